package fukabun.agent.politics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.SmallWorld;
import fukabun.Tolerance;
import fukabun.agent.Scorecard;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import fukabun.scenario.Thesis;
import org.junit.jupiter.api.Test;

/** Washington and the European governments, worked by hand. */
class AlliedCapitalsTest {
    private static final Parameters PARAMETERS = SmallWorld.central(Thesis.ZERO)
            .with(Parameter.HAWK_WEIGHT, 0.8)
            .with(Parameter.REVOLT_WEIGHT, 0.9)
            .with(Parameter.ALLY_CONCERN, 0.2)
            .with(Parameter.REVOLT_GROWTH, 0.3);
    private static final Administration WASHINGTON = new Administration(PARAMETERS);
    private static final EuropeanGovernments EUROPE = new EuropeanGovernments(PARAMETERS);

    private final Scorecard card = new Scorecard();

    /** By hand: 0.8 x 1.25 x 0.7 = 0.7 against 0.9 x 0.5 = 0.45 and 0.2 x 0.3 = 0.06. */
    @Test
    void washingtonKeepsAnEmbargoWhileTheHawksOutweighTheAllies() {
        WASHINGTON.weigh(new Administration.View(1.25, 0.7, 0.5, 3e8), card);
        assertEquals(0.19, card.score(), Tolerance.ARITHMETIC);
        assertTrue(card.isOpen());
        WASHINGTON.weigh(new Administration.View(0.8, 0.7, 0.5, 3e8), card);
        assertFalse(card.isOpen());
    }

    @Test
    void aStakeBeyondFullConcernCountsNoMore() {
        WASHINGTON.weigh(new Administration.View(1.0, 0.7, 0.0, 1e9), card);
        double full = card.score();
        WASHINGTON.weigh(new Administration.View(1.0, 0.7, 0.0, 9e9), card);
        assertEquals(full, card.score());
    }

    /** By hand: one billion at stake grows at half pace: 0.2 + 0.3 x 0.8 x 0.5 x (1 - 0.2) = 0.296. */
    @Test
    void theRevoltGrowsWithTheContractsAtStakeAndTheReachOfTheRule() {
        assertEquals(0.296, EUROPE.revolt(0.2, 0.8, 1e9), Tolerance.ARITHMETIC);
        assertEquals(0.2, EUROPE.revolt(0.2, 0.8, 0.0), Tolerance.ARITHMETIC);
        assertTrue(EUROPE.revolt(0.2, 0.8, 3e9) > EUROPE.revolt(0.2, 0.8, 1e9));
    }

    @Test
    void withoutTheRuleTheRevoltIsForgottenByAFifthAMonth() {
        assertEquals(0.4, EUROPE.revolt(0.5, 0.0, 1e10), Tolerance.ARITHMETIC);
        assertEquals(0.0, EUROPE.revolt(0.0, 0.0, 1e10));
    }

    @Test
    void theRevoltStaysBelowOneHoweverLongTheRuleLasts() {
        double revolt = 0.0;
        for (int month = 0; month < 500; month++) {
            double next = EUROPE.revolt(revolt, 1.0, 1e12);
            assertTrue(next >= revolt && next <= 1.0, "revolt " + next);
            revolt = next;
        }
    }

    @Test
    void defianceIsARevoltOfMoreThanAFifth() {
        EUROPE.weigh(0.25, card);
        assertEquals(0.05, card.score(), Tolerance.ARITHMETIC);
        assertTrue(EuropeanGovernments.isDefiant(0.25));
        assertFalse(EuropeanGovernments.isDefiant(0.2));
    }
}
