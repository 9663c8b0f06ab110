package fukabun.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.base.Draws;
import fukabun.base.Topic;
import fukabun.scenario.Thesis;
import fukabun.study.VerdictTable.Counts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The words of the rule where the record says nothing at all: 200 draws before it and 200 after it from one distribution, in
 * which a claim holds with a given chance at each of its three thresholds. The surer the belief before, the more often the rule
 * still gives a verdict; the word must then say that it is that belief.
 */
class SilentRecordTest {
    private static final int WORLDS = VerdictTable.WORLDS_OF_THE_PAGE;
    private static final int DRAWS = 200;
    private static final ClaimSpec CLAIM = HandMade.claim(1974, 1974, ClaimSpec.Aggregate.CUMULATED);

    /** Effects as a share of the baseline, one in each region of equivalence and one beyond all. */
    private static final double[] EFFECTS = {0.0, 0.07, 0.15, 0.5};

    /** Of the random chances that are taken for evidence, one of twenty on average, so many of a hundred at most. */
    private static final int FALSE_ALARMS = 14;

    private enum Belief {
        NEARLY_SURE_IT_HOLDS("96, 98 and 99.5 %", 0.96, 0.98, 0.995),
        FAIRLY_SURE_IT_HOLDS("91, 93 and 95 %", 0.91, 0.93, 0.95),
        OPEN("30, 50 and 70 %", 0.30, 0.50, 0.70),
        FAIRLY_SURE_IT_FAILS("4, 7 and 10 %", 0.04, 0.07, 0.10),
        NEARLY_SURE_IT_FAILS("1, 2 and 4 %", 0.01, 0.02, 0.04);

        private final String words;
        private final double[] chances;

        Belief(String words, double... chances) {
            this.words = words;
            this.chances = chances;
        }
    }

    /** Four standard errors of one in twenty over a hundred worlds are nine. */
    @ParameterizedTest
    @EnumSource(Belief.class)
    void hardlyAnyVerdictThatWasBelievedBeforePassesForEvidence(Belief belief) {
        Counts counts = words(belief);
        int earned = counts.of("supported by the evidence") + counts.of("refuted by the evidence");
        assertTrue(earned <= FALSE_ALARMS, counts.toString());
    }

    @Test
    void aVerdictIsGivenOnASilentRecordWhereTheBeliefBeforeWasNearlySure() {
        assertTrue(words(Belief.NEARLY_SURE_IT_HOLDS).of("supported as believed before") > WORLDS / 2);
        assertTrue(words(Belief.NEARLY_SURE_IT_FAILS).of("refuted as believed before") > WORLDS / 2);
        assertEquals(WORLDS, words(Belief.OPEN).of(Verdict.NOT_DECIDED));
    }

    @Test
    void thePageHasTheTable() throws IOException {
        List<String> rows = new ArrayList<>();
        for (Belief belief : Belief.values()) {
            rows.add(VerdictTable.row(belief.words, "nothing at all", words(belief)));
        }
        VerdictTable.holdThePageTo(rows, WORLDS);
    }

    private static Counts words(Belief belief) {
        Counts counts = new Counts();
        for (int world = 0; world < WORLDS; world++) {
            ClaimResult prior = judged(belief, Thesis.CONTINUOUS, 3 * world);
            ClaimResult reference = judged(belief, Thesis.REFERENCE, 3 * world + 1);
            counts.add(judged(belief, Thesis.POSTERIOR, 3 * world + 2).decided(prior, reference));
        }
        return counts;
    }

    private static ClaimResult judged(Belief belief, Thesis as, int sample) {
        Draws draws = new Draws(sample);
        double[] without = new double[DRAWS];
        double[] with = new double[DRAWS];
        for (int k = 0; k < DRAWS; k++) {
            double place = draws.uniform(Topic.TEST, 0, k, 0);
            int beyond = 0;
            for (double chance : belief.chances) {
                beyond += place >= chance ? 1 : 0;
            }
            without[k] = 1.0;
            with[k] = 1.0 + EFFECTS[beyond];
        }
        return ClaimTest.judge(CLAIM, as, without, with).settling(true);
    }
}
