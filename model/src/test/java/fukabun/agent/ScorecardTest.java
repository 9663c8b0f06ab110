package fukabun.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.record.Gate;
import fukabun.record.Term;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScorecardTest {
    private final Scorecard card = new Scorecard();

    @Test
    void theScoreIsTheSumOfTheTermsAndTheCopyIsTheSameGate() {
        card.open("gate").add("for", 0.75).add("against", -0.5);
        assertEquals(0.25, card.score());
        assertTrue(card.isOpen());
        assertEquals(new Gate("gate", List.of(new Term("for", 0.75), new Term("against", -0.5))), card.toGate());
    }

    @Test
    void aGateAtZeroIsClosed() {
        assertFalse(card.open("gate").add("for", 0.5).add("against", -0.5).isOpen());
        assertFalse(card.open("nothing said").isOpen());
        assertFalse(card.open("not a number").add("x", Double.NaN).isOpen());
    }

    @Test
    void aTermOfMinusZeroIsRecordedAsZero() {
        card.open("gate").add("nothing", -0.0);
        assertEquals(0.0, card.toGate().terms().get(0).value());
    }

    @Test
    void openingAGateForgetsTheOneBeforeButNotItsCopy() {
        card.open("first").add("for", 1.0);
        Gate first = card.toGate();
        card.open("second").add("against", -1.0);
        assertEquals(-1.0, card.score());
        assertEquals(1.0, first.score());
    }
}
