package fukabun.design;

import fukabun.base.Check;
import fukabun.base.Draws;
import fukabun.base.Topic;
import java.util.Objects;

/**
 * Trajectories for the screening of inputs (Morris, Technometrics 33, 1991): each begins at a drawn point of a grid
 * with an even number of levels and moves one input after the other, in a drawn order, up or down by half of the
 * levels. Trajectory t has the points t (k + 1) to t (k + 1) + k for k inputs. A design of more trajectories begins
 * with those of a smaller one.
 */
public final class MorrisDesign implements Design {
    private static final int ORDER_OF_MOVES = -1;

    private final int dimension;
    private final int trajectories;
    private final int levels;
    private final boolean ends;
    private final Draws draws;

    private MorrisDesign(int dimension, int trajectories, int levels, boolean ends, long seed) {
        this.dimension = Limits.between("inputs of a Morris design", dimension, 1, LARGEST_SIZE);
        this.trajectories = Limits.between("trajectories of a Morris design", trajectories, 2, LARGEST_SIZE);
        this.levels = Limits.between("levels of a Morris design", levels, 2, LARGEST_SIZE);
        Check.that(levels % 2 == 0, "levels of a Morris design must be even but was " + levels);
        Limits.size("a Morris design", (long) trajectories * (dimension + 1));
        this.ends = ends;
        this.draws = new Draws(seed);
    }

    /**
     * Levels in the middle of equal slices, so 0 and 1 never occur and a quantity without bounds keeps finite values.
     * A move is 1/2.
     *
     * @param dimension inputs, at least 1
     * @param trajectories at least 2; 10 to 50 are usual
     * @param levels even, at least 2; 4 to 10 are usual
     * @param seed of starting points, directions and orders
     */
    public static MorrisDesign midpoints(int dimension, int trajectories, int levels, long seed) {
        return new MorrisDesign(dimension, trajectories, levels, false, seed);
    }

    /**
     * Levels from 0 to 1, both included, as in Morris (1991). A move is p / (2 (p - 1)) for p levels. The parameters
     * are those of {@link #midpoints}.
     */
    public static MorrisDesign withEnds(int dimension, int trajectories, int levels, long seed) {
        return new MorrisDesign(dimension, trajectories, levels, true, seed);
    }

    @Override
    public int size() {
        return trajectories * (dimension + 1);
    }

    @Override
    public int dimension() {
        return dimension;
    }

    /** How many trajectories there are. */
    public int trajectories() {
        return trajectories;
    }

    /** How far an input moves in one step, in the unit of the cube. */
    public double move() {
        return ends ? levels / (2.0 * (levels - 1)) : 0.5;
    }

    /** Inputs in the order in which a trajectory moves them: between its points j and j + 1 input order[j] moves. */
    public int[] order(int trajectory) {
        Objects.checkIndex(trajectory, trajectories);
        return Shuffle.of(dimension, draws, Topic.MORRIS_TRAJECTORY, ORDER_OF_MOVES, trajectory);
    }

    /** Whether a trajectory moves an input up. */
    public boolean moves(int trajectory, int input) {
        return start(trajectory, input) < levels / 2;
    }

    @Override
    public double[] point(int index) {
        Objects.checkIndex(index, size());
        int trajectory = index / (dimension + 1);
        int moved = index % (dimension + 1);
        int[] order = order(trajectory);
        double[] point = new double[dimension];
        for (int j = 0; j < dimension; j++) {
            int level = start(trajectory, order[j]);
            point[order[j]] = place(j < moved ? (level + levels / 2) % levels : level);
        }
        return point;
    }

    /** A level below the middle moves up and one above it down, so that every level is as likely and stays inside. */
    private int start(int trajectory, int input) {
        return (int) (draws.uniform(Topic.MORRIS_TRAJECTORY, input, trajectory, 0) * levels);
    }

    private double place(int level) {
        return ends ? (double) level / (levels - 1) : (level + 0.5) / levels;
    }
}
