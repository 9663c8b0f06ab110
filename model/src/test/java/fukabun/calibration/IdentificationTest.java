package fukabun.calibration;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.SmallWorld;
import fukabun.Tolerance;
import fukabun.base.Draws;
import fukabun.base.Topic;
import fukabun.record.Grade;
import fukabun.record.Indicator;
import fukabun.scenario.Parameter;
import fukabun.scenario.Priors;
import fukabun.scenario.Thesis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IdentificationTest {
    private static final int MOVED = 3;
    private static final int TIED = 5;

    /** Points that are even in every dimension but one, which keeps to its upper quarter, and one that follows another. */
    private static PriorPlaces places() {
        Draws draws = new Draws(4);
        List<double[]> points = new ArrayList<>();
        for (int k = 0; k < 200; k++) {
            double[] point = new double[Priors.dimension()];
            for (int d = 0; d < point.length; d++) {
                point[d] = draws.uniform(Topic.TEST, 0, k, d);
            }
            points.add(point);
            point[MOVED] = 0.75 + 0.25 * point[MOVED];
            point[TIED] = point[TIED + 1];
        }
        List<String> names = new ArrayList<>();
        Arrays.stream(Parameter.values()).forEach(each -> names.add(each.key()));
        names.add(PriorPlaces.STRENGTH);
        return new PriorPlaces(names, points);
    }

    @Test
    void onlyTheParameterThatLeftItsPriorWasMoved() {
        List<Identification> all = Identification.of(places());
        for (int j = 0; j < all.size(); j++) {
            assertEquals(places().names().get(j), all.get(j).quantity());
            assertEquals(j == MOVED, all.get(j).moved(), all.get(j).toString());
        }
        // A quarter of the range has a quarter of the spread.
        assertEquals(0.75, all.get(MOVED).contraction(), 0.03);
        assertEquals(0.875, all.get(MOVED).meanPlace(), 0.01);
        assertEquals(0.0, all.get(0).contraction(), 0.15);
    }

    /** By hand: 0.005 is below 0.05 / 4 and 0.01 below 0.05 / 3, but 0.03 is above 0.05 / 2, so the rest stays. */
    @Test
    void holmStopsAtTheFirstThatIsTooLarge() {
        assertArrayEquals(
                new boolean[] {true, false, false, true}, Identification.holm(new double[] {0.01, 0.04, 0.03, 0.005}));
        assertArrayEquals(new boolean[] {true, true}, Identification.holm(new double[] {0.04, 0.02}));
        assertArrayEquals(new boolean[] {false, false}, Identification.holm(new double[] {0.06, 0.03}));
    }

    /** The limit distribution exceeds 1.3581 with a chance of 0.05 and 1.6276 with 0.01 (Smirnov's table, 1948). */
    @Test
    void theChanceOfADistanceIsThePublishedOne() {
        assertEquals(0.05, ofScaledDistance(1.3581), 1e-4);
        assertEquals(0.01, ofScaledDistance(1.6276), 1e-4);
    }

    /** Ten thousand even places with the lowest ones lifted, so that the largest distance is as wanted. */
    private static double ofScaledDistance(double scaled) {
        int n = 10_000;
        double distance = scaled / (100.0 + 0.12 + 0.0011);
        double[] places = new double[n];
        for (int i = 0; i < n; i++) {
            places[i] = Math.max(distance, (double) i / n);
        }
        return Identification.kolmogorovSmirnov(places);
    }

    @Test
    void parametersThatMoveTogetherAreATradeOff() {
        List<TradeOff> found = TradeOff.of(places());
        assertFalse(found.isEmpty());
        assertEquals(Parameter.values()[TIED].key(), found.get(0).one());
        assertEquals(Parameter.values()[TIED + 1].key(), found.get(0).other());
        assertEquals(1.0, found.get(0).rankCorrelation(), 1e-9);
        assertTrue(found.size() < 4, "chance alone gives almost none but gave " + found.size());
    }

    /**
     * Under the main prior a linear route is its draw times the strength. Its place is the share of draws of the prior whose
     * product is smaller, so that over draws of the prior it is even: (i + 1/2) / 401 for i to 399, on average 200/401.
     */
    @Test
    void aRouteAsItActsIsEvenBeforeTheRecord() {
        int count = 400;
        Calibration calibration = new Calibration(
                SmallWorld.scenario(),
                SmallWorld.priors(),
                new PatternSet(List.of(PatternSetTest.pattern(
                        "any",
                        Pattern.Role.EVIDENCE,
                        1.0,
                        List.of(PatternSetTest.target(
                                new Measure.Level(Indicator.SOVIET_COAL, 1975), 0.0, 1.0, Grade.A))))),
                CalibrationPlan.full(Thesis.CONTINUOUS, count, 1, 3));
        PriorPlaces places =
                PriorPlaces.of(calibration, IntStream.range(0, 40).boxed().toList());
        int strength = places.names().indexOf(PriorPlaces.STRENGTH);
        assertEquals(Parameter.values().length, strength);
        int delay = places.names().indexOf(Parameter.TERRITORIAL_DELAY.key() + " (scaled)");
        double[] own = PriorPlaces.of(
                        calibration, IntStream.range(0, count).boxed().toList())
                .of(delay);
        assertEquals(200.0 / 401.0, Arrays.stream(own).average().orElseThrow(), Tolerance.ARITHMETIC);
        assertEquals(1.0, Identification.kolmogorovSmirnov(own), 1e-6);
        assertArrayEquals(Arrays.copyOf(own, 40), places.of(delay));
    }
}
