package fukabun.sensitivity;

import fukabun.base.Draws;
import fukabun.base.Topic;
import fukabun.design.SaltelliDesign;

/**
 * One output at the rows of a Saltelli design, and the estimators over rows that are picked, some perhaps repeatedly.
 */
final class SaltelliRows {
    private final double[] a;
    private final double[] b;
    private final double[][] mixed;

    SaltelliRows(SaltelliDesign design, double[] outputs) {
        a = new double[design.rows()];
        b = new double[design.rows()];
        mixed = new double[design.dimension()][design.rows()];
        for (int r = 0; r < a.length; r++) {
            a[r] = outputs[design.indexOfA(r)];
            b[r] = outputs[design.indexOfB(r)];
            for (int i = 0; i < mixed.length; i++) {
                mixed[i][r] = outputs[design.indexOfMixed(r, i)];
            }
        }
    }

    int inputs() {
        return mixed.length;
    }

    /** Every row once. */
    int[] all() {
        int[] rows = new int[a.length];
        for (int r = 0; r < rows.length; r++) {
            rows[r] = r;
        }
        return rows;
    }

    /** As many rows as there are, drawn with replacement. */
    int[] picked(long seed, int replicate) {
        Draws draws = new Draws(seed);
        int[] rows = new int[a.length];
        for (int r = 0; r < rows.length; r++) {
            rows[r] = (int) (draws.uniform(Topic.BOOTSTRAP, 0, replicate, r) * rows.length);
        }
        return rows;
    }

    /** The mean squared deviation of A and B together. */
    double variance(int[] rows) {
        double mean = mean(rows);
        double sum = 0.0;
        for (int r : rows) {
            sum += (a[r] - mean) * (a[r] - mean) + (b[r] - mean) * (b[r] - mean);
        }
        return sum / (2.0 * rows.length);
    }

    /**
     * Saltelli (2010), row b, with the outputs at B less their mean, which leaves the expectation and lessens its
     * error.
     */
    double first(int input, int[] rows, double variance) {
        double mean = mean(rows);
        double sum = 0.0;
        for (int r : rows) {
            sum += (b[r] - mean) * (mixed[input][r] - a[r]);
        }
        return variance > 0.0 ? sum / rows.length / variance : 0.0;
    }

    /** Jansen (1999): half the mean squared change when the one input changes. */
    double total(int input, int[] rows, double variance) {
        double sum = 0.0;
        for (int r : rows) {
            sum += (a[r] - mixed[input][r]) * (a[r] - mixed[input][r]);
        }
        return variance > 0.0 ? sum / (2.0 * rows.length) / variance : 0.0;
    }

    private double mean(int[] rows) {
        double sum = 0.0;
        for (int r : rows) {
            sum += a[r] + b[r];
        }
        return sum / (2.0 * rows.length);
    }
}
