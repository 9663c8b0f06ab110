package fukabun.study;

import java.util.Arrays;

/**
 * Mean and quantiles of a sample. The quantile of probability p interpolates between the order statistics around
 * (n - 1) p (definition 7 of Hyndman and Fan, American Statistician 50, 1996).
 */
public record Quantiles(double mean, double p05, double p25, double p50, double p75, double p95) {
    /** From a sample of at least one value; the mean sums in the order given. */
    public static Quantiles of(double[] sample) {
        double sum = 0.0;
        for (double value : sample) {
            sum += value;
        }
        double[] sorted = sample.clone();
        Arrays.sort(sorted);
        return new Quantiles(
                sum / sample.length,
                at(sorted, 0.05),
                at(sorted, 0.25),
                at(sorted, 0.50),
                at(sorted, 0.75),
                at(sorted, 0.95));
    }

    /** A quantile of a sorted sample. */
    public static double at(double[] sorted, double probability) {
        double place = (sorted.length - 1) * probability;
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        double weight = place - below;
        boolean between = weight > 0.0 && sorted[above] != sorted[below];
        return between ? sorted[below] + weight * (sorted[above] - sorted[below]) : sorted[below];
    }
}
