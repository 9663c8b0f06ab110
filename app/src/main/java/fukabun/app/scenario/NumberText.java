package fukabun.app.scenario;

import fukabun.app.files.Words;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How numbers are written in input files, and what was probably meant where they are not. */
final class NumberText {
    /** Below this nobody means percent: a share of 2 is rather meant as very much. Assumed. */
    private static final double FEWEST_PERCENT = 5.0;

    private static final int LONGEST = 40;
    private static final Pattern DECIMAL = Pattern.compile("[-+]?([0-9]++(\\.[0-9]*+)?|\\.[0-9]++)([eE][-+]?[0-9]++)?");
    private static final Pattern GROUPED = Pattern.compile("[-+]?[0-9]{1,3}(,[0-9]{3})++(\\.[0-9]++)?");
    private static final Pattern LEADING_ZERO = Pattern.compile("[-+]?0[0-9].*");
    private static final Pattern MANTISSA_NOT_ZERO = Pattern.compile("[^eE]*[1-9].*");

    private NumberText() {}

    /** Why a number as written is refused, after the path. */
    static Optional<String> faultOf(String text) {
        String shown = Words.shown(text, false);
        if (text.toLowerCase(Locale.ROOT).matches("[-+]?\\.?(nan|inf)")) {
            return Optional.of("must be a finite number but was " + shown + ".");
        }
        if (text.length() > LONGEST || !DECIMAL.matcher(text).matches()) {
            return Optional.of(
                    "must be written in decimal digits, at most " + LONGEST + " of them, but was " + shown + ".");
        }
        if (LEADING_ZERO.matcher(text).matches()) {
            return Optional.of("must be written without leading zeros but was " + shown + ". Maybe "
                    + text.replaceFirst("0+(?=[0-9])", "") + ".");
        }
        return faultOfSize(text, Double.parseDouble(text));
    }

    private static Optional<String> faultOfSize(String text, double value) {
        if (!Double.isFinite(value)) {
            return Optional.of("must be a finite number but " + text + " is too large.");
        }
        boolean vanished = value == 0.0 && MANTISSA_NOT_ZERO.matcher(text).matches();
        return vanished ? Optional.of("is too close to zero to be kept: " + text + ".") : Optional.empty();
    }

    /** What was probably meant by a text where a number is asked. */
    static String cureOfText(Node node) {
        Optional<String> text = Form.scalar(node, Node.Kind.TEXT).map(String::strip);
        if (text.isEmpty() || text.get().length() > LONGEST) {
            return "";
        }
        String given = text.get();
        if (DECIMAL.matcher(given).matches()) {
            return " Maybe take the quotation marks away.";
        }
        String bare = given.replaceAll("[_ ]", "");
        // Commas part thousands where three digits follow each; else one stands where others write a dot.
        String meant = GROUPED.matcher(bare).matches() ? bare.replace(",", "") : bare.replace(',', '.');
        if (DECIMAL.matcher(meant).matches()) {
            return " Maybe " + meant + ".";
        }
        boolean percent = given.endsWith("%")
                && DECIMAL.matcher(given.substring(0, given.length() - 1).strip())
                        .matches();
        return percent
                ? " Maybe " + hundredth(given.substring(0, given.length() - 1).strip()) + "."
                : "";
    }

    /** What was probably meant by a number out of range: percent, or as much as there is where it is too small for that. */
    static String cureOfRange(double value, double low, double high) {
        boolean share = low >= -1.0 && high <= 1.0;
        if (!share || Math.abs(value) <= 1.0 || Math.abs(value) > 100.0) {
            return "";
        }
        if (Math.abs(value) < FEWEST_PERCENT) {
            return value > high ? " Maybe " + shown(high) + ", the most." : " Maybe " + shown(low) + ", the least.";
        }
        return " Maybe " + hundredth(shown(value)) + " for " + shown(value) + " percent.";
    }

    /** A number as people write it: no exponent unless it is very large or small. */
    static String shown(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e7) {
            return Long.toString((long) value);
        }
        return Double.toString(value).replace(".0E", "E").replace("E", "e");
    }

    private static String hundredth(String decimal) {
        return new BigDecimal(decimal).movePointLeft(2).stripTrailingZeros().toPlainString();
    }
}
