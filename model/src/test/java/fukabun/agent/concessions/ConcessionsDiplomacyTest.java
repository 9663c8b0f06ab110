package fukabun.agent.concessions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fukabun.SmallWorld;
import fukabun.Tolerance;
import fukabun.agent.Scorecard;
import fukabun.agent.bargain.Stakes;
import fukabun.scenario.ConcessionsCase;
import fukabun.scenario.Lever;
import fukabun.scenario.LeverSettings;
import fukabun.scenario.Parameter;
import fukabun.scenario.Thesis;
import org.junit.jupiter.api.Test;

/** The concessions, worked by hand. */
class ConcessionsDiplomacyTest {
    private static final LeverSettings HISTORY = LeverSettings.HISTORICAL;
    private static final ConcessionsDiplomacy DIPLOMACY = new ConcessionsDiplomacy(
            new ConcessionsCase(200_000, 64e6, 6, 5),
            SmallWorld.central(Thesis.ZERO)
                    .with(Parameter.OIL_SHORTAGE_WEIGHT, 0.6)
                    .with(Parameter.WAR_BURDEN_WEIGHT, 0.5)
                    .with(Parameter.CONCESSIONS_WORTH, 0.4)
                    .with(Parameter.PROMISE_BINDING, 0.5)
                    .with(Parameter.HARASSMENT_WEIGHT, 0.25));

    private final Scorecard card = new Scorecard();

    /** By hand: 0.6 x 0.5 + 0.5 x 0.8. */
    @Test
    void japanNeedsMoscowForOilAndQuiet() {
        assertEquals(0.7, DIPLOMACY.needJapan(0.5, 0.8), Tolerance.ARITHMETIC);
    }

    /** By hand: full harassment takes a quarter of 0.4; without it all is left. */
    @Test
    void harassmentMakesTheConcessionsWorthLess() {
        assertEquals(0.3, worth(1.0), Tolerance.ARITHMETIC);
        assertEquals(0.4, worth(0.0), Tolerance.ARITHMETIC);
    }

    private static double worth(double harassment) {
        return DIPLOMACY
                .tokyo(new ConcessionsDiplomacy.View(0.7, 0.2, harassment), HISTORY)
                .price();
    }

    /** By hand: needs 0.75 and 0.25 leave Tokyo a quarter: 50,000 t of 200,000, and 1/16 of 64 million rubles. */
    @Test
    void theNeedierTokyoIsTheLessItGets() {
        ConcessionsDiplomacy.Terms terms = DIPLOMACY.terms(new ConcessionsDiplomacy.View(0.75, 0.25, 0.0));
        assertEquals(50_000, terms.oilTonnesPerYear(), Tolerance.arithmetic(50_000));
        assertEquals(4e6, terms.compensationRubles(), Tolerance.arithmetic(4e6));
    }

    /** By hand: pressure (0.8 - 0.2) / 0.8 = 0.75, of which a third of the way from 0. */
    @Test
    void moscowHarassesAsHardAsJapanIsTheNeedier() {
        ConcessionsDiplomacy.View weak = new ConcessionsDiplomacy.View(0.8, 0.2, 0.0);
        ConcessionsDiplomacy.View strong = new ConcessionsDiplomacy.View(0.4, 1.0, 0.0);
        assertEquals(0.25, DIPLOMACY.harassment(0.0, weak, HISTORY), Tolerance.ARITHMETIC);
        assertEquals(0.2, DIPLOMACY.harassment(0.3, strong, HISTORY), Tolerance.ARITHMETIC);
        assertEquals(
                0.0,
                DIPLOMACY.harassment(0.0, weak, HISTORY.with(Lever.CONCESSIONS_HARASSMENT, 0.0)),
                Tolerance.ARITHMETIC);
    }

    /** By hand: 0.5 against 0.4 gives the word, 0.45 against 0.4 takes it, and 0.35 would insist on the deed. */
    @Test
    void aWordNeedsTwoWhoNeedEachOther() {
        ConcessionsDiplomacy.View spring = new ConcessionsDiplomacy.View(0.5, 0.45, 0.0);
        DIPLOMACY.give(spring, HISTORY, card);
        assertEquals(0.1, card.score(), Tolerance.ARITHMETIC);
        DIPLOMACY.take(spring, card);
        assertEquals(0.05, card.score(), Tolerance.ARITHMETIC);
        DIPLOMACY.take(new ConcessionsDiplomacy.View(0.5, 0.35, 0.0), card);
        assertEquals(-0.05, card.score(), Tolerance.ARITHMETIC);
    }

    @Test
    void withoutLinkageThereIsNothingToGainAndNoWordToGive() {
        LeverSettings apart = HISTORY.with(Lever.CONCESSIONS_LINKAGE, 0.0);
        ConcessionsDiplomacy.View view = new ConcessionsDiplomacy.View(0.9, 0.1, 0.0);
        Stakes stakes = DIPLOMACY.tokyo(view, apart);
        assertEquals(0.0, stakes.gain());
        DIPLOMACY.give(view, apart, card);
        assertEquals(-0.4, card.score(), Tolerance.ARITHMETIC);
    }
}
