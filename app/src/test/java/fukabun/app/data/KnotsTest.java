package fukabun.app.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fukabun.base.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnotsTest {
    private static final double ARITHMETIC = 1e-9;
    private static final SortedMap<Integer, Double> TWO_YEARS = new TreeMap<>(Map.of(1970, 10.0, 1971, 22.0));

    // By hand: from mid-1970 to mid-1971 the value rises by 12 in 12 months; the middle of July 1970 is half a month
    // after mid-year, that of June 1971 eleven and a half.
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "1970-01, 10",
        "1970-06, 10",
        "1970-07, 10.5",
        "1970-12, 15.5",
        "1971-01, 16.5",
        "1971-06, 21.5",
        "1971-07, 22",
        "1971-12, 22"
    })
    void annualAveragesStandAtMidYearAndHoldBeyondTheEnds(String month, double expected) {
        assertEquals(expected, Knots.ofAnnualAverages(TWO_YEARS).at(Month.parse(month)), ARITHMETIC);
    }

    // By hand: December is the year's figure itself, June lies six of twelve months on the way.
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({"1970-01, 10", "1970-12, 10", "1971-01, 11", "1971-06, 16", "1971-12, 22"})
    void yearEndsStandInDecember(String month, double expected) {
        assertEquals(expected, Knots.ofYearEnds(TWO_YEARS).at(Month.parse(month)), ARITHMETIC);
    }

    // By hand: the mean of a year differs from its figure by an eighth of the second difference, here
    // (10 - 2 * 22 + 14) / 8 = -2.5.
    @Test
    void theMeanOfAYearIsOffByAnEighthOfTheSecondDifference() {
        SortedMap<Integer, Double> peak = new TreeMap<>(TWO_YEARS);
        peak.put(1972, 14.0);
        double[] months = Knots.ofAnnualAverages(peak).monthly(Month.of(1971, 1), 12);
        assertEquals(22.0 - 2.5, Arrays.stream(months).average().orElseThrow(), ARITHMETIC);
    }

    @Test
    void aHeldKnotKeepsItsValueUntilTheMonthBeforeTheNext() {
        Knots knots = new Knots(
                List.of(Knots.Knot.in(Month.of(1977, 10), -0.05, true), Knots.Knot.in(Month.of(1979, 1), 0.0, true)));
        assertEquals(-0.05, knots.at(Month.of(1978, 12)));
        assertEquals(0.0, knots.at(Month.of(1979, 1)));
    }

    @Test
    void knotsThatDoNotRiseAreRefused() {
        Knots.Knot knot = Knots.Knot.in(Month.of(1977, 10), 1.0, true);
        assertThrows(IllegalArgumentException.class, () -> new Knots(List.of(knot, knot)));
    }
}
