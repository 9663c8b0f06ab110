package fukabun.design;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class GridDesignTest {
    /** By hand. */
    @Test
    void everyCombinationComesOnceAndTheLastCoordinateChangesFastest() {
        double[][] byHand = {{0, 0}, {0, 0.5}, {0, 1}, {1, 0}, {1, 0.5}, {1, 1}};
        GridDesign grid = GridDesign.withEnds(2, 3);
        assertEquals(6, grid.size());
        assertEquals(2, grid.dimension());
        assertArrayEquals(byHand, grid.points(0, 6));
    }

    /** By hand: thirds have their middles at 1/6, 1/2 and 5/6. */
    @Test
    void midpointsLieInTheMiddleOfTheirSlices() {
        double[][] byHand = {{0.25, 0.5 / 3}, {0.25, 0.5}, {0.25, 2.5 / 3}, {0.75, 0.5 / 3}};
        assertArrayEquals(byHand, GridDesign.midpoints(2, 3).points(0, 4));
    }

    @Test
    void aCoordinateOfOneLevelStaysInTheMiddle() {
        assertArrayEquals(new double[] {0.5, 1.0}, GridDesign.withEnds(1, 2).point(1));
    }

    @Test
    void aSweepThatResumesFindsTheSamePoints() {
        GridDesign grid = GridDesign.midpoints(3, 4, 5);
        assertArrayEquals(grid.point(37), GridDesign.midpoints(3, 4, 5).points(30, 10)[7]);
    }

    @Test
    void aGridWithTooManyPointsIsAnErrorThatSaysHowManyAndWhatElse() {
        Throwable fault = assertThrows(IllegalArgumentException.class, () -> GridDesign.withEnds(1000, 1000, 11));
        assertEquals(
                "a grid must have from 1 to 10000000 points but has 11000000. "
                        + "Maybe take fewer levels, or a Latin hypercube or Sobol design",
                fault.getMessage());
        assertThrows(IllegalArgumentException.class, () -> GridDesign.withEnds(65536, 65536, 65536, 65536));
    }

    @Test
    void levelsThatAreNoneAreAnErrorThatSaysWhichCoordinate() {
        Throwable fault = assertThrows(IllegalArgumentException.class, () -> GridDesign.midpoints(3, 0));
        assertTrue(fault.getMessage().startsWith("levels[1] of a grid must be from 1"), fault.getMessage());
        assertThrows(IllegalArgumentException.class, GridDesign::withEnds);
    }
}
