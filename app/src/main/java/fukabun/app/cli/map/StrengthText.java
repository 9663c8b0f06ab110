package fukabun.app.cli.map;

import fukabun.evidence.Interval;
import java.math.BigDecimal;
import java.math.MathContext;

/** The strength of a route as people read it: times the odds, points a year, months, percent. */
final class StrengthText {
    private static final MathContext DIGITS = new MathContext(2);

    private StrengthText() {}

    /** With its unit, for example {@code 8 points a year}. */
    static String of(MapRoute route, double strength) {
        return number(route, strength) + " " + route.shown().words();
    }

    /** For example {@code -18 to 79 percent, middle 19}. */
    static String of(MapRoute route, Interval interval) {
        if (interval.low() == interval.high()) {
            return of(route, interval.effect());
        }
        return range(route, interval) + " " + route.shown().words() + ", middle " + number(route, interval.effect());
    }

    /** Without the unit, for example {@code -18 to 79}. */
    static String range(MapRoute route, Interval interval) {
        return number(route, interval.low()) + " to " + number(route, interval.high());
    }

    /** Two digits that count, without the unit. */
    static String number(MapRoute route, double strength) {
        double shown = route.shown().of(strength);
        return shown == 0.0
                ? "0"
                : new BigDecimal(shown).round(DIGITS).stripTrailingZeros().toPlainString();
    }
}
