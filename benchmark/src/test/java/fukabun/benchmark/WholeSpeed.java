package fukabun.benchmark;

import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;

/** Measures whole runs of the baseline beside runs of its coal alone, in turns, each time in a fresh JVM. */
public final class WholeSpeed {
    private static final int ROUNDS = 5;
    private static final int WARMUP_SECONDS = 5;
    private static final int MEASURED_SECONDS = 5;

    private WholeSpeed() {}

    /** Takes no arguments; about two minutes, from the top of the repository. */
    public static void main(String[] args) throws RunnerException {
        if (args.length > 0) {
            System.err.println("WholeSpeed takes no arguments.");
            System.exit(2);
        }
        double[] whole = new double[ROUNDS];
        double[] coal = new double[ROUNDS];
        double[] ratio = new double[ROUNDS];
        RunResult lastWhole = null;
        RunResult lastCoal = null;
        for (int r = 0; r < ROUNDS; r++) {
            lastWhole = measure(WholeRuns.ALL);
            lastCoal = measure(WholeRuns.COAL);
            whole[r] = FreshJvm.runsPerSecond(lastWhole);
            coal[r] = FreshJvm.runsPerSecond(lastCoal);
            ratio[r] = coal[r] / whole[r];
        }
        String version = System.getProperty("java.version");
        print("One thread, JDK %s; median of %d rounds (smallest to largest):", version, ROUNDS);
        String line = "  %s %s runs a second and core, %.0f kB a run";
        print(line, "every case", FreshJvm.spread(whole, "%.0f"), FreshJvm.kilobytes(lastWhole));
        print(line, "coal alone", FreshJvm.spread(coal, "%.0f"), FreshJvm.kilobytes(lastCoal));
        print("  every case takes %s times as long as coal alone", FreshJvm.spread(ratio, "%.2f"));
    }

    private static RunResult measure(String cases) throws RunnerException {
        return FreshJvm.measure(WholeRuns.class, Map.of("cases", cases), WARMUP_SECONDS, MEASURED_SECONDS);
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
