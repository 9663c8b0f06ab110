package fukabun.market;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fukabun.Tolerance;
import fukabun.market.LngDemand.Circumstances;
import org.apache.commons.math3.util.FastMath;
import org.junit.jupiter.api.Test;

class LngDemandTest {
    private static final double MT = 1e6;
    private static final LngDemand DEMAND = new LngDemand(18 * MT, 2.0, 0.5, 0.2 * MT, 1.2);

    @Test
    void theCircumstancesOf1980GiveTheNeedOf1980() {
        assertEquals(18 * MT, DEMAND.longRunTonnes(new Circumstances(0, 0, 0, 0)), Tolerance.arithmetic(18 * MT));
    }

    // By hand: output doubles (x 4), energy use over output falls by half (x 0.5), gas twice as dear over oil (x
    // 0.7071),
    // 10 GW more nuclear power (less 2 Mt): 18 x 4 x 0.5 x 0.70710678 - 2 = 23.4558 Mt.
    @Test
    void outputSavingPriceAndNuclearPowerMoveTheNeed() {
        double two = FastMath.log(2.0);
        double need = DEMAND.longRunTonnes(new Circumstances(two, -two, two, 10.0));
        assertEquals((36 / FastMath.sqrt(2.0) - 2) * MT, need, Tolerance.arithmetic(need));
    }

    // By hand: a tenth of the way in a month (1.2 a year): 10 + 0.1 x (20 - 10) = 11 Mt.
    @Test
    void theNeedGoesPartOfTheWayEachMonth() {
        assertEquals(11 * MT, DEMAND.nextTonnes(10 * MT, 20 * MT), Tolerance.arithmetic(11 * MT));
    }

    @Test
    void gasIsNeverGivenUp() {
        assertEquals(0.36 * MT, DEMAND.longRunTonnes(new Circumstances(0, 0, 0, 1000.0)), Tolerance.arithmetic(MT));
    }

    // By hand: long run 0.1 x ln 4 = 0.138629; a tenth of the way from 0.05 is 0.0588629; a price below the first saves
    // 0.
    @Test
    void savingFollowsTheHighestPrice() {
        EnergySaving saving = new EnergySaving(0.1, 1.2, 0.012);
        assertEquals(0.0588629436, saving.nextLogSaved(0.05, FastMath.log(4.0)), 1e-9);
        assertEquals(0.045, saving.nextLogSaved(0.05, -1.0), Tolerance.arithmetic(1.0));
        assertEquals(0.001, saving.structuralStep(), Tolerance.arithmetic(1.0));
    }
}
