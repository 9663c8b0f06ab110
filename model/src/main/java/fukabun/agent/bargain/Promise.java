package fukabun.agent.bargain;

import fukabun.agent.Scorecard;
import fukabun.base.Check;
import fukabun.base.Month;
import java.util.Objects;

/**
 * A word that nobody enforces. Giving it costs nothing today; it has given up a part of the thing promised, and the rest
 * is kept back until giving in pays. With all of it given up the promise is kept while its giver's need is the greater.
 *
 * @param given in which month
 * @param dueMonths months after which it falls due
 * @param bindingShare part of the price that the word has given up, 0 to 1
 */
public record Promise(Month given, int dueMonths, double bindingShare) {
    public Promise {
        Objects.requireNonNull(given);
        Check.atLeast("dueMonths", dueMonths, 0);
        Check.share("bindingShare", bindingShare);
    }

    /** Whether it should have been kept by now. */
    public boolean isDue(Month month) {
        return month.since(given) >= dueMonths;
    }

    /** Writes what the word adds to giving in. */
    public void bind(Stakes stakes, Scorecard card) {
        card.add("word given", bindingShare * stakes.price());
    }

    /**
     * Writes the terms under which a side gives its word: it needs the other by more than what it pledges is worth, and
     * pays nothing yet.
     */
    public static void give(Stakes stakes, Scorecard card) {
        card.add("need of the other side", stakes.need()).add("worth of what is pledged", -stakes.price());
    }

    /** Writes the terms under which the other side takes a word for the deed: it needs quiet more than the thing. */
    public static void take(double takerNeed, double worth, Scorecard card) {
        card.add("own need", takerNeed).add("worth of the deed itself", -worth);
    }
}
