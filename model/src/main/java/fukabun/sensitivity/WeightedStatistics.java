package fukabun.sensitivity;

import fukabun.base.Check;
import fukabun.base.Draws;
import fukabun.base.Topic;
import java.util.Arrays;
import java.util.Comparator;
import org.apache.commons.math3.util.FastMath;

/**
 * Statistics of draws that count unequally, such as members of an ensemble weighted by how well they meet the record.
 * Weights are at least 0, not all 0, and need not add up to 1: only their proportions matter. All sums run in the order
 * given.
 */
public final class WeightedStatistics {
    /** A part of the window of a quantile smaller than this is rounding, not weight. */
    private static final double ROUNDING = 1e-12;

    private WeightedStatistics() {}

    /** A weight of 1 for each of {@code count} draws. */
    public static double[] equal(int count) {
        double[] weights = new double[count];
        Arrays.fill(weights, 1.0);
        return weights;
    }

    /**
     * Weights from log weights, the largest of them 1, so that no likelihood is too small to count beside the others.
     *
     * @param logWeights minus infinity for a draw that is impossible; at least one must be finite
     */
    public static double[] fromLogs(double[] logWeights) {
        double largest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < logWeights.length; i++) {
            Check.that(
                    logWeights[i] < Double.POSITIVE_INFINITY,
                    "logWeights[" + i + "] must be below infinity but was " + logWeights[i]);
            largest = Math.max(largest, logWeights[i]);
        }
        Check.that(largest > Double.NEGATIVE_INFINITY, "at least one log weight must be above minus infinity");
        double[] weights = new double[logWeights.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = FastMath.exp(logWeights[i] - largest);
        }
        return weights;
    }

    /** The weighted mean. */
    public static double mean(double[] values, double[] weights) {
        checkSample(values, weights);
        double sum = 0.0;
        for (int i = 0; i < values.length; i++) {
            sum += weights[i] > 0.0 ? weights[i] * values[i] : 0.0;
        }
        return sum / sum(weights);
    }

    /** The weighted share of draws for which something holds, in [0, 1]. */
    public static double share(boolean[] holds, double[] weights) {
        Check.that(holds.length == weights.length, "each draw needs its weight");
        checkWeights(weights);
        double sum = 0.0;
        for (int i = 0; i < holds.length; i++) {
            sum += holds[i] ? weights[i] : 0.0;
        }
        return sum / sum(weights);
    }

    /** The weighted mean of squared deviations from the weighted mean. */
    public static double variance(double[] values, double[] weights) {
        double mean = mean(values, weights);
        double sum = 0.0;
        for (int i = 0; i < values.length; i++) {
            sum += weights[i] > 0.0 ? weights[i] * (values[i] - mean) * (values[i] - mean) : 0.0;
        }
        return sum / sum(weights);
    }

    /**
     * The weighted covariance matrix, divided by the sum of weights.
     *
     * @param rows one draw a row
     */
    public static double[][] covariance(double[][] rows, double[] weights) {
        Check.that(rows.length == weights.length && rows.length > 0, "each draw needs its weight");
        int columns = rows[0].length;
        double[] means = new double[columns];
        for (int j = 0; j < columns; j++) {
            means[j] = mean(column(rows, j), weights);
        }
        double total = sum(weights);
        double[][] covariance = new double[columns][columns];
        for (int i = 0; i < columns; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = 0.0;
                for (int k = 0; k < rows.length; k++) {
                    sum += weights[k] * (rows[k][i] - means[i]) * (rows[k][j] - means[j]);
                }
                covariance[i][j] = sum / total;
                covariance[j][i] = covariance[i][j];
            }
        }
        return covariance;
    }

    /**
     * How many equally weighted draws would be worth as much: the square of the sum of weights over the sum of their
     * squares (Kish, Survey Sampling, 1965), from 1 to the number of draws.
     */
    public static double effectiveSize(double[] weights) {
        double largest = checkWeights(weights);
        double sum = 0.0;
        double squares = 0.0;
        for (double weight : weights) {
            sum += weight / largest;
            squares += (weight / largest) * (weight / largest);
        }
        return sum * sum / squares;
    }

    /**
     * The weighted quantile of definition 7 (Akinshin, "Weighted quantile estimators", arXiv 2304.07265, 2023): with n
     * for the {@linkplain #effectiveSize effective size}, the mean of the weighted quantile function from p (n - 1) / n
     * to p (n - 1) / n + 1 / n. For equal weights it is definition 7 of Hyndman and Fan (American Statistician 50,
     * 1996); a draw of weight 0 changes nothing, and one of weight 0 or nearly so little.
     *
     * @param values finite or infinite, in any order
     * @param probability in [0, 1]
     */
    public static double quantile(double[] values, double[] weights, double probability) {
        return quantiles(values, weights, probability)[0];
    }

    /** Several {@linkplain #quantile quantiles} of one sample. */
    public static double[] quantiles(double[] values, double[] weights, double... probabilities) {
        checkSample(values, weights);
        int[] order = order(values);
        double size = effectiveSize(weights);
        double[] quantiles = new double[probabilities.length];
        for (int q = 0; q < quantiles.length; q++) {
            double from = Check.share("probability", probabilities[q]) * (size - 1.0) / size;
            quantiles[q] = meanBetween(values, weights, order, from, from + 1.0 / size);
        }
        return quantiles;
    }

    /** The mean of the weighted quantile function between two probabilities. */
    private static double meanBetween(double[] values, double[] weights, int[] order, double from, double to) {
        double total = sum(weights);
        double first = Double.NaN;
        double rest = 0.0;
        double sum = 0.0;
        for (int k : order) {
            double below = sum / total;
            sum += weights[k];
            double part = (Math.min(sum / total, to) - Math.max(below, from)) / (to - from);
            if (part > ROUNDING && Double.isNaN(first)) {
                first = values[k];
            } else if (part > ROUNDING && values[k] != first) {
                rest += part * (values[k] - first);
            }
        }
        return Double.isInfinite(first) ? first : first + rest;
    }

    /**
     * A sample of equally weighted draws: systematic resampling with one start (Kitagawa, Journal of Computational and
     * Graphical Statistics 5, 1996). A draw comes as often as its share of the weight times {@code count}, rounded up
     * or down.
     *
     * @param count how many, at least 1
     * @param seed of the start
     * @return indices of draws, in rising order
     */
    public static int[] resample(double[] weights, int count, long seed) {
        checkWeights(weights);
        Check.that(count >= 1, "a sample must have at least one draw but has " + count);
        double start = new Draws(seed).uniform(Topic.RESAMPLING, 0, 0, 0);
        double total = sum(weights);
        int[] sample = new int[count];
        int last = lastOfWeight(weights);
        int draw = 0;
        double sum = weights[0];
        for (int i = 0; i < count; i++) {
            double place = (i + start) / count * total;
            while (draw < last && sum <= place) {
                draw++;
                sum += weights[draw];
            }
            sample[i] = draw;
        }
        return sample;
    }

    private static int lastOfWeight(double[] weights) {
        int last = weights.length - 1;
        while (weights[last] == 0.0) {
            last--;
        }
        return last;
    }

    /** The places of the values in rising order; equal ones keep the order given. */
    static int[] order(double[] values) {
        Integer[] order = new Integer[values.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(i -> values[i]));
        return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
    }

    static double[] column(double[][] rows, int j) {
        double[] column = new double[rows.length];
        for (int k = 0; k < column.length; k++) {
            column[k] = rows[k][j];
        }
        return column;
    }

    static double sum(double[] values) {
        double sum = 0.0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    /** Passes weights of which at least one is above 0, and returns the largest. */
    static double checkWeights(double[] weights) {
        double largest = 0.0;
        for (int i = 0; i < weights.length; i++) {
            Check.that(
                    weights[i] >= 0.0 && weights[i] < Double.POSITIVE_INFINITY,
                    "weights[" + i + "] must be finite and at least 0 but was " + weights[i]);
            largest = Math.max(largest, weights[i]);
        }
        Check.that(largest > 0.0, "at least one weight must be above 0");
        return largest;
    }

    private static void checkSample(double[] values, double[] weights) {
        Check.that(
                values.length == weights.length,
                "each draw needs its weight, but there are " + values.length + " and " + weights.length);
        checkWeights(weights);
        for (int i = 0; i < values.length; i++) {
            Check.that(!Double.isNaN(values[i]), "values[" + i + "] must be a number");
        }
    }
}
