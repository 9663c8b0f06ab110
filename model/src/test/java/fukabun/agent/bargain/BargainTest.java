package fukabun.agent.bargain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.Tolerance;
import fukabun.agent.Scorecard;
import fukabun.base.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of a bargain, worked by hand. */
class BargainTest {
    private final Scorecard card = new Scorecard();

    /** By hand: (own need) / (both needs). */
    @ParameterizedTest
    @CsvSource({"3, 1, 0.75", "1, 1, 0.5", "0, 1, 0", "0, 0, 0.5"})
    void theNeedierSideGivesUpMore(double own, double other, double expected) {
        assertEquals(expected, Bargaining.givenUpShare(own, other), Tolerance.ARITHMETIC);
    }

    /** By hand: (0.8 - 0.2) / 0.8, and nothing where the presser is the needier. */
    @ParameterizedTest
    @CsvSource({"0.2, 0.8, 0.75", "0, 0.3, 1", "0.8, 0.2, 0", "0.5, 0.5, 0"})
    void aSidePressesOnlyOneThatNeedsItMore(double own, double other, double expected) {
        assertEquals(expected, Bargaining.pressure(own, other), Tolerance.ARITHMETIC);
    }

    /** By hand: a fifth of the way from 0.8 to 0.1, and from 0.05 up to 0.25. */
    @ParameterizedTest
    @CsvSource({"0.8, 0.1, 0.2, 0.66", "0.05, 0.25, 0.2, 0.09", "0.4, 0.4, 1, 0.4", "0.4, 0.9, 0, 0.4"})
    void aBeliefMovesItsPartOfTheWayToWhatIsShown(double belief, double shown, double speed, double expected) {
        assertEquals(expected, Bargaining.learned(belief, shown, speed), Tolerance.ARITHMETIC);
    }

    /** By hand: gain 0.5 x (600 - 200) = 200; of a price of 800 the share worth offering is 200 / 1600. */
    @Test
    void whatIsOfferedIsTheGainOverTwiceThePrice() {
        Stakes stakes = new Stakes(600, 200, 0.5, 800);
        assertEquals(200.0, stakes.gain(), Tolerance.ARITHMETIC);
        assertEquals(0.125, stakes.offeredShare(), Tolerance.ARITHMETIC);
        stakes.concede(card.open("gate"));
        assertEquals(200.0 - 800.0, card.score(), Tolerance.ARITHMETIC);
        assertFalse(card.isOpen());
    }

    @Test
    void halfIsOfferedWhereTheGateIsOnItsHinge() {
        Stakes stakes = new Stakes(900, 100, 1.0, 800);
        assertEquals(0.5, stakes.offeredShare(), Tolerance.ARITHMETIC);
        stakes.concede(card.open("gate"));
        assertEquals(0.0, card.score(), Tolerance.ARITHMETIC);
    }

    @Test
    void nothingIsOfferedWhereMoreComesAnywayAndAllWhereTheGainIsLarge() {
        assertEquals(0.0, new Stakes(100, 300, 1.0, 800).offeredShare());
        assertEquals(0.0, new Stakes(9000, 0, 0.0, 800).offeredShare());
        assertEquals(1.0, new Stakes(9000, 0, 1.0, 800).offeredShare());
    }

    /** By hand: a whole word takes the price away, so that only relative need is left: 0.6 - 0.5 opens, 0.5 - 0.6 not. */
    @ParameterizedTest
    @CsvSource({"0.6, 0.5, 1, true", "0.5, 0.6, 1, false", "0.6, 0.5, 0.5, false", "0.7, 0.5, 0.5, true"})
    void aWordIsKeptWhileItsGiverIsTheNeedier(double own, double other, double binding, boolean kept) {
        Stakes stakes = new Stakes(own, other, 1.0, 0.35);
        stakes.concede(card.open("gate"));
        new Promise(Month.of(1941, 4), 6, binding).bind(stakes, card);
        assertEquals(kept, card.isOpen(), "score " + card.score());
    }

    @Test
    void aWordIsGivenForMoreThanItPledgesAndTakenByOneWhoNeedsQuiet() {
        Stakes stakes = new Stakes(0.5, 0.6, 1.0, 0.35);
        Promise.give(stakes, card.open("give"));
        assertEquals(0.15, card.score(), Tolerance.ARITHMETIC, "what comes anyway does not matter for a word");
        Promise.take(0.3, 0.35, card.open("take"));
        assertEquals(-0.05, card.score(), Tolerance.ARITHMETIC);
    }

    @Test
    void aWordFallsDueAfterItsMonths() {
        Promise promise = new Promise(Month.of(1941, 4), 6, 0.4);
        assertFalse(promise.isDue(Month.of(1941, 9)));
        assertTrue(promise.isDue(Month.of(1941, 10)));
    }

    @Test
    void stakesWithoutAPriceOrALinkageBeyondOneAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Stakes(1, 0, 1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Stakes(1, 0, 1.5, 1));
        assertThrows(IllegalArgumentException.class, () -> new Stakes(Double.NaN, 0, 1, 1));
    }
}
