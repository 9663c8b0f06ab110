package fukabun.sensitivity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.Tolerance;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** All by hand. The second input has a standard deviation of 2, so (0, 4) lies 2 from the centre and (3, 0) lies 3. */
class NearestChangeTest {
    private static final double[] DEVIATIONS = {1, 2};
    private static final Distance DISTANCE = Distance.standardised(DEVIATIONS);
    private static final double[][] DRAWS = {{3, 0}, {0, 2}, {0, 4}, {1, 1}, {-1, 0}};

    private static NearestChange.Search search(double... weights) {
        boolean[] turned = {true, false, true, false, true};
        return new NearestChange.Search(new double[] {0, 0}, DRAWS, weights, turned, DISTANCE);
    }

    @Test
    void theNearestPlausibleTurnedDrawIsFound() {
        NearestChange change = NearestChange.among(search(1, 1, 1, 1, 0)).orElseThrow();
        assertEquals(2, change.draw());
        assertEquals(2.0, change.distance(), Tolerance.ARITHMETIC);
        assertArrayEquals(new double[] {0, 4}, change.point());
        assertArrayEquals(new double[] {0, 2}, change.inDeviations(DEVIATIONS));
        assertEquals(
                4, NearestChange.among(search(1, 1, 1, 1, 0.001)).orElseThrow().draw());
    }

    @Test
    void whereNoPlausibleDrawTurnsTheVerdictThereIsNoChange() {
        assertTrue(NearestChange.among(search(0, 1, 0, 1, 0)).isEmpty());
        assertTrue(NearestChange.onLines(search(0, 1, 0, 1, 0), 3, 10, points -> new boolean[points.length])
                .isEmpty());
    }

    /**
     * The verdict turns where x + y / 4 is at least 1: at (0, 4) itself, and on the way to (3, 0) already at (1, 0).
     */
    @Test
    void bisectionFindsTheTurnOnTheWayToADrawThatIsNotTheNearest() {
        NearestChange.Verdicts verdicts = verdicts(x -> x[0] + x[1] / 4 >= 1);
        NearestChange one =
                NearestChange.onLines(search(1, 1, 1, 1, 0), 1, 30, verdicts).orElseThrow();
        assertArrayEquals(new double[] {0, 4}, one.point());
        NearestChange two =
                NearestChange.onLines(search(1, 1, 1, 1, 0), 2, 30, verdicts).orElseThrow();
        assertEquals(0, two.draw());
        assertEquals(1.0, two.distance(), 3.0 / (1 << 30));
        assertTrue(two.point()[0] >= 1.0, "the verdict is turned at the point");
    }

    /**
     * Two lines and three halvings: three batches of two. On the line to (3, 0) the turn at 1 lies within 3 x [2/8,
     * 3/8].
     */
    @Test
    void eachHalvingAsksForAllLinesAtOnce() {
        List<Integer> batches = new ArrayList<>();
        NearestChange.Verdicts verdicts = points -> {
            batches.add(points.length);
            return verdicts(x -> x[0] >= 1).turned(points);
        };
        NearestChange change =
                NearestChange.onLines(search(1, 1, 1, 1, 0), 2, 3, verdicts).orElseThrow();
        assertEquals(List.of(2, 2, 2), batches);
        assertEquals(9.0 / 8, change.distance(), Tolerance.ARITHMETIC);
    }

    /** The verdict hangs on the first input alone, so the second goes back, though it moved; then the first cannot. */
    @Test
    void aPlainerChangeMovesOnlyWhatMustMove() {
        double[][] draws = {{3, 2, 0}};
        Distance distance = Distance.standardised(1, 1, 1);
        NearestChange.Search search = new NearestChange.Search(
                new double[] {0, 0, 0}, draws, new double[] {1}, new boolean[] {true}, distance);
        NearestChange change = NearestChange.among(search).orElseThrow();
        NearestChange plain =
                change.plainer(distance, new double[] {1, 1, 1}, verdicts(x -> x[0] + x[1] >= 3 && x[0] > 1));
        assertArrayEquals(new double[] {3, 0, 0}, plain.point());
        assertEquals(3.0, plain.distance(), Tolerance.ARITHMETIC);
        assertEquals(Math.sqrt(13), change.distance(), Tolerance.ARITHMETIC);
    }

    /**
     * For variances 4 and 2 and covariance 2 the inverse is (2, -2; -2, 4) / 4: the squares for (2, 0), (2, 1) and
     * (2, -1) are 2, 1 and 5.
     */
    @Test
    void mahalanobisCountsLessWhatVariesTogether() {
        Distance distance = Distance.mahalanobis(new double[][] {{4, 2}, {2, 2}});
        assertEquals(Math.sqrt(2), distance.between(new double[] {3, 1}, new double[] {1, 1}), Tolerance.ARITHMETIC);
        assertEquals(1.0, distance.between(new double[] {2, 1}, new double[] {0, 0}), Tolerance.ARITHMETIC);
        assertEquals(Math.sqrt(5), distance.between(new double[] {2, -1}, new double[] {0, 0}), Tolerance.ARITHMETIC);
    }

    @Test
    void whatHasNoDistanceIsAnErrorThatSaysWhy() {
        Throwable fault = assertThrows(
                IllegalArgumentException.class, () -> Distance.mahalanobis(new double[][] {{1, 1}, {1, 1}}));
        assertTrue(fault.getMessage().startsWith("a covariance must be symmetric and positive definite"));
        assertThrows(IllegalArgumentException.class, () -> Distance.standardised(1, 0));
        assertThrows(IllegalArgumentException.class, () -> search(1, 1, 1));
        assertThrows(
                IllegalArgumentException.class,
                () -> NearestChange.onLines(search(1, 1, 1, 1, 1), 0, 10, verdicts(x -> true)));
        assertThrows(
                IllegalArgumentException.class,
                () -> NearestChange.onLines(search(1, 1, 1, 1, 1), 1, 51, verdicts(x -> true)));
        assertThrows(
                IllegalArgumentException.class,
                () -> NearestChange.onLines(search(1, 1, 1, 1, 1), 2, 1, points -> new boolean[1]));
    }

    private static NearestChange.Verdicts verdicts(Predicate<double[]> turned) {
        return points -> {
            boolean[] answers = new boolean[points.length];
            for (int k = 0; k < answers.length; k++) {
                answers[k] = turned.test(points[k]);
            }
            return answers;
        };
    }
}
