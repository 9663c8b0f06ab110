package fukabun.sensitivity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fukabun.Tolerance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapleyEnsembleTest {
    /** Two causes that just add up: in member k the first brings 10 + k and the second 30 - k, for k from 0 to 20. */
    private static double[][] additive() {
        double[][] worth = new double[4][21];
        for (int k = 0; k <= 20; k++) {
            worth[1][k] = 10 + k;
            worth[2][k] = 30 - k;
            worth[3][k] = 40;
        }
        return worth;
    }

    /** By hand: places 1 and 19 of 0 to 20 are the 5 and 95 percent quantiles of definition 7. */
    @Test
    void theIntervalsAreThoseOfTheMembers() {
        ShapleyEnsemble ensemble = new ShapleyEnsemble(additive(), WeightedStatistics.equal(21));
        assertClose(new Estimate(20, 11, 29), ensemble.value(0));
        assertClose(new Estimate(20, 11, 29), ensemble.value(1));
        assertClose(new Estimate(40, 40, 40), ensemble.total());
        assertClose(new Estimate(0, 0, 0), ensemble.interaction(0, 1));
        assertEquals(0.5, ensemble.share(0).orElseThrow(), Tolerance.ARITHMETIC);
        assertEquals(11.0 / 40, ensemble.shareQuantile(0, 0.05).orElseThrow(), Tolerance.ARITHMETIC);
        assertEquals(20.0, ensemble.valueQuantile(1, 0.5), Tolerance.arithmetic(20));
    }

    /** By hand: weight on member 20 alone. */
    @Test
    void membersCountByTheirWeight() {
        double[] weights = new double[21];
        weights[20] = 2.5;
        ShapleyEnsemble ensemble = new ShapleyEnsemble(additive(), weights);
        assertClose(new Estimate(30, 30, 30), ensemble.value(0));
        assertEquals(0.75, ensemble.share(0).orElseThrow(), Tolerance.ARITHMETIC);
    }

    /** The values of the mean game add up exactly and, by linearity, are the means of the members' values. */
    @Test
    void theMeanGameHasTheMeansOfTheMembersValues() {
        double[][] worth = additive();
        worth[3][4] = 55;
        ShapleyEnsemble ensemble = new ShapleyEnsemble(worth, WeightedStatistics.equal(21));
        assertEquals(
                ensemble.mean().total(),
                ensemble.mean().value(0) + ensemble.mean().value(1),
                Tolerance.EXACT);
        double[] means = new double[2];
        for (ShapleyValues member : ensemble.members()) {
            means[0] += member.value(0) / 21;
            means[1] += member.value(1) / 21;
        }
        assertArrayEquals(means, ensemble.mean().values(), Tolerance.ARITHMETIC);
    }

    /**
     * By hand: totals from k to k + 20 have the interval k + 1 to k + 19; where that holds 0 there is nothing to share.
     */
    @ParameterizedTest(name = "totals {0} to {0} + 20 have shares: {1}")
    @CsvSource({"-10, false", "-2, false", "-18, false", "0, true", "-20, true"})
    void aGapThatMayBeNoneHasNoShares(int least, boolean shares) {
        double[][] worth = new double[2][21];
        for (int k = 0; k <= 20; k++) {
            worth[1][k] = least + k;
        }
        ShapleyEnsemble ensemble = new ShapleyEnsemble(worth, WeightedStatistics.equal(21));
        assertEquals(least + 1.0, ensemble.totalQuantile(0.05), Tolerance.arithmetic(20));
        assertEquals(shares, ensemble.hasShares());
        assertEquals(shares, ensemble.share(0).isPresent());
        assertEquals(shares, ensemble.shareQuantile(0, 0.5).isPresent());
    }

    private static void assertClose(Estimate expected, Estimate actual) {
        assertEquals(expected.value(), actual.value(), Tolerance.arithmetic(100));
        assertEquals(expected.low(), actual.low(), Tolerance.arithmetic(100));
        assertEquals(expected.high(), actual.high(), Tolerance.arithmetic(100));
    }
}
