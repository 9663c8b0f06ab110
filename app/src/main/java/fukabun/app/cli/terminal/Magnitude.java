package fukabun.app.cli.terminal;

import java.util.Locale;

/**
 * A unit in which numbers of one indicator are short enough to read.
 *
 * @param unit as people read it, for example {@code M USD}
 * @param size how many of the indicator's unit make one
 */
public record Magnitude(String unit, double size) {
    private static final double BILLION = 1e9;
    private static final double MILLION = 1e6;

    /** Half of the last digit shown. */
    private static final double SMALLEST_SHOWN = 0.005;

    /** For numbers up to {@code largest} in size. */
    public static Magnitude of(String unit, double largest) {
        boolean isMoney = unit.startsWith("USD") || unit.equals("JPY");
        if (isMoney && !unit.contains("/") && largest >= BILLION) {
            return new Magnitude("bn " + unit, BILLION);
        }
        if (largest >= MILLION) {
            return new Magnitude(unit.startsWith("t") ? "M" + unit : "M " + unit, MILLION);
        }
        return new Magnitude(unit, 1.0);
    }

    /** Three digits that count, for example {@code 4.51}, {@code 45.1} or {@code 451}; what would round to nothing is {@code 0}. */
    public String text(double value) {
        double scaled = value / size;
        double absolute = Math.abs(scaled);
        if (!Double.isFinite(value)) {
            return "none";
        }
        if (absolute < SMALLEST_SHOWN) {
            return "0";
        }
        int decimals = absolute >= 99.95 ? 0 : absolute >= 9.995 ? 1 : 2;
        return String.format(Locale.ROOT, "%,." + decimals + "f", scaled);
    }

    /** The same with a sign, for differences. */
    public String signed(double value) {
        String text = text(value);
        return (value > 0.0 && !text.equals("0") ? "+" : "") + text;
    }
}
