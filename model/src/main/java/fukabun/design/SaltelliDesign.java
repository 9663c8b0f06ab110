package fukabun.design;

import fukabun.base.Check;
import java.util.Objects;

/**
 * The points for indices of Sobol (Saltelli and others, Computer Physics Communications 181, 2010): a shifted Sobol
 * sequence of twice as many coordinates gives rows of two samples A and B, and for each input i the row A with its
 * coordinate i from B. Row r has the points r (k + 2) to r (k + 2) + k + 1 for k inputs: A, B, then A with input 0, 1,
 * ... from B. Coordinates lie in (0, 1). A design of more rows begins with those of a smaller one.
 */
public final class SaltelliDesign implements Design {
    /** The most inputs: half of the coordinates that a Sobol sequence can have. */
    public static final int LARGEST_DIMENSION = SobolDesign.LARGEST_DIMENSION / 2;

    private final SobolDesign rows;
    private final int dimension;

    /**
     * @param dimension inputs, from 1 to {@link #LARGEST_DIMENSION}
     * @param rows a power of two, at least 2, for only then is a Sobol sequence balanced
     * @param seed of the shift
     */
    public SaltelliDesign(int dimension, int rows, long seed) {
        this.dimension = Limits.between("inputs of a Saltelli design", dimension, 1, LARGEST_DIMENSION);
        Limits.between("rows of a Saltelli design", rows, 2, LARGEST_SIZE);
        int below = Integer.highestOneBit(rows);
        Check.that(
                rows == below,
                "rows of a Saltelli design must be a power of two but was " + rows + ". Maybe " + below + " or "
                        + 2L * below);
        Limits.size("a Saltelli design", (long) rows * (dimension + 2));
        this.rows = SobolDesign.shifted(2 * dimension, rows, seed);
    }

    @Override
    public int size() {
        return rows.size() * (dimension + 2);
    }

    @Override
    public int dimension() {
        return dimension;
    }

    /** How many rows of A and B there are. */
    public int rows() {
        return rows.size();
    }

    /** Where the row of A stands in the list of points. */
    public int indexOfA(int row) {
        return Objects.checkIndex(row, rows()) * (dimension + 2);
    }

    /** Where the row of B stands in the list of points. */
    public int indexOfB(int row) {
        return indexOfA(row) + 1;
    }

    /** Where the row of A whose one input is from B stands in the list of points. */
    public int indexOfMixed(int row, int input) {
        return indexOfA(row) + 2 + Objects.checkIndex(input, dimension);
    }

    @Override
    public double[] point(int index) {
        Objects.checkIndex(index, size());
        double[] row = rows.point(index / (dimension + 2));
        int kind = index % (dimension + 2);
        double[] point = new double[dimension];
        System.arraycopy(row, kind == 1 ? dimension : 0, point, 0, dimension);
        if (kind >= 2) {
            point[kind - 2] = row[dimension + kind - 2];
        }
        return point;
    }
}
