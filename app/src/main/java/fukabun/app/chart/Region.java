package fukabun.app.chart;

import fukabun.study.ClaimSpec.Expectation;

/**
 * The effects at which a claim holds at one threshold.
 *
 * @param low lower end; {@code -Infinity} where the claim sets none
 * @param high upper end; {@code Infinity} where the claim sets none
 */
record Region(double low, double high) {
    /** For a threshold above 0, in its unit. */
    static Region of(Expectation expectation, double threshold) {
        return switch (expectation) {
            case HARDLY_RAISED -> new Region(Double.NEGATIVE_INFINITY, threshold);
            case HARDLY_CHANGED -> new Region(-threshold, threshold);
            case RAISED -> new Region(threshold, Double.POSITIVE_INFINITY);
            case LOWERED, OVERRATED -> new Region(Double.NEGATIVE_INFINITY, -threshold);
        };
    }

    /** The part of it on an axis; as wide as nothing where none of it is. */
    Region within(double lowest, double highest) {
        double from = Math.min(Math.max(low, lowest), highest);
        return new Region(from, Math.max(from, Math.min(high, highest)));
    }

    /** The end that the threshold sets, the upper one where it sets both. */
    double edge() {
        return Double.isInfinite(high) ? low : high;
    }
}
