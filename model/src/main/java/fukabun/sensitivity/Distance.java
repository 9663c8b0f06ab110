package fukabun.sensitivity;

import fukabun.base.Check;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;
import org.apache.commons.math3.linear.NonSymmetricMatrixException;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.util.FastMath;

/** How far two points lie apart, in standard deviations. */
@FunctionalInterface
public interface Distance {
    /** The distance, at least 0; grows in proportion along a straight line. */
    double between(double[] one, double[] other);

    /**
     * The root of the sum of squared differences, each in standard deviations of its input (inputs taken as
     * independent).
     *
     * @param deviations one an input, above 0, in the input's unit
     */
    static Distance standardised(double... deviations) {
        double[] units = deviations.clone();
        for (int i = 0; i < units.length; i++) {
            Check.positive("deviations[" + i + "]", units[i]);
        }
        return (one, other) -> {
            double sum = 0.0;
            for (int i = 0; i < units.length; i++) {
                double difference = (one[i] - other[i]) / units[i];
                sum += difference * difference;
            }
            return FastMath.sqrt(sum);
        };
    }

    /**
     * The distance of Mahalanobis (Proceedings of the National Institute of Sciences of India 2, 1936): a difference
     * along which the inputs vary together counts for less.
     *
     * @param covariance of the inputs, symmetric and positive definite
     */
    static Distance mahalanobis(double[][] covariance) {
        double[][] root = root(MatrixUtils.createRealMatrix(covariance)).getData();
        return (one, other) -> {
            double[] solved = new double[root.length];
            double sum = 0.0;
            for (int i = 0; i < root.length; i++) {
                double rest = one[i] - other[i];
                for (int j = 0; j < i; j++) {
                    rest -= root[i][j] * solved[j];
                }
                solved[i] = rest / root[i][i];
                sum += solved[i] * solved[i];
            }
            return FastMath.sqrt(sum);
        };
    }

    private static RealMatrix root(RealMatrix covariance) {
        try {
            return new CholeskyDecomposition(covariance).getL();
        } catch (NonPositiveDefiniteMatrixException | NonSymmetricMatrixException fault) {
            throw new IllegalArgumentException(
                    "a covariance must be symmetric and positive definite. "
                            + "Maybe an input never varies, or two always vary together",
                    fault);
        }
    }
}
