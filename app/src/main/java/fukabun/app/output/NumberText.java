package fukabun.app.output;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as text that reads back to the same double, with as few digits as that takes. The text is the same on every
 * Java, which that of {@code Double.toString} is not: it changed in Java 19.
 */
public final class NumberText {
    /** Every whole number below this is a double of its own, and prints without an exponent. */
    private static final double PLAIN_WHOLE = 1e15;

    private static final MathContext[] DIGITS = {
        new MathContext(15, RoundingMode.HALF_EVEN),
        new MathContext(16, RoundingMode.HALF_EVEN),
        new MathContext(17, RoundingMode.HALF_EVEN)
    };

    private NumberText() {}

    /** The text; whole numbers have no decimal point, NaN is empty, the infinities are {@code INF} and {@code -INF}. */
    public static String of(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        if (Double.isInfinite(value)) {
            return value > 0.0 ? "INF" : "-INF";
        }
        if (Math.abs(value) < PLAIN_WHOLE && value == Math.rint(value)) {
            boolean negativeZero = value == 0.0 && 1.0 / value < 0.0;
            return negativeZero ? "-0.0" : Long.toString((long) value);
        }
        return shortest(value).toString();
    }

    /** The finite number with as few decimal digits as read back to it. */
    static BigDecimal shortest(double value) {
        BigDecimal exact = new BigDecimal(value);
        for (MathContext digits : DIGITS) {
            BigDecimal rounded = exact.round(digits);
            if (rounded.doubleValue() == value) {
                return rounded.stripTrailingZeros();
            }
        }
        throw new IllegalStateException("17 digits always suffice, but not for " + value);
    }
}
