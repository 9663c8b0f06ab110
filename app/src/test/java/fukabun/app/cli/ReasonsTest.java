package fukabun.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fukabun.app.cli.explain.ExplainReport;
import fukabun.app.result.Why;
import fukabun.base.Month;
import fukabun.record.Decision;
import fukabun.record.Gate;
import fukabun.record.Term;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code explain} says of a gas project, by hand. */
class ReasonsTest {
    private static final Gate BUYERS = gate("buyers", "", -0.7);
    private static final Gate CREDIT = gate("credit", "", 0.3);
    private static final Gate LICENCE = gate("US licence", "use American goods", -0.4);
    private static final Gate PRICE = gate("Tokyo lends to Alaska", "use American goods", -0.2);
    private static final Gate PAID = gate("Tokyo lends to Alaska", "use American goods", 0.2);

    @Test
    void oneGateInTheWayIsNamedAlone() {
        assertEquals(
                "One gate stood in the way: 'buyers'. Opening it alone would have turned the decision; it was not"
                        + " over-determined.",
                first(BUYERS, CREDIT, LICENCE, PAID));
    }

    @Test
    void closedAlternativesAreJoinedByOrAndTheNearerIsNamed() {
        assertEquals(
                "2 gates stood in the way, of which one had to open: 'US licence' or 'Tokyo lends to Alaska'. Opening"
                        + " 'Tokyo lends to Alaska' alone would have turned the decision; it was not over-determined.",
                first(CREDIT, LICENCE, PRICE));
    }

    @Test
    void severalConditionsAreOverDetermined() {
        assertEquals(
                "2 conditions stood in the way: 'buyers' and ('US licence' or 'Tokyo lends to Alaska'). It was"
                        + " over-determined: no single change would have turned it; all of them had to be met.",
                first(BUYERS, LICENCE, PRICE));
    }

    @Test
    void anApprovalNamesWhatWasNearestToClosing() {
        assertEquals(
                "Every condition was met; 'Tokyo lends to Alaska' was nearest to closing.",
                first(CREDIT, LICENCE, PAID));
    }

    private static String first(Gate... gates) {
        return ExplainReport.reasons(new Why(new Decision(Month.of(1984, 3), "Sodeco", "development", List.of(gates))))
                .get(0);
    }

    private static Gate gate(String name, String oneOf, double score) {
        return new Gate(name, oneOf, List.of(new Term("all", score)));
    }
}
