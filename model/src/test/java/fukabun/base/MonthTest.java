package fukabun.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.Tolerance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MonthTest {
    @Test
    void aMonthReadsBackAsItWasWritten() {
        for (int number = Month.of(1, 1).number(); number <= Month.of(2100, 12).number(); number++) {
            Month month = new Month(number);
            assertEquals(month, Month.parse(month.toString()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1973-13", "1973-00", "1973-1", "73-10", "1973/10", " 1973-10", "1973-10-06", "+973-10", ""})
    void whatIsNotAMonthIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Month.parse(text));
    }

    @Test
    void aMissingMonthIsRefusedWithItsRule() {
        IllegalArgumentException fault = assertThrows(IllegalArgumentException.class, () -> Month.parse(null));
        assertTrue(fault.getMessage().contains("YYYY-MM"), fault.getMessage());
    }

    /** Worked by hand: 1968 x 12 = 23616. */
    @Test
    void januaryOf1968HasTheNumberOfItsDocumentation() {
        assertEquals(23616, Month.of(1968, 1).number());
    }

    /** By hand: from October 1973 to January 1974 are three months; three more make April. */
    @Test
    void monthsAddAcrossTheTurnOfTheYear() {
        Month october = Month.of(1973, 10);
        assertEquals(Month.of(1974, 1), october.plus(3));
        assertEquals(3, Month.of(1974, 1).since(october));
        assertEquals(-3, october.since(Month.of(1974, 1)));
        assertTrue(october.plus(6).isApril());
        assertFalse(october.plus(5).isApril());
        assertFalse(october.plus(7).isApril());
    }

    /** By hand: the middle of January 1980 is half a month, 1/24 of a year, after its start. */
    @Test
    void aFractionalYearIsThatOfTheMiddleOfTheMonth() {
        assertEquals(1980.0 + 1.0 / 24.0, Month.of(1980, 1).fractionalYear(), 1980.0 * Tolerance.ARITHMETIC);
    }
}
