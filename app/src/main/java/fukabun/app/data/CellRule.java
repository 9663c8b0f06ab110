package fukabun.app.data;

import fukabun.app.files.Words;
import fukabun.record.Grade;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a cell of a column may hold. */
@FunctionalInterface
interface CellRule {
    /** Nothing when the cell keeps the rule; otherwise the rule and the value, to follow the name of the column. */
    Optional<String> complaint(String cell);

    /** More characters than any number of a table has. */
    int LONGEST_NUMBER = 40;

    List<String> GRADES = Arrays.stream(Grade.values()).map(Enum::name).toList();

    /** Any text. */
    static CellRule text() {
        return cell -> Optional.empty();
    }

    /** A finite decimal number with a point, such as {@code -12.5} or {@code 1e6}. */
    static CellRule number() {
        return cell -> {
            if (!looksLikeNumber(cell)) {
                return Optional.of("must be a number but was " + Words.shown(cell, true) + "." + numberCure(cell));
            }
            boolean finite = Double.isFinite(Double.parseDouble(cell));
            return finite
                    ? Optional.empty()
                    : Optional.of("must be a finite number but was " + Words.shown(cell, true) + ".");
        };
    }

    /** A number between two bounds, both allowed. */
    static CellRule numberBetween(double low, double high) {
        return cell -> {
            Optional<String> complaint = number().complaint(cell);
            if (complaint.isPresent()) {
                return complaint;
            }
            double value = Double.parseDouble(cell);
            return value >= low && value <= high
                    ? Optional.empty()
                    : Optional.of("must be in [" + low + ", " + high + "] but was " + Words.shown(cell, false) + ".");
        };
    }

    /** A year of four digits. */
    static CellRule year() {
        return cell -> cell.length() == 4 && cell.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Optional.empty()
                : Optional.of("must be a year of four digits but was " + Words.shown(cell, true) + ".");
    }

    /** A date in one of the forms of {@link DateSpan}. */
    static CellRule date() {
        return cell -> {
            try {
                DateSpan.parse(cell);
                return Optional.empty();
            } catch (IllegalArgumentException fault) {
                return Optional.of(fault.getMessage());
            }
        };
    }

    /** A month such as {@code 1974-06}. */
    static CellRule month() {
        return cell -> {
            Optional<String> complaint = date().complaint(cell);
            return complaint.isPresent() || cell.length() == 7
                    ? complaint
                    : Optional.of("must be a month such as 1974-06 but was " + Words.shown(cell, true) + ".");
        };
    }

    /** One of the given words; {@code what} names them in the message. */
    static CellRule oneOf(String what, List<String> allowed) {
        return cell -> allowed.contains(cell)
                ? Optional.empty()
                : Optional.of("is an unknown " + what + " " + Words.shown(cell, true) + "; known are "
                        + String.join(", ", allowed) + "." + Words.cure(cell, allowed));
    }

    /** A grade. */
    static CellRule grade() {
        return oneOf("grade", GRADES);
    }

    private static boolean looksLikeNumber(String cell) {
        int end = afterDigits(cell, cell.startsWith("-") ? 1 : 0);
        if (end > 0 && end < cell.length() && cell.charAt(end) == '.') {
            end = afterDigits(cell, end + 1);
        }
        if (end > 0 && end < cell.length() && "eE".indexOf(cell.charAt(end)) >= 0) {
            boolean signed = end + 1 < cell.length() && "+-".indexOf(cell.charAt(end + 1)) >= 0;
            end = afterDigits(cell, end + (signed ? 2 : 1));
        }
        return end == cell.length();
    }

    /** The position after one or more digits, or -1 where there is none. */
    private static int afterDigits(String cell, int start) {
        int end = start;
        while (end < cell.length() && cell.charAt(end) >= '0' && cell.charAt(end) <= '9') {
            end++;
        }
        return end > start ? end : -1;
    }

    private static String numberCure(String cell) {
        if (cell.length() > LONGEST_NUMBER) {
            return "";
        }
        boolean decimalComma = cell.indexOf(',') >= cell.length() - 3;
        String repaired = cell.replace(",", decimalComma ? "." : "");
        return looksLikeNumber(repaired) ? " Maybe " + repaired + "." : "";
    }
}
