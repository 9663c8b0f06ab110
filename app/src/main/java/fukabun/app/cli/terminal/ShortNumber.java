package fukabun.app.cli.terminal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Numbers of any size for people: three digits that count. */
public final class ShortNumber {
    private static final double PLAIN_FROM = 1e-4;
    private static final double PLAIN_TO = 1e6;
    private static final MathContext DIGITS = new MathContext(3);

    private ShortNumber() {}

    /** For example {@code 5.2}, {@code 0.0123}, {@code 1,240} or {@code 3.1e+08}. */
    public static String of(double value) {
        double size = Math.abs(value);
        if (value == 0.0 || !Double.isFinite(value)) {
            return value == 0.0 ? "0" : Double.toString(value);
        }
        if (!(size >= PLAIN_FROM && size < PLAIN_TO)) {
            return String.format(Locale.ROOT, "%.2g", value);
        }
        String plain = new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString();
        return size >= 1000.0 ? String.format(Locale.ROOT, "%,.0f", Double.parseDouble(plain)) : plain;
    }
}
