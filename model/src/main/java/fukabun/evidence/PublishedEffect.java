package fukabun.evidence;

import fukabun.base.Check;
import fukabun.record.Grade;
import java.util.Objects;

/**
 * The effect of a case as a table gives it: the change of trade intensity, with the same statistic over pairs without a
 * settlement taken off.
 *
 * @param name of the case
 * @param kind what happened
 * @param effect change of the mean of five years, in log points
 * @param low the effect less the 90th percentile of the placebo pairs
 * @param high the effect less their 10th percentile
 * @param lateEffect the change to the fourth to eighth year after, NaN where there is none
 * @param preTrend growth of the intensity before, in log points a year
 * @param grade of the row
 * @param sourceId rows of data/sources.csv
 */
public record PublishedEffect(
        String name,
        SettlementKind kind,
        double effect,
        double low,
        double high,
        double lateEffect,
        double preTrend,
        Grade grade,
        String sourceId) {
    /** Between the tenth and the ninetieth percentile. */
    public static final double LEVEL = 0.80;

    public PublishedEffect {
        Check.notBlank("name", name);
        Objects.requireNonNull(kind);
        Check.finite("effect of " + name, effect);
        Check.that(low < high, "low must be below high but they were " + low + " and " + high + " for " + name);
        Check.finite("pre-trend of " + name, preTrend);
        Objects.requireNonNull(grade);
        Check.notBlank("sourceId", sourceId);
    }

    public boolean hasLateEffect() {
        return Double.isFinite(lateEffect);
    }

    /** The effect and its placebo interval. */
    public Interval interval() {
        return new Interval(effect, low, high);
    }

    /**
     * For the hierarchy: the middle of the placebo interval, which is the effect less the middle of what pairs without
     * a settlement did, with the error of a normal distribution as wide.
     */
    public CaseEffect corrected() {
        return new CaseEffect(name, interval().middle(), interval().standardError(LEVEL));
    }

    /** The effect as printed, with the same error. */
    public CaseEffect asPrinted() {
        return new CaseEffect(name, effect, interval().standardError(LEVEL));
    }

    /** The later effect, corrected as the first is; its own placebos were not published, so they are taken as alike. */
    public CaseEffect lateCorrected() {
        return new CaseEffect(
                name, lateEffect + interval().middle() - effect, interval().standardError(LEVEL));
    }
}
