package fukabun.calibration;

import java.util.Objects;

/**
 * A draw of the prior that can be judged by any record, and can itself be taken for history.
 *
 * @param bySeed figures of every target for each of the seeds on which the draw is judged
 * @param history the same of one more run, whose luck is its own: the record, where this draw is history
 * @param quantities what is asked of the draw, such as its parameters and effects; effects on the luck of its history
 */
public record SimulatedDraw(double[][] bySeed, double[] history, double[] quantities) {
    public SimulatedDraw {
        Objects.requireNonNull(bySeed);
        Objects.requireNonNull(history);
        Objects.requireNonNull(quantities);
    }
}
