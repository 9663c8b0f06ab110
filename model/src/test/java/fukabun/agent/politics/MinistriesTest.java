package fukabun.agent.politics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.SmallWorld;
import fukabun.Tolerance;
import fukabun.agent.Leaning;
import fukabun.agent.Scorecard;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import fukabun.scenario.Thesis;
import org.apache.commons.math3.util.FastMath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinistriesTest {
    private static final Parameters PARAMETERS = SmallWorld.central(Thesis.ZERO)
            .with(Parameter.SANCTION_COMPLIANCE, 0.6)
            .with(Parameter.HARD_LINE_WEIGHT, 2.0)
            .with(Parameter.SOFTENING_WEIGHT, 1.0)
            .with(Parameter.ALLIANCE_PRESSURE, 1.5)
            .with(Parameter.COMPLIANCE_LOSS, 0.5)
            .with(Parameter.GUIDANCE_OBEDIENCE, 0.5);
    private static final Ministries MINISTRIES = new Ministries(PARAMETERS);

    @Test
    void inTheUsualStateTokyoCompliesExactlyAsTheParameterSays() {
        assertEquals(0.6, MINISTRIES.compliance(view(0.3, 0.5, 0.0, true, 0.0)));
    }

    /** By hand: odds 1.5 times e to the score: 2 x (Z - 0.3) - (s - 0.5) + leader - 1.5 unpressed. */
    @ParameterizedTest(name = "tension {0}, insecurity {1}, leader {2}, pressed {3} -> score {4}")
    @CsvSource({
        "0.8, 0.5, 0, true, 1.0",
        "0.3, 0.9, 0, true, -0.4",
        "0.3, 0.5, 0.25, true, 0.25",
        "0.3, 0.5, 0, false, -1.5",
        "0.8, 0.9, 0.25, false, -0.65"
    })
    void theMinistriesMoveTheLogOdds(double tension, double insecurity, double leader, boolean pressed, double score) {
        double odds = 1.5 * FastMath.exp(score);
        double compliance = MINISTRIES.compliance(view(tension, insecurity, leader, pressed, 0.0));
        assertEquals(odds / (1.0 + odds), compliance, Tolerance.ARITHMETIC);
    }

    /** By hand: 0.6 x (1 - 0.5 x settled); with a loss of -1 it doubles, but never to more than all. */
    @Test
    void aSettlementTakesItsPartOfTheCompliance() {
        assertEquals(0.3, MINISTRIES.compliance(view(0.3, 0.5, 0.0, true, 1.0)), Tolerance.ARITHMETIC);
        assertEquals(0.45, MINISTRIES.compliance(view(0.3, 0.5, 0.0, true, 0.5)), Tolerance.ARITHMETIC);
        Ministries stricter = new Ministries(PARAMETERS.with(Parameter.COMPLIANCE_LOSS, -1.0));
        assertEquals(1.0, stricter.compliance(view(0.3, 0.5, 0.0, true, 1.0)));
    }

    @Test
    void whoCompliesNotAtAllOrInFullIsMovedByNobody() {
        for (double share : new double[] {0.0, 1.0}) {
            Ministries fixed = new Ministries(PARAMETERS.with(Parameter.SANCTION_COMPLIANCE, share));
            assertEquals(share, fixed.compliance(view(0.9, 0.1, 0.4, false, 0.0)));
        }
    }

    /** The gate is open exactly when more than half is complied with, settled or not. */
    @Test
    void theGateSaysWhetherMoreThanHalfIsCompliedWith() {
        Scorecard card = new Scorecard();
        for (int i = 0; i <= 10; i++) {
            for (double settled : new double[] {0.0, 0.4, 1.0}) {
                Ministries.View view = view(0.1 * i, 1.0 - 0.1 * i, 0.1, i % 2 == 0, settled);
                MINISTRIES.weigh(view, card);
                assertEquals(MINISTRIES.compliance(view) > 0.5, card.isOpen(), view.toString());
            }
        }
        MINISTRIES.weigh(view(0.3, 0.5, 0.0, true, 0.0), card);
        assertEquals(FastMath.log(1.5), card.score(), Tolerance.ARITHMETIC);
        assertTrue(card.toGate().terms().stream().allMatch(term -> Double.isFinite(term.value())));
    }

    /** By hand: half obedience x asked 0.6 x compliance 0.5. */
    @Test
    void guidanceIsAskedCompliedWithAndObeyed() {
        assertEquals(0.15, MINISTRIES.guidance(0.6, 0.5), Tolerance.ARITHMETIC);
    }

    private static Ministries.View view(
            double tension, double insecurity, double leader, boolean pressed, double settled) {
        return new Ministries.View(tension, insecurity, new Leaning(9.0, leader, 9.0), pressed, settled);
    }
}
