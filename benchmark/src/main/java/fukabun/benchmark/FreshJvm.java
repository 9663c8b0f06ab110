package fukabun.benchmark;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** One measurement by JMH in a JVM of its own, of a benchmark whose method takes a {@link ThreadTime}. */
final class FreshJvm {
    /** Name that JMH gives to the bytes allocated an operation. */
    private static final String BYTES = "gc.alloc.rate.norm";

    private FreshJvm() {}

    /** Warms up, then measures. The class must hold one benchmark. */
    static RunResult measure(Class<?> benchmark, Map<String, String> settings, int warmupSeconds, int measuredSeconds)
            throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(benchmark.getName().replace(".", "\\.") + "\\.")
                .forks(1)
                .warmupIterations(warmupSeconds)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(measuredSeconds)
                .measurementTime(TimeValue.seconds(1))
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT);
        settings.forEach(options::param);
        return new Runner(options.build()).runSingle();
    }

    /** Runs over the processor time of the measuring thread. */
    static double runsPerSecond(RunResult result) {
        return secondary(result, "runs") / secondary(result, "seconds");
    }

    /** Allocated a run, kB. */
    static double kilobytes(RunResult result) {
        return secondary(result, BYTES) / 1000.0;
    }

    /** Median, smallest and largest. */
    static String spread(double[] values, String format) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        String all = format + " (" + format + " to " + format + ")";
        return String.format(Locale.ROOT, all, sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
    }

    private static double secondary(RunResult result, String name) {
        return result.getSecondaryResults().get(name).getScore();
    }
}
