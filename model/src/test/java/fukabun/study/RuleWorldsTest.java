package fukabun.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fukabun.SmallWorld;
import fukabun.base.Draws;
import fukabun.base.Topic;
import fukabun.record.Indicator;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The verdicts that the rule gives where the answer is known: a hundred worlds each, in which the record has taught that the
 * linkage does nothing, is weak, or is strong, or has taught nothing. A world is 200 draws, as in a study, from a pool of
 * runs. They are runs of the small economy of the tests, so no verdict is about history.
 */
class RuleWorldsTest {
    private static final int WORLDS = 100;
    private static final int DRAWS = 200;
    private static final int POOL = 300;
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

    /** Figures of a pool of members without and with the settlement, under each thesis. */
    private static final Map<Thesis, double[][]> POOLS = new EnumMap<>(Thesis.class);

    @BeforeAll
    static void runThePools() {
        for (Thesis thesis : List.of(Thesis.CONTINUOUS, Thesis.ZERO, Thesis.WEAK, Thesis.STRONG)) {
            List<Member> members = Ensemble.members(SmallWorld.priors(), thesis, 11, POOL);
            POOLS.put(thesis, new double[][] {
                ClaimTest.outcomes(CLAIM.outcome(), Ensemble.run(BASE, members, false, Workers.SEQUENTIAL)),
                ClaimTest.outcomes(CLAIM.outcome(), Ensemble.run(SETTLED, members, false, Workers.SEQUENTIAL))
            });
        }
    }

    /** The counts of these tests are those of a recorded run; docs/claim.md has the same table. */
    @Test
    void aLinkageThatDoesNothingIsSupported() {
        assertEquals(Map.of(Verdict.SUPPORTED, WORLDS), verdicts(Thesis.CONTINUOUS, Thesis.ZERO));
    }

    @Test
    void aWeakLinkageIsUndecided() {
        assertEquals(Map.of(Verdict.UNDECIDED, WORLDS), verdicts(Thesis.CONTINUOUS, Thesis.WEAK));
    }

    @Test
    void aStrongLinkageIsRefutedOrUndecidedIfItWasThoughtWeak() {
        assertEquals(
                Map.of(Verdict.REFUTED, 55, Verdict.UNDECIDED, 45), verdicts(Thesis.WEAK, Thesis.STRONG));
    }

    /** The strong range moves little beyond the main prior in the small economy, so the record has little to say. */
    @Test
    void aStrongLinkageIsNeverSupported() {
        assertEquals(
                Map.of(Verdict.REFUTED, 28, Verdict.UNDECIDED, 25, Verdict.NOT_DECIDED, 47),
                verdicts(Thesis.CONTINUOUS, Thesis.STRONG));
    }

    /** Where a prior is nearly sure, 200 draws are too few for a factor within 1/3 to 3, and silence can pass for a verdict. */
    @Test
    void aSilentRecordIsNotAlwaysKnownForSilent() {
        assertEquals(
                Map.of(Verdict.REFUTED, 34, Verdict.UNDECIDED, 17, Verdict.NOT_DECIDED, 49),
                verdicts(Thesis.CONTINUOUS, Thesis.CONTINUOUS));
        assertEquals(
                Map.of(Verdict.UNDECIDED, 48, Verdict.NOT_DECIDED, 52), verdicts(Thesis.WEAK, Thesis.WEAK));
    }

    /** How often each verdict comes out where one thesis was believed and the record has left the draws of another. */
    private static Map<Verdict, Integer> verdicts(Thesis prior, Thesis truth) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (int world = 0; world < WORLDS; world++) {
            ClaimResult before = judged(prior, Thesis.CONTINUOUS, 2 * world);
            ClaimResult after = judged(truth, Thesis.POSTERIOR, 2 * world + 1);
            counts.merge(after.decided(before, before).verdict(), 1, Integer::sum);
        }
        return counts;
    }

    /** The claim on draws from a pool, which may come more than once. */
    private static ClaimResult judged(Thesis pool, Thesis as, int world) {
        double[][] figures = POOLS.get(pool);
        double[] without = new double[DRAWS];
        double[] with = new double[DRAWS];
        Draws draws = new Draws(world);
        for (int k = 0; k < DRAWS; k++) {
            int drawn = (int) (POOL * draws.uniform(Topic.PARAMETER, 0, k, 0));
            without[k] = figures[0][drawn];
            with[k] = figures[1][drawn];
        }
        return ClaimTest.judge(CLAIM, as, without, with);
    }
}
