package fukabun.app.result;

import fukabun.record.Decision;
import fukabun.record.Gate;
import fukabun.record.Term;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Why a decision fell as it did. Every condition must be met, by its gate or by one of several, so a refusal is turned by
 * opening one gate of each condition that is not met, and an approval by closing every open gate of one condition.
 *
 * @param decision what is explained
 */
public record Why(Decision decision) {
    /**
     * A change of one term that turns the decision.
     *
     * @param gate to which the term belongs
     * @param term as it was
     * @param limit value that the term must pass: a refusal turns above it, an approval turns at it or below
     */
    public record Change(Gate gate, Term term, double limit) {
        /** How far the term must move; above zero where it must rise. */
        public double by() {
            return limit - term.value();
        }
    }

    /** The smallest set of gates whose turning would have turned the decision. */
    public List<Gate> toTurn() {
        return decision.isTaken() ? decision.toClose() : decision.closedGates();
    }

    /** The conditions that stood in the way, each with the gates of which one is enough; none where it was taken. */
    public List<List<Gate>> stoodInTheWay() {
        return decision.unmet();
    }

    /** Whether more than one condition stood in the way, so that no single change would have turned it. */
    public boolean isOverDetermined() {
        return decision.isOverDetermined();
    }

    /**
     * The nearest single change: on the one gate that decides, the term that must move least against its own size. Any
     * other term of that gate would have to move just as far. Nothing where more than one gate must turn.
     */
    public Optional<Change> nearest() {
        List<Gate> gates = toTurn();
        if (gates.size() != 1) {
            return Optional.empty();
        }
        Gate gate = gates.get(0);
        return gate.terms().stream()
                .max(Comparator.comparingDouble(term -> Math.abs(term.value())))
                .map(term -> new Change(gate, term, term.value() - gate.score()));
    }
}
