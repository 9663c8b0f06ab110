package fukabun.sensitivity;

import fukabun.base.Check;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.DecompositionSolver;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Something that could be learned of the world but only with an error, such as a series of yearly figures: what each draw
 * of a sample has for it, and how exactly it would be found.
 */
public final class NoisyFigure {
    private final double[][] values;
    private final double[] noiseVariance;

    private NoisyFigure(double[][] values, double[] noiseVariance) {
        this.values = values;
        this.noiseVariance = noiseVariance;
    }

    /**
     * Errors are independent from component to component. A component that is the same in every draw tells nothing and is
     * left out.
     *
     * @param values first by component (say, year), then by draw
     * @param relativeSd standard error as a share of the figure, or 0
     * @param absoluteSd standard error in the figure's unit, or 0; one of the two above 0
     */
    public static NoisyFigure of(double[][] values, double relativeSd, double absoluteSd) {
        Check.atLeast("relativeSd", relativeSd, 0.0);
        Check.atLeast("absoluteSd", absoluteSd, 0.0);
        Check.that(relativeSd + absoluteSd > 0.0, "a figure must have an error above 0");
        List<double[]> varying =
                Arrays.stream(values).filter(NoisyFigure::varies).toList();
        double[] noise = new double[varying.size()];
        for (int j = 0; j < noise.length; j++) {
            double square = 0.0;
            for (double value : varying.get(j)) {
                square += value * value;
            }
            noise[j] = relativeSd * relativeSd * square / varying.get(j).length + absoluteSd * absoluteSd;
        }
        return new NoisyFigure(varying.toArray(double[][]::new), noise);
    }

    private static boolean varies(double[] draws) {
        return Arrays.stream(draws).distinct().count() > 1;
    }

    /**
     * The regression of anything on the figure as it would be found, over chosen draws. The error is not drawn: independent
     * of everything, it adds its variance to that of the figure and nothing to the covariances.
     *
     * @param rows draws, some of them perhaps several times
     */
    Regression over(int[] rows) {
        return new Regression(rows);
    }

    /** The regression on the figure over some draws. */
    final class Regression {
        private final int[] rows;
        private final double[][] centred;
        private final DecompositionSolver solver;

        private Regression(int[] rows) {
            this.rows = rows;
            int size = values.length;
            centred = new double[size][];
            RealMatrix covariance = new Array2DRowRealMatrix(Math.max(size, 1), Math.max(size, 1));
            for (int j = 0; j < size; j++) {
                centred[j] = centred(values[j], rows);
                for (int i = 0; i <= j; i++) {
                    double entry = product(centred[i], centred[j]) / rows.length + (i == j ? noiseVariance[j] : 0.0);
                    covariance.setEntry(i, j, entry);
                    covariance.setEntry(j, i, entry);
                }
            }
            solver = size == 0 ? null : new CholeskyDecomposition(covariance).getSolver();
        }

        /** Share of the variance of an outcome, one a draw, that the regression explains; 0 for one that does not vary. */
        double explained(double[] outcome) {
            double[] about = centred(outcome, rows);
            double variance = product(about, about) / rows.length;
            if (centred.length == 0 || !(variance > 0.0)) {
                return 0.0;
            }
            double[] covariances = new double[centred.length];
            for (int j = 0; j < covariances.length; j++) {
                covariances[j] = product(centred[j], about) / rows.length;
            }
            double[] slopes =
                    solver.solve(MatrixUtils.createRealVector(covariances)).toArray();
            return product(slopes, covariances) / variance;
        }
    }

    private static double[] centred(double[] draws, int[] rows) {
        double sum = 0.0;
        for (int row : rows) {
            sum += draws[row];
        }
        double[] centred = new double[rows.length];
        for (int k = 0; k < rows.length; k++) {
            centred[k] = draws[rows[k]] - sum / rows.length;
        }
        return centred;
    }

    private static double product(double[] one, double[] other) {
        double sum = 0.0;
        for (int k = 0; k < one.length; k++) {
            sum += one[k] * other[k];
        }
        return sum;
    }
}
