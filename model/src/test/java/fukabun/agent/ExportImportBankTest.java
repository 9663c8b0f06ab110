package fukabun.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.SmallWorld;
import fukabun.Tolerance;
import fukabun.scenario.Parameter;
import fukabun.scenario.Thesis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportImportBankTest {
    private final Scorecard card = new Scorecard();

    /**
     * By hand, 0.08 against 0.07, so a gap of one point: at 0.08 points a month 12 months talk down 0.96 and 13 months
     * 1.04, and the first month of talks counts, so the gate opens 12 months after the request.
     */
    @ParameterizedTest(name = "{0} a month -> {1} months")
    @CsvSource({"0.0008, 12", "0.0006, 16", "0.003, 3"})
    void theRateIsAgreedWhenTheGapHasBeenTalkedDown(double concession, int expectedMonths) {
        ExportImportBank bank = bank(concession);
        int months = 0;
        bank.weigh(new ExportImportBank.View(0.0, 0.08, 0.07, months), card);
        while (!card.isOpen() && months < 500) {
            months++;
            bank.weigh(new ExportImportBank.View(0.0, 0.08, 0.07, months), card);
        }
        assertEquals(expectedMonths, months);
        Terms.assertAddUp(card);
    }

    /** By hand: halfway from 0.07 to the higher of floor and prime. */
    @ParameterizedTest(name = "floor {0}, prime {1} -> {2}")
    @CsvSource({"0.0, 0.08, 0.075", "0.09, 0.08, 0.08", "0.0, 0.05, 0.07"})
    void theRateGrantedSplitsTheGap(double floor, double prime, double expected) {
        ExportImportBank.View view = new ExportImportBank.View(floor, prime, 0.07, 3);
        assertEquals(expected, bank(0.0008).rateGrantedPerYear(view), Tolerance.ARITHMETIC);
    }

    @Test
    void withoutAGapTheGateIsOpenAtOnce() {
        bank(0.0008).weigh(new ExportImportBank.View(0.06, 0.065, 0.07, 0), card);
        assertTrue(card.isOpen());
        assertEquals(0.0, Terms.value(card, "gap to the rate last granted"), Tolerance.ARITHMETIC);
    }

    private static ExportImportBank bank(double concession) {
        return new ExportImportBank(SmallWorld.central(Thesis.ZERO).with(Parameter.RATE_CONCESSION, concession));
    }
}
