package fukabun.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.SmallWorld;
import fukabun.Tolerance;
import fukabun.base.Draws;
import fukabun.base.Month;
import fukabun.scenario.Parameter;
import fukabun.scenario.Thesis;
import org.junit.jupiter.api.Test;

class PlannerTest {
    /** The published factor has five digits and is multiplied by investment over price, 2. */
    private static final double PUBLISHED_DIGITS = 2 * 5e-6;

    private static final Planner PLANNER =
            new Planner(SmallWorld.central(Thesis.ZERO).with(Parameter.FAR_EAST_PRIORITY, 0.2));

    /** By hand: 0.97 - 20/50 - 100 x 0.08024/50 (published factor at 5 %) + 0.2 + 0.05 = 0.65952. */
    @Test
    void theWishIsPriceLessFullSovietCostPlusPriorityAndMood() {
        Scorecard card = new Scorecard();
        Dispute settled = new Dispute(0.0, 1.0, 1.0);
        ProjectView view =
                new ProjectView(Month.of(1974, 5), 0.97, 50.0, 16.0, 4.0, 100.0, 0.5, 0.4, 0.8, 0.5, 0.1, 0.7, settled);
        PLANNER.wish(view, 0.05, card);
        assertEquals(-0.16048, Terms.value(card, "capital charge"), PUBLISHED_DIGITS);
        assertEquals(-0.4, Terms.value(card, "operating cost and freight"), Tolerance.ARITHMETIC);
        assertEquals(0.65952, card.score(), PUBLISHED_DIGITS);
        Terms.assertAddUp(card);
    }

    @Test
    void aFirstSupplementNeedsBothAnOverrunAndADrawnCredit() {
        assertTrue(PLANNER.asksFirstSupplement(1.71, 0.56));
        assertFalse(PLANNER.asksFirstSupplement(1.70, 0.56));
        assertFalse(PLANNER.asksFirstSupplement(1.71, 0.55));
    }

    @Test
    void aSecondSupplementNeedsALargerOverrunAndEighteenMonths() {
        assertTrue(PLANNER.asksSecondSupplement(2.61, 18));
        assertFalse(PLANNER.asksSecondSupplement(2.60, 18));
        assertFalse(PLANNER.asksSecondSupplement(2.61, 17));
    }

    @Test
    void theMoodIsThatOfItsYear() {
        Draws draws = new Draws(2);
        assertEquals(PLANNER.mood(1974, draws), PLANNER.mood(1974, draws));
        assertNotEquals(PLANNER.mood(1974, draws), PLANNER.mood(1975, draws));
    }
}
