package fukabun.cases.gas;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fukabun.base.Month;
import org.junit.jupiter.api.Test;

class LngContractsTest {
    private static final double ROUNDING = 1e-12;
    private final LngContracts contracts = new LngContracts(2, 4.0);

    // By hand: build-up over four months is 1/4 in the first one; two thirds of it go to the second utility.
    @Test
    void aContractBuildsUpFromItsFirstMonthAndEndsWithItsLast() {
        contracts.sign("a", new double[] {10.0, 20.0}, Month.of(1980, 1), Month.of(1980, 6), false);
        double[] inForce = new double[2];
        contracts.inForceTonnes(Month.of(1979, 12), false, inForce);
        assertArrayEquals(new double[] {0.0, 0.0}, inForce, ROUNDING);
        contracts.inForceTonnes(Month.of(1980, 1), false, inForce);
        assertArrayEquals(new double[] {2.5, 5.0}, inForce, ROUNDING);
        contracts.inForceTonnes(Month.of(1980, 6), false, inForce);
        assertArrayEquals(new double[] {10.0, 20.0}, inForce, ROUNDING);
        contracts.inForceTonnes(Month.of(1980, 7), false, inForce);
        assertArrayEquals(new double[] {0.0, 0.0}, inForce, ROUNDING);
        contracts.inForceTonnes(Month.of(1980, 6), true, inForce);
        assertArrayEquals(new double[] {0.0, 0.0}, inForce, ROUNDING);
    }

    @Test
    void whatIsSignedCountsBeforeItIsDelivered() {
        contracts.sign("memorandum", new double[] {3.0, 1.0}, Month.of(1989, 1), Month.of(2008, 12), false);
        assertEquals(3.0, contracts.coveredTonnes(0, Month.of(1985, 1)), ROUNDING);
        assertEquals(0.0, contracts.coveredTonnes(0, Month.of(2009, 1)), ROUNDING);
        assertEquals(0.0, contracts.dueTonnes(Month.of(1985, 1)), ROUNDING);
        assertEquals(4.0, contracts.dueTonnes(Month.of(1989, 1)), ROUNDING);
    }
}
