package fukabun.app.cli.work;

import java.util.List;

/** Outputs at the points of the unit cube; the same for the same point, whoever asks. */
public interface CubeFunction {
    /** One an input, in the order of the coordinates. */
    List<SensitivityInput> inputs();

    /** How many outputs there are. */
    int outputs();

    /**
     * The outputs at a point.
     *
     * @param point one number in (0, 1) an input
     */
    double[] at(double[] point);
}
