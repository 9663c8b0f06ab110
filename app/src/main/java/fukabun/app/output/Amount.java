package fukabun.app.output;

import java.util.Arrays;
import java.util.Locale;

/**
 * How numbers of one unit are written for people.
 *
 * @param words the unit, for example "million tonnes"
 * @param size how many of the unit make one
 */
public record Amount(String words, double size) {
    private static final double THOUSAND = 1e3;
    private static final double MILLION = 1e6;
    private static final double BILLION = 1e9;

    /** Smaller numbers are said to be smaller; only nothing is 0. */
    public static final double SMALLEST_SHOWN = 0.001;

    /** What is smaller is left over from sums that differ in their last bits, as those of two runs may. */
    private static final double ROUNDING = 1e-9;

    /** Below each of these a number needs one decimal more to have three digits. */
    private static final double[] ONE_DECIMAL_MORE = {99.95, 9.995, 0.9995, 0.09995, 0.009995};

    private static final double PERCENT = 100.0;

    /** For numbers up to {@code largest} in size. */
    public static Amount of(String unit, double largest) {
        String plain = switch (unit) {
            case "USD" -> "US dollars";
            case "USD of 1985" -> "dollars of 1985";
            case "JPY" -> "yen";
            case "USD/yr" -> "US dollars a year";
            case "t" -> "tonnes";
            case "t/yr" -> "tonnes a year";
            case "m3" -> "cubic metres";
            case "USD/t" -> "US dollars a tonne";
            default -> unit;
        };
        if (unit.equals("0 or 1")) {
            return new Amount("percentage points", 1.0 / PERCENT);
        }
        if (unit.equals("share")) {
            return new Amount("percent", 1.0 / PERCENT);
        }
        boolean isCounted = !plain.equals(unit) && !unit.equals("USD/t");
        if (isCounted && largest >= BILLION) {
            return new Amount("billion " + plain, BILLION);
        }
        if (isCounted && largest >= MILLION) {
            return new Amount("million " + plain, MILLION);
        }
        return isCounted && largest >= 10.0 * THOUSAND
                ? new Amount("thousand " + plain, THOUSAND)
                : new Amount(plain, 1.0);
    }

    /** Three digits that count; only nothing is {@code 0}. */
    public String text(double value) {
        double scaled = value / size;
        double absolute = Math.abs(scaled);
        if (!Double.isFinite(value)) {
            return "none";
        }
        if (absolute < ROUNDING) {
            return "0";
        }
        if (absolute < SMALLEST_SHOWN) {
            return (scaled > 0.0 ? "<" : ">−") + SMALLEST_SHOWN;
        }
        long decimals = Arrays.stream(ONE_DECIMAL_MORE)
                .filter(limit -> absolute < limit)
                .count();
        return String.format(Locale.ROOT, "%,." + decimals + "f", scaled).replace('-', '−');
    }

    public String signed(double value) {
        String text = text(value);
        return value > 0.0 && !text.equals("0") && !text.startsWith("<") ? "+" + text : text;
    }

    /** A share as a change in percent. */
    public static String change(double share) {
        if (!Double.isFinite(share)) {
            return share > 0.0 ? "from nothing" : "none";
        }
        String text =
                String.format(Locale.ROOT, "%+,.1f\u00a0%%", PERCENT * share).replace('-', '−');
        return share == 0.0 || text.startsWith("+0.0\u00a0") || text.startsWith("−0.0\u00a0") ? "0\u00a0%" : text;
    }

    /** A share in percent. */
    public static String share(double share) {
        return Double.isFinite(share) ? String.format(Locale.ROOT, "%.0f\u00a0%%", PERCENT * share) : "none";
    }
}
