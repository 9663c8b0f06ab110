package fukabun.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BayesFactorTest {
    /** Eighty draws against two hundred: all agree in both, and no evidence can be seen to have moved them. */
    @Test
    void whereAllDrawsAgreeBeforeAndAfterTheFactorIsOne() {
        for (double share : new double[] {0.0, 1.0}) {
            assertEquals(new BayesFactor(1.0, 1.0, 1.0), BayesFactor.ofShares(share, 80, share, 200));
        }
    }

    /** By hand: 0.2 and 0.5 draws are added, so the odds are 60.2/20.2 over 150.5/50.5, both 2.98. */
    @Test
    void equalSharesOfUnequalSamplesGiveOne() {
        assertEquals(1.0, BayesFactor.ofShares(0.75, 80, 0.75, 200).value(), 1e-12);
    }

    /** By hand: nothing is said only where the whole interval lies between 1/3 and 3. */
    @ParameterizedTest(name = "{0} in [{1}, {2}] says nothing: {3}")
    @CsvSource({
        "1.0, 0.5, 2.0, true",
        "1.0, 0.3333333333333333, 2.0, false",
        "1.0, 0.34, 2.99, true",
        "1.0, 0.33, 2.0, false",
        "2.0, 1.0, 3.0, false",
        "10.0, 8.0, 12.0, false",
        "0.1, 0.05, 0.2, false",
        "1.0, 0.1, 10.0, false"
    })
    void aFactorSaysNothingWithinAThirdAndThree(double value, double low, double high, boolean nothing) {
        assertEquals(nothing, new BayesFactor(value, low, high).saysNothing());
    }

    @Test
    void aFactorLiesWithinItsIntervalAndIsNotBelowZero() {
        assertThrows(IllegalArgumentException.class, () -> new BayesFactor(1.0, 1.1, 2.0));
        assertThrows(IllegalArgumentException.class, () -> new BayesFactor(-0.1, -0.1, 2.0));
        assertThrows(IllegalArgumentException.class, () -> new BayesFactor(Double.NaN, 0.5, 2.0));
        assertThrows(IllegalArgumentException.class, () -> new BayesFactor(1.0, 0.5, Double.NaN));
    }

    /** Where no draw, or every draw, is left on one side, the odds are nothing or without bound. */
    @Test
    void aFactorMayBeNothingOrInfinite() {
        assertEquals(false, new BayesFactor(0.0, 0.0, 0.2).saysNothing());
        assertEquals(false, new BayesFactor(Double.POSITIVE_INFINITY, 8.0, Double.POSITIVE_INFINITY).saysNothing());
    }

    /** By hand: 18.5 : 2.5 after and 10.5 : 10.5 before make 7.4; the error is root(1/18.5 + 1/2.5 + 2/10.5) = 0.8030. */
    @Test
    void theFactorOfSharesIsTheRatioOfTheirOdds() {
        BayesFactor factor = BayesFactor.ofShares(0.9, 20, 0.5, 20);
        assertEquals(7.4, factor.value(), 1e-9);
        assertEquals(7.4 * Math.exp(-1.64485 * 0.8030), factor.low(), 1e-3);
        assertEquals(7.4 * Math.exp(1.64485 * 0.8030), factor.high(), 1e-2);
    }
}
