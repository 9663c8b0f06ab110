package fukabun.calibration;

import fukabun.base.Check;
import fukabun.scenario.Thesis;
import java.util.Objects;
import org.apache.commons.math3.util.FastMath;

/**
 * How well a thesis is supported by the record, relative to another: the ratio of the shares of their draws that come
 * within one distance of history. Both have the same points and the same luck, draw by draw, so that a set of points that
 * happens to be good is good for both.
 *
 * @param thesis which
 * @param against the other; {@link Thesis#CONTINUOUS} is the main prior
 * @param factor its acceptance over that of the other; above 1 the record prefers it
 * @param low lower end of the 90 percent Monte Carlo interval
 * @param high upper end
 * @param draws accepted draws of the thesis; where draws have weights, as many as of equal weight are worth
 * @param drawsAgainst the same of the other
 */
public record ThesisSupport(
        Thesis thesis, Thesis against, double factor, double low, double high, double draws, double drawsAgainst) {
    /** 95 percent quantile of the standard normal distribution. */
    private static final double Z = 1.6448536269514722;

    /** Added to each count of accepted draws, so that none is allowed. */
    private static final double HALF = 0.5;

    public ThesisSupport {
        Objects.requireNonNull(thesis);
        Objects.requireNonNull(against);
    }

    /**
     * From which draws are accepted under each, with weights that are 1 on average over all draws. The error of the
     * logarithm is that of a ratio of two weighted sums over the same draws (delta method).
     */
    public static ThesisSupport of(
            Thesis thesis, Thesis against, boolean[] accepted, boolean[] acceptedAgainst, double[] weights) {
        Check.that(
                accepted.length == acceptedAgainst.length && accepted.length == weights.length,
                "both theses must have the same draws, each with a weight");
        double sum = HALF + sum(accepted, weights, 1);
        double sumAgainst = HALF + sum(acceptedAgainst, weights, 1);
        double variance = HALF / (sum * sum) + HALF / (sumAgainst * sumAgainst);
        for (int i = 0; i < weights.length; i++) {
            double pull = (accepted[i] ? 1.0 / sum : 0.0) - (acceptedAgainst[i] ? 1.0 / sumAgainst : 0.0);
            variance += weights[i] * weights[i] * pull * pull;
        }
        double factor = sum / sumAgainst;
        double error = FastMath.sqrt(variance);
        return new ThesisSupport(
                thesis,
                against,
                factor,
                factor * FastMath.exp(-Z * error),
                factor * FastMath.exp(Z * error),
                worth(accepted, weights),
                worth(acceptedAgainst, weights));
    }

    /** Whether the interval lies on one side of 1. */
    public boolean saysSomething() {
        return low > 1.0 || high < 1.0;
    }

    /** Effective sample size of weighted draws (Kish, Survey Sampling, 1965). */
    private static double worth(boolean[] accepted, double[] weights) {
        double sum = sum(accepted, weights, 1);
        double squares = sum(accepted, weights, 2);
        return squares == 0.0 ? 0.0 : sum * sum / squares;
    }

    private static double sum(boolean[] accepted, double[] weights, int power) {
        double sum = 0.0;
        for (int i = 0; i < weights.length; i++) {
            sum += accepted[i] ? FastMath.pow(weights[i], power) : 0.0;
        }
        return sum;
    }
}
