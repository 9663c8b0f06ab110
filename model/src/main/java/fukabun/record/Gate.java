package fukabun.record;

import fukabun.base.Check;
import java.util.List;
import java.util.Objects;

/**
 * One condition of a decision: open when its score is above zero. The terms add up to the score.
 *
 * @param name plain words, for example "Cabinet"
 * @param oneOf plain words for what several gates bring about, of which one open gate is enough, for example "American
 *     goods"; empty for a gate that must be open itself
 * @param terms in the order in which they are summed
 */
public record Gate(String name, String oneOf, List<Term> terms) {
    public Gate {
        Check.notBlank("gate name", name);
        Objects.requireNonNull(oneOf);
        terms = List.copyOf(terms);
    }

    /** A gate that must be open itself. */
    public Gate(String name, List<Term> terms) {
        this(name, "", terms);
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

    /** Whether another gate may stand in for it. */
    public boolean isAlternative() {
        return !oneOf.isEmpty();
    }
}
