package fukabun.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.SmallWorld;
import fukabun.scenario.Scenario;
import fukabun.study.RulePower.Draw;
import fukabun.study.RulePower.Judgement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The rule on draws made by hand: an outcome of 100 without the treatment, and thresholds of 5, 10 and 20 percent. */
class RulePowerTest {
    private static final int DRAWS = 100;
    private static final Scenario BASE = SmallWorld.scenario();
    private static final Map<String, Scenario> SCENARIOS =
            Map.of("treatment", BASE.with(SmallWorld.settlement(1973, 10)), "base", BASE);
    private static final ClaimSpec CLAIM = HandMade.claim(1974, 1974, ClaimSpec.Aggregate.CUMULATED);

    private static final Draw NOTHING = draw(0.0);
    private static final Draw MUCH = draw(50.0);
    private static final List<Draw> OPEN = half();

    private static Draw draw(double effect) {
        return new Draw(new double[] {100.0}, new double[] {effect});
    }

    /** One draw in two does nothing, the other much. */
    private static List<Draw> half() {
        List<Draw> draws = new ArrayList<>(Collections.nCopies(DRAWS / 2, NOTHING));
        draws.addAll(Collections.nCopies(DRAWS / 2, MUCH));
        return draws;
    }

    private static Judgement judged(Draw history, List<Draw> prior, List<Draw> kept) {
        return new RulePower(List.of(CLAIM), SCENARIOS, prior)
                .judged(history, prior, kept)
                .get(0);
    }

    /** Half of the draws met the claim before, all or none after: factors of 201 and of 1/201. */
    @Test
    void aRecordThatFindsTheTruthEarnsTheVerdict() {
        Judgement found = judged(NOTHING, OPEN, Collections.nCopies(DRAWS, NOTHING));
        assertEquals("supported by the evidence", VerdictWords.counted(found.result()));
        assertTrue(found.held() && !found.failed() && !found.isOpposite());
        Judgement refuted = judged(MUCH, OPEN, Collections.nCopies(DRAWS, MUCH));
        assertEquals("refuted by the evidence", VerdictWords.counted(refuted.result()));
        assertTrue(refuted.failed() && !refuted.held() && !refuted.isOpposite());
    }

    @Test
    void aRecordThatKeepsTheWrongDrawsSaysTheOpposite() {
        assertTrue(judged(NOTHING, OPEN, Collections.nCopies(DRAWS, MUCH)).isOpposite());
        assertTrue(judged(MUCH, OPEN, Collections.nCopies(DRAWS, NOTHING)).isOpposite());
    }

    @Test
    void aRecordThatKeepsWhatWasBelievedDecidesNothing() {
        Judgement silent = judged(MUCH, OPEN, OPEN);
        assertEquals(Verdict.NOT_DECIDED, silent.result().verdict());
        assertFalse(silent.isOpposite());
    }

    /** An effect of 7 lies between the first threshold and the second: the claim neither holds everywhere nor fails so. */
    @Test
    void aTruthBetweenTheThresholdsIsNeither() {
        Judgement between = judged(draw(7.0), OPEN, OPEN);
        assertFalse(between.held() || between.failed());
    }

    @Test
    void claimsOnManyRunsADrawAreLeftOut() {
        ClaimSpec averaged = new ClaimSpec(
                "averaged",
                "hardly raised",
                "made for tests",
                "treatment",
                CLAIM.outcome(),
                ClaimSpec.Expectation.HARDLY_RAISED,
                List.of(0.1),
                false,
                3,
                false,
                0.9,
                0.9);
        RulePower power = new RulePower(List.of(averaged), SCENARIOS, OPEN);
        assertEquals(List.of(), power.judged(NOTHING, OPEN, OPEN));
    }
}
