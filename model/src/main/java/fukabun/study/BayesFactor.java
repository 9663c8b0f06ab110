package fukabun.study;

import fukabun.base.Check;
import org.apache.commons.math3.util.FastMath;

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

    private static final double HALF = 0.5;

    /** 95 percent quantile of the standard normal distribution. */
    private static final double Z = 1.6448536269514722;

    public BayesFactor {
        Check.that(low >= 0.0, "low must be at least 0 but was " + low);
        Check.that(low <= value && value <= high, "the factor must lie within its interval");
    }

    /**
     * From the shares of draws for which a claim holds, after and before the evidence. Half a draw is added to each cell,
     * and in proportion less to the smaller sample, so that shares of 0 and 1 are allowed and equal shares give 1; the
     * interval is that of the logarithm of the odds ratio (Woolf, Annals of Human Genetics 19, 1955). Where all draws agree
     * before and after, no evidence can be seen to have moved them, and the factor is 1.
     *
     * @param after share of the posterior draws, of which there are {@code draws}
     * @param before share of the prior draws, of which there are {@code priorDraws}
     */
    public static BayesFactor ofShares(double after, int draws, double before, int priorDraws) {
        if (after == before && (after == 0.0 || after == 1.0)) {
            return new BayesFactor(1.0, 1.0, 1.0);
        }
        double largest = FastMath.max(draws, priorDraws);
        double added = HALF * draws / largest;
        double priorAdded = HALF * priorDraws / largest;
        double yes = after * draws + added;
        double no = (1.0 - after) * draws + added;
        double priorYes = before * priorDraws + priorAdded;
        double priorNo = (1.0 - before) * priorDraws + priorAdded;
        double factor = after == before ? 1.0 : (yes / no) / (priorYes / priorNo);
        double error = FastMath.sqrt(1.0 / yes + 1.0 / no + 1.0 / priorYes + 1.0 / priorNo);
        return new BayesFactor(factor, factor * FastMath.exp(-Z * error), factor * FastMath.exp(Z * error));
    }

    /** Whether the factor lies, with its whole interval, between 1/3 and 3. */
    public boolean saysNothing() {
        return low > 1.0 / WORTH_A_MENTION && high < WORTH_A_MENTION;
    }

    /** Whether there is a factor: none can be seen where all draws agree, before as after. */
    public boolean isSeen() {
        return low < high;
    }

    /**
     * Whether the interval leaves out 1 when it is drawn so many standard errors of the logarithm to either side.
     *
     * @param errors above 0; the interval itself has 1.645
     */
    boolean leavesOutOne(double errors) {
        double widened = errors / Z;
        return value * FastMath.pow(low / value, widened) > 1.0 || value * FastMath.pow(high / value, widened) < 1.0;
    }
}
