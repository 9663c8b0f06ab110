package fukabun.evidence;

import fukabun.evidence.Predictive.PredictiveNormal;

/** Beliefs that no calculation gives: declared, not estimated. */
public final class Beliefs {
    /**
     * The reference prior on the total change of trade: ln total ~ N(0, 0.5). It knows no settlement and does not care
     * about the sign. The evidence of settlements elsewhere is measured against it.
     */
    public static final PredictiveNormal REFERENCE_TRADE = new PredictiveNormal(0.0, 0.5);

    /** Latest start of the extra credit after a settlement, in years: Japan and China, 1972 to 1979. */
    public static final double LONGEST_CREDIT_LAG_YEARS = 7.0;

    private static final double HIGH = 0.95;

    private Beliefs() {}

    /**
     * The total change of official credit: a judgement put into the form of a distribution, not an estimate. The cases
     * give lags, one ratio and two promises in different units; nothing can be pooled. The log-normal passes through
     * the judgement's median and, at 95 percent, its high end; its lower end is left to follow and falls below the
     * judgement's low end, because a fall (credit as bait, taken away once it has been eaten) was not observed to be
     * impossible.
     *
     * @param median of the judgement, a relative change
     * @param high end of the judgement, a relative change
     */
    public static PredictiveNormal credit(double median, double high) {
        return PredictiveNormal.through(median, high, HIGH);
    }

    /** The lag of extra credit behind a settlement, in years: nothing is known but its range, so each is as likely. */
    public static double creditLagYears(double uniform) {
        return LONGEST_CREDIT_LAG_YEARS * uniform;
    }
}
