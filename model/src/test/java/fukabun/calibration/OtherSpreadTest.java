package fukabun.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fukabun.Tolerance;
import fukabun.scenario.Distribution;
import org.junit.jupiter.api.Test;

class OtherSpreadTest {
    /**
     * By hand: a triangle of half the width has twice the height at the mode and nothing beyond a quarter of the range, which
     * is where an eighth of the prior lies below.
     */
    @Test
    void halfTheSpreadDoublesTheMiddleAndEmptiesTheEnds() {
        OtherSpread half = new OtherSpread(new Distribution.Triangular(0, 2, 4), 0.5);
        assertEquals(2.0, half.weight(0.5), 0.001);
        assertEquals(0.0, half.weight(0.12));
        assertEquals(0.0, half.weight(0.88));
        assertEquals(0.5, half.achieved(), 0.001);
    }

    /**
     * By hand: cut at the ends of the prior the doubled triangle is 1 - |x|/2 over 1.5 on [-1, 1], with the variance
     * 2 (1/3 - 1/8) / 1.5 = 0.27778, and the prior has 1/6: 1.2910 times its spread.
     */
    @Test
    void twiceTheSpreadReachesNoFartherThanTheDraws() {
        OtherSpread twice = new OtherSpread(new Distribution.Triangular(-1, 0, 1), 2.0);
        assertEquals(1.2910, twice.achieved(), 1e-4);
        // At the mode 1 / 1.5 against a density of 1.
        assertEquals(2.0 / 3.0, twice.weight(0.5), 1e-4);
    }

    /** A uniform prior has no draws beyond its range and no thinner places within, so it stays as it is. */
    @Test
    void aUniformPriorCanBeHalvedButNotWidened() {
        Distribution uniform = new Distribution.Uniform(3, 7);
        assertEquals(1.0, new OtherSpread(uniform, 2.0).achieved(), Tolerance.ARITHMETIC);
        assertEquals(0.5, new OtherSpread(uniform, 0.5).achieved(), 0.001);
        assertEquals(0.5, new OtherSpread(new Distribution.LogUniform(1, 100), 0.5).achieved(), 0.001);
    }
}
