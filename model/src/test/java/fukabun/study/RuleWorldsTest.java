package fukabun.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.SmallWorld;
import fukabun.base.Draws;
import fukabun.base.Topic;
import fukabun.record.Indicator;
import fukabun.scenario.Distribution;
import fukabun.scenario.Parameter;
import fukabun.scenario.Priors;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import fukabun.study.VerdictTable.Counts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.util.MathArrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The verdicts that the rule gives where the answer is known: worlds in which the dispute decides everything, something or
 * nothing, or in which the record is silent. A world is 200 draws before and 200 after its record, as in a study, from
 * pools of runs. They are runs of the small economy of the tests, so no verdict is about history.
 */
class RuleWorldsTest {
    private static final int WORLDS = VerdictTable.WORLDS;

    /** The right verdict comes out at least so often. */
    private static final double STATED = 0.9;

    private static final int DRAWS = 200;

    /** So many for each world that worlds hardly share draws, and not fewer than a world takes. */
    private static final int POOL = Math.max(300, 30 * WORLDS);

    private static final Scenario BASE = SmallWorld.scenario();
    private static final Scenario SETTLED = BASE.with(SmallWorld.settlement(1973, 10));
    private static final ClaimSpec CLAIM = new ClaimSpec(
            "credit",
            "A settlement would hardly have raised official credit.",
            "made up",
            "settled",
            new ClaimSpec.Outcome(Indicator.OFFICIAL_CREDIT, ClaimSpec.Aggregate.CUMULATED, 1974, 1991),
            ClaimSpec.Expectation.HARDLY_RAISED,
            List.of(0.05, 0.10, 0.20),
            false,
            1,
            false,
            0.9,
            0.9);

    /** What is believed before, or left by a record. */
    private enum Belief {
        NOTHING("the dispute does nothing", Thesis.ZERO, Double.NaN),
        /** Nothing but a credit line of a tenth, which lies between the first and the last region of equivalence. */
        SOMETHING("it does something", Thesis.ZERO, 0.1),
        /** All that its defenders claim, and a credit line that doubles what is lent. */
        EVERYTHING("it decides everything", Thesis.STRONG, 1.0),
        MAIN("main prior", Thesis.CONTINUOUS, Double.NaN),
        WEAK("weak range", Thesis.WEAK, Double.NaN),
        STRONG("strong range", Thesis.STRONG, Double.NaN),
        /** Odds of approval that may go either way. */
        REFERENCE("knowing nothing", Thesis.REFERENCE, Double.NaN),
        /** Any of the first three, as likely as the others. */
        OPEN("any of the three", Thesis.REFERENCE, Double.NaN);

        private final String words;
        private final Thesis thesis;
        private final double creditLine;

        Belief(String words, Thesis thesis, double creditLine) {
            this.words = words;
            this.thesis = thesis;
            this.creditLine = creditLine;
        }

        Priors priors() {
            return Double.isNaN(creditLine)
                    ? SmallWorld.priors()
                    : SmallWorld.priors()
                            .with(Map.of(Parameter.SETTLEMENT_CREDIT_LINE, new Distribution.Fixed(creditLine)));
        }
    }

    /** Figures of a pool of members without and with the settlement, under each belief. */
    private static final Map<Belief, double[][]> POOLS = new EnumMap<>(Belief.class);

    @BeforeAll
    static void runThePools() {
        for (Belief belief : Belief.values()) {
            if (belief != Belief.OPEN) {
                POOLS.put(belief, figures(belief));
            }
        }
        double[][] open = {{}, {}};
        for (Belief belief : List.of(Belief.NOTHING, Belief.SOMETHING, Belief.EVERYTHING)) {
            for (int i = 0; i < open.length; i++) {
                open[i] = MathArrays.concatenate(open[i], POOLS.get(belief)[i]);
            }
        }
        POOLS.put(Belief.OPEN, open);
    }

    private static double[][] figures(Belief belief) {
        List<Member> members = Ensemble.members(belief.priors(), belief.thesis, 11, POOL);
        return new double[][] {
            ClaimTest.outcomes(CLAIM.outcome(), Ensemble.run(BASE, members, false, Workers.SEQUENTIAL)),
            ClaimTest.outcomes(CLAIM.outcome(), Ensemble.run(SETTLED, members, false, Workers.SEQUENTIAL))
        };
    }

