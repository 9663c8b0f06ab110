package fukabun.app.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.base.Month;
import fukabun.record.Decision;
import fukabun.record.Gate;
import fukabun.record.Term;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhyTest {
    private static final double ARITHMETIC = 1e-12;
    private static final Gate OPEN = new Gate("open", List.of(new Term("big", 2.0), new Term("small", -0.5)));
    private static final Gate WIDE = new Gate("wide", List.of(new Term("huge", 9.0)));
    private static final Gate CLOSED = new Gate("closed", List.of(new Term("for", 0.3), new Term("against", -0.8)));

    @Test
    void aRefusalWithOneClosedGateTurnsWithItsLargestTerm() {
        Why why = new Why(decision(OPEN, CLOSED));
        assertEquals(List.of(CLOSED), why.toTurn());
        assertFalse(why.isOverDetermined());
        // By hand: 0.3 - 0.8 = -0.5 is missing; "against" is the larger, so it must pass -0.8 + 0.5 = -0.3.
        Why.Change change = why.nearest().orElseThrow();
        assertEquals("against", change.term().name());
        assertEquals(-0.3, change.limit(), ARITHMETIC);
        assertEquals(0.5, change.by(), ARITHMETIC);
    }

    @Test
    void theNearestChangeTurnsTheDecisionAndHalfOfItDoesNot() {
        for (Decision decision : List.of(decision(OPEN, CLOSED), decision(OPEN, WIDE))) {
            Why.Change change = new Why(decision).nearest().orElseThrow();
            assertEquals(!decision.isTaken(), moved(decision, change, 1.001).isTaken());
            assertEquals(decision.isTaken(), moved(decision, change, 0.5).isTaken());
        }
    }

    @Test
    void aRefusalByTwoGatesIsOverDeterminedAndHasNoSingleChange() {
        Gate second = new Gate("second", List.of(new Term("against", -1.0)));
        Why why = new Why(decision(CLOSED, OPEN, second));
        assertEquals(List.of(CLOSED, second), why.toTurn());
        assertTrue(why.isOverDetermined());
        assertTrue(why.nearest().isEmpty());
    }

    @Test
    void anApprovalTurnsAtTheGateNearestToClosing() {
        Why why = new Why(decision(WIDE, OPEN));
        assertEquals(List.of(OPEN), why.toTurn());
        // By hand: 2 - 0.5 = 1.5 to spare, so "big" may be at most 0.5.
        assertEquals(0.5, why.nearest().orElseThrow().limit(), ARITHMETIC);
    }

    @Test
    void ofClosedAlternativesTheNearerIsTheOneToTurn() {
        Gate licence = new Gate("licence", "use the goods", List.of(new Term("hawks", -0.6), new Term("plea", 0.1)));
        Gate price = new Gate("price", "use the goods", List.of(new Term("loss", -0.2)));
        Why why = new Why(decision(OPEN, licence, price));
        assertEquals(List.of(List.of(licence, price)), why.stoodInTheWay());
        assertEquals(List.of(price), why.toTurn());
        assertFalse(why.isOverDetermined());
        assertEquals("loss", why.nearest().orElseThrow().term().name());
    }

    @Test
    void anApprovalThatRestsOnAlternativesAloneHasNoSingleChange() {
        Gate one = new Gate("one", "go on", List.of(new Term("for", 0.3)));
        Gate other = new Gate("other", "go on", List.of(new Term("for", 0.2)));
        Why why = new Why(decision(one, other));
        assertEquals(List.of(one, other), why.toTurn());
        assertTrue(why.nearest().isEmpty());
        // With one of them closed the other decides.
        Gate shut = new Gate("one", "go on", List.of(new Term("for", -0.3)));
        assertEquals(List.of(other), new Why(decision(shut, other)).toTurn());
    }

    private static Decision moved(Decision decision, Why.Change change, double part) {
        List<Gate> gates = new ArrayList<>();
        for (Gate gate : decision.gates()) {
            List<Term> terms = new ArrayList<>();
            for (Term term : gate.terms()) {
                boolean moves = gate == change.gate() && term == change.term();
                terms.add(moves ? new Term(term.name(), term.value() + part * change.by()) : term);
            }
            gates.add(new Gate(gate.name(), terms));
        }
        return decision(gates.toArray(Gate[]::new));
    }

    private static Decision decision(Gate... gates) {
        return new Decision(Month.of(1974, 5), "someone", "something", List.of(gates));
    }
}
