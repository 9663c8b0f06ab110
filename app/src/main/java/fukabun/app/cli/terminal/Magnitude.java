package fukabun.app.cli.terminal;

import java.util.Arrays;
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

    private static final double PERCENT = 0.01;

    /** Smaller numbers are said to be smaller; only nothing is 0. */
    private static final double SMALLEST_SHOWN = 0.001;

    /** What is smaller is left over from sums that differ in their last bits, as those of two runs may. */
    private static final double ROUNDING = 1e-9;

    /** Below each of these a number takes one decimal more, up to three. */
    private static final double[] ONE_DECIMAL_MORE = {99.95, 9.995, 0.9995};

    /** For numbers up to {@code largest} in size. */
    public static Magnitude of(String unit, double largest) {
        if (unit.equals("share")) {
            return new Magnitude("%", PERCENT);
        }
        boolean isMoney = unit.startsWith("USD") || unit.equals("JPY");
        if (isMoney && !unit.contains("/") && largest >= BILLION) {
            return new Magnitude("bn " + unit, BILLION);
        }
        if (largest >= MILLION) {
            return new Magnitude(unit.startsWith("t") ? "M" + unit : "M " + unit, MILLION);
        }
        return new Magnitude(unit, 1.0);
    }

    /** At most three digits, for example {@code 4.51}, {@code 45.1}, {@code 0.045} or {@code <0.001}; 0 is nothing. */
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
            return (scaled > 0.0 ? "<" : ">-") + SMALLEST_SHOWN;
        }
        long decimals = Arrays.stream(ONE_DECIMAL_MORE)
                .filter(limit -> absolute < limit)
                .count();
        return String.format(Locale.ROOT, "%,." + decimals + "f", scaled);
    }

    /** The same with a sign, for differences. */
    public String signed(double value) {
        String text = text(value);
        return (value > 0.0 && !text.equals("0") && !text.startsWith("<") ? "+" : "") + text;
    }
}
