package fukabun.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.SmallWorld;
import fukabun.record.Indicator;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The rule can say each of its verdicts: ten worlds each, in which the record has taught that the linkage does nothing, is
 * weak, or is strong, or has taught nothing. The world is the small one of the tests, so no verdict is about history.
 */
class RuleWorldsTest {
    private static final int WORLDS = 10;
    private static final int MEMBERS = 60;
    private static final Scenario BASE = SmallWorld.scenario();
    private static final Scenario SETTLED = BASE.with(SmallWorld.settlement(1973, 10));

    @Test
    void aLinkageThatDoesNothingIsAlwaysSupported() {
        assertEquals(Map.of(Verdict.SUPPORTED, WORLDS), verdicts(Thesis.ZERO));
    }

    @Test
    void aStrongLinkageIsRefuted() {
        Map<Verdict, Integer> verdicts = verdicts(Thesis.STRONG);
        assertTrue(verdicts.getOrDefault(Verdict.REFUTED, 0) >= 9, verdicts.toString());
    }

    @Test
    void aWeakLinkageIsNeverRefuted() {
        Map<Verdict, Integer> verdicts = verdicts(Thesis.WEAK);
        assertEquals(0, verdicts.getOrDefault(Verdict.REFUTED, 0), verdicts.toString());
        assertTrue(verdicts.getOrDefault(Verdict.UNDECIDED, 0) >= 5, verdicts.toString());
    }

    @Test
    void aRecordThatTeachesNothingDecidesNothing() {
        assertEquals(Map.of(Verdict.NOT_DECIDED, WORLDS), verdicts(Thesis.CONTINUOUS));
    }

    /** How often each verdict comes out where the record has left the draws of a thesis. */
    private static Map<Verdict, Integer> verdicts(Thesis truth) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (int world = 0; world < WORLDS; world++) {
            counts.merge(verdict(truth, 100 + world), 1, Integer::sum);
        }
        return counts;
    }

    private static Verdict verdict(Thesis truth, long seed) {
        // The prior has draws of its own, as it has where a posterior was kept from other draws.
        Believers believers = (scenario, thesis) -> thesis == Thesis.CONTINUOUS
                ? Ensemble.members(SmallWorld.priors(), Thesis.CONTINUOUS, seed, MEMBERS)
                : Ensemble.members(SmallWorld.priors(), truth, seed + 1000, MEMBERS).stream()
                        .map(m -> new Member(m.number(), Thesis.POSTERIOR, m.seed(), m.parameters()))
                        .toList();
        ClaimSpec claim = new ClaimSpec(
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
        Study study = new Study("worlds", "Worlds", "Can the rule say it?", "base", MEMBERS, seed, List.of(claim));
        return ClaimTest.run(
                        study,
                        Map.of("base", BASE, "settled", SETTLED),
                        List.of(Thesis.POSTERIOR, Thesis.CONTINUOUS),
                        believers,
                        Workers.SEQUENTIAL)
                .claims()
                .get(0)
                .verdict();
    }
}
