package fukabun.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.SmallWorld;
import fukabun.Tolerance;
import fukabun.scenario.Lever;
import fukabun.scenario.LeverSettings;
import fukabun.scenario.Parameter;
import fukabun.scenario.Thesis;
import org.junit.jupiter.api.Test;

class PublicMoodTest {
    private static final LeverSettings HISTORY = LeverSettings.HISTORICAL;
    private static final PublicMood MOOD = new PublicMood(SmallWorld.central(Thesis.ZERO)
            .with(Parameter.INSECURITY_HALF_LIFE, 30)
            .with(Parameter.INSECURITY_RESPONSE, 0.1)
            .with(Parameter.TENSION_HALF_LIFE, 6)
            .with(Parameter.TENSION_REMOVED, 0.5)
            .with(Parameter.VISIT_HALF_LIFE, 3)
            .with(Parameter.VISIT_RELIEF, 0.4)
            .with(Parameter.FREEZE_HALF_LIFE, 18));

    @Test
    void insecurityTensionAndAFreezeHalveInTheirHalfLives() {
        double insecurity = 0.8;
        for (int month = 0; month < 30; month++) {
            insecurity = MOOD.insecurity(insecurity, -0.2, 0.9);
        }
        assertEquals(0.4, insecurity, Tolerance.ARITHMETIC);
        double tension = 0.8;
        for (int month = 0; month < 6; month++) {
            tension = MOOD.strain(tension, HISTORY, 0.0);
        }
        assertEquals(0.4, tension, Tolerance.ARITHMETIC);
        double freeze = 0.8;
        for (int month = 0; month < 18; month++) {
            freeze = MOOD.lingeringFreeze(freeze, HISTORY);
        }
        assertEquals(0.4, freeze, Tolerance.ARITHMETIC);
    }

    /** By hand: 0.4 x 2^(-1/30) + 0.1 x 0.8 x 0.5 x 0.6. */
    @Test
    void insecurityRisesWithThePriceGapTheImportsAndWhatRoomIsLeft() {
        assertEquals(0.4 * Math.pow(2.0, -1.0 / 30.0) + 0.024, MOOD.insecurity(0.4, 0.5, 0.8), Tolerance.ARITHMETIC);
    }

    @Test
    void insecurityStaysBetweenZeroAndOne() {
        double insecurity = 0.0;
        for (int month = 0; month < 1000; month++) {
            insecurity = MOOD.insecurity(insecurity, 50.0, 1.0);
            assertTrue(insecurity >= 0.0 && insecurity <= 1.0, "insecurity " + insecurity);
        }
    }

    @Test
    void anEventKeepsStrainUpAndAWeakerOneDoesNotLowerIt() {
        assertEquals(0.5, MOOD.strain(0.1, HISTORY.with(Lever.TENSION, 0.5), 0.0));
        assertTrue(MOOD.strain(0.9, HISTORY.with(Lever.TENSION, 0.5), 0.0) > 0.5);
    }

    /** By hand: a settlement removes half of the strain over the dispute, half a settlement a quarter. */
    @Test
    void aSettlementRemovesItsPartOfTheStrainOverTheDispute() {
        LeverSettings strained = HISTORY.with(Lever.TERRITORIAL_TENSION, 0.6);
        assertEquals(0.6, MOOD.strain(0.0, strained, 0.0));
        assertEquals(0.3, MOOD.strain(0.0, strained, 1.0), Tolerance.ARITHMETIC);
        assertEquals(0.45, MOOD.strain(0.0, strained, 0.5), Tolerance.ARITHMETIC);
        assertEquals(0.6, MOOD.strain(0.0, strained.with(Lever.TENSION, 0.6), 1.0));
    }

    /** By hand: a visit of warmth 0.8 relieves 0.4 x 0.8 = 0.32; after its half-life of three months 0.16. */
    @Test
    void aVisitRelievesTensionForAShortWhile() {
        double warmth = MOOD.warmth(0.1, HISTORY.with(Lever.WARMTH, 0.8));
        assertEquals(0.5 - 0.32, MOOD.tension(0.5, warmth), Tolerance.ARITHMETIC);
        for (int month = 0; month < 3; month++) {
            warmth = MOOD.warmth(warmth, HISTORY);
        }
        assertEquals(0.5 - 0.16, MOOD.tension(0.5, warmth), Tolerance.ARITHMETIC);
    }

    @Test
    void tensionStaysBetweenZeroAndOneWhateverAVisitBrings() {
        assertEquals(0.0, MOOD.tension(0.1, 1.0));
        PublicMood irritated = new PublicMood(SmallWorld.central(Thesis.ZERO).with(Parameter.VISIT_RELIEF, -1.0));
        assertEquals(1.0, irritated.tension(0.5, 1.0));
        assertEquals(0.7, irritated.tension(0.5, 0.2), Tolerance.ARITHMETIC);
    }

    @Test
    void aFreezeOfUnrecordedEndHoldsWhileItActsAndThenFades() {
        LeverSettings acting = HISTORY.with(Lever.CREDIT_FREEZE_LINGERS, 0.8);
        double held = MOOD.lingeringFreeze(MOOD.lingeringFreeze(0.0, acting), acting);
        assertEquals(0.8, held);
        assertEquals(0.8 * Math.pow(2.0, -1.0 / 18.0), MOOD.lingeringFreeze(held, HISTORY), Tolerance.ARITHMETIC);
    }

    @Test
    void aFreezeWithARecordedEndLeavesNothingBehind() {
        assertEquals(0.0, MOOD.lingeringFreeze(0.0, HISTORY.with(Lever.CREDIT_FREEZE, 0.8)));
    }

    @Test
    void aWeakFreezeDoesNotHoldUpWhatIsLeftOfAStrongerOne() {
        LeverSettings weak = HISTORY.with(Lever.CREDIT_FREEZE, 0.1).with(Lever.CREDIT_FREEZE_LINGERS, 0.1);
        assertEquals(0.8 * Math.pow(2.0, -1.0 / 18.0), MOOD.lingeringFreeze(0.8, weak), Tolerance.ARITHMETIC);
        assertEquals(0.1, MOOD.lingeringFreeze(0.05, weak));
    }
}
