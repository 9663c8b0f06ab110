package fukabun.study;

import fukabun.base.Check;
import fukabun.base.Draws;
import fukabun.base.Topic;
import fukabun.sensitivity.Estimate;
import java.util.Arrays;
import java.util.Optional;

/**
 * Chance and parameters apart: the same draws of the parameters run on several seeds each, as a one-way layout with random
 * effects. The mean squares within and between draws give the two variances by the method of moments (Searle, Casella and
 * McCulloch, Variance Components, 1992, section 3.5; a variance between draws that comes out below zero counts as zero).
 * The interval takes the draws again with replacement, each with all its seeds, for effects are far from normal.
 *
 * @param value share of luck in the variance of single runs, in [0, 1]
 * @param low lower end of its 90 percent bootstrap interval
 * @param high upper end
 * @param runs of each draw that it was worked out from
 */
public record LuckShare(double value, double low, double high, int runs) {
    private static final int REPLICATES = 1000;

    public LuckShare {
        Check.share("luck share", value);
    }

    /**
     * Of figures of at least two draws with at least two runs each, as many of every draw; empty where all are equal.
     *
     * @param figures first by draw, then by run
     * @param seed of the resamples
     */
    public static Optional<LuckShare> of(double[][] figures, long seed) {
        int runs = figures[0].length;
        Check.that(figures.length >= 2 && runs >= 2, "luck and parameters part only over two draws of two runs each");
        double[] means = new double[figures.length];
        double[] within = new double[figures.length];
        for (int k = 0; k < figures.length; k++) {
            Check.that(
                    figures[k].length == runs,
                    "every draw must have " + runs + " runs but one has " + figures[k].length);
            means[k] = mean(figures[k]);
            within[k] = squares(figures[k], means[k]) / (runs - 1);
        }
        double value = share(means, within, runs);
        if (Double.isNaN(value)) {
            return Optional.empty();
        }
        double[] again = resampled(means, within, runs, new Draws(seed));
        double low = again[(int) (Estimate.LOW * again.length)];
        double high = again[(int) (Estimate.HIGH * again.length)];
        return Optional.of(new LuckShare(value, Math.min(low, value), Math.max(high, value), runs));
    }

    /** The share of luck in the variance of averages over so many runs. */
    public double ofAverages(int count) {
        double luck = value / count;
        return luck == 0.0 ? 0.0 : luck / (luck + 1.0 - value);
    }

    /** Shares of resamples, rising; one in which nothing varies is passed over. */
    private static double[] resampled(double[] means, double[] within, int runs, Draws draws) {
        double[] shares = new double[REPLICATES];
        double[] meansAgain = new double[means.length];
        double[] withinAgain = new double[means.length];
        for (int r = 0; r < REPLICATES; r++) {
            for (int k = 0; k < means.length; k++) {
                int chosen = (int) (draws.uniform(Topic.BOOTSTRAP, 0, r, k) * means.length);
                meansAgain[k] = means[chosen];
                withinAgain[k] = within[chosen];
            }
            shares[r] = share(meansAgain, withinAgain, runs);
        }
        return Arrays.stream(shares)
                .filter(share -> !Double.isNaN(share))
                .sorted()
                .toArray();
    }

    private static double share(double[] means, double[] within, int runs) {
        double luck = mean(within);
        double ofMeans = squares(means, mean(means)) / (means.length - 1);
        double parameters = Math.max(0.0, ofMeans - luck / runs);
        return luck / (luck + parameters);
    }

    private static double mean(double[] sample) {
        double sum = 0.0;
        for (double value : sample) {
            sum += value;
        }
        return sum / sample.length;
    }

    private static double squares(double[] sample, double mean) {
        double sum = 0.0;
        for (double value : sample) {
            sum += (value - mean) * (value - mean);
        }
        return sum;
    }
}
