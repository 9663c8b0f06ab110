package fukabun.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fukabun.Tolerance;
import org.junit.jupiter.api.Test;

class QuantilesTest {
    /**
     * Published: PERCENTILE.INC in the help of Excel (1, 2, 3, 4 at 0.3 is 1.9) and "Percentile" in Wikipedia, worked
     * example of linear interpolation with C = 1 (15, 20, 35, 40, 50 at 0.4 is 29): both are definition 7.
     */
    @Test
    void aQuantileIsThatOfDefinitionSeven() {
        assertEquals(1.9, Quantiles.at(new double[] {1, 2, 3, 4}, 0.3), Tolerance.ARITHMETIC);
        assertEquals(29.0, Quantiles.at(new double[] {15, 20, 35, 40, 50}, 0.4), Tolerance.ARITHMETIC);
    }

    /** By hand: of 0, 10, ... 200 the places 1, 5, 10, 15 and 19 of twenty. */
    @Test
    void aSampleIsSummarisedWhateverItsOrder() {
        double[] sample = new double[21];
        for (int i = 0; i < sample.length; i++) {
            sample[i] = 10.0 * (i * 8 % 21);
        }
        Quantiles q = Quantiles.of(sample);
        assertEquals(100.0, q.mean(), Tolerance.arithmetic(100));
        assertEquals(10.0, q.p05(), Tolerance.arithmetic(200));
        assertEquals(50.0, q.p25(), Tolerance.arithmetic(200));
        assertEquals(100.0, q.p50(), Tolerance.arithmetic(200));
        assertEquals(150.0, q.p75(), Tolerance.arithmetic(200));
        assertEquals(190.0, q.p95(), Tolerance.arithmetic(200));
        assertEquals(80.0, sample[1], "the sample stays as it was");
    }

    /** Effects on a baseline of nothing are infinite, and stay so in the summary. */
    @Test
    void infinityIsNoReasonForNothing() {
        double infinite = Double.POSITIVE_INFINITY;
        Quantiles quantiles = Quantiles.of(new double[] {infinite, infinite, infinite});
        assertEquals(new Quantiles(infinite, infinite, infinite, infinite, infinite, infinite), quantiles);
    }

    /** By hand: the middle of three is the second, though the third is infinite; the last is the largest. */
    @Test
    void aQuantileAtAnOrderStatisticIsThatValue() {
        double[] sorted = {1, 2, Double.POSITIVE_INFINITY};
        assertEquals(1.0, Quantiles.at(sorted, 0.0));
        assertEquals(2.0, Quantiles.at(sorted, 0.5));
        assertEquals(Double.POSITIVE_INFINITY, Quantiles.at(sorted, 1.0));
    }

    @Test
    void oneValueIsAllItsQuantiles() {
        assertEquals(new Quantiles(7, 7, 7, 7, 7, 7), Quantiles.of(new double[] {7}));
    }
}
