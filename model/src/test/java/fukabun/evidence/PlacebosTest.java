package fukabun.evidence;

import static fukabun.Tolerance.ARITHMETIC;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.evidence.Placebos.Hub;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacebosTest {
    private static final List<Double> ELEVEN = List.of(-0.5, -0.4, -0.3, -0.2, -0.1, 0.0, 0.1, 0.2, 0.3, 0.4, 0.5);

    // By hand: the 10th and 90th percentiles of eleven even steps from -0.5 to 0.5 are -0.4 and 0.4.
    @Test
    void theIntervalIsTheEffectLessTheQuantilesOfThePlacebos() {
        Interval interval = new Placebos(ELEVEN).around(0.3, 0.8);
        assertEquals(-0.1, interval.low(), ARITHMETIC);
        assertEquals(0.7, interval.high(), ARITHMETIC);
    }

    /** Placebos that mostly fall push the interval up: the case would have fallen as well. */
    @Test
    void anIntervalFollowsPlacebosThatAreNotCentredOnZero() {
        Placebos falling = new Placebos(List.of(-0.9, -0.3, -0.2, -0.1, 0.1));
        Interval interval = falling.aroundFully(0.0);
        assertEquals(-0.1, interval.low(), ARITHMETIC);
        assertEquals(0.9, interval.high(), ARITHMETIC);
        assertEquals(0.4, interval.middle(), ARITHMETIC);
        // By hand: the 25th and 75th percentiles of the five are the second and the fourth, -0.3 and -0.1.
        assertEquals(0.1, falling.around(0.0, 0.5).low(), ARITHMETIC);
        assertEquals(0.3, falling.around(0.0, 0.5).high(), ARITHMETIC);
    }

    // By hand: eight of eleven lie at least 0.2 from the median 0 ... -0.5 to -0.2 and 0.2 to 0.5: (8 + 1) / (11 + 1).
    @Test
    void thePValueCountsTheCaseItself() {
        assertEquals(9.0 / 12.0, new Placebos(ELEVEN).pValue(0.2), ARITHMETIC);
        assertEquals(1.0 / 12.0, new Placebos(ELEVEN).pValue(-0.6), ARITHMETIC);
        assertEquals(1.0, new Placebos(ELEVEN).pValue(0.0), ARITHMETIC);
    }

    @Test
    void aDozenPlacebosHoldNoMoreThanTheyCan() {
        assertEquals(11.0 / 13.0, new Placebos(List.of(1., 2., 3., 4., 5., 6., 7., 8., 9., 10., 11., 12.)).fullLevel());
        assertThrows(IllegalArgumentException.class, () -> new Placebos(List.of(1.0)));
    }

    // By hand: 5 pairs, 3 controls each, so 2 sets of them; whole windows of eleven years in 1950-91: 42 - 10 = 32.
    @Test
    void everyPairIsTriedInEveryYearWithEverySet() {
        List<Hub> hubs =
                List.of(new Hub("hub", Made.wanderers(5, 7, 0.1)), new Hub("small", Made.wanderers(3, 8, 0.1)));
        Placebos placebos = Placebos.of(hubs, new DifferenceInDifferences(), Window.FIVE_YEARS, 3, Integer.MAX_VALUE);
        assertEquals(5 * 2 * 32, placebos.sorted().size());
        assertEquals(
                5 * 32,
                Placebos.of(hubs, new DifferenceInDifferences(), Window.FIVE_YEARS, 3, 1)
                        .sorted()
                        .size());
    }

    /**
     * In each of 400 worlds a pair that wanders like the others has a planted effect of 0.4, and fifteen other pairs
     * give the placebos, as many as the USSR's. The interval of 90 percent must hold the effect in 90 percent of the
     * worlds, within four standard errors (0.06).
     */
    @Test
    void intervalsHoldAPlantedEffectAsOftenAsTheySay() {
        int held = 0;
        int worlds = 400;
        DifferenceInDifferences difference = new DifferenceInDifferences();
        for (int world = 0; world < worlds; world++) {
            List<AnnualSeries> all = Made.wanderers(19, 100 + world, 0.15);
            List<Hub> hubs = List.of(new Hub("hub", all.subList(4, 19)));
            AnnualSeries treated = Made.shifted(all.get(0), 1970, 0.4);
            double effect = difference
                    .effect(treated, all.subList(1, 4), 1970, Window.FIVE_YEARS)
                    .orElseThrow();
            Interval interval =
                    Placebos.of(hubs, difference, Window.FIVE_YEARS, 3, 1).around(effect, 0.90);
            held += interval.low() <= 0.4 && 0.4 <= interval.high() ? 1 : 0;
        }
        assertEquals(0.90, held / (double) worlds, 0.06);
    }

    // 1.2815515655446004 is the 90th percentile of the standard normal distribution (any table).
    @Test
    void theErrorIsThatOfANormalDistributionAsWide() {
        assertEquals(0.5 / 1.2815515655446004, new Interval(0.1, -0.4, 0.6).standardError(0.80), ARITHMETIC);
        assertTrue(new Interval(0.1, -0.4, 0.6).standardError(0.90) < 0.5 / 1.2815515655446004);
    }
}
