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
            tension = MOOD.tension(tension, HISTORY, 0.0);
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
        assertEquals(
                0.4 * Math.pow(2.0, -1.0 / 30.0) + 0.024, MOOD.insecurity(0.4, 0.5, 0.8), Tolerance.ARITHMETIC);
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
    void anEventKeepsTensionUpAndAWeakerOneDoesNotLowerIt() {
        assertEquals(0.5, MOOD.tension(0.1, HISTORY.with(Lever.TENSION, 0.5), 0.0));
        assertTrue(MOOD.tension(0.9, HISTORY.with(Lever.TENSION, 0.5), 0.0) > 0.5);
    }

    /** By hand: a settlement removes half of the tension over the dispute, half a settlement a quarter. */
    @Test
    void aSettlementRemovesItsPartOfTheTensionOverTheDispute() {
        LeverSettings strained = HISTORY.with(Lever.TERRITORIAL_TENSION, 0.6);
        assertEquals(0.6, MOOD.tension(0.0, strained, 0.0));
        assertEquals(0.3, MOOD.tension(0.0, strained, 1.0), Tolerance.ARITHMETIC);
        assertEquals(0.45, MOOD.tension(0.0, strained, 0.5), Tolerance.ARITHMETIC);
        assertEquals(0.6, MOOD.tension(0.0, strained.with(Lever.TENSION, 0.6), 1.0));
    }

    @Test
    void aFreezeOfUnrecordedEndHoldsWhileItActsAndThenFades() {
        LeverSettings acting = HISTORY.with(Lever.CREDIT_FREEZE, 0.8).with(Lever.CREDIT_FREEZE_LINGERS, 1.0);
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
        LeverSettings weak = HISTORY.with(Lever.CREDIT_FREEZE, 0.1).with(Lever.CREDIT_FREEZE_LINGERS, 1.0);
        assertEquals(0.8 * Math.pow(2.0, -1.0 / 18.0), MOOD.lingeringFreeze(0.8, weak), Tolerance.ARITHMETIC);
        assertEquals(0.1, MOOD.lingeringFreeze(0.05, weak));
    }
}
