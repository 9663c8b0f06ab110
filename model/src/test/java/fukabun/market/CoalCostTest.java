package fukabun.market;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fukabun.Tolerance;
import org.junit.jupiter.api.Test;

class CoalCostTest {
    private static final CoalCost RULE = new CoalCost(20.0, 0.65, 0.02, 0.6);

    /** By hand: 20 x 2 x (1 + 0.65 x 1.2) = 71.2, and after ten years of 2 % productivity times e^-0.2. */
    @Test
    void theCostRisesWithPricesAndOilAndFallsWithProductivity() {
        assertEquals(71.2, RULE.dollarCostUsdPerTonne(2.0, 1.2, 0.0), Tolerance.arithmetic(71));
        assertEquals(71.2 * Math.exp(-0.2), RULE.dollarCostUsdPerTonne(2.0, 1.2, 10.0), Tolerance.arithmetic(71));
    }

    @Test
    void oilThatIsCheaperThanIn1970MakesCoalNoCheaper() {
        assertEquals(40.0, RULE.dollarCostUsdPerTonne(2.0, -0.5, 0.0), Tolerance.arithmetic(40));
    }

    /** By hand: 0.6 of a real rise of half a log point is e^0.3. */
    @Test
    void partOfARealAppreciationReachesTheDollarCost() {
        assertEquals(Math.exp(0.3), RULE.currencyFactor(0.5), Tolerance.arithmetic(1));
        assertEquals(Math.exp(-0.3), RULE.currencyFactor(-0.5), Tolerance.arithmetic(1));
        assertEquals(1.0, RULE.currencyFactor(0.0));
    }
}