    /** Where it is open beforehand which world it is, the rule says what is so in at least nine of ten worlds. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"NOTHING, SUPPORTED", "SOMETHING, UNDECIDED", "EVERYTHING, REFUTED", "OPEN, NOT_DECIDED"})
    void theRightVerdictComesOutWithTheStatedProbability(Belief truth, Verdict right) {
        Counts counts = verdicts(Belief.OPEN, Belief.OPEN, truth);
        assertTrue(counts.of(right) >= STATED * WORLDS, truth.words + ": " + counts);
    }

    /** Whatever is believed before, what moves nothing is never refuted and what moves everything never supported. */
    @ParameterizedTest
    @CsvSource({"OPEN", "MAIN", "WEAK"})
    void theRuleNeverSaysTheOppositeOfTheTruth(Belief before) {
        for (Belief reference : List.of(before, Belief.REFERENCE)) {
            assertEquals(0, verdicts(before, reference, Belief.NOTHING).of(Verdict.REFUTED));
            assertEquals(0, verdicts(before, reference, Belief.EVERYTHING).of(Verdict.SUPPORTED));
            assertEquals(0, verdicts(before, reference, Belief.STRONG).of(Verdict.SUPPORTED));
        }
    }

    /** Where a prior is nearly sure, 200 draws are too few for a factor within 1/3 to 3, and silence can pass for a verdict. */
    @Test
    void aSilentRecordIsNotAlwaysKnownForSilent() {
        int known = verdicts(Belief.MAIN, Belief.MAIN, Belief.MAIN).of(Verdict.NOT_DECIDED);
        assertTrue(known > 0 && known < WORLDS, known + " of " + WORLDS);
    }

    /** The rule weighs by the reference: where that is wider than the main prior, a silent record is not known for silent. */
    @Test
    void anotherReferenceThanThePriorMakesAnotherVerdictOfTheSameDraws() {
        Counts own = verdicts(Belief.MAIN, Belief.MAIN, Belief.MAIN);
        Counts wider = verdicts(Belief.MAIN, Belief.REFERENCE, Belief.MAIN);
        assertTrue(wider.of(Verdict.NOT_DECIDED) < own.of(Verdict.NOT_DECIDED), own + " and " + wider);
    }

    @Test
    void thePageHasTheTableOfAHundredWorlds() throws IOException {
        List<String> rows = new ArrayList<>();
        for (Belief truth : List.of(Belief.NOTHING, Belief.SOMETHING, Belief.EVERYTHING, Belief.OPEN)) {
            rows.add(row(Belief.OPEN, Belief.OPEN, truth));
        }
        for (Belief truth : List.of(Belief.NOTHING, Belief.WEAK, Belief.STRONG, Belief.MAIN)) {
            rows.add(row(Belief.MAIN, Belief.MAIN, truth));
        }
        rows.add(row(Belief.WEAK, Belief.WEAK, Belief.STRONG));
        rows.add(row(Belief.WEAK, Belief.WEAK, Belief.WEAK));
        for (Belief truth : List.of(Belief.NOTHING, Belief.WEAK, Belief.STRONG, Belief.MAIN)) {
            rows.add(row(Belief.MAIN, Belief.REFERENCE, truth));
        }
        VerdictTable.holdThePageTo(rows, WORLDS);
    }

    private static String row(Belief before, Belief reference, Belief truth) {
        String believed = before == reference ? before.words : before.words + ", against " + reference.words;
        String left = before == truth ? "what was believed" : truth.words;
        return VerdictTable.row(believed, left, verdicts(before, reference, truth));
    }

    /**
     * How often each verdict comes out where one thing was believed and the record has left the draws of another.
     *
     * @param reference what the rule weighs against; often the belief itself
     */
    private static Counts verdicts(Belief before, Belief reference, Belief truth) {
        Counts counts = new Counts();
        for (int world = 0; world < WORLDS; world++) {
            ClaimResult prior = judged(before, Thesis.CONTINUOUS, 2 * world);
            ClaimResult against = judged(reference, Thesis.REFERENCE, 2 * world);
            ClaimResult posterior =
                    judged(truth, Thesis.POSTERIOR, 2 * world + 1).settling(true);
            counts.add(posterior.decided(prior, against));
        }
        return counts;
    }

    /** The claim on draws from a pool, which may come more than once. */
    private static ClaimResult judged(Belief belief, Thesis as, int world) {
        double[][] figures = POOLS.get(belief);
        double[] without = new double[DRAWS];
        double[] with = new double[DRAWS];
        Draws draws = new Draws(world);
        for (int k = 0; k < DRAWS; k++) {
            int drawn = (int) (figures[0].length * draws.uniform(Topic.PARAMETER, 0, k, 0));
            without[k] = figures[0][drawn];
            with[k] = figures[1][drawn];
        }
        return ClaimTest.judge(CLAIM, as, without, with);
    }
}
