package fukabun.record;

import fukabun.base.Check;
import java.util.List;

/**
 * One condition of a decision: open when its score is above zero. The terms add up to the score.
 *
 * @param name plain words, for example "Cabinet"
 * @param terms in the order in which they are summed
 */
public record Gate(String name, List<Term> terms) {
    public Gate {
        Check.notBlank("gate name", name);
        terms = List.copyOf(terms);
    }

    /** The sum of the terms, in their order. */
    public double score() {
        double sum = 0.0;
        for (Term term : terms) {
            sum += term.value();
        }
        return sum;
    }

    public boolean isOpen() {
        return score() > 0.0;
    }
}
