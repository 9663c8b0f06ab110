package fukabun.evidence;

import static fukabun.Tolerance.ARITHMETIC;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeMap;
import org.apache.commons.math3.util.FastMath;
import org.junit.jupiter.api.Test;

class EstimatorsTest {
    private static final DifferenceInDifferences DIFFERENCE = new DifferenceInDifferences();
    private static final AnnualSeries FLAT = Made.series("flat", 1960, 1980, year -> 3.0);

    // By hand: the treated grows by 0.1 a year and jumps by 0.5 in 1970; means of years 1965-69 and 1971-75 differ by
    // 6 years of growth, 0.6, and 0.5. Controls change by 0 and by 6 x 0.2 = 1.2: mean 0.6. Effect 1.1 - 0.6 = 0.5.
    @Test
    void theDifferenceIsTheChangeLessTheMeanChangeOfTheControls() {
        AnnualSeries treated = Made.series("t", 1960, 1980, year -> 0.1 * (year - 1970) + (year >= 1970 ? 0.5 : 0.0));
        AnnualSeries steep = Made.series("steep", 1960, 1980, year -> 0.2 * (year - 1970));
        double effect = DIFFERENCE
                .effect(treated, List.of(FLAT, steep), 1970, Window.FIVE_YEARS)
                .orElseThrow();
        assertEquals(0.5, effect, ARITHMETIC);
    }

    @Test
    void aPlantedEffectIsFoundWhateverMovesAllAlike() {
        List<AnnualSeries> all = Made.wanderers(4, 1, 1e-9);
        AnnualSeries treated = Made.shifted(all.get(0), 1970, 0.37);
        for (Estimator estimator : List.of(DIFFERENCE, SyntheticControl.estimator())) {
            double effect = estimator
                    .effect(treated, all.subList(1, 4), 1970, Window.FIVE_YEARS)
                    .orElseThrow();
            assertEquals(0.37, effect, 1e-6, estimator.label());
        }
    }

    @Test
    void onlyYearsThatAllSeriesHaveAreCompared() {
        TreeMap<Integer, Double> gaps = new TreeMap<>(FLAT.values());
        gaps.put(1966, 0.0);
        gaps.remove(1967);
        AnnualSeries control = new AnnualSeries("with gaps", gaps);
        // The treated is high in just the two years that the control lacks: they must not count.
        AnnualSeries treated = Made.series("t", 1960, 1980, year -> year == 1966 || year == 1967 ? 50.0 : 3.0);
        assertEquals(
                0.0,
                DIFFERENCE
                        .effect(treated, List.of(control), 1970, Window.FIVE_YEARS)
                        .orElseThrow(),
                ARITHMETIC);
        assertFalse(SyntheticControl.estimator()
                .effect(treated, List.of(control, FLAT), 1970, Window.FIVE_YEARS)
                .isPresent());
    }

    @Test
    void oneYearOnASideOrNoControlSaysNothing() {
        assertTrue(
                DIFFERENCE.effect(FLAT, List.of(FLAT), 1961, Window.FIVE_YEARS).isEmpty());
        assertTrue(DIFFERENCE.effect(FLAT, List.of(), 1970, Window.FIVE_YEARS).isEmpty());
    }

    // By hand: the gap of the five years before grows by 0.07 a year; what happens later does not count.
    @Test
    void theTrendBeforeIsTheSlopeOfTheGap() {
        AnnualSeries treated = Made.series("t", 1960, 1980, year -> year < 1970 ? 0.09 * year : 0.0);
        AnnualSeries control = Made.series("c", 1960, 1980, year -> 0.02 * year);
        double slope = new PreTrend()
                .effect(treated, List.of(control), 1970, Window.FIVE_YEARS)
                .orElseThrow();
        assertEquals(0.07, slope, ARITHMETIC);
    }

    @Test
    void aWindowThatRunsBackwardsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Window(-1, -5, 1, 5));
        assertEquals("-5..-1 to +1..+5", Window.FIVE_YEARS.label());
    }

    @Test
    void aYearWithoutTradeHasNoLogarithm() {
        AnnualSeries none = new AnnualSeries("none", new TreeMap<>(java.util.Map.of(1960, 0.0)));
        assertFalse(none.has(1960));
        assertThrows(IllegalArgumentException.class, () -> none.log(1960));
        assertEquals(3.0, FLAT.log(1960), ARITHMETIC);
        assertEquals(FastMath.exp(3.0), FLAT.values().get(1960), ARITHMETIC);
    }
}
