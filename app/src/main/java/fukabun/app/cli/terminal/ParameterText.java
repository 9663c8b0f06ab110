package fukabun.app.cli.terminal;

import fukabun.scenario.Parameter;
import org.apache.commons.math3.util.FastMath;

/** Parameters for people: what they are and their values in percent, points, millions. */
public final class ParameterText {
    private static final double PERCENT = 100.0;
    private static final double MILLION = 1e6;
    private static final double BILLION = 1e9;

    private ParameterText() {}

    /** What it is. */
    public static String title(Parameter parameter) {
        return parameter.meaning();
    }

    /** A value with its unit, for example {@code 15 percent}, {@code 3.1 percent a year} or {@code 1.9 billion USD}. */
    public static String value(Parameter parameter, double value) {
        String unit = parameter.unit();
        boolean isTotal =
                parameter == Parameter.SETTLEMENT_TRADE_TOTAL || parameter == Parameter.SETTLEMENT_CREDIT_TOTAL;
        if (isTotal) {
            return ShortNumber.of(PERCENT * FastMath.expm1(value)) + " percent";
        }
        if (unit.startsWith("share")) {
            return ShortNumber.of(PERCENT * value) + " percent" + unit.substring("share".length());
        }
        if (unit.startsWith("1/yr") || unit.startsWith("1/month")) {
            return ShortNumber.of(PERCENT * value) + " percent a " + (unit.startsWith("1/yr") ? "year" : "month")
                    + unit.replaceFirst("1/(yr|month)", "");
        }
        double size = Math.abs(value);
        String plain = unit.replace("/yr", " a year");
        if (size >= BILLION) {
            return ShortNumber.of(value / BILLION) + " billion " + plain;
        }
        if (size >= MILLION) {
            return ShortNumber.of(value / MILLION) + " million " + plain;
        }
        return ShortNumber.of(value) + " " + plain;
    }
}
