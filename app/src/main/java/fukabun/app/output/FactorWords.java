package fukabun.app.output;

import fukabun.study.BayesFactor;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The Bayes factors of a claim over its thresholds, in few words. */
public final class FactorWords {
    /** Below this a second digit is needed to tell one factor from another. */
    private static final double LEAST_ROUGH = 0.95;

    /** From here on tenths are noise. */
    private static final double LARGE = 100.0;

    private FactorWords() {}

    /** Least and most, for example "0.12 to 3.4"; one number where both read the same. */
    public static String range(List<BayesFactor> factors) {
        return text(least(factors).value(), most(factors).value());
    }

    /** The same with the ends of their intervals, for example "0.12 to 3.4 (0.05 to 6.0)"; alone where all draws agree. */
    public static String withInterval(List<BayesFactor> factors) {
        if (factors.stream().noneMatch(BayesFactor::isSeen)) {
            return range(factors);
        }
        double low = factors.stream().mapToDouble(BayesFactor::low).min().orElseThrow();
        double high = factors.stream().mapToDouble(BayesFactor::high).max().orElseThrow();
        return range(factors) + " (" + text(low, high) + ")";
    }

    /** The smallest over the thresholds. */
    public static BayesFactor least(List<BayesFactor> factors) {
        return factors.stream()
                .min(Comparator.comparingDouble(BayesFactor::value))
                .orElseThrow();
    }

    /** The largest over the thresholds. */
    public static BayesFactor most(List<BayesFactor> factors) {
        return factors.stream()
                .max(Comparator.comparingDouble(BayesFactor::value))
                .orElseThrow();
    }

    private static String text(double low, double high) {
        String least = text(low);
        String most = text(high);
        return least.equals(most) ? least : least + " to " + most;
    }

    private static String text(double factor) {
        String format = factor < LEAST_ROUGH ? "%.2f" : factor < LARGE ? "%.1f" : "%,.0f";
        return String.format(Locale.ROOT, format, factor);
    }
}
