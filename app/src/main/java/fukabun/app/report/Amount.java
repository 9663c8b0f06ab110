package fukabun.app.report;

import java.util.Locale;

/**
 * How numbers of one unit are written for people.
 *
 * @param words the unit, for example "million tonnes"
 * @param size how many of the unit make one
 */
record Amount(String words, double size) {
    private static final double THOUSAND = 1e3;
    private static final double MILLION = 1e6;
    private static final double BILLION = 1e9;
    private static final double SMALLEST_SHOWN = 0.0005;
    private static final double PERCENT = 100.0;

    /** For numbers up to {@code largest} in size. */
    static Amount of(String unit, double largest) {
        String plain = switch (unit) {
            case "USD" -> "US dollars";
            case "USD of 1985" -> "dollars of 1985";
            case "JPY" -> "yen";
            case "t" -> "tonnes";
            case "t/yr" -> "tonnes a year";
            case "m3" -> "cubic metres";
            case "USD/t" -> "US dollars a tonne";
            default -> unit;
        };
        if (unit.equals("0 or 1")) {
            return new Amount("percentage points", 1.0 / PERCENT);
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

    /** Three digits that count; what would round to nothing is {@code 0}. */
    String text(double value) {
        double scaled = value / size;
        double absolute = Math.abs(scaled);
        if (!Double.isFinite(value)) {
            return "none";
        }
        if (absolute < SMALLEST_SHOWN) {
            return "0";
        }
        int decimals = absolute >= 99.95 ? 0 : absolute >= 9.995 ? 1 : absolute >= 0.1 ? 2 : 3;
        return String.format(Locale.ROOT, "%,." + decimals + "f", scaled).replace('-', '−');
    }

    String signed(double value) {
        String text = text(value);
        return value > 0.0 && !text.equals("0") ? "+" + text : text;
    }

    /** A share as a change in percent. */
    static String change(double share) {
        if (!Double.isFinite(share)) {
            return share > 0.0 ? "from nothing" : "none";
        }
        String text = String.format(Locale.ROOT, "%+,.1f\u00a0%%", PERCENT * share).replace('-', '−');
        return share == 0.0 || text.startsWith("+0.0\u00a0") || text.startsWith("−0.0\u00a0") ? "0\u00a0%" : text;
    }

    /** A share in percent. */
    static String share(double share) {
        return Double.isFinite(share) ? String.format(Locale.ROOT, "%.0f\u00a0%%", PERCENT * share) : "none";
    }
}
