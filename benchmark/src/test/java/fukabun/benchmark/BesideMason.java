package fukabun.benchmark;

import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;

/** Measures the toy as this model is written beside the toy by MASON, in turns, each time in a fresh JVM. */
public final class BesideMason {
    private static final int ROUNDS = 5;
    private static final int WARMUP_SECONDS = 3;
    private static final int MEASURED_SECONDS = 3;

    private BesideMason() {}

    /** Takes no arguments; about five minutes. */
    public static void main(String[] args) throws RunnerException {
        if (args.length > 0) {
            System.err.println("BesideMason takes no arguments.");
            System.exit(2);
        }
        for (Toy.Size size : new Toy.Size[] {
            new Toy.Size(40, 20, 0.02), new Toy.Size(100, 288, 0.02), new Toy.Size(40, 20, 0.0), new Toy.Size(100, 288, 0.0)
        }) {
            measure(size);
        }
    }

    private static void measure(Toy.Size size) throws RunnerException {
        Map<String, String> settings = Map.of(
                "firms", Integer.toString(size.firms()),
                "steps", Integer.toString(size.steps()),
                "surpriseSd", Double.toString(size.surpriseSd()));
        double[] ours = new double[ROUNDS];
        double[] mason = new double[ROUNDS];
        double[] ratio = new double[ROUNDS];
        RunResult lastOurs = null;
        RunResult lastMason = null;
        for (int r = 0; r < ROUNDS; r++) {
            lastOurs = FreshJvm.measure(KeyedToyRuns.class, settings, WARMUP_SECONDS, MEASURED_SECONDS);
            lastMason = FreshJvm.measure(MasonToyRuns.class, settings, WARMUP_SECONDS, MEASURED_SECONDS);
            ours[r] = FreshJvm.runsPerSecond(lastOurs);
            mason[r] = FreshJvm.runsPerSecond(lastMason);
            ratio[r] = ours[r] / mason[r];
        }
        String draws = size.surpriseSd() > 0.0 ? "one normal draw each" : "no draws";
        print("%d agents x %d steps, %s:", size.firms(), size.steps(), draws);
        print("  ours   %s runs a second, %.1f kB a run", FreshJvm.spread(ours, "%.0f"), FreshJvm.kilobytes(lastOurs));
        print("  MASON  %s runs a second, %.1f kB a run", FreshJvm.spread(mason, "%.0f"), FreshJvm.kilobytes(lastMason));
        print("  ours makes %s times the runs of MASON", FreshJvm.spread(ratio, "%.2f"));
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
