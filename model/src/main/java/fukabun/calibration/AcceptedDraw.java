package fukabun.calibration;

import fukabun.scenario.Parameters;
import java.util.Objects;

/**
 * A draw of the prior that met the patterns of history best.
 *
 * @param draw its number in the plan
 * @param distance one less the weighted share of the evidence met, on the luck on which it was chosen
 * @param parameters its values
 */
public record AcceptedDraw(int draw, double distance, Parameters parameters) {
    public AcceptedDraw {
        Objects.requireNonNull(parameters);
    }
}
