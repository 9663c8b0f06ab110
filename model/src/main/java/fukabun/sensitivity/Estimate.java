package fukabun.sensitivity;

import fukabun.base.Check;

/**
 * A number estimated from draws, with its 90 percent interval.
 *
 * @param value in the unit of what is estimated
 * @param low lower end of the interval; above {@code value} only where the draws are few and lopsided
 * @param high upper end, at least {@code low}
 */
public record Estimate(double value, double low, double high) {
    /** The lower end of a 90 percent interval as a probability. */
    public static final double LOW = 0.05;

    /** The upper end of a 90 percent interval as a probability. */
    public static final double HIGH = 0.95;

    public Estimate {
        Check.that(!Double.isNaN(value), "an estimate must be a number");
        Check.that(low <= high, "the ends of an interval must be in order but were " + low + " and " + high);
    }
}
