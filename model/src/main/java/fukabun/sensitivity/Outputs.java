package fukabun.sensitivity;

import fukabun.base.Check;
import fukabun.design.Design;

/** The outputs of every point of a design, checked before they are analysed. */
public final class Outputs {
    private Outputs() {}

    /**
     * Asks a function for all points of a design, a batch at a time, in their order.
     *
     * @param batch points a batch, at least 1
     * @return one row a point
     */
    public static double[][] of(Design design, BatchFunction function, int batch) {
        Check.that(batch >= 1, "a batch must have at least one point but has " + batch);
        double[][] outputs = new double[design.size()][];
        for (int from = 0; from < outputs.length; from += batch) {
            int count = Math.min(batch, outputs.length - from);
            double[][] rows = function.outputs(from, design.points(from, count));
            Check.that(
                    rows.length == count,
                    "points " + from + " to " + (from + count - 1) + " must have one row of outputs each but have "
                            + rows.length);
            System.arraycopy(rows, 0, outputs, from, count);
        }
        check(design, outputs);
        return outputs;
    }

    /** Passes one row a point, all of one length of at least 1, and every number finite. */
    static void check(Design design, double[][] outputs) {
        Check.that(
                outputs.length == design.size(),
                "a design of " + design.size() + " points needs as many rows of outputs, not " + outputs.length);
        for (int i = 0; i < outputs.length; i++) {
            Check.that(
                    outputs[i].length == outputs[0].length && outputs[i].length > 0,
                    "point " + i + " must have as many outputs as point 0");
            for (double output : outputs[i]) {
                Check.that(Double.isFinite(output), "outputs of point " + i + " must be finite but one was " + output);
            }
        }
    }
}
