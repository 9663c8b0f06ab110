package fukabun.agent.timber;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.SmallWorld;
import fukabun.Tolerance;
import fukabun.base.Draws;
import fukabun.base.Month;
import fukabun.scenario.Parameter;
import fukabun.scenario.Thesis;
import org.apache.commons.math3.util.FastMath;
import org.junit.jupiter.api.Test;

class ForestOperatorTest {
    private static final ForestOperator FORESTS = new ForestOperator(SmallWorld.central(Thesis.STRONG)
            .with(Parameter.FOREST_ACCESS_LOSS, 0.03)
            .with(Parameter.SETTLEMENT_EFFORT, 0.2));

    @Test
    void forestsLoseThreePercentAYear() {
        assertEquals(1.0, FORESTS.ordinaryShare(1970.5), Tolerance.ARITHMETIC);
        assertEquals(FastMath.exp(-0.3), FORESTS.ordinaryShare(1980.5), Tolerance.ARITHMETIC);
    }

    /** By hand: machines wear by 15 percent a year once deliveries have ended; effort counts only once settled. */
    @Test
    void machinesWearOutAndEffortNeedsASettlement() {
        assertEquals(1.0, FORESTS.agreementShare(-3.0, 0.0), Tolerance.EXACT);
        assertEquals(FastMath.exp(-0.3), FORESTS.agreementShare(2.0, 0.0), Tolerance.ARITHMETIC);
        assertEquals(1.2, FORESTS.agreementShare(-3.0, 1.0), Tolerance.ARITHMETIC);
        assertEquals(1.1, FORESTS.agreementShare(0.0, 0.5), Tolerance.ARITHMETIC);
    }

    @Test
    void aYearLosesAtMostEightPercent() {
        for (int seed = 0; seed < 200; seed++) {
            double share = FORESTS.shippableShare(Month.of(1975, 4), new Draws(seed));
            assertTrue(share > 0.92 && share < 1.0, "share " + share);
        }
    }
}
