package fukabun.design;

import fukabun.base.Draws;
import fukabun.base.Topic;
import java.util.Objects;

/**
 * A Latin hypercube of n points: each coordinate falls once into each of n equal slices, at a drawn place within it
 * (McKay, Beckman and Conover, Technometrics 21, 1979). The order of the slices is a shuffle by keyed draws, one a
 * coordinate. Coordinates lie in (0, 1). A hypercube of another size has other points throughout; where more points may
 * be wanted later, take a {@link SobolDesign}.
 */
public final class LatinHypercube implements Design {
    /** The most numbers, points times coordinates, for the shuffles are kept. */
    public static final int LARGEST_CELLS = 50_000_000;

    private static final double LARGEST_BELOW_ONE = Math.nextDown(1.0);

    private final Draws draws;
    private final int[][] slices;

    /**
     * @param dimension coordinates a point, at least 1
     * @param size points, at least 1; times {@code dimension} at most {@link #LARGEST_CELLS}
     * @param seed of the shuffles and of the places within slices
     */
    public LatinHypercube(int dimension, int size, long seed) {
        Limits.between("coordinates of a Latin hypercube", dimension, 1, LARGEST_SIZE);
        Limits.size("a Latin hypercube", size);
        Limits.between("points times coordinates of a Latin hypercube", (long) dimension * size, 1, LARGEST_CELLS);
        draws = new Draws(seed);
        slices = new int[dimension][];
        for (int i = 0; i < dimension; i++) {
            slices[i] = Shuffle.of(size, draws, Topic.LATIN_HYPERCUBE_ORDER, i, 0);
        }
    }

    @Override
    public int size() {
        return slices[0].length;
    }

    @Override
    public int dimension() {
        return slices.length;
    }

    @Override
    public double[] point(int index) {
        Objects.checkIndex(index, size());
        double[] point = new double[slices.length];
        for (int i = 0; i < point.length; i++) {
            double within = draws.uniform(Topic.LATIN_HYPERCUBE_PLACE, i, 0, index);
            point[i] = Math.min((slices[i][index] + within) / size(), LARGEST_BELOW_ONE);
        }
        return point;
    }
}
