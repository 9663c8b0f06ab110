package fukabun.design;

import fukabun.base.Check;
import java.util.Objects;

/**
 * Every combination of equally spaced levels. The last coordinate changes fastest, as the digits of a counter do, so
 * point 0 has the lowest level everywhere.
 */
public final class GridDesign implements Design {
    private final double[][] levels;
    private final int size;

    private GridDesign(double[][] levels, int size) {
        this.levels = levels;
        this.size = size;
    }

    /**
     * Levels that include both ends: three levels are 0, 1/2 and 1; a single level is 1/2. Not for a quantity without
     * bounds, whose quantile at 0 or 1 is infinite.
     *
     * @param levels how many levels each coordinate has, at least 1
     */
    public static GridDesign withEnds(int... levels) {
        return of(levels, (level, count) -> count == 1 ? 0.5 : (double) level / (count - 1));
    }

    /**
     * Levels in the middle of as many equal slices: two levels are 1/4 and 3/4. The ends 0 and 1 never occur.
     *
     * @param levels how many levels each coordinate has, at least 1
     */
    public static GridDesign midpoints(int... levels) {
        return of(levels, (level, count) -> (level + 0.5) / count);
    }

    private interface Place {
        double of(int level, int count);
    }

    private static GridDesign of(int[] counts, Place place) {
        Check.that(counts.length >= 1, "a grid needs at least one coordinate");
        long points = 1;
        for (int i = 0; i < counts.length; i++) {
            Limits.between("levels[" + i + "] of a grid", counts[i], 1, LARGEST_SIZE);
            points = Math.min(points * counts[i], Integer.MAX_VALUE);
        }
        int size = Limits.size("a grid", points);
        double[][] levels = new double[counts.length][];
        for (int i = 0; i < counts.length; i++) {
            levels[i] = new double[counts[i]];
            for (int level = 0; level < counts[i]; level++) {
                levels[i][level] = place.of(level, counts[i]);
            }
        }
        return new GridDesign(levels, size);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public int dimension() {
        return levels.length;
    }

    @Override
    public double[] point(int index) {
        int rest = Objects.checkIndex(index, size);
        double[] point = new double[levels.length];
        for (int i = levels.length - 1; i >= 0; i--) {
            point[i] = levels[i][rest % levels[i].length];
            rest /= levels[i].length;
        }
        return point;
    }
}
