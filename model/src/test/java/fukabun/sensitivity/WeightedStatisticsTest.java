package fukabun.sensitivity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.Tolerance;
import fukabun.base.Draws;
import fukabun.base.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightedStatisticsTest {
    /** By hand: (1 x 2 + 3 x 4 + 0 x 100) / 4 = 3.5; variance (1 x 1.5^2 + 3 x 0.5^2) / 4 = 0.75. */
    @Test
    void meanVarianceAndShareCountByWeight() {
        double[] values = {2, 4, 100};
        double[] weights = {1, 3, 0};
        assertEquals(3.5, WeightedStatistics.mean(values, weights), Tolerance.ARITHMETIC);
        assertEquals(0.75, WeightedStatistics.variance(values, weights), Tolerance.ARITHMETIC);
        assertEquals(0.25, WeightedStatistics.share(new boolean[] {true, false, true}, weights), Tolerance.ARITHMETIC);
    }

    /** Published: Kish, Survey Sampling, 1965: (1 + 3)^2 / (1 + 9) = 1.6; equal weights are worth their number. */
    @Test
    void theEffectiveSizeIsThatOfKish() {
        assertEquals(1.6, WeightedStatistics.effectiveSize(new double[] {1, 3, 0}), Tolerance.ARITHMETIC);
        assertEquals(7.0, WeightedStatistics.effectiveSize(WeightedStatistics.equal(7)), Tolerance.ARITHMETIC);
        assertEquals(2.0, WeightedStatistics.effectiveSize(new double[] {1e-300, 1e-300}), Tolerance.ARITHMETIC);
    }

    /** Published: the examples of definition 7 in the tests of the study's quantiles (Excel, Wikipedia). */
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({"0, 15", "0.05, 16", "0.4, 29", "0.5, 35", "0.75, 40", "1, 50"})
    void equalWeightsGiveDefinitionSeven(double probability, double expected) {
        double[] values = {40, 15, 50, 35, 20};
        double[] weights = {3, 3, 3, 3, 3};
        assertEquals(expected, WeightedStatistics.quantile(values, weights, probability), Tolerance.arithmetic(50));
    }

    /**
     * Published: Akinshin (2023), the properties asked of a weighted quantile: draws of weight 0 do nothing. By hand,
     * for values 1, 2, 3 with weights 2, 1, 1: n = 16/6, the median is the mean from 5/16 to 11/16, of which 3/6 are 1,
     * 3/6 are 2: 1.5.
     */
    @Test
    void aDrawOfNoWeightDoesNothingAndOneOfMoreWeightPullsTheMedian() {
        assertEquals(1.5, WeightedStatistics.quantile(values(1, 2, 3), values(2, 1, 1), 0.5), Tolerance.ARITHMETIC);
        assertEquals(
                1.5, WeightedStatistics.quantile(values(9, 3, 1, 2), values(0, 1, 2, 1), 0.5), Tolerance.ARITHMETIC);
        assertEquals(
                1.5,
                WeightedStatistics.quantile(values(Double.POSITIVE_INFINITY, 3, 1, 2), values(1e-15, 1, 2, 1), 0.5),
                Tolerance.ARITHMETIC);
    }

    /** Infinite effects on a baseline of nothing stay infinite, and a constant stays itself to the last bit. */
    @Test
    void constantAndInfiniteSamplesStayThemselves() {
        double infinite = Double.POSITIVE_INFINITY;
        assertEquals(infinite, WeightedStatistics.quantile(values(infinite, infinite), values(1, 2), 0.3));
        assertEquals(-infinite, WeightedStatistics.quantile(values(-infinite, 1), values(1, 1), 0.3));
        assertEquals(1.0, WeightedStatistics.quantile(values(-infinite, 1, 1, 1), values(1, 1, 1, 1), 0.9));
        double[] weights = {0.1, 0.7, 0.3};
        assertEquals(0.1, WeightedStatistics.quantile(values(0.1, 0.1, 0.1), weights, 0.37), Tolerance.EXACT);
    }

    /**
     * A normal density as weight on evenly spread draws gives the normal quantiles, but for the 0.45 / n of probability
     * by which definition 7 keeps from the ends: with n = 35,449 at 0.05, where the density is 0.103, that is 0.00012.
     */
    @Test
    void weightsTurnOneDistributionIntoAnother() {
        double[] values = new double[160_001];
        double[] weights = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = -8 + i / 10_000.0;
            weights[i] = Math.exp(-0.5 * values[i] * values[i]);
        }
        double[] quantiles = WeightedStatistics.quantiles(values, weights, 0.05, 0.5, 0.95);
        assertArrayEquals(new double[] {-1.644854, 0.0, 1.644854}, quantiles, 2e-4);
    }

    /** By hand: means 2 and 3 (weights 1, 1, 2), sums of products 1 x 1 ..., divided by 4. */
    @Test
    void theCovarianceIsWorkedByHand() {
        double[][] rows = {{0, 4}, {2, 4}, {3, 2}};
        double[][] byHand = {{1.5, -1.0}, {-1.0, 1.0}};
        // x: (4 + 0 + 2 x 1) / 4 = 1.5; y: (1 + 1 + 2 x 1) / 4 = 1; xy: (-2 + 0 - 2) / 4 = -1.
        double[][] covariance = WeightedStatistics.covariance(rows, new double[] {1, 1, 2});
        assertArrayEquals(byHand[0], covariance[0], Tolerance.ARITHMETIC);
        assertArrayEquals(byHand[1], covariance[1], Tolerance.ARITHMETIC);
    }

    /** By hand: proportions e^-1 : 1 : 0, however small the likelihoods. */
    @Test
    void logWeightsKeepTheirProportions() {
        double[] weights = WeightedStatistics.fromLogs(new double[] {-5001, -5000, Double.NEGATIVE_INFINITY});
        assertArrayEquals(new double[] {0.36787944117144233, 1, 0}, weights, Tolerance.ARITHMETIC);
        assertThrows(
                IllegalArgumentException.class,
                () -> WeightedStatistics.fromLogs(new double[] {Double.NEGATIVE_INFINITY}));
        assertThrows(IllegalArgumentException.class, () -> WeightedStatistics.fromLogs(new double[] {Double.NaN}));
    }

    /** The property of systematic resampling (Kitagawa, 1996): each comes as often as its share, up or down. */
    @Test
    void aDrawIsTakenAsOftenAsItsShareOfTheWeight() {
        double[] weights = new double[100];
        double total = 0.0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = i % 7 == 0 ? 0.0 : new Draws(1).uniform(Topic.TEST, i, 0, 0);
            total += weights[i];
        }
        for (int seed = 0; seed < 20; seed++) {
            int[] counts = new int[weights.length];
            int before = 0;
            for (int draw : WeightedStatistics.resample(weights, 1000, seed)) {
                assertTrue(draw >= before);
                before = draw;
                counts[draw]++;
            }
            for (int i = 0; i < weights.length; i++) {
                double expected = weights[i] / total * 1000;
                assertTrue(Math.abs(counts[i] - expected) < 1.0 + 1e-9, "draw " + i + ": " + counts[i]);
            }
        }
    }

    /** A sample of one takes each draw with the probability of its weight: 0.3 and 0.7, within four standard errors. */
    @Test
    void overSeedsADrawIsTakenWithTheProbabilityOfItsWeight() {
        int first = 0;
        for (int seed = 0; seed < 10_000; seed++) {
            first += WeightedStatistics.resample(values(3, 0, 7), 1, seed)[0] == 0 ? 1 : 0;
        }
        assertEquals(0.3, first / 10_000.0, Tolerance.STANDARD_ERRORS * Math.sqrt(0.3 * 0.7 / 10_000));
    }

    @Test
    void weightsThatAreNoneAreErrorsThatSayWhich() {
        Throwable fault = assertThrows(
                IllegalArgumentException.class, () -> WeightedStatistics.mean(values(1, 2), values(1, Double.NaN)));
        assertEquals("weights[1] must be finite and at least 0 but was NaN", fault.getMessage());
        assertThrows(IllegalArgumentException.class, () -> WeightedStatistics.mean(values(1, 2), values(1, -1)));
        assertThrows(IllegalArgumentException.class, () -> WeightedStatistics.mean(values(1, 2), values(0, 0)));
        assertThrows(IllegalArgumentException.class, () -> WeightedStatistics.mean(values(1), values(1, 1)));
        assertThrows(IllegalArgumentException.class, () -> WeightedStatistics.quantile(values(1), values(1), 1.1));
        assertThrows(
                IllegalArgumentException.class, () -> WeightedStatistics.quantile(values(Double.NaN), values(1), 0.5));
    }

    private static double[] values(double... values) {
        return values;
    }
}
