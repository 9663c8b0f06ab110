package fukabun.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.Tolerance;
import fukabun.base.Month;
import fukabun.record.Indicator;
import fukabun.record.Table;
import org.junit.jupiter.api.Test;

/** Every expected number is worked out by hand from three years of a table: 1970, 1971, 1972. */
class MeasureTest {
    private static final Indicator FLOW = Indicator.SOVIET_COAL;
    private static final Indicator STATE = Indicator.SOUTH_YAKUT_STARTED;
    private static final Table TABLE = table();

    /** The flow is 1, 2 and 4 t in every month of the three years; the state is 1 from May 1971 and 2 from March 1972. */
    private static Table table() {
        Table table = new Table(Month.of(1970, 1), 36);
        double[] flow = table.open(FLOW);
        double[] state = table.open(STATE);
        for (int i = 0; i < 36; i++) {
            flow[i] = i < 12 ? 1.0 : i < 24 ? 2.0 : 4.0;
            state[i] = i < 16 ? 0.0 : i < 26 ? 1.0 : 2.0;
        }
        return table;
    }

    @Test
    void yearsAreSummedAveragedAndCompared() {
        assertEquals(24.0, new Measure.Level(FLOW, 1971).of(TABLE));
        assertEquals(18.0, new Measure.Mean(FLOW, 1970, 1971).of(TABLE));
        assertEquals(84.0, new Measure.Sum(FLOW, 1970, 1972).of(TABLE));
        Measure.Mean late = new Measure.Mean(FLOW, 1972, 1972);
        assertEquals(48.0 / 18.0, new Measure.Ratio(late, new Measure.Mean(FLOW, 1970, 1971)).of(TABLE));
        // ln 4 = 1.3862943611
        assertEquals(1.3862943611, new Measure.Growth(FLOW, 1970, 1972).of(TABLE), Tolerance.ARITHMETIC);
        assertEquals(24.0 - 1.0, new Measure.Difference(FLOW, STATE, 1971).of(TABLE));
    }

    @Test
    void eventsAreFoundInTheirMonth() {
        // The middle of May 1971 is 1971 + 4.5/12.
        assertEquals(1971.375, new Measure.FirstReached(STATE, 1.0).of(TABLE), Tolerance.ARITHMETIC);
        assertEquals(10.0, new Measure.MonthsBetween(STATE, 1.0, 2.0).of(TABLE));
        assertEquals(1972.0, new Measure.PeakYear(FLOW, 1970, 1972).of(TABLE));
        assertTrue(new Measure.FirstReached(STATE, 1.0).isEvent());
        assertFalse(new Measure.Level(FLOW, 1970).isEvent());
    }

    @Test
    void whatDoesNotHappenIsNoNumber() {
        assertTrue(Double.isNaN(new Measure.FirstReached(STATE, 3.0).of(TABLE)));
        assertTrue(Double.isNaN(new Measure.MonthsBetween(STATE, 1.0, 3.0).of(TABLE)));
        assertTrue(Double.isNaN(new Measure.Level(FLOW, 1973).of(TABLE)));
        assertTrue(Double.isNaN(new Measure.Level(FLOW, 1969).of(TABLE)));
    }

    @Test
    void anIndicatorThatIsNotSimulatedIsAnError() {
        assertThrows(
                IllegalArgumentException.class, () -> new Measure.Level(Indicator.ENERGY_INSECURITY, 1970).of(TABLE));
    }

    @Test
    void windowsThatRunBackwardsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Measure.Mean(FLOW, 1972, 1970));
        assertThrows(IllegalArgumentException.class, () -> new Measure.MonthsBetween(STATE, 2.0, 1.0));
    }
}
