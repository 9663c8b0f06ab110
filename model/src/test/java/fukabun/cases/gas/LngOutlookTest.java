package fukabun.cases.gas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.base.Month;
import fukabun.scenario.ForecastVintage;
import java.util.List;
import org.junit.jupiter.api.Test;

class LngOutlookTest {
    private static final double ROUNDING = 1e-9;
    private static final List<ForecastVintage> VINTAGES = List.of(
            new ForecastVintage(Month.of(1979, 8), 1985, 29.0),
            new ForecastVintage(Month.of(1979, 8), 1990, 45.0),
            new ForecastVintage(Month.of(1983, 11), 1990, 36.5));

    private static double read(int year, int month, double need, int targetYear, int targetMonth) {
        LngOutlook outlook = new LngOutlook(VINTAGES);
        for (Month now = Month.of(1975, 1); !Month.of(year, month).isBefore(now); now = now.plus(1)) {
            outlook.liveTo(now);
        }
        return outlook.expectedTonnes(Month.of(year, month), need, Month.of(targetYear, targetMonth));
    }

    @Test
    void beforeTheFirstOutlookNothingIsExpected() {
        assertTrue(Double.isNaN(read(1979, 7, 15.0, 1985, 6)));
    }

    // By hand: from mid-January 1980 (1980 + 1/24) to mid-1985 it rises from 18 to 29; half of the way at half of the
    // time.
    @Test
    void untilItsFirstYearItIsALineFromTodaysNeed() {
        double half = 1980 + 1.0 / 24 + (1985.5 - 1980 - 1.0 / 24) / 2;
        double way = (Month.of(1982, 10).fractionalYear() - 1980 - 1.0 / 24) / (1985.5 - 1980 - 1.0 / 24);
        assertEquals(18.0 + way * 11.0, read(1980, 1, 18.0, 1982, 10), ROUNDING);
        assertEquals(half, Month.of(1982, 10).fractionalYear(), 0.05);
    }

    // By hand: 29 in mid-1985 and 45 in mid-1990, so 29 + 16 x (mid-January 1988 - 1985.5) / 5.
    @Test
    void betweenItsYearsItIsStraightAndAfterThemFlat() {
        assertEquals(29.0 + 16.0 * (1988 + 1.0 / 24 - 1985.5) / 5.0, read(1980, 1, 18.0, 1988, 1), ROUNDING);
        assertEquals(45.0, read(1980, 1, 18.0, 1995, 1), ROUNDING);
    }

    @Test
    void aNewOutlookTakesThePlaceOfTheOldOne() {
        assertEquals(45.0, read(1983, 10, 18.0, 1991, 1), ROUNDING);
        assertEquals(36.5, read(1983, 11, 18.0, 1991, 1), ROUNDING);
    }

    @Test
    void yearsThatHavePassedAreForgotten() {
        assertEquals(36.5, read(1991, 6, 40.0, 1995, 1), 40.0 - 36.5 + ROUNDING);
        assertEquals(40.0, read(1991, 6, 40.0, 1995, 1), ROUNDING);
    }
}
