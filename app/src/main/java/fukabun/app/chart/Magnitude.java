package fukabun.app.chart;

import fukabun.record.Aggregation;
import fukabun.record.Indicator;

/**
 * How an indicator's numbers are written for people.
 *
 * @param divisor of the indicator's numbers; of shares a hundredth, which people read as percent
 * @param words what goes up, for example "Million tonnes a year"
 */
record Magnitude(double divisor, String words) {
    private static final double THOUSAND = 1e3;
    private static final double MILLION = 1e6;
    private static final double BILLION = 1e9;
    private static final double PERCENT = 0.01;

    /** The largest power of a thousand of which the largest number still makes two; a sum is not "a year". */
    static Magnitude of(Indicator indicator, double largest, boolean isSum) {
        String unit = indicator.unit();
        if (unit.equals("t") || unit.equals("t/yr")) {
            return scaled(largest, "tonnes", isSum ? "" : " a year");
        }
        boolean isYearly = indicator.aggregation() == Aggregation.SUM && !isSum;
        return switch (unit) {
            case "USD" -> scaled(largest, "US dollars", isYearly ? " a year" : "");
            case "USD/yr" -> scaled(largest, "US dollars", " a year");
            case "share" -> new Magnitude(PERCENT, "Percent");
            case Shown.YES_OR_NO -> new Magnitude(PERCENT, "Percent of runs in which it is so");
            case "JPY" -> scaled(largest, "yen", isYearly ? " a year" : "");
            case "m3" -> scaled(largest, "cubic metres", isYearly ? " a year" : "");
            default -> new Magnitude(1.0, words(unit));
        };
    }

    private static Magnitude scaled(double largest, String what, String per) {
        if (largest >= 2.0 * BILLION) {
            return new Magnitude(BILLION, "Billion " + what + per);
        }
        if (largest >= 2.0 * MILLION) {
            return new Magnitude(MILLION, "Million " + what + per);
        }
        return largest >= 2.0 * THOUSAND
                ? new Magnitude(THOUSAND, "Thousand " + what + per)
                : new Magnitude(1.0, "In " + what + per);
    }

    private static String words(String unit) {
        return switch (unit) {
            case "USD/t" -> "US dollars a tonne";
            case "USD/mmBtu" -> "US dollars a million British thermal units";
            case "USD/m3" -> "US dollars a cubic metre";
            case "0 to 1" -> "From 0 (none) to 1 (full)";
            case "1980 = 100" -> "Index, 1980 = 100";
            case "need" -> "Need, as coded";
            default -> "Number of " + unit;
        };
    }
}
