package fukabun.benchmark;

import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Measures the model and the bare loop in turns, each time in a fresh JVM, and prints runs a second and core and their
 * ratio. In turns, and by the processor time of the measuring thread, because a machine may do other work: what is left
 * of that work slows both alike within a round, so the ratio of a round means more than either number.
 */
public final class Speed {
    private static final int ROUNDS = 5;
    private static final int WARMUP_SECONDS = 4;
    private static final int MEASURED_SECONDS = 5;

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
            lastModel = FreshJvm.measure(CoalRuns.class, Map.of(), WARMUP_SECONDS, MEASURED_SECONDS);
            lastBare = FreshJvm.measure(BareLoop.class, Map.of(), WARMUP_SECONDS, MEASURED_SECONDS);
            model[r] = FreshJvm.runsPerSecond(lastModel);
            bare[r] = FreshJvm.runsPerSecond(lastBare);
            ratio[r] = bare[r] / model[r];
            print("round %d: model %.0f, bare loop %.0f runs a second, ratio %.2f", r + 1, model[r], bare[r], ratio[r]);
        }
        String version = System.getProperty("java.version");
        print("One thread, JDK %s; median of %d rounds (smallest to largest):", version, ROUNDS);
        String line = "  %s %s runs a second and core, %.0f kB a run";
        print(line, "model    ", FreshJvm.spread(model, "%.0f"), FreshJvm.kilobytes(lastModel));
        print(line, "bare loop", FreshJvm.spread(bare, "%.0f"), FreshJvm.kilobytes(lastBare));
        print("  the model takes %s times as long as the bare loop", FreshJvm.spread(ratio, "%.2f"));
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
