package fukabun.benchmark;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;

/** Measures the toy as this model is written beside the toy by MASON, in turns, each time in a fresh JVM. */
public final class BesideMason {
    private static final int ROUNDS = 5;
    private static final int WARMUP_SECONDS = 3;
    private static final int MEASURED_SECONDS = 3;

    private static final String[] TOYS = {"ours", "MASON, every firm scheduled", "MASON, one sequence of firms"};

    private BesideMason() {}

    /** Takes no arguments; about seven minutes. */
    public static void main(String[] args) throws RunnerException {
        if (args.length > 0) {
            System.err.println("BesideMason takes no arguments.");
            System.exit(2);
        }
        for (Toy.Size size : new Toy.Size[] {
            new Toy.Size(40, 20, 0.02),
            new Toy.Size(100, 288, 0.02),
            new Toy.Size(40, 20, 0.0),
            new Toy.Size(100, 288, 0.0)
        }) {
            measure(size);
        }
    }

    private static void measure(Toy.Size size) throws RunnerException {
        double[][] perSecond = new double[3][ROUNDS];
        double[][] ratio = new double[3][ROUNDS];
        double[] kilobytes = new double[3];
        for (int r = 0; r < ROUNDS; r++) {
            for (int toy = 0; toy < 3; toy++) {
                RunResult result = FreshJvm.measure(
                        toy == 0 ? KeyedToyRuns.class : MasonToyRuns.class,
                        settings(size, toy),
                        WARMUP_SECONDS,
                        MEASURED_SECONDS);
                perSecond[toy][r] = FreshJvm.runsPerSecond(result);
                kilobytes[toy] = FreshJvm.kilobytes(result);
                ratio[toy][r] = perSecond[0][r] / perSecond[toy][r];
            }
        }
        String draws = size.surpriseSd() > 0.0 ? "one normal draw each" : "no draws";
        print("%d agents x %d steps, %s: runs a second, kB a run, ours over theirs", size.firms(), size.steps(), draws);
        for (int toy = 0; toy < 3; toy++) {
            String line = "  %-31s %-26s %6.1f  %s";
            String runs = FreshJvm.spread(perSecond[toy], "%.0f");
            print(line, TOYS[toy], runs, kilobytes[toy], FreshJvm.spread(ratio[toy], "%.2f"));
        }
    }

    private static Map<String, String> settings(Toy.Size size, int toy) {
        Map<String, String> settings = new TreeMap<>();
        settings.put("firms", Integer.toString(size.firms()));
        settings.put("steps", Integer.toString(size.steps()));
        settings.put("surpriseSd", Double.toString(size.surpriseSd()));
        if (toy > 0) {
            settings.put("inSequence", Boolean.toString(toy == 2));
        }
        return settings;
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
