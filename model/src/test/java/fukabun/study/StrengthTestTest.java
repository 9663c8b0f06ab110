package fukabun.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.SmallWorld;
import fukabun.Tolerance;
import fukabun.base.Draws;
import fukabun.base.Topic;
import fukabun.engine.Simulation;
import fukabun.record.Indicator;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class StrengthTestTest {
    private static final Scenario BASE = SmallWorld.scenario();
    private static final Map<String, Scenario> SCENARIOS =
            Map.of("base", BASE, "1983", BASE.with(SmallWorld.settlement(1983, 10)));
    private static final List<Thesis> THESES = List.of(Thesis.POSTERIOR, Thesis.CONTINUOUS, Thesis.STRONG);

    /** Draws that the posterior keeps; as members they have the luck of their places. */
    private static final List<Integer> POSTERIOR = List.of(3, 8, 1, 20, 5, 11);

    private static final int MEMBERS = POSTERIOR.size();
    private static final ClaimSpec.Outcome COAL =
            new ClaimSpec.Outcome(Indicator.SOVIET_COAL, ClaimSpec.Aggregate.CUMULATED, 1974, 1991);
    private static final ClaimSpec SINGLE = HandMade.claim("1983", COAL);
    private static final ClaimSpec AVERAGED = new ClaimSpec(
            "averaged",
            "hardly raised",
            "made for tests",
            "1983",
            COAL,
            ClaimSpec.Expectation.HARDLY_RAISED,
            List.of(0.1),
            false,
            3,
            false,
            0.9,
            0.9);
    private static final Study STUDY =
            new Study("study", "title", "question", "base", MEMBERS, 5, List.of(SINGLE, AVERAGED));

    private static final EvidenceVariant AB = EvidenceVariant.gradesAb(List.of(8, 3, 30, 40));
    private static final EvidenceVariant WITHOUT = EvidenceVariant.without("a-pattern", List.of(30, 1, 41));
    private static final EvidenceVariant STRONG = EvidenceVariant.believing(Thesis.STRONG, List.of(30, 2));
    private static final List<EvidenceVariant> VARIANTS = List.of(AB, WITHOUT, STRONG);

    /** Under the main prior of this test a settlement does nothing, so that its shares are those of no other belief. */
    private static final Believers BELIEVERS = (scenario, thesis) -> {
        List<Member> members = new ArrayList<>();
        for (int k = 0; k < MEMBERS; k++) {
            int draw = thesis == Thesis.POSTERIOR ? POSTERIOR.get(k) : 100 + k;
            Thesis from = switch (thesis) {
                case POSTERIOR -> Thesis.CONTINUOUS;
                case CONTINUOUS -> Thesis.ZERO;
                default -> thesis;
            };
            members.add(new Member(k, thesis, 1000 + k, SmallWorld.drawn(from, draw)));
        }
        return members;
    };

    private static final DrawnMembers DRAWN = (scenario, draws) -> draws.stream()
            .map(draw -> new Member(
                    draw.draw(),
                    draw.prior(),
                    new Draws(9).bits(Topic.TEST, 0, draw.draw(), 0),
                    SmallWorld.drawn(draw.prior(), draw.draw())))
            .toList();

    private final ClaimTest.StudyResult main = ClaimTest.run(STUDY, SCENARIOS, THESES, BELIEVERS, Workers.SEQUENTIAL);

    private List<Strength> run(List<EvidenceVariant> variants, boolean everything) {
        return new StrengthTest(STUDY, main, POSTERIOR, variants, 1, everything)
                .run(SCENARIOS, DRAWN, Workers.SEQUENTIAL);
    }

    /** Draws 30 and 3 are in several variants or in the posterior; sharing their runs moves no bit. */
    @Test
    void variantsRunTogetherAreThoseRunAlone() {
        List<Strength> together = run(VARIANTS, true);
        List<Strength> alone = new ArrayList<>();
        for (int claim = 0; claim < 2; claim++) {
            for (EvidenceVariant variant : VARIANTS) {
                alone.add(run(List.of(variant), true).get(claim));
            }
        }
        assertEquals(alone, together);
    }

    @Test
    void aVariantWithTheDrawsOfThePosteriorHasItsResultToTheLastBit() {
        List<Strength> same = run(List.of(EvidenceVariant.without("nothing-at-all", POSTERIOR)), true);
        for (int claim = 0; claim < 2; claim++) {
            ClaimResult posterior = main.claims().get(claim * THESES.size());
            assertEquals(posterior, same.get(claim).result().orElseThrow());
        }
    }

    /**
     * By hand. Draws that the posterior has not: 30, 40, 41 of the main prior and 30, 2 of the strong one, in two scenarios.
     * Once each that is 10 runs. The averaged claim has three runs a draw: on grades A and B of 30 and 40, 12 runs; of all
     * five 30.
     */
    @Test
    void noRunIsMadeTwice() {
        for (boolean everything : new boolean[] {false, true}) {
            AtomicInteger runs = new AtomicInteger();
            Workers counting = (count, task) -> {
                runs.addAndGet(count);
                Workers.SEQUENTIAL.each(count, task);
            };
            ClaimTest.StudyResult counted = ClaimTest.run(STUDY, SCENARIOS, THESES, BELIEVERS, counting);
            runs.set(0);
            StrengthTest test = new StrengthTest(STUDY, counted, POSTERIOR, VARIANTS, 1, everything);
            assertEquals(everything ? 10 + 30 : 10 + 12, test.runs());
            test.run(SCENARIOS, DRAWN, counting);
            assertEquals(everything ? 10 + 30 : 10 + 12, runs.get());
        }
    }

    @Test
    void aClaimOnManyRunsADrawIsTestedOnlyOnGradesAAndBUnlessAllIsAsked() {
        List<Boolean> run = run(VARIANTS, false).stream()
                .map(each -> each.result().isPresent())
                .toList();
        assertEquals(List.of(true, true, true, true, false, false), run);
        assertTrue(run(VARIANTS, true).stream().allMatch(each -> each.result().isPresent()));
    }

    /** The rule weighs the draws of a thesis after the record against that thesis's own before it, not the main prior's. */
    @Test
    void aThesisBelievedBeforehandIsComparedWithItself() {
        ClaimResult strong = run(VARIANTS, false).get(2).result().orElseThrow();
        ClaimResult before = main.claims().get(2);
        assertEquals(Thesis.STRONG, before.thesis());
        assertTrue(before.holds().get(0) < main.claims().get(1).holds().get(0), "the two priors differ");
        for (int i = 0; i < 3; i++) {
            BayesFactor own = BayesFactor.ofShares(
                    strong.holds().get(i), 2, before.holds().get(i), MEMBERS);
            assertEquals(own, strong.evidence().get(i));
            assertEquals(own, strong.recordEvidence().get(i));
        }
        ClaimResult onAb = run(VARIANTS, false).get(0).result().orElseThrow();
        ClaimResult continuous = main.claims().get(1);
        assertEquals(
                BayesFactor.ofShares(onAb.holds().get(0), 4, continuous.holds().get(0), MEMBERS),
                onAb.recordEvidence().get(0));
    }

    /** Of the four draws two have the luck of the posterior, and two that which they are given. */
    @Test
    void aDrawRunsOnItsOwnLuck() {
        EnsembleResult posterior = main.ensembles().get(0);
        double sum = ClaimTest.outcomes(COAL, posterior)[1] + ClaimTest.outcomes(COAL, posterior)[0];
        List<PriorDraw> others = List.of(new PriorDraw(Thesis.CONTINUOUS, 30), new PriorDraw(Thesis.CONTINUOUS, 40));
        for (Member member : DRAWN.members(BASE, others)) {
            sum += Outcomes.of(
                    COAL,
                    new Simulation(BASE)
                            .run(member.parameters(), member.seed(), false)
                            .table());
        }
        ClaimResult onAb = run(VARIANTS, false).get(0).result().orElseThrow();
        assertEquals(sum / 4, onAb.baseline().mean(), Tolerance.arithmetic(sum));
    }

    /** By the rule: one way at both thresholds and clear of 1 at one, of the record's own factor first, then of the second. */
    @Test
    void whatAVerdictRestsOnFollowsFromTheIntervals() {
        BayesFactor moved = new BayesFactor(4.0, 2.0, 8.0);
        BayesFactor lowered = new BayesFactor(0.2, 0.1, 0.5);
        BayesFactor open = new BayesFactor(2.0, 0.9, 5.0);
        assertEquals(RestsOn.BELIEVED_BEFORE, restsOn(List.of(moved, lowered), List.of(open, open)));
        assertEquals(RestsOn.THIS_RECORD, restsOn(List.of(moved, open), List.of(open, open)));
        assertEquals(RestsOn.SETTLEMENTS_ELSEWHERE, restsOn(List.of(open, open), List.of(open, moved)));
        assertEquals(RestsOn.BELIEVED_BEFORE, restsOn(List.of(open, open), List.of(open, open)));
        assertEquals(RestsOn.NO_EVIDENCE, restsOn(List.of(), List.of()));
    }

    /** Settlements elsewhere say nothing of a treatment that holds none: there only an assumed range is narrower. */
    @Test
    void onlyATreatmentWithASettlementRestsOnSettlementsElsewhere() {
        List<BayesFactor> moved = List.of(new BayesFactor(4.0, 2.0, 8.0));
        List<BayesFactor> open = List.of(new BayesFactor(2.0, 0.9, 5.0));
        ClaimResult without = result(open, moved, Verdict.SUPPORTED).settling(false);
        assertEquals(RestsOn.ASSUMED_RANGE, RestsOn.of(without));
        assertEquals("supported, as believed before", VerdictWords.of(without));
        assertEquals("supported", VerdictWords.of(without.settling(true)));
        assertTrue(main.claims().get(0).settles());
    }

    /** The claim's thresholds are 0.05 and so on; only the second has moved. */
    @Test
    void aVerdictNamesTheThresholdsAtWhichItsOddsHaveMoved() {
        BayesFactor moved = new BayesFactor(4.0, 2.0, 8.0);
        BayesFactor open = new BayesFactor(2.0, 0.9, 5.0);
        ClaimResult result = result(List.of(open, moved), List.of(open, open), Verdict.UNDECIDED);
        assertEquals(List.of(SINGLE.equivalence().get(1)), RestsOn.movedAt(result));
        assertEquals(List.of(), RestsOn.movedAt(result(List.of(open, open), List.of(open, open), Verdict.UNDECIDED)));
    }

    /** A factor that moved the odds away from a verdict does not carry it, and a word that decides nothing rests on nothing. */
    @Test
    void onlyWhatMovesTheOddsTowardsAVerdictCarriesIt() {
        List<BayesFactor> up = List.of(new BayesFactor(4.0, 2.0, 8.0));
        List<BayesFactor> down = List.of(new BayesFactor(0.2, 0.1, 0.5));
        assertEquals(RestsOn.THIS_RECORD, restsOn(up, down, Verdict.SUPPORTED));
        assertEquals(RestsOn.BELIEVED_BEFORE, restsOn(down, down, Verdict.SUPPORTED));
        assertEquals(RestsOn.SETTLEMENTS_ELSEWHERE, restsOn(up, down, Verdict.REFUTED));
        assertEquals(RestsOn.NO_EVIDENCE, restsOn(up, up, Verdict.NOT_DECIDED));
    }

    /**
     * By hand, of 100 draws each: 0.50 against 0.60 differ by 0.10, and 1.645 root(0.55 x 0.45 x 2 / 100) is 0.116; 0.50
     * against 0.65 differ by 0.15, more than 1.645 root(0.575 x 0.425 x 2 / 100) = 0.115.
     */
    @Test
    void anotherWordWithinTheLuckOfTheDrawsTurnsNothing() {
        ClaimResult tested = held(0.50, Verdict.UNDECIDED);
        EvidenceVariant pattern = EvidenceVariant.without("x", List.of(1));
        assertFalse(new Strength(SINGLE, pattern, Optional.of(held(0.60, Verdict.NOT_DECIDED))).turns(tested));
        assertTrue(new Strength(SINGLE, pattern, Optional.of(held(0.65, Verdict.NOT_DECIDED))).turns(tested));
        assertFalse(new Strength(SINGLE, pattern, Optional.of(held(0.65, Verdict.UNDECIDED))).turns(tested));
        EvidenceVariant belief = EvidenceVariant.believing(Thesis.WEAK, List.of(1));
        assertTrue(new Strength(SINGLE, belief, Optional.of(held(0.50, Verdict.NOT_DECIDED))).turns(tested));
    }

    private ClaimResult held(double chance, Verdict verdict) {
        ClaimResult any = main.claims().get(0);
        return new ClaimResult(
                SINGLE,
                Thesis.POSTERIOR,
                any.baseline(),
                any.effect(),
                any.relative(),
                List.of(chance),
                0.0,
                List.of(),
                1.0,
                100,
                List.of(),
                List.of(),
                verdict);
    }

    private RestsOn restsOn(List<BayesFactor> record, List<BayesFactor> all) {
        return restsOn(record, all, Verdict.UNDECIDED);
    }

    private RestsOn restsOn(List<BayesFactor> record, List<BayesFactor> all, Verdict verdict) {
        return RestsOn.of(result(record, all, verdict));
    }

    /** Of a treatment with a settlement. */
    private ClaimResult result(List<BayesFactor> record, List<BayesFactor> all, Verdict verdict) {
        ClaimResult any = main.claims().get(0);
        return new ClaimResult(
                        SINGLE,
                        Thesis.POSTERIOR,
                        any.baseline(),
                        any.effect(),
                        any.relative(),
                        List.of(0.5, 0.6),
                        0.0,
                        List.of(),
                        1.0,
                        MEMBERS,
                        record,
                        all,
                        verdict)
                .settling(true);
    }
}
