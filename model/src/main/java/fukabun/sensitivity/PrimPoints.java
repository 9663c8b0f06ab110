package fukabun.sensitivity;

import fukabun.base.Check;
import fukabun.base.Draws;
import fukabun.base.Topic;
import java.util.Arrays;

/** Points with their verdicts, and for each input their order. */
final class PrimPoints {
    private final double[][] points;
    private final boolean[] ofInterest;
    private final int[][] orders;
    private final int cases;

    PrimPoints(double[][] points, boolean[] ofInterest) {
        Check.that(
                points.length > 0 && points.length == ofInterest.length,
                "each point needs its verdict, but there are " + points.length + " and " + ofInterest.length);
        for (int k = 0; k < points.length; k++) {
            Check.that(
                    points[k].length == points[0].length && points[k].length > 0,
                    "point " + k + " must have as many inputs as point 0");
            for (int i = 0; i < points[k].length; i++) {
                Check.finite("input " + i + " of point " + k, points[k][i]);
            }
        }
        this.points = points;
        this.ofInterest = ofInterest.clone();
        this.orders = new int[points[0].length][];
        for (int i = 0; i < orders.length; i++) {
            orders[i] = WeightedStatistics.order(WeightedStatistics.column(points, i));
        }
        this.cases = casesAmong(everywhere());
    }

    int inputs() {
        return orders.length;
    }

    int size() {
        return points.length;
    }

    int cases() {
        return cases;
    }

    double value(int point, int input) {
        return points[point][input];
    }

    boolean isOfInterest(int point) {
        return ofInterest[point];
    }

    /** All points in the order of one input, the lowest first. */
    int[] order(int input) {
        return orders[input];
    }

    boolean[] everywhere() {
        boolean[] everywhere = new boolean[points.length];
        Arrays.fill(everywhere, true);
        return everywhere;
    }

    int casesAmong(boolean[] some) {
        int count = 0;
        for (int k = 0; k < some.length; k++) {
            count += some[k] && ofInterest[k] ? 1 : 0;
        }
        return count;
    }

    /** Keeps of some points those in a box. */
    void keep(boolean[] some, Box box) {
        for (int k = 0; k < some.length; k++) {
            some[k] = some[k] && box.contains(points[k]);
        }
    }

    /** Keeps of some points those outside a box. */
    void drop(boolean[] some, Box box) {
        for (int k = 0; k < some.length; k++) {
            some[k] = some[k] && !box.contains(points[k]);
        }
    }

    FoundBox found(Box box, boolean[] inside) {
        int count = 0;
        for (boolean in : inside) {
            count += in ? 1 : 0;
        }
        return new FoundBox(box, count, casesAmong(inside), points.length, Math.max(cases, 1));
    }

    /** A part of the points, drawn without replacement: those with the smallest draws. */
    PrimPoints part(double share, long seed, int part) {
        Draws draws = new Draws(seed);
        double[] lots = new double[points.length];
        for (int k = 0; k < lots.length; k++) {
            lots[k] = draws.uniform(Topic.SUBSAMPLE, 0, part, k);
        }
        int[] drawn = Arrays.copyOf(WeightedStatistics.order(lots), Math.max(1, (int) (share * lots.length)));
        double[][] some = new double[drawn.length][];
        boolean[] verdicts = new boolean[drawn.length];
        for (int k = 0; k < drawn.length; k++) {
            some[k] = points[drawn[k]];
            verdicts[k] = ofInterest[drawn[k]];
        }
        return new PrimPoints(some, verdicts);
    }
}
