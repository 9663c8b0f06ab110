package fukabun.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.SmallWorld;
import fukabun.Tolerance;
import fukabun.agent.bargain.Stakes;
import fukabun.base.Draws;
import fukabun.base.Month;
import fukabun.scenario.Parameter;
import fukabun.scenario.Thesis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IslandsDiplomacyTest {
    private static final IslandsDiplomacy DIPLOMACY = new IslandsDiplomacy(SmallWorld.central(Thesis.ZERO)
            .with(Parameter.ISLANDS_PRICE, 8e8)
            .with(Parameter.COOPERATION_WANTED, 2e8)
            .with(Parameter.NEED_RESPONSE_TO_OIL, 1.0)
            .with(Parameter.SOFTENING_THRESHOLD, 0.4));

    private final Scorecard card = new Scorecard();

    /** By hand: 200 M x 2 x (1 / 0.5 + 0.25) = 900 M where oil costs half of its memory and a quarter is unpaid. */
    @Test
    void moscowCouldUseMoreWhenOilIsCheapAndBillsAreUnpaid() {
        IslandsDiplomacy.View view = new IslandsDiplomacy.View(2.0, Math.log(0.5), 0.25, 0.0, 1.0);
        assertEquals(9e8, DIPLOMACY.wantedUsdPerYear(view), Tolerance.arithmetic(9e8));
    }

    /** By hand: need 400 M x 0.75 x 1.2 = 360 M, 60 M come anyway, half is linked: 150 M against 1,600 M. */
    @Test
    void whatIsAtStakeForMoscow() {
        IslandsDiplomacy.View view = new IslandsDiplomacy.View(2.0, 0.0, 0.0, 0.25, 0.5);
        Stakes stakes = DIPLOMACY.moscow(view, 6e7, 1.2);
        assertEquals(1.5e8, stakes.gain(), Tolerance.arithmetic(1.5e8));
        assertEquals(1.6e9, stakes.price(), Tolerance.arithmetic(1.6e9));
        assertEquals(150.0 / 3200.0, stakes.offeredShare(), Tolerance.ARITHMETIC);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.49, 0", "0.5, 2", "0.99, 2", "1, 4"})
    void islandsComeInTwosAndFours(double offered, int islands) {
        assertEquals(islands, IslandsDiplomacy.islands(offered));
    }

    /** By hand: 0.5 - 0.6 + 0.05 is refused; with the linkage softened 0.5 - 0.3 + 0.05 is taken; all is always taken. */
    @ParameterizedTest
    @CsvSource({"0.5, 0.6, 1, -0.05", "0.5, 0.6, 0.5, 0.25", "1, 2.5, 1, 0.05"})
    void tokyoTakesWhatItBelievesCanBeHad(double offered, double belief, double stance, double score) {
        DIPLOMACY.take(offered, belief, stance, card);
        assertEquals(score, card.score(), Tolerance.ARITHMETIC);
    }

    @ParameterizedTest
    @CsvSource({"0.41, 1", "0.4, 0.5", "0.21, 0.5", "0.2, 0"})
    void tokyoHoldsSoftensAndDropsTheLinkageByItsBelief(double belief, double stance) {
        assertEquals(stance, DIPLOMACY.stance(belief));
        DIPLOMACY.hold(belief, card);
        assertEquals(stance == 1.0, card.isOpen());
    }

    @Test
    void aBeliefThatWasTooLowRisesWithAnOffer() {
        assertTrue(IslandsDiplomacy.learned(0.1, 0.3, 0.2) > 0.1);
        assertTrue(IslandsDiplomacy.learned(0.8, 0.3, 0.2) < 0.8);
    }

    @Test
    void moodsSpreadAroundOne() {
        double sum = 0.0;
        for (int seed = 0; seed < 2000; seed++) {
            sum += Math.log(DIPLOMACY.mood(Month.of(1973, 10), new Draws(seed)));
        }
        // Four standard errors of a mean of 2,000 draws of spread 0.3.
        assertEquals(0.0, sum / 2000, 4 * 0.3 / Math.sqrt(2000));
    }
}
