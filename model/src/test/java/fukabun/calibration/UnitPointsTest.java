package fukabun.calibration;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.Tolerance;
import org.junit.jupiter.api.Test;

class UnitPointsTest {
    /**
     * The first points of the Sobol sequence in three dimensions as published by Joe and Kuo (program sobol.cc, file
     * new-joe-kuo-6.21201): 0, 0, 0; .5, .5, .5; .75, .25, .25; .25, .75, .75; .375, .375, .625. The shift is the same
     * for all points, so differences modulo one are those of the published points.
     */
    @Test
    void thePointsAreThePublishedOnesButForTheShift() {
        double[][] published = {
            {0, 0, 0}, {0.5, 0.5, 0.5}, {0.75, 0.25, 0.25}, {0.25, 0.75, 0.75}, {0.375, 0.375, 0.625}
        };
        double[][] points = new UnitPoints(3, 7).range(0, 5);
        for (int i = 1; i < 5; i++) {
            for (int d = 0; d < 3; d++) {
                double step = points[i][d] - points[0][d];
                assertEquals(published[i][d], step - Math.floor(step), Tolerance.ARITHMETIC, "point " + i + ", " + d);
            }
        }
    }

    @Test
    void aPartOfThePointsIsThatPartOfAllPoints() {
        UnitPoints points = new UnitPoints(40, 11);
        double[][] all = points.range(0, 100);
        double[][] part = points.range(37, 60);
        for (int i = 0; i < part.length; i++) {
            assertArrayEquals(all[37 + i], part[i]);
        }
    }

    @Test
    void anotherSeedGivesOtherPointsAndNoneLiesOnAFace() {
        double[][] one = new UnitPoints(5, 1).range(0, 64);
        double[][] other = new UnitPoints(5, 2).range(0, 64);
        assertNotEquals(one[3][0], other[3][0]);
        for (double[] point : one) {
            for (double value : point) {
                assertTrue(value > 0.0 && value < 1.0, "value " + value);
            }
        }
    }

    /** A power of two of points puts as many into each half of each dimension. */
    @Test
    void thePointsFillTheCubeEvenly() {
        double[][] points = new UnitPoints(90, 3).range(0, 1024);
        for (int d = 0; d < 90; d++) {
            double sum = 0.0;
            for (double[] point : points) {
                sum += point[d];
            }
            // A thousand independent numbers would be off by 0.009 on average; these are ten times nearer.
            assertEquals(0.5, sum / 1024.0, 0.001, "dimension " + d);
        }
    }
}
