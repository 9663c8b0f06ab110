package fukabun.design;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.Tolerance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MorrisDesignTest {
    private static final long SEED = 31;

    /** The definition of a trajectory (Morris, 1991): one input moves at a time, each once, by the same step. */
    @ParameterizedTest(name = "with ends {0}")
    @ValueSource(booleans = {true, false})
    void aTrajectoryMovesEachInputOnceByTheSameStep(boolean ends) {
        MorrisDesign design = ends ? MorrisDesign.withEnds(9, 40, 6, SEED) : MorrisDesign.midpoints(9, 40, 6, SEED);
        assertEquals(400, design.size());
        assertEquals(ends ? 0.6 : 0.5, design.move(), Tolerance.ARITHMETIC); // p / (2 (p - 1)) = 6 / 10
        for (int t = 0; t < 40; t++) {
            double[][] points = design.points(t * 10, 10);
            for (int j = 0; j < 9; j++) {
                for (int i = 0; i < 9; i++) {
                    double step = i != design.order(t)[j] ? 0.0 : design.moves(t, i) ? design.move() : -design.move();
                    assertEquals(step, points[j + 1][i] - points[j][i], Tolerance.ARITHMETIC);
                    assertTrue(points[j][i] >= 0.0 && points[j][i] <= 1.0);
                }
            }
        }
    }

    /**
     * By hand: four levels in the middle of their slices lie at 1/8, 3/8, 5/8, 7/8, and each starts a quarter of all.
     */
    @Test
    void everyLevelStartsAsOftenAsAnyOther() {
        int trajectories = 8000;
        MorrisDesign design = MorrisDesign.midpoints(3, trajectories, 4, SEED);
        int[] starts = new int[4];
        for (int t = 0; t < trajectories; t++) {
            double place = design.point(t * 4)[1];
            starts[(int) (place * 4)]++;
            assertEquals(0.125 + 0.25 * (int) (place * 4), place, Tolerance.EXACT);
        }
        double standardError = Math.sqrt(0.25 * 0.75 / trajectories);
        for (int count : starts) {
            assertEquals(0.25, (double) count / trajectories, Tolerance.STANDARD_ERRORS * standardError);
        }
    }

    @Test
    void aDesignOfMoreTrajectoriesBeginsWithThoseOfASmallerOne() {
        assertArrayEquals(
                MorrisDesign.midpoints(5, 10, 4, SEED).points(0, 60),
                MorrisDesign.midpoints(5, 20, 4, SEED).points(0, 60));
    }

    @Test
    void oddLevelsAndTooManyPointsAreErrors() {
        Throwable fault = assertThrows(IllegalArgumentException.class, () -> MorrisDesign.withEnds(3, 10, 5, SEED));
        assertEquals("levels of a Morris design must be even but was 5", fault.getMessage());
        assertThrows(IllegalArgumentException.class, () -> MorrisDesign.midpoints(99, 100_001, 4, SEED));
        assertThrows(IllegalArgumentException.class, () -> MorrisDesign.midpoints(3, 1, 4, SEED));
        assertThrows(IllegalArgumentException.class, () -> MorrisDesign.midpoints(0, 10, 4, SEED));
    }
}
