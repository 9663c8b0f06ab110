package fukabun.agent.othertrade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fukabun.SmallWorld;
import fukabun.Tolerance;
import fukabun.agent.Scorecard;
import fukabun.scenario.Parameter;
import fukabun.scenario.Thesis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrudeRefinerTest {
    private static final CrudeRefiner REFINER = new CrudeRefiner(
            SmallWorld.central(Thesis.ZERO).with(Parameter.CRUDE_PREMIUM, 0.15).with(Parameter.SECURITY_PREMIUM, 0.2));

    /** By hand: half a dollar of freight, carried on with prices, over the price; security; less the premium. */
    @ParameterizedTest(name = "crude at {0}, prices {1}, insecurity {2} -> {3}")
    @CsvSource({"2, 1, 0, 0.1", "10, 1, 0, -0.1", "10, 1, 0.6, 0.02", "10, 2, 0, -0.05", "20, 2, 0.5, 0"})
    void theGateIsThatWorkedByHand(double crude, double prices, double insecurity, double expected) {
        Scorecard card = new Scorecard();
        REFINER.weigh(new CrudeRefiner.View(crude, prices, insecurity), card);
        assertEquals(expected, card.score(), Tolerance.ARITHMETIC);
    }

    @Test
    void sovietCrudeCostsThePremiumMore() {
        assertEquals(11.5, REFINER.priceUsdPerBarrel(10.0), Tolerance.ARITHMETIC);
    }
}
