package fukabun.evidence;

import fukabun.base.Check;

/**
 * The years that are compared, counted from the year of an event, which is year 0 and is normally left out.
 *
 * @param beforeFirst first year before, for example -5
 * @param beforeLast last year before, for example -1
 * @param afterFirst first year after
 * @param afterLast last year after
 */
public record Window(int beforeFirst, int beforeLast, int afterFirst, int afterLast) {
    /** Five years before against the first five after: the window of the published effects. */
    public static final Window FIVE_YEARS = new Window(-5, -1, 1, 5);

    /** Five years before against the fourth to the eighth after: what lasts. */
    public static final Window LATE = new Window(-5, -1, 4, 8);

    /** Three years before against the first three after: what comes at once. */
    public static final Window THREE_YEARS = new Window(-3, -1, 1, 3);

    public Window {
        Check.that(
                beforeFirst <= beforeLast && beforeLast < afterFirst && afterFirst <= afterLast,
                "a window must run forward but was " + beforeFirst + ".." + beforeLast + " and " + afterFirst + ".."
                        + afterLast);
    }

    /** For tables: {@code -5..-1 to +1..+5}. */
    public String label() {
        return signed(beforeFirst) + ".." + signed(beforeLast) + " to " + signed(afterFirst) + ".." + signed(afterLast);
    }

    private static String signed(int year) {
        return year > 0 ? "+" + year : Integer.toString(year);
    }
}
