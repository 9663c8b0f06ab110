package fukabun.app.program;

import java.util.Locale;

/** Numbers as pages of the documentation print them. */
final class Figures {
    private static final double MILLION = 1e6;
    private static final double BILLION = 1e9;

    private Figures() {}

    /** A share as a percentage without decimals. */
    static String percent(double share) {
        return text("%.0f %%", 100.0 * share);
    }

    /** A change as a share, with its sign; nothing has none. */
    static String signedPercent(double share) {
        return wholeAndSigned(100.0 * share) + " %";
    }

    static String signedPoints(double share) {
        return wholeAndSigned(100.0 * share) + " pt";
    }

    /** Billions of dollars with one decimal. */
    static String billions(double dollars) {
        return withoutMinusZero(text("%.1f", dollars / BILLION));
    }

    /** A change with one decimal and its sign; nothing has none. */
    static String signed(double number) {
        return withoutMinusZero(text("%+.1f", number));
    }

    /** Millions of dollars to ten. */
    static String millions(double dollars) {
        return withoutMinusZero(text("%,.0f", 10.0 * Math.rint(dollars / MILLION / 10.0)));
    }

    private static String wholeAndSigned(double number) {
        return withoutMinusZero(text("%+.0f", number));
    }

    private static String withoutMinusZero(String number) {
        return number.matches("[+-]0(\\.0+)?") ? number.substring(1) : number;
    }

    private static String text(String format, double number) {
        return String.format(Locale.ROOT, format, number);
    }
}
