package fukabun.scenario;

import fukabun.base.Check;
import fukabun.base.Month;

/**
 * The simulated months.
 *
 * @param from first month
 * @param to last month, not before the first
 */
public record Period(Month from, Month to) {
    public Period {
        checkOrder(from, to);
    }

    /** How many months. */
    public int months() {
        return to.since(from) + 1;
    }

    static void checkOrder(Month from, Month to) {
        Check.that(!to.isBefore(from), "the last month " + to + " must not come before the first month " + from);
    }
}
