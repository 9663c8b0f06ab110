package fukabun.benchmark;

import java.util.Arrays;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures the model and the bare loop in turns, each time in a fresh JVM, and prints runs a second and core and their
 * ratio. In turns, and by the processor time of the measuring thread, because a machine may do other work: what is left
 * of that work slows both alike within a round, so the ratio of a round means more than either number.
 */
public final class Speed {
    private static final int ROUNDS = 5;
    private static final int WARMUP_SECONDS = 4;
    private static final int MEASURED_SECONDS = 5;

    /** Name that JMH gives to the bytes allocated an operation. */
    private static final String BYTES = "gc.alloc.rate.norm";

    private Speed() {}

    /** Takes no arguments; about two minutes. For JMH's own options start {@code org.openjdk.jmh.Main} instead. */
    public static void main(String[] args) throws RunnerException {
        if (args.length > 0) {
            System.err.println("Speed takes no arguments. Maybe start org.openjdk.jmh.Main, which takes those of JMH.");
            System.exit(2);
        }
        double[] model = new double[ROUNDS];
        double[] bare = new double[ROUNDS];
        double[] ratio = new double[ROUNDS];
        RunResult lastModel = null;
        RunResult lastBare = null;
        for (int r = 0; r < ROUNDS; r++) {
            lastModel = measure(CoalRuns.class);
            lastBare = measure(BareLoop.class);
            model[r] = runsPerSecond(lastModel);
            bare[r] = runsPerSecond(lastBare);
            ratio[r] = bare[r] / model[r];
            print("round %d: model %.0f, bare loop %.0f runs a second, ratio %.2f", r + 1, model[r], bare[r], ratio[r]);
        }
        String version = System.getProperty("java.version");
        print("One thread, JDK %s; median of %d rounds (smallest to largest):", version, ROUNDS);
        print("  model      %s runs a second and core, %.0f kB a run", spread(model, "%.0f"), kilobytes(lastModel));
        print("  bare loop  %s runs a second and core, %.0f kB a run", spread(bare, "%.0f"), kilobytes(lastBare));
        print("  the model takes %s times as long as the bare loop", spread(ratio, "%.2f"));
    }

    private static RunResult measure(Class<?> benchmark) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(benchmark.getName().replace(".", "\\.") + "\\.")
                .forks(1)
                .warmupIterations(WARMUP_SECONDS)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(MEASURED_SECONDS)
                .measurementTime(TimeValue.seconds(1))
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .build();
        return new Runner(options).runSingle();
    }

    private static double runsPerSecond(RunResult result) {
        return secondary(result, "runs") / secondary(result, "seconds");
    }

    private static double kilobytes(RunResult result) {
        return secondary(result, BYTES) / 1000.0;
    }

    private static double secondary(RunResult result, String name) {
        return result.getSecondaryResults().get(name).getScore();
    }

    /** Median, smallest and largest. */
    private static String spread(double[] values, String format) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        String all = format + " (" + format + " to " + format + ")";
        return String.format(Locale.ROOT, all, sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
