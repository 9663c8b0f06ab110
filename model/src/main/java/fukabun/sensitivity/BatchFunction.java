package fukabun.sensitivity;

/**
 * A function of points of the unit cube that is asked for many at once, so that whoever answers may compute them in
 * parallel, or read those that an interrupted sweep has left behind.
 */
@FunctionalInterface
public interface BatchFunction {
    /**
     * Computes the outputs of some points of a design.
     *
     * @param from index of the first of them in the design
     * @param points one a row
     * @return one row a point, in their order; every row with the same outputs
     */
    double[][] outputs(int from, double[][] points);

    /** A batch function that computes point after point. */
    static BatchFunction of(PointFunction function) {
        return (from, points) -> {
            double[][] outputs = new double[points.length][];
            for (int i = 0; i < outputs.length; i++) {
                outputs[i] = function.outputs(points[i]);
            }
            return outputs;
        };
    }

    /** The outputs of one point. */
    @FunctionalInterface
    interface PointFunction {
        double[] outputs(double[] point);
    }
}
