package fukabun.evidence;

import static fukabun.Tolerance.ARITHMETIC;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SyntheticControlTest {
    /** The solver stops when no weight moves by more than 1e-11; the weights are then good to about this. */
    private static final double SOLVED = 1e-7;

    // By hand: with donors (1, 0) and (0, 1) the weights minimise (2 - a)^2 + (0.4 - b)^2 over a + b = 1, so a - b =
    // 1.6 without bounds, a = 1.3: the bound binds and all weight is on the first.
    @Test
    void aWeightThatWouldBeNegativeIsZero() {
        double[][] donors = {{1.0, 0.0}, {0.0, 1.0}};
        assertArrayEquals(
                new double[] {1.0, 0.0}, SimplexLeastSquares.weights(new double[] {2.0, 0.4}, donors), SOLVED);
    }

    // By hand: the same with (0.9, 0.5): a - b = 0.4 and a + b = 1, so 0.7 and 0.3.
    @Test
    void weightsInsideOfTheSimplexAreThoseOfLeastSquaresWithTheirSumFixed() {
        double[][] donors = {{1.0, 0.0}, {0.0, 1.0}};
        assertArrayEquals(
                new double[] {0.7, 0.3}, SimplexLeastSquares.weights(new double[] {0.9, 0.5}, donors), SOLVED);
    }

    // By hand: 0.6 + 0.5 - 0.1 = 1 exactly, each less (0.6 + 0.5 - 1) / 2 = 0.05 for the two largest; -0.1 gives 0.
    @Test
    void theProjectionIsTheNearestPointOfTheSimplex() {
        assertArrayEquals(
                new double[] {0.55, 0.45, 0.0}, SimplexLeastSquares.project(new double[] {0.6, 0.5, -0.1}), ARITHMETIC);
    }

    /** At the minimum no donor with weight has a steeper slope than another, and none without has a smaller one. */
    @Test
    void theWeightsMeetTheConditionsOfKarushKuhnAndTucker() {
        List<AnnualSeries> all = Made.wanderers(9, 3, 0.3);
        double[] target = all.get(0).logs(1950, 1970);
        double[][] donors = new double[8][];
        for (int i = 0; i < 8; i++) {
            donors[i] = all.get(i + 1).logs(1950, 1970);
        }
        double[] weights = SimplexLeastSquares.weights(target, donors);
        double[] slopes = new double[8];
        double least = Double.MAX_VALUE;
        double sum = 0.0;
        for (int i = 0; i < 8; i++) {
            for (int t = 0; t < target.length; t++) {
                double fitted = 0.0;
                for (int k = 0; k < 8; k++) {
                    fitted += weights[k] * donors[k][t];
                }
                slopes[i] += donors[i][t] * (fitted - target[t]);
            }
            least = Math.min(least, slopes[i]);
            sum += weights[i];
        }
        assertEquals(1.0, sum, ARITHMETIC);
        for (int i = 0; i < 8; i++) {
            assertTrue(weights[i] >= 0.0);
            if (weights[i] > 1e-6) {
                assertEquals(least, slopes[i], 1e-5, "donor " + i + " with weight " + weights[i]);
            }
        }
    }

    // Made so: 0.6 of the first, 0.4 of the second, none of the third, ten times as large, and a shift of -0.25 in
    // 1975.
    @Test
    void knownWeightsAndAKnownGapAreRecovered() {
        List<AnnualSeries> donors = Made.wanderers(3, 5, 0.3);
        AnnualSeries treated = Made.series(
                "treated",
                1950,
                1991,
                year -> Math.log(10.0)
                        + 0.6 * donors.get(0).log(year)
                        + 0.4 * donors.get(1).log(year)
                        - (year >= 1975 ? 0.25 : 0.0));
        SyntheticControl fit = SyntheticControl.fit(treated, donors, 1955, 1974, 1980);
        assertEquals(0.6, fit.weights().get(0), 1e-6);
        assertEquals(0.4, fit.weights().get(1), 1e-6);
        assertEquals(0.0, fit.weights().get(2), 1e-6);
        assertEquals(0.0, fit.fitError(), 1e-6);
        assertEquals(-0.25, fit.meanGap(1975, 1980), 1e-6);
        assertEquals(-0.25, fit.gap(1977), 1e-6);
        assertEquals(1980, fit.lastYear());
        assertEquals(List.of("pair 0", "pair 1", "pair 2"), fit.donors());
    }

    // By hand: gaps 1, -1 before and 3, -4 after; roots of mean squares 1 and sqrt(12.5).
    @Test
    void theErrorRatioComparesTheYearsAfterWithThoseBefore() {
        SyntheticControl fit =
                new SyntheticControl("t", List.of("d"), List.of(1.0), 1970, 2, List.of(1.0, -1.0, 3.0, -4.0));
        assertEquals(Math.sqrt(12.5), fit.errorRatio(), ARITHMETIC);
        assertEquals(-0.5, fit.meanGap(1972, 1973), ARITHMETIC);
    }
}
