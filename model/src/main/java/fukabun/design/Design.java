package fukabun.design;

import java.util.Objects;

/**
 * Points of the unit cube in a fixed order. A design never changes, and a point follows from the design and its index
 * alone, so a sweep that was interrupted goes on at any index and finds the same points, and many may read it at once.
 */
public interface Design {
    /** The most points that any design may have. */
    int LARGEST_SIZE = 10_000_000;

    /** How many points there are, from 1 to {@link #LARGEST_SIZE}. */
    int size();

    /** How many coordinates a point has, at least 1. */
    int dimension();

    /**
     * One point, as an array of its own.
     *
     * @param index from 0 to size - 1; {@link IndexOutOfBoundsException} for any other
     * @return coordinates in [0, 1]; whether 0 and 1 themselves occur, each design says
     */
    double[] point(int index);

    /** The points from one index on, {@code count} of them, all of which must exist. */
    default double[][] points(int from, int count) {
        Objects.checkFromIndexSize(from, count, size());
        double[][] points = new double[count][];
        for (int i = 0; i < count; i++) {
            points[i] = point(from + i);
        }
        return points;
    }
}
