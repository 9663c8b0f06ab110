package fukabun.base;

/**
 * A calendar month.
 *
 * @param number months since January of year 0; 1968-01 is 23616
 */
public record Month(int number) implements Comparable<Month> {
    private static final int MONTHS_PER_YEAR = 12;

    /** The month of a year; {@code monthOfYear} counts from 1 (January) to 12. */
    public static Month of(int year, int monthOfYear) {
        Check.between("month of the year", monthOfYear, 1, MONTHS_PER_YEAR);
        Check.between("year", year, 0, 9999);
        return new Month(year * MONTHS_PER_YEAR + monthOfYear - 1);
    }

    /** Reads an ISO month such as {@code 1973-10}. Throws {@link IllegalArgumentException} for anything else. */
    public static Month parse(String text) {
        boolean shaped = text != null && text.length() == 7 && text.charAt(4) == '-' && hasDigits(text);
        Check.that(shaped, "a month must be written as YYYY-MM but was '" + text + "'" + cure(text));
        int monthOfYear = Integer.parseInt(text.substring(5));
        Check.that(
                monthOfYear >= 1 && monthOfYear <= MONTHS_PER_YEAR,
                "a month must be written as YYYY-MM, with 01 for January to 12 for December, but was '" + text
                        + "'. Maybe " + text.substring(0, 5) + (monthOfYear == 0 ? "01" : "12"));
        return of(Integer.parseInt(text.substring(0, 4)), monthOfYear);
    }

    /** The month with its missing zero, where that is all that is amiss. */
    private static String cure(String text) {
        boolean lacksZero =
                text != null && text.length() == 6 && text.charAt(4) == '-' && text.charAt(5) != '0' && hasDigits(text);
        return lacksZero ? ". Maybe " + text.substring(0, 5) + "0" + text.charAt(5) : "";
    }

    /** Whether all but the fifth place are digits. */
    private static boolean hasDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            boolean isDigit = text.charAt(i) >= '0' && text.charAt(i) <= '9';
            if (!isDigit && (i != 4)) {
                return false;
            }
        }
        return true;
    }

    public int year() {
        return number / MONTHS_PER_YEAR;
    }

    /** 1 for January to 12 for December. */
    public int monthOfYear() {
        return number % MONTHS_PER_YEAR + 1;
    }

    public boolean isApril() {
        return monthOfYear() == 4;
    }

    /** The year and the elapsed part of it at mid-month: January 1980 is 1980 + 1/24. */
    public double fractionalYear() {
        return (number + 0.5) / MONTHS_PER_YEAR;
    }

    public Month plus(int months) {
        return new Month(number + months);
    }

    /** Months from {@code earlier} to this month; negative when this month comes first. */
    public int since(Month earlier) {
        return number - earlier.number;
    }

    public boolean isBefore(Month other) {
        return number < other.number;
    }

    @Override
    public int compareTo(Month other) {
        return Integer.compare(number, other.number);
    }

    /** ISO form, for example {@code 1973-10}. */
    @Override
    public String toString() {
        int year = year();
        int month = monthOfYear();
        String digits = Integer.toString(year);
        return "0".repeat(4 - digits.length()) + digits + (month < 10 ? "-0" : "-") + month;
    }
}
