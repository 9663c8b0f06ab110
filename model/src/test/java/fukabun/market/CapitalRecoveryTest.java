package fukabun.market;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.Tolerance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalRecoveryTest {
    /** Five digits are printed in the tables. */
    private static final double PUBLISHED_DIGITS = 5e-6;

    /** Published: factor (A/P, i, 20) of the compound interest tables of engineering economics (e.g. Newnan). */
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({"0.01, 0.05542", "0.05, 0.08024", "0.08, 0.10185", "0.10, 0.11746", "0.15, 0.15976", "0.25, 0.25292"})
    void theChargeOverTwentyYearsIsThePublishedOne(double rate, double published) {
        assertEquals(published, CapitalRecovery.overTwentyYears(rate), PUBLISHED_DIGITS);
    }

    @Test
    void withoutAReturnATwentiethIsPaidBackEachYear() {
        assertEquals(0.05, CapitalRecovery.overTwentyYears(0.0));
        assertEquals(0.05, CapitalRecovery.overTwentyYears(1e-8), 1e-8);
        assertEquals(0.05, CapitalRecovery.overTwentyYears(-1e-8), 1e-8);
    }

    /** By hand: the twenty charges, each brought to the present by its factor, add up to the unit of capital. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({"-0.10", "-0.03", "0.001", "0.04", "0.3"})
    void theChargesPayTheCapitalBackAtAnyReturn(double rate) {
        double present = 0.0;
        for (int year = 1; year <= 20; year++) {
            present += CapitalRecovery.overTwentyYears(rate) / Math.pow(1.0 + rate, year);
        }
        assertEquals(1.0, present, Tolerance.ARITHMETIC);
    }

    @Test
    void aHigherReturnCostsMore() {
        double before = 0.0;
        for (double rate = -0.2; rate < 0.5; rate += 0.001) {
            double charge = CapitalRecovery.overTwentyYears(rate);
            assertTrue(charge > before, "at " + rate);
            before = charge;
        }
    }
}
