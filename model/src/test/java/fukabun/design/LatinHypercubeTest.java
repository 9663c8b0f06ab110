package fukabun.design;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.Tolerance;
import fukabun.base.Draws;
import fukabun.base.Topic;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LatinHypercubeTest {
    private static final long SEED = 23;

    /** The definition of a Latin hypercube (McKay, Beckman and Conover, 1979). */
    @Test
    void everyCoordinateFallsOnceIntoEverySlice() {
        int size = 1000;
        LatinHypercube design = new LatinHypercube(20, size, SEED);
        for (int i = 0; i < design.dimension(); i++) {
            boolean[] filled = new boolean[size];
            for (double[] point : design.points(0, size)) {
                assertTrue(point[i] > 0.0 && point[i] < 1.0);
                filled[(int) (point[i] * size)] = true;
            }
            assertFalse(Arrays.toString(filled).contains("false"), "coordinate " + i);
        }
    }

    /** For independent shuffles the correlation has mean 0 and variance 1 / (n - 1). */
    @Test
    void coordinatesAreNotCorrelated() {
        int size = 2000;
        double[][] points = new LatinHypercube(6, size, SEED).points(0, size);
        for (int i = 0; i < 6; i++) {
            for (int j = 0; j < i; j++) {
                double sum = 0.0;
                for (double[] point : points) {
                    sum += 12.0 * (point[i] - 0.5) * (point[j] - 0.5);
                }
                assertEquals(0.0, sum / size, Tolerance.STANDARD_ERRORS / Math.sqrt(size - 1.0), i + " and " + j);
            }
        }
    }

    /** Each of the 24 orders of four has probability 1/24: the variance of its share in n tries is (1/24)(23/24)/n. */
    @Test
    void everyOrderIsAsLikelyAsAnyOther() {
        int tries = 24_000;
        int[] counts = new int[4 * 4 * 4 * 4];
        for (int t = 0; t < tries; t++) {
            int[] order = Shuffle.of(4, new Draws(SEED), Topic.TEST, 0, t);
            counts[((order[0] * 4 + order[1]) * 4 + order[2]) * 4 + order[3]]++;
        }
        double standardError = Math.sqrt(23.0 / 24 / 24 / tries);
        int orders = 0;
        for (int count : counts) {
            orders += count > 0 ? 1 : 0;
            if (count > 0) {
                assertEquals(1.0 / 24, (double) count / tries, Tolerance.STANDARD_ERRORS * standardError);
            }
        }
        assertEquals(24, orders);
    }

    @Test
    void thePointsFollowFromTheSeedAlone() {
        double[][] points = new LatinHypercube(3, 50, SEED).points(10, 30);
        assertArrayEquals(points, new LatinHypercube(3, 50, SEED).points(10, 30));
        assertFalse(Arrays.deepEquals(points, new LatinHypercube(3, 50, SEED + 1).points(10, 30)));
    }

    @Test
    void tooManyPointsOrNumbersAreAnErrorThatSaysHowMany() {
        assertThrows(IllegalArgumentException.class, () -> new LatinHypercube(1, 10_000_001, SEED));
        Throwable fault = assertThrows(IllegalArgumentException.class, () -> new LatinHypercube(100, 500_001, SEED));
        assertEquals(
                "points times coordinates of a Latin hypercube must be from 1 to 50000000 but was 50000100",
                fault.getMessage());
        assertThrows(IllegalArgumentException.class, () -> new LatinHypercube(0, 10, SEED));
        assertThrows(IllegalArgumentException.class, () -> new LatinHypercube(1, 0, SEED));
    }
}
