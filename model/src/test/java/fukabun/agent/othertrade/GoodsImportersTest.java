package fukabun.agent.othertrade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fukabun.SmallWorld;
import fukabun.Tolerance;
import fukabun.scenario.Parameter;
import fukabun.scenario.Thesis;
import org.apache.commons.math3.util.FastMath;
import org.junit.jupiter.api.Test;

class GoodsImportersTest {
    private static final GoodsImporters IMPORTERS = new GoodsImporters(SmallWorld.central(Thesis.STRONG)
            .with(Parameter.OTHER_IMPORTS_1970, 240e6)
            .with(Parameter.OTHER_IMPORT_GROWTH, 2.0)
            .with(Parameter.METAL_PRICE_TO_OIL, 0.5)
            .with(Parameter.SETTLEMENT_EVERYDAY_TRADE, 0.1));

    /** By hand: half of 20 M USD a month, doubled unit value, output of 1.5 squared. */
    @Test
    void otherImportsFollowUnitValueAndOutput() {
        assertEquals(10e6 * 2.0 * 2.25, IMPORTERS.othersUsd(0.5, 2.0, 1.5, 0.0), 1e-2);
        assertEquals(10e6 * 2.0 * 2.25 * 1.1, IMPORTERS.othersUsd(0.5, 2.0, 1.5, 1.0), 1e-2);
    }

    /** By hand: oil four times as dear in real terms doubles the price of metals. */
    @Test
    void metalsFollowSteelAndThePriceOfOil() {
        double expected = 10e6 * 1.21 * 2.0;
        double actual = IMPORTERS.metalsUsd(0.5, 1.0, 1.1, FastMath.log(4.0), 0.0);
        assertEquals(expected, actual, Tolerance.arithmetic(expected));
    }
}
