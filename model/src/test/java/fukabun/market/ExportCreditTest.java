package fukabun.market;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.Tolerance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportCreditTest {
    // By hand: two half-yearly instalments of 1/2, reference 10 %, rate 6 %: 2 % of 1 saved after the first half-year
    // and
    // 2 % of 1/2 after the second: 0.02 / 1.05 + 0.01 / 1.1025 = 0.0190476 + 0.0090703 = 0.0281179.
    @Test
    void aYearOfCreditSavesTheGapOnWhatIsOwed() {
        assertEquals(0.02 / 1.05 + 0.01 / 1.1025, ExportCredit.subsidyShare(0.10, 0.06, 1.0), Tolerance.ARITHMETIC);
    }

    // By hand: a free credit of one half-year at a reference of 8 % saves 4 % after that half-year: 0.04 / 1.04.
    @Test
    void halfAYearIsTheShortestCredit() {
        assertEquals(0.04 / 1.04, ExportCredit.subsidyShare(0.08, 0.0, 0.1), Tolerance.ARITHMETIC);
    }

    // By hand: without discount the mean life of eight years in sixteen instalments is (16 + 1) / 4 = 4.25 years; a gap
    // of
    // two points below a reference of zero costs 0.02 x 4.25 = 0.085.
    @Test
    void atAReferenceOfZeroTheSubsidyIsTheGapTimesTheMeanLife() {
        assertEquals(-0.02 * 4.25, ExportCredit.subsidyShare(0.0, 0.02, 8.0), Tolerance.ARITHMETIC);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(doubles = {0.05, 0.1, 0.2})
    void creditAtTheReferenceRateIsWorthNothing(double rate) {
        assertEquals(0.0, ExportCredit.subsidyShare(rate, rate, 8.5), Tolerance.EXACT);
    }

    @Test
    void aLongerOrCheaperCreditIsWorthMore() {
        double usual = ExportCredit.subsidyShare(0.14, 0.08, 5.0);
        assertTrue(ExportCredit.subsidyShare(0.14, 0.08, 8.5) > usual);
        assertTrue(ExportCredit.subsidyShare(0.14, 0.07, 5.0) > usual);
    }
}
