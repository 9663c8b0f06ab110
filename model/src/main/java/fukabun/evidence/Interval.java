package fukabun.evidence;

import fukabun.base.Check;
import fukabun.base.Draws;

/**
 * An estimate and its interval, in log points unless said otherwise.
 *
 * @param effect the estimate; placebos that are not centred on zero may leave it outside of the middle
 * @param low lower end
 * @param high upper end
 */
public record Interval(double effect, double low, double high) {
    public Interval {
        Check.finite("effect", effect);
        Check.that(low <= high, "low must not be above high but they were " + low + " and " + high);
    }

    /** The estimate corrected for what placebos show on average: the middle of the interval. */
    public double middle() {
        return 0.5 * (low + high);
    }

    /** The standard error of a normal distribution whose central interval of this level is as wide. */
    public double standardError(double level) {
        return (high - low) / (2.0 * Draws.normalQuantile(0.5 + level / 2.0));
    }
}
