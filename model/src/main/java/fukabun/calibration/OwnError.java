package fukabun.calibration;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.util.FastMath;

/**
 * The model's own error on a series: what stays between the record and the runs whatever the parameters. The record is
 * taken for a run times an error of median one whose logarithm has mean zero and is correlated from year to year (the
 * discrepancy of Kennedy and O'Hagan, "Bayesian calibration of computer models", Journal of the Royal Statistical Society
 * B 63, 2001; that intervals without it are too narrow: Brynjarsdottir and O'Hagan, "Learning about physical parameters:
 * the importance of model discrepancy", Inverse Problems 30, 2014). Its variance is the one with which the squares of the
 * median's misses, each over the variance of the runs and of the error together, have mean one (Paule and Mandel, Journal
 * of Research of the National Bureau of Standards 87, 1982). So few and correlated misses tell it only roughly, and the
 * error is Student's, with as many degrees of freedom as independent misses would be worth them.
 *
 * @param scale of the logarithm; 0 where the runs alone are wide enough
 * @param lagOne correlation of the misses of adjacent years, in [0, {@value #MOST_CORRELATED}]
 * @param degrees of freedom, at least {@value #FEWEST_DEGREES}
 */
public record OwnError(double scale, double lagOne, double degrees) {
    private static final int FEWEST_MISSES = 3;
    private static final int FEWEST_PAIRS = 3;
    private static final double MOST_CORRELATED = 0.95;

    /** Below it the quantiles at 5 and 95 percent say little but that nothing is known. */
    private static final double FEWEST_DEGREES = 2.0;

    /** After so many the bounds of the variance differ by no more than rounding. */
    private static final int HALVINGS = 60;

    /** Equally likely errors that stand for the distribution. */
    private static final int ERRORS = 40;

    /**
     * How the runs missed a figure.
     *
     * @param year of the figure
     * @param logMiss logarithm of the record over the median
     * @param variance of the logarithms of the runs
     */
    public record Miss(int year, double logMiss, double variance) {}

    /** From the misses of a series, by year; nothing from fewer than three. */
    public static Optional<OwnError> of(List<Miss> misses) {
        if (misses.size() < FEWEST_MISSES) {
            return Optional.empty();
        }
        double lagOne = lagOne(misses);
        double square = lagOne * lagOne;
        return Optional.of(new OwnError(
                FastMath.sqrt(variance(misses)),
                lagOne,
                Math.max(FEWEST_DEGREES, misses.size() * (1.0 - square) / (1.0 + square))));
    }

    private static double variance(List<Miss> misses) {
        double low = 0.0;
        double high = 0.0;
        for (Miss miss : misses) {
            high += miss.logMiss() * miss.logMiss();
        }
        if (meanSquare(misses, low) <= 1.0) {
            return 0.0;
        }
        for (int halving = 0; halving < HALVINGS; halving++) {
            double middle = 0.5 * (low + high);
            boolean isTooSmall = meanSquare(misses, middle) > 1.0;
            low = isTooSmall ? middle : low;
            high = isTooSmall ? high : middle;
        }
        return 0.5 * (low + high);
    }

    /** Of the misses over what the runs and an error of a variance let expect. */
    private static double meanSquare(List<Miss> misses, double variance) {
        double sum = 0.0;
        for (Miss miss : misses) {
            double square = miss.logMiss() * miss.logMiss();
            sum += square > 0.0 ? square / (miss.variance() + variance) : 0.0;
        }
        return sum / misses.size();
    }

    /** Around zero, where the misses would lie were the model right; 0 where too few years are adjacent. */
    private static double lagOne(List<Miss> misses) {
        SortedMap<Integer, Double> byYear = new TreeMap<>();
        misses.forEach(miss -> byYear.put(miss.year(), miss.logMiss()));
        double product = 0.0;
        double first = 0.0;
        double second = 0.0;
        int pairs = 0;
        for (int year : byYear.keySet()) {
            if (byYear.containsKey(year + 1)) {
                double here = byYear.get(year);
                double next = byYear.get(year + 1);
                product += here * next;
                first += here * here;
                second += next * next;
                pairs++;
            }
        }
        return pairs < FEWEST_PAIRS || !(first * second > 0.0)
                ? 0.0
                : Math.min(MOST_CORRELATED, Math.max(0.0, product / FastMath.sqrt(first * second)));
    }

    /** The runs of a year, each with every one of the errors. */
    public double[] spread(double[] runs) {
        double[] factors = factors();
        double[] spread = new double[runs.length * factors.length];
        for (int i = 0; i < runs.length; i++) {
            for (int k = 0; k < factors.length; k++) {
                spread[i * factors.length + k] = runs[i] * factors[k];
            }
        }
        return spread;
    }

    private double[] factors() {
        if (!(scale > 0.0)) {
            return new double[] {1.0};
        }
        TDistribution student = new TDistribution(null, degrees);
        double[] factors = new double[ERRORS];
        for (int k = 0; k < ERRORS; k++) {
            factors[k] = FastMath.exp(scale * student.inverseCumulativeProbability((k + 0.5) / ERRORS));
        }
        return factors;
    }
}
