package fukabun.app.data;

import fukabun.app.files.Words;
import fukabun.base.Check;
import fukabun.base.Month;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * A date as the tables write it: a year, a month, a day, or an interval of years.
 *
 * @param first first day
 * @param last last day
 */
record DateSpan(LocalDate first, LocalDate last) {
    private static final String RULE =
            "must be a year (1974), month (1974-06), day (1974-06-03) or interval" + " of years (1970/1979)";

    /** Reads one of the four forms; throws {@link IllegalArgumentException} for anything else. */
    static DateSpan parse(String text) {
        try {
            return switch (shape(text)) {
                case "9999" -> new DateSpan(newYear(text), yearEnd(text));
                case "9999-99" -> month(text);
                case "9999-99-99" -> day(text);
                case "9999/9999" -> interval(text);
                default ->
                    throw new IllegalArgumentException(RULE + " but was " + Words.shown(text, true) + "." + cure(text));
            };
        } catch (DateTimeException impossible) {
            throw new IllegalArgumentException(RULE + " but '" + text + "' is not in the calendar.", impossible);
        }
    }

    /** The month of the first day. */
    Month firstMonth() {
        return Month.of(first.getYear(), first.getMonthValue());
    }

    int firstYear() {
        return first.getYear();
    }

    /** The text with every digit turned into a nine. */
    private static String shape(String text) {
        StringBuilder shape = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            shape.append(c >= '0' && c <= '9' ? '9' : c);
        }
        return shape.toString();
    }

    private static DateSpan month(String text) {
        LocalDate first = LocalDate.of(number(text, 0, 4), number(text, 5, 7), 1);
        return new DateSpan(first, first.plusMonths(1).minusDays(1));
    }

    private static DateSpan day(String text) {
        LocalDate day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
        return new DateSpan(day, day);
    }

    private static DateSpan interval(String text) {
        DateSpan span = new DateSpan(newYear(text.substring(0, 4)), yearEnd(text.substring(5)));
        Check.that(span.last.isAfter(span.first), "must not end before it begins but was '" + text + "'.");
        return span;
    }

    private static String cure(String text) {
        boolean dashed = shape(text).equals("9999-9999");
        return dashed ? " Maybe '" + text.replace('-', '/') + "'." : "";
    }

    private static LocalDate newYear(String year) {
        return LocalDate.of(number(year, 0, 4), 1, 1);
    }

    private static LocalDate yearEnd(String year) {
        return LocalDate.of(number(year, 0, 4), 12, 31);
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text.substring(from, to));
    }
}
