package fukabun.market;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fukabun.Tolerance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoalPriceTest {
    private static final CoalPrice RULE = new CoalPrice(0.6, 0.68, 0.9, 0.35);

    /**
     * By hand, full cost 50 USD, elasticity 0.6: at a use of 0.99 the price is the cost; ten points above, times e^0.3;
     * far above, times the ceiling of 1.6; far below, times the floor of 0.68.
     */
    @ParameterizedTest(name = "need {0} of 100 -> {1}")
    @CsvSource({"99, 50", "109, 67.4929403788", "500, 80", "50, 34", "0, 34"})
    void theTargetIsFullCostTimesTightness(double need, double expected) {
        assertEquals(expected, RULE.targetUsdPerTonne(50.0, need * 1e6, 100e6), Tolerance.arithmetic(100));
    }

    @Test
    void aMarketWithoutCapacityIsAsTightAsCanBe() {
        assertEquals(80.0, RULE.targetUsdPerTonne(50.0, 1e6, 0.0), Tolerance.arithmetic(80));
    }

    /** By hand: 40 carried on by 5 % is 42; 0.9 of the way up to 62 is 60; 0.35 of the way down to 32 is 38.5. */
    @ParameterizedTest(name = "target {0} -> {1}")
    @CsvSource({"62, 60", "32, 38.5", "42, 42"})
    void thePriceRisesFastAndFallsSlowlyInRealTerms(double target, double expected) {
        assertEquals(expected, RULE.nextUsdPerTonne(40.0, 1.05, target), Tolerance.arithmetic(60));
    }

    /** By hand: six tenths of the gap of 10 close; a fall of more than a tenth, here 5, is not reckoned with. */
    @ParameterizedTest(name = "target {0} -> {1}")
    @CsvSource({"60, 56", "48, 48.8", "30, 47"})
    void anInvestorReckonsWithPartOfTheGap(double target, double expected) {
        assertEquals(expected, CoalPrice.expectedUsdPerTonne(50.0, target), Tolerance.arithmetic(60));
    }

    @Test
    void impossibleRulesAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new CoalPrice(-0.1, 0.68, 0.9, 0.35));
        assertThrows(IllegalArgumentException.class, () -> new CoalPrice(0.6, Double.NaN, 0.9, 0.35));
        assertThrows(IllegalArgumentException.class, () -> new CoalPrice(0.6, 0.68, 1.1, 0.35));
        assertThrows(IllegalArgumentException.class, () -> new CoalPrice(0.6, 0.68, 0.9, -0.35));
    }
}
