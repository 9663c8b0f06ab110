package fukabun.agent.timber;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fukabun.SmallWorld;
import fukabun.Tolerance;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import fukabun.scenario.Thesis;
import org.apache.commons.math3.util.FastMath;
import org.junit.jupiter.api.Test;

class TimberImportersTest {
    private static final Parameters PARAMETERS = SmallWorld.central(Thesis.ZERO)
            .with(Parameter.TIMBER_DEMAND_ELASTICITY, 2.0)
            .with(Parameter.TIMBER_DEMAND_TREND, 0.01)
            .with(Parameter.TIMBER_COST_SENSITIVITY, 4.0)
            .with(Parameter.TIMBER_HABIT, 0.0);
    private static final TimberImporters IMPORTERS = new TimberImporters(PARAMETERS);

    /** By hand: starts at nine tenths, squared, and ten years of one percent. */
    @Test
    void needFollowsStartsAndTrend() {
        assertEquals(1.0, IMPORTERS.need(1.0, 1970.5), Tolerance.ARITHMETIC);
        assertEquals(0.81, IMPORTERS.need(0.9, 1970.5), Tolerance.ARITHMETIC);
        assertEquals(0.81 * FastMath.exp(0.1), IMPORTERS.need(0.9, 1980.5), Tolerance.ARITHMETIC);
        assertEquals(FastMath.exp(0.04), IMPORTERS.foreseenGrowth(4.0), Tolerance.ARITHMETIC);
    }

    @Test
    void atEqualPricesSharesAreThoseOf1970() {
        double[] shares = {0.5, 0.5};
        IMPORTERS.chooseShares(new double[] {3e6, 1e6}, new double[] {1.0, 1.0}, shares);
        assertArrayEquals(new double[] {0.75, 0.25}, shares, Tolerance.ARITHMETIC);
    }

    /** By hand: a quarter dearer at a sensitivity of 4 is a factor of 1/e. */
    @Test
    void aDearerOriginLosesItsShare() {
        double[] shares = {0.5, 0.5};
        IMPORTERS.chooseShares(new double[] {1e6, 1e6}, new double[] {1.25, 1.0}, shares);
        double lost = FastMath.exp(-1.0);
        assertArrayEquals(new double[] {lost / (1.0 + lost), 1.0 / (1.0 + lost)}, shares, Tolerance.ARITHMETIC);
    }

    @Test
    void habitKeepsPartOfLastYearsShares() {
        double[] shares = {0.5, 0.5};
        TimberImporters slow = new TimberImporters(PARAMETERS.with(Parameter.TIMBER_HABIT, 0.5));
        slow.chooseShares(new double[] {4e6, 1e6}, new double[] {1.0, 1.0}, shares);
        // Half of the logarithm of 4 to 1 is that of 2 to 1.
        assertArrayEquals(new double[] {2.0 / 3.0, 1.0 / 3.0}, shares, Tolerance.ARITHMETIC);
    }
}
