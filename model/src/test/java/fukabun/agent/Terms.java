package fukabun.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fukabun.Tolerance;
import fukabun.record.Gate;
import fukabun.record.Term;

/** Reads the terms of a gate by name. */
final class Terms {
    private Terms() {}

    static double value(Scorecard card, String name) {
        return card.toGate().terms().stream()
                .filter(term -> term.name().equals(name))
                .mapToDouble(Term::value)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no term " + name + " in " + card.toGate()));
    }

    static void assertAddUp(Scorecard card) {
        Gate gate = card.toGate();
        double sum = gate.terms().stream().mapToDouble(Term::value).sum();
        assertEquals(sum, card.score(), Tolerance.arithmetic(sum));
        assertEquals(card.score(), gate.score());
    }
}
