package fukabun.calibration;

import fukabun.base.Check;
import fukabun.scenario.Thesis;
import java.util.Objects;
import org.apache.commons.math3.util.FastMath;

/**
 * How well a thesis is supported by the record, relative to the main prior: the ratio of the shares of their draws that
 * come within one distance of history.
 *
 * @param thesis which
 * @param factor its acceptance over that of the main prior; above 1 the record prefers it
 * @param low lower end of the 90 percent Monte Carlo interval
 * @param high upper end
 */
public record ThesisSupport(Thesis thesis, double factor, double low, double high) {
    /** 95 percent quantile of the standard normal distribution. */
    private static final double Z = 1.6448536269514722;

    public ThesisSupport {
        Objects.requireNonNull(thesis);
    }

    /** From accepted draws among all of a thesis and of the main prior; half a draw is added to each, so that 0 is allowed. */
    public static ThesisSupport of(Thesis thesis, int accepted, int draws, int mainAccepted, int mainDraws) {
        Check.positive("draws", draws);
        Check.positive("mainDraws", mainDraws);
        double factor = ((accepted + 0.5) / (draws + 0.5)) / ((mainAccepted + 0.5) / (mainDraws + 0.5));
        double error = FastMath.sqrt(1.0 / (accepted + 0.5) + 1.0 / (mainAccepted + 0.5));
        return new ThesisSupport(
                thesis, factor, factor * FastMath.exp(-Z * error), factor * FastMath.exp(Z * error));
    }

    /** Whether the interval lies on one side of 1. */
    public boolean saysSomething() {
        return low > 1.0 || high < 1.0;
    }
}
