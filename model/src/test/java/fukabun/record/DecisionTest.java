package fukabun.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.base.Month;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionTest {
    /** By hand: 0.75 - 0.5 = 0.25. */
    private static final Gate OPEN = new Gate("Cabinet", List.of(new Term("linkage", 0.75), new Term("strain", -0.5)));

    /** By hand: 0.5 - 0.5 is nothing, and nothing is not above zero. */
    private static final Gate EVEN = new Gate("Bank", List.of(new Term("room", 0.5), new Term("exposure", -0.5)));

    private static final Gate CLOSED = new Gate("planner", List.of(new Term("wish", -0.25)));

    @Test
    void aGateIsOpenWhenItsTermsAddUpToMoreThanNothing() {
        assertEquals(0.25, OPEN.score());
        assertTrue(OPEN.isOpen());
        assertEquals(0.0, EVEN.score());
        assertFalse(EVEN.isOpen());
        assertFalse(CLOSED.isOpen());
    }

    @Test
    void aDecisionIsTakenWhenEveryGateIsOpen() {
        assertTrue(decision(OPEN, OPEN).isTaken());
        assertFalse(decision(OPEN, EVEN).isTaken());
        assertEquals(List.of(EVEN, CLOSED), decision(EVEN, OPEN, CLOSED).closedGates());
    }

    @Test
    void aRefusalIsOverDeterminedWhenMoreThanOneGateStoodInTheWay() {
        assertFalse(decision(OPEN).isOverDetermined());
        assertFalse(decision(OPEN, CLOSED).isOverDetermined());
        assertTrue(decision(EVEN, CLOSED).isOverDetermined());
    }

    @Test
    void aDecisionNeedsAnAgentASubjectAndAGate() {
        List<Gate> gates = List.of(OPEN);
        Month month = Month.of(1974, 5);
        assertThrows(IllegalArgumentException.class, () -> new Decision(month, " ", "credit", gates));
        assertThrows(IllegalArgumentException.class, () -> new Decision(month, "Cabinet", "", gates));
        assertThrows(IllegalArgumentException.class, () -> new Decision(month, "Cabinet", "credit", List.of()));
    }

    private static Decision decision(Gate... gates) {
        return new Decision(Month.of(1974, 5), "Cabinet", "credit", List.of(gates));
    }
}
