package fukabun.calibration;

import fukabun.base.Check;
import fukabun.base.Draws;
import fukabun.base.Topic;
import org.apache.commons.math3.random.SobolSequenceGenerator;

/**
 * Points that fill the unit cube evenly: the Sobol sequence (Joe and Kuo, SIAM J. Sci. Comput. 30, 2008, as in Commons
 * Math), shifted modulo one by a draw in each dimension (Cranley and Patterson, SIAM J. Numer. Anal. 13, 1976), so that
 * another seed gives another, equally even, set. Any range of points can be made alone.
 */
final class UnitPoints {
    /** Smallest distance from the faces of the cube, where a quantile could be infinite. */
    private static final double MARGIN = 0x1.0p-40;

    private final int dimension;
    private final double[] shift;

    UnitPoints(int dimension, long seed) {
        Check.between("dimension", dimension, 1, 1000);
        this.dimension = dimension;
        Draws draws = new Draws(seed);
        shift = new double[dimension];
        for (int d = 0; d < dimension; d++) {
            shift[d] = draws.uniform(Topic.CALIBRATION_POINT, 0, d, 0);
        }
    }

    /** Points {@code from} to {@code to - 1}; the first of all has number 0. */
    double[][] range(int from, int to) {
        SobolSequenceGenerator sequence = new SobolSequenceGenerator(dimension);
        double[][] points = new double[to - from][];
        for (int i = 0; i < points.length; i++) {
            double[] point = i == 0 ? sequence.skipTo(from) : sequence.nextVector();
            for (int d = 0; d < dimension; d++) {
                double shifted = point[d] + shift[d];
                double wrapped = shifted >= 1.0 ? shifted - 1.0 : shifted;
                point[d] = Math.min(Math.max(wrapped, MARGIN), 1.0 - MARGIN);
            }
            points[i] = point;
        }
        return points;
    }
}
