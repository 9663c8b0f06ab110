package fukabun.study;

import fukabun.scenario.Thesis;
import java.util.Objects;

/**
 * A draw of a calibration, by its number.
 *
 * @param prior that was drawn from
 * @param draw its number
 */
public record PriorDraw(Thesis prior, int draw) {
    public PriorDraw {
        Objects.requireNonNull(prior);
    }
}
