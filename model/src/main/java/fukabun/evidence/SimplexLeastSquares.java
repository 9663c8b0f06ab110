package fukabun.evidence;

import fukabun.base.Check;
import java.util.Arrays;

/**
 * Least squares with weights that are not negative and sum to one: minimises |y - X w|^2 over the simplex by projected
 * gradients with the momentum of Nesterov, begun anew whenever the sum of squares would rise (O'Donoghue and Candes,
 * Foundations of Computational Mathematics 15, 2015). The projection is that of Held, Wolfe and Crowder, Mathematical
 * Programming 6, 1974. It starts from equal weights, so that where several weights fit equally well the answer is still
 * one and the same.
 */
final class SimplexLeastSquares {
    private static final int MOST_STEPS = 20_000;
    private static final double SMALLEST_MOVE = 1e-11;

    private final double[][] gram;
    private final double[] cross;
    private final double step;

    /** @param columns one array a donor, each as long as {@code target} */
    private SimplexLeastSquares(double[] target, double[][] columns) {
        int n = columns.length;
        gram = new double[n][n];
        cross = new double[n];
        double trace = 0.0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                gram[i][j] = dot(columns[i], columns[j]);
            }
            cross[i] = dot(columns[i], target);
            trace += gram[i][i];
        }
        // The trace bounds the largest eigenvalue from above.
        step = trace > 0.0 ? 1.0 / trace : 1.0;
    }

    /** The weights, in the order of the columns. */
    static double[] weights(double[] target, double[][] columns) {
        Check.that(columns.length > 0, "at least one donor is needed");
        for (double[] column : columns) {
            Check.that(column.length == target.length, "every donor needs as many years as the target");
        }
        return new SimplexLeastSquares(target, columns).solve();
    }

    private double[] solve() {
        int n = cross.length;
        double[] weights = new double[n];
        Arrays.fill(weights, 1.0 / n);
        double[] ahead = weights.clone();
        double momentum = 1.0;
        for (int i = 0; i < MOST_STEPS; i++) {
            double[] next = project(stepFrom(ahead));
            double nextMomentum = (1.0 + Math.sqrt(1.0 + 4.0 * momentum * momentum)) / 2.0;
            double carry = (momentum - 1.0) / nextMomentum;
            double moved = 0.0;
            double uphill = 0.0;
            for (int k = 0; k < n; k++) {
                moved = Math.max(moved, Math.abs(next[k] - weights[k]));
                uphill += (ahead[k] - next[k]) * (next[k] - weights[k]);
                ahead[k] = next[k] + carry * (next[k] - weights[k]);
            }
            boolean restart = uphill > 0.0;
            ahead = restart ? next.clone() : ahead;
            momentum = restart ? 1.0 : nextMomentum;
            weights = next;
            if (moved < SMALLEST_MOVE && i > 0) {
                break;
            }
        }
        return weights;
    }

    private double[] stepFrom(double[] weights) {
        double[] moved = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            moved[i] = weights[i] - step * (dot(gram[i], weights) - cross[i]);
        }
        return moved;
    }

    /** The nearest point of the simplex. */
    static double[] project(double[] point) {
        double[] sorted = point.clone();
        Arrays.sort(sorted);
        double sum = 0.0;
        double shift = 0.0;
        for (int k = 1; k <= sorted.length; k++) {
            double value = sorted[sorted.length - k];
            sum += value;
            double candidate = (sum - 1.0) / k;
            if (value - candidate > 0.0) {
                shift = candidate;
            }
        }
        double[] projected = new double[point.length];
        for (int i = 0; i < point.length; i++) {
            projected[i] = Math.max(point[i] - shift, 0.0);
        }
        return projected;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0.0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
