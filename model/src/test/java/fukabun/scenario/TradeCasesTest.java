package fukabun.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.SmallWorld;
import fukabun.base.Month;
import java.util.List;
import org.junit.jupiter.api.Test;

class TradeCasesTest {
    private static final TimberCase TIMBER = SmallWorld.timber();

    @Test
    void anAgreementMustRenewOneThatStandsBeforeIt() {
        List<TimberCase.Agreement> backwards =
                List.of(TIMBER.agreements().get(2), TIMBER.agreements().get(0));
        IllegalArgumentException fault = assertThrows(
                IllegalArgumentException.class,
                () -> new TimberCase(TIMBER.rivals(), TIMBER.soviet(), TIMBER.members(), backwards));
        assertTrue(fault.getMessage().contains("Second must renew one that stands before it"), fault.getMessage());
    }

    @Test
    void namesMustDiffer() {
        List<TimberCase.Rival> twice =
                List.of(TIMBER.rivals().get(0), TIMBER.rivals().get(0));
        assertThrows(
                IllegalArgumentException.class,
                () -> new TimberCase(twice, TIMBER.soviet(), TIMBER.members(), TIMBER.agreements()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new TimberCase(List.of(), TIMBER.soviet(), TIMBER.members(), TIMBER.agreements()));
    }

    @Test
    void numbersWithoutAMeaningAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new TimberCase.Rival("A", Double.NaN, 0.0));
        assertThrows(IllegalArgumentException.class, () -> new TimberCase.SovietForests(1.0, 0.0, 1.0, 1.0));
        assertThrows(
                IllegalArgumentException.class,
                () -> new TimberCase.Agreement("A", "", Month.of(1970, 1), 1e6, 0.06, 3, 1e6, 5, false));
    }

    @Test
    void sharesOfOrdersMayNotExceedOne() {
        assertThrows(IllegalArgumentException.class, () -> new OtherTradeCase(0.7, 0.4, 0.5, 120e6, 0.6));
        assertThrows(IllegalArgumentException.class, () -> new OtherTradeCase(0.5, 0.4, 0.5, 0.0, 0.6));
        assertEquals("otherTrade", SmallWorld.otherTrade().caseName());
    }

    @Test
    void aCaseThatIsNotPlayedCannotBeAskedFor() {
        Cases coal = Cases.of(SmallWorld.coal());
        assertThrows(IllegalArgumentException.class, coal::timber);
        assertThrows(IllegalArgumentException.class, coal::otherTrade);
        assertEquals(TIMBER, Cases.of(SmallWorld.coal(), TIMBER).timber());
    }
}
