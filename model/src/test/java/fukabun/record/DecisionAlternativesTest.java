package fukabun.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.base.Month;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A refused gas project, by hand: buyers and credit must agree, and goods come under a licence or for a price. */
class DecisionAlternativesTest {
    private static final String GOODS = "use American goods";
    private static final Gate BUYERS = gate("buyers", "", -0.4);
    private static final Gate WILLING_BUYERS = gate("buyers", "", 0.6);
    private static final Gate CREDIT = gate("credit", "", 0.2);
    private static final Gate LICENCE = gate("US licence", GOODS, -0.3);
    private static final Gate PRICE = gate("Tokyo lends to Alaska", GOODS, -0.1);
    private static final Gate GIVEN_LICENCE = gate("US licence", GOODS, 0.1);
    private static final Gate PAID_PRICE = gate("Tokyo lends to Alaska", GOODS, 0.5);

    @Test
    void oneOpenGateOfSeveralIsEnough() {
        assertTrue(decision(WILLING_BUYERS, LICENCE, CREDIT, PAID_PRICE).isTaken());
        assertTrue(decision(WILLING_BUYERS, GIVEN_LICENCE, CREDIT, PRICE).isTaken());
        assertFalse(decision(WILLING_BUYERS, LICENCE, CREDIT, PRICE).isTaken());
    }

    @Test
    void aClosedGateWhoseAlternativeIsOpenDidNotStandInTheWay() {
        Decision decision = decision(BUYERS, LICENCE, CREDIT, PAID_PRICE);
        assertEquals(List.of(List.of(BUYERS)), decision.unmet());
        assertEquals(List.of(BUYERS), decision.closedGates());
        assertFalse(decision.isOverDetermined());
    }

    /** Two closed gates of which one is enough are one obstacle: the nearer, -0.1, is the smallest change. */
    @Test
    void twoClosedAlternativesAreOneObstacleAndTheNearerWouldHaveTurnedIt() {
        Decision decision = decision(WILLING_BUYERS, LICENCE, CREDIT, PRICE);
        assertEquals(List.of(List.of(LICENCE, PRICE)), decision.unmet());
        assertEquals(List.of(PRICE), decision.closedGates());
        assertFalse(decision.isOverDetermined());
    }

    @Test
    void anObstacleBesideAlternativesMakesItOverDetermined() {
        Decision decision = decision(BUYERS, LICENCE, CREDIT, PRICE);
        assertEquals(List.of(BUYERS, PRICE), decision.closedGates());
        assertTrue(decision.isOverDetermined());
    }

    /** Opening the smallest set turns every refusal, and no smaller set does: tried over all subsets. */
    @Test
    void theSmallestSetIsTheSmallest() {
        List<Gate> gates = List.of(BUYERS, CREDIT, LICENCE, PRICE, gate("planner", "", -2.0));
        Decision refusal = decision(gates.toArray(Gate[]::new));
        int smallest = gates.size() + 1;
        for (int subset = 0; subset < 1 << gates.size(); subset++) {
            if (opened(gates, subset).isTaken()) {
                smallest = Math.min(smallest, Integer.bitCount(subset));
            }
        }
        assertEquals(smallest, refusal.closedGates().size());
        int named = 0;
        for (int i = 0; i < gates.size(); i++) {
            named |= refusal.closedGates().contains(gates.get(i)) ? 1 << i : 0;
        }
        assertTrue(opened(gates, named).isTaken());
    }

    /** By hand: credit is nearest of the single gates (0.2); the pair of open alternatives would take two closings. */
    @Test
    void anApprovalTurnsAtTheConditionWithTheFewestOpenGates() {
        assertEquals(
                List.of(CREDIT),
                decision(WILLING_BUYERS, GIVEN_LICENCE, PAID_PRICE, CREDIT).toClose());
        assertEquals(
                List.of(GIVEN_LICENCE),
                decision(WILLING_BUYERS, GIVEN_LICENCE, PRICE, CREDIT).toClose());
        assertEquals(
                List.of(GIVEN_LICENCE, PAID_PRICE),
                decision(GIVEN_LICENCE, PAID_PRICE).toClose());
        assertEquals(List.of(), decision(BUYERS).toClose());
    }

    private static Decision opened(List<Gate> gates, int subset) {
        Gate[] changed = new Gate[gates.size()];
        for (int i = 0; i < changed.length; i++) {
            Gate gate = gates.get(i);
            changed[i] = (subset & 1 << i) != 0 ? gate(gate.name(), gate.oneOf(), 1.0) : gate;
        }
        return decision(changed);
    }

    private static Gate gate(String name, String oneOf, double score) {
        return new Gate(name, oneOf, List.of(new Term("all", score)));
    }

    private static Decision decision(Gate... gates) {
        return new Decision(Month.of(1984, 3), "Sodeco", "development off Sakhalin", List.of(gates));
    }
}
