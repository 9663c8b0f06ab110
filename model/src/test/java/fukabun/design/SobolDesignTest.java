package fukabun.design;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.Tolerance;
import java.util.Arrays;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.junit.jupiter.api.Test;

class SobolDesignTest {
    private static final long SEED = 17;

    /**
     * Published: the first ten points in three dimensions, Joe and Kuo, "Notes on generating Sobol sequences", 2008.
     */
    @Test
    void theFirstPointsAreThosePublished() {
        double[][] published = {
            {0, 0, 0},
            {0.5, 0.5, 0.5},
            {0.75, 0.25, 0.25},
            {0.25, 0.75, 0.75},
            {0.375, 0.375, 0.625},
            {0.875, 0.875, 0.125},
            {0.625, 0.125, 0.875},
            {0.125, 0.625, 0.375},
            {0.1875, 0.3125, 0.9375},
            {0.6875, 0.8125, 0.4375}
        };
        assertArrayEquals(published, SobolDesign.plain(3, 10).points(0, 10));
    }

    /** Recorded: what Commons Math gives when it goes through the sequence, here looked up by index. */
    @Test
    void aPointLookedUpIsThatOfTheSequenceGoneThrough() {
        SobolSequenceGenerator sequence = new SobolSequenceGenerator(SobolDesign.LARGEST_DIMENSION);
        SobolDesign design = SobolDesign.plain(SobolDesign.LARGEST_DIMENSION, Design.LARGEST_SIZE);
        for (int i = 0; i < 1500; i++) {
            assertArrayEquals(sequence.nextVector(), design.point(i), Tolerance.EXACT, "point " + i);
        }
        for (int i : new int[] {65_535, 65_536, 1_234_567, 8_388_608, Design.LARGEST_SIZE - 1}) {
            assertArrayEquals(sequence.skipTo(i), design.point(i), Tolerance.EXACT, "point " + i);
        }
    }

    /** The property that makes the sequence worth having (Sobol, 1967: each coordinate is a (0,1)-sequence). */
    @Test
    void aPowerOfTwoOfPointsFillsEverySliceOnceWithAndWithoutShift() {
        int size = 256;
        for (SobolDesign design : new SobolDesign[] {
            SobolDesign.plain(100, size), SobolDesign.shifted(100, size, SEED), SobolDesign.shifted(100, size, SEED + 1)
        }) {
            for (int i = 0; i < design.dimension(); i++) {
                boolean[] filled = new boolean[size];
                for (double[] point : design.points(0, size)) {
                    filled[(int) (point[i] * size)] = true;
                }
                assertFalse(Arrays.toString(filled).contains("false"), "coordinate " + i);
            }
        }
    }

    @Test
    void aShiftMovesEveryCoordinateInsideTheCubeAndDependsOnTheSeed() {
        SobolDesign one = SobolDesign.shifted(50, 4, SEED);
        SobolDesign other = SobolDesign.shifted(50, 4, SEED + 1);
        for (int i = 0; i < 50; i++) {
            assertTrue(one.point(0)[i] > 0.0 && one.point(0)[i] < 1.0, "coordinate " + i);
            assertTrue(one.point(0)[i] != other.point(0)[i], "coordinate " + i);
        }
    }

    /**
     * By hand: the integral of the product of five coordinates, each plus 1/2, is 1. By chance its error from 4,096
     * points would be sqrt((13/12)^5 - 1) / 64 = 0.011; a tenth of that is asked for, over twenty shifts.
     */
    @Test
    void aShiftedDesignIntegratesTenTimesBetterThanChanceWould() {
        double squares = 0.0;
        for (int seed = 0; seed < 20; seed++) {
            double error = meanOfProducts(SobolDesign.shifted(5, 4096, seed)) - 1.0;
            squares += error * error;
        }
        assertTrue(Math.sqrt(squares / 20) < 0.0011, "error " + Math.sqrt(squares / 20));
    }

    private static double meanOfProducts(Design design) {
        double sum = 0.0;
        for (double[] point : design.points(0, design.size())) {
            double product = 1.0;
            for (double x : point) {
                product *= x + 0.5;
            }
            sum += product;
        }
        return sum / design.size();
    }

    @Test
    void aLongerDesignBeginsWithTheShorterOne() {
        assertArrayEquals(
                SobolDesign.shifted(7, 100, SEED).points(40, 60),
                SobolDesign.shifted(7, 5000, SEED).points(40, 60));
    }

    @Test
    void moreThanTheDirectionNumbersOrThePointsThereAreIsAnErrorThatSaysHowMany() {
        Throwable dimension = assertThrows(IllegalArgumentException.class, () -> SobolDesign.plain(1001, 8));
        assertEquals("coordinates of a Sobol design must be from 1 to 1000 but was 1001", dimension.getMessage());
        Throwable size = assertThrows(IllegalArgumentException.class, () -> SobolDesign.shifted(2, 10_000_001, SEED));
        assertTrue(size.getMessage().startsWith("a Sobol design must have from 1 to 10000000 points but has 10000001"));
        assertThrows(IllegalArgumentException.class, () -> SobolDesign.plain(0, 8));
        assertThrows(IllegalArgumentException.class, () -> SobolDesign.plain(1, 0));
        assertThrows(
                IndexOutOfBoundsException.class, () -> SobolDesign.plain(1, 8).point(8));
        assertThrows(
                IndexOutOfBoundsException.class, () -> SobolDesign.plain(1, 8).point(-1));
    }
}
