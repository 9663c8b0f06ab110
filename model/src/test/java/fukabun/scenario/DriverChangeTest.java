package fukabun.scenario;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.Tolerance;
import fukabun.base.Month;
import fukabun.scenario.DriverChange.Kind;
import org.junit.jupiter.api.Test;

class DriverChangeTest {
    private static final Driver OIL = Driver.CRUDE_OIL_PRICE;
    private static final Drivers SIX = new Drivers(DriversTest.FIRST, DriversTest.counting(6));
    private static final Month MARCH = Month.of(1970, 3);
    private static final Month APRIL = Month.of(1970, 4);

    /** The series is 1, 2, 3, 4, 5, 6 from January; only March and April change. */
    @Test
    void aChangeDoesWhatItsKindSaysInItsMonthsOnly() {
        assertArrayEquals(new double[] {1, 2, 2, 2, 5, 6}, changed(Kind.HOLD, 0.0), Tolerance.EXACT);
        assertArrayEquals(new double[] {1, 2, 7, 7, 5, 6}, changed(Kind.VALUE, 7.0), Tolerance.EXACT);
        assertArrayEquals(new double[] {1, 2, 1.5, 2, 5, 6}, changed(Kind.SCALE, 0.5), Tolerance.EXACT);
    }

    /** By hand: 4095 = 2^12 - 1 a year doubles each month, from the 2 of February to 4 and 8. */
    @Test
    void growthStartsFromTheMonthBefore() {
        assertArrayEquals(
                new double[] {1, 2, 4, 8, 5, 6}, changed(Kind.GROWTH_PER_YEAR, 4095.0), 8 * Tolerance.ARITHMETIC);
    }

    @Test
    void otherDriversStayAsTheyAre() {
        Drivers after = new DriverChange(OIL, MARCH, APRIL, Kind.VALUE, 7.0).applyTo(SIX);
        for (Driver driver : Driver.of(Era.ECONOMY)) {
            if (driver != OIL) {
                assertArrayEquals(SIX.values(driver), after.values(driver), Tolerance.EXACT);
            }
        }
        assertEquals(3.0, SIX.at(OIL, MARCH));
    }

    @Test
    void aChangeMayLastLongerThanTheDrivers() {
        Drivers after = new DriverChange(OIL, MARCH, Month.of(9999, 12), Kind.HOLD, 0.0).applyTo(SIX);
        assertArrayEquals(new double[] {1, 2, 2, 2, 2, 2}, after.values(OIL), Tolerance.EXACT);
    }

    @Test
    void aChangeMustBeginAfterTheFirstMonthAndWithinTheDrivers() {
        for (Month from : new Month[] {DriversTest.FIRST, Month.of(1970, 7), Month.of(1995, 1)}) {
            DriverChange change = new DriverChange(OIL, from, Month.of(1999, 1), Kind.HOLD, 0.0);
            IllegalArgumentException fault =
                    assertThrows(IllegalArgumentException.class, () -> change.applyTo(SIX), from.toString());
            assertTrue(fault.getMessage().contains(from.toString()), fault.getMessage());
        }
    }

    @Test
    void aChangeMayBeginInTheSecondMonthAndInTheLast() {
        Month february = Month.of(1970, 2);
        Month june = Month.of(1970, 6);
        assertArrayEquals(
                new double[] {1, 9, 3, 4, 5, 6},
                new DriverChange(OIL, february, february, Kind.VALUE, 9.0)
                        .applyTo(SIX)
                        .values(OIL),
                Tolerance.EXACT);
        assertArrayEquals(
                new double[] {1, 2, 3, 4, 5, 9},
                new DriverChange(OIL, june, june, Kind.VALUE, 9.0).applyTo(SIX).values(OIL),
                Tolerance.EXACT);
    }

    @Test
    void aChangeThatEndsBeforeItBeginsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new DriverChange(OIL, APRIL, MARCH, Kind.HOLD, 0.0));
    }

    private static double[] changed(Kind kind, double amount) {
        return new DriverChange(OIL, MARCH, APRIL, kind, amount).applyTo(SIX).values(OIL);
    }
}
