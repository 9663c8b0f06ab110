package fukabun.app.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A straight axis between two places of a page, with its marks on round numbers.
 *
 * @param low number at {@code from}
 * @param high number at {@code to}, above {@code low}
 * @param from place in points
 * @param to place in points; left of or above {@code from} where the axis runs that way
 */
record Scale(double low, double high, double from, double to) {
    private static final int MOST_MARKS = 8;

    double place(double number) {
        return from + (to - from) * (number - low) / (high - low);
    }

    /** Round numbers within the axis, at most nine, zero among them where it lies within. */
    List<Double> marks() {
        double step = Math.pow(10.0, Math.floor(Math.log10((high - low) / MOST_MARKS)));
        double[] factors = {1.0, 2.0, 5.0, 10.0};
        double chosen = step;
        for (double factor : factors) {
            chosen = step * factor;
            if ((high - low) / chosen <= MOST_MARKS) {
                break;
            }
        }
        List<Double> marks = new ArrayList<>();
        for (long i = (long) Math.ceil(low / chosen - 1e-9); i * chosen <= high + 1e-9 * chosen; i++) {
            marks.add(i * chosen);
        }
        return marks;
    }

    /** A mark in few digits. */
    static String text(double mark) {
        String text = String.format(Locale.ROOT, "%.2f", mark);
        return text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
    }
}
