package fukabun.study;

import fukabun.base.Check;

/**
 * How far the evidence moved the odds of a claim: posterior odds over prior odds, with its 90 percent Monte Carlo
 * interval.
 *
 * @param value at least 0; infinite where every draw agrees after the evidence
 * @param low lower end of the interval
 * @param high upper end of the interval
 */
public record BayesFactor(double value, double low, double high) {
    /** A factor between this and its inverse moves nobody (Kass and Raftery, JASA 90, 1995: "not worth a mention"). */
    private static final double WORTH_A_MENTION = 3.0;

    public BayesFactor {
        Check.that(low >= 0.0, "low must be at least 0 but was " + low);
        Check.that(low <= value && value <= high, "the factor must lie within its interval");
    }

    /** Whether the factor lies, with its whole interval, between 1/3 and 3. */
    public boolean saysNothing() {
        return low > 1.0 / WORTH_A_MENTION && high < WORTH_A_MENTION;
    }
}
