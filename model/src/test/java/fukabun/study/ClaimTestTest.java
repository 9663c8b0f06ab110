package fukabun.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.SmallWorld;
import fukabun.Tolerance;
import fukabun.base.Draws;
import fukabun.base.Topic;
import fukabun.engine.Simulation;
import fukabun.record.Indicator;
import fukabun.record.Table;
import fukabun.scenario.Distribution;
import fukabun.scenario.Parameter;
import fukabun.scenario.Period;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import fukabun.study.ClaimSpec.Aggregate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ClaimTestTest {
    private static final List<Thesis> PRIORS = List.of(Thesis.ZERO, Thesis.WEAK, Thesis.STRONG);
    private static final Believers PRIOR_DRAWS = (scenario, thesis) ->
            Ensemble.members(SmallWorld.priors().with(scenario.parameterOverrides()), thesis, 5, 20);

    private static final EnsembleResult BASE =
            HandMade.credit("base", row(40, 60, 7), row(40, 60, 7), row(40, 60, 7), row(40, 60, 7));
    private static final EnsembleResult TREATED =
            HandMade.credit("treatment", row(44, 60, 9), row(40, 68, 9), row(50, 65, 9), row(60, 69, 9));

    /** By hand: 1974-75 bring 104, 108, 115 and 129 for 100, so 4, 8, 15 and 29 %. */
    @Test
    void theEffectIsCumulatedOverTheWindowAndTakenRelativeToTheMeanBaseline() {
        ClaimResult result = judge(HandMade.claim(1974, 1975, Aggregate.CUMULATED), BASE, TREATED);
        assertEquals(100.0, result.baseline().mean(), Tolerance.arithmetic(100));
        assertEquals(14.0, result.effect().mean(), Tolerance.arithmetic(14));
        assertEquals(0.14, result.relative().mean(), Tolerance.ARITHMETIC);
        assertEquals(List.of(0.25, 0.5, 0.75), result.holds());
        assertEquals(0.0, result.fell());
        assertEquals(Verdict.NOT_CALIBRATED, result.verdict());
    }

    /** By hand: below 2 % nobody, below 5 % one in four, below 9 % two, below 29 % and a bit all. */
    @Test
    void theCurveCountsTheMembersBelowEachThreshold() {
        ClaimResult result = judge(HandMade.claim(1974, 1975, Aggregate.CUMULATED), BASE, TREATED);
        assertEquals(29, result.curve().size());
        assertCurve(result, 0.02, 0.0);
        assertCurve(result, 0.05, 0.25);
        assertCurve(result, 0.09, 0.5);
        assertCurve(result, 0.16, 0.75);
        assertCurve(result, 0.30, 1.0);
        double before = 0.0;
        for (ClaimResult.CurvePoint point : result.curve()) {
            assertTrue(point.probability() >= before);
            before = point.probability();
        }
    }

    /** By hand: the mean of two years is half of their sum, so the relative effect is the same. */
    @Test
    void aMeanOverTheWindowHasTheSameRelativeEffect() {
        ClaimResult mean = judge(HandMade.claim(1974, 1975, Aggregate.MEAN), BASE, TREATED);
        assertEquals(50.0, mean.baseline().mean(), Tolerance.arithmetic(50));
        assertEquals(0.14, mean.relative().mean(), Tolerance.ARITHMETIC);
    }

    /** By hand: the last two years bring 60 and 7, on average 33.5; treated, 34.5, 38.5, 37 and 39, on average 37.25. */
    @Test
    void aMeanOverALaterWindowIsThatOfItsOwnYears() {
        ClaimResult mean = judge(HandMade.claim(1975, 1976, Aggregate.MEAN), BASE, TREATED);
        assertEquals(33.5, mean.baseline().mean(), Tolerance.arithmetic(33));
        assertEquals(3.75, mean.effect().mean(), Tolerance.arithmetic(4));
    }

    @Test
    void ensemblesThatAreNotPairedAreNotJudged() {
        EnsembleResult fewer = HandMade.credit("treatment", row(44, 60, 9));
        ClaimSpec claim = HandMade.claim(1974, 1975, Aggregate.MEAN);
        assertThrows(IllegalArgumentException.class, () -> judge(claim, BASE, fewer));
        assertThrows(IllegalArgumentException.class, () -> judge(claim, fewer, BASE));
    }

    @Test
    void theMembersOfAnEnsembleShareAThesis() {
        Member strong = HandMade.member(0);
        Member weak = new Member(1, Thesis.WEAK, strong.seed(), strong.parameters());
        double[][] years = {row(1, 2, 3)};
        List<RunOutcome> mixed = List.of(new RunOutcome(strong, years), new RunOutcome(weak, years));
        List<Indicator> credit = List.of(Indicator.OFFICIAL_CREDIT);
        assertEquals(
                Thesis.WEAK,
                HandMade.result("one", credit, 1974, mixed.subList(1, 2)).thesis());
        assertThrows(IllegalArgumentException.class, () -> HandMade.result("two", credit, 1974, mixed));
    }

    /** By hand: members that fall by 6 and 4 %; only the first falls by more than the smallest threshold. */
    @Test
    void aFallIsReportedApart() {
        EnsembleResult fallen = HandMade.credit("treatment", row(94), row(96), row(100), row(101));
        EnsembleResult base = HandMade.credit("base", row(100), row(100), row(100), row(100));
        ClaimResult result = judge(HandMade.claim(1974, 1974, Aggregate.CUMULATED), base, fallen);
        assertEquals(0.25, result.fell());
        assertEquals(List.of(1.0, 1.0, 1.0), result.holds());
    }

    /** By hand: gains of 4 and 6 vary little where levels of 90 and 110 vary much; their mean over 100 is 5 %. */
    @Test
    void pairingTakesTheCommonPartOfTheVarianceAway() {
        ClaimResult result = judge(
                HandMade.claim(1974, 1974, Aggregate.CUMULATED),
                HandMade.credit("base", row(90), row(110)),
                HandMade.credit("treatment", row(94), row(116)));
        // Effects 4 and 6: variance 1; with 94 and 116: 121; without: 100.
        assertEquals(1.0 / 221.0, result.pairedVarianceShare(), Tolerance.ARITHMETIC);
        assertEquals(0.05, result.relative().mean(), Tolerance.ARITHMETIC);
    }

    /** Where nothing was lent without the treatment, a loan is an infinite rise, and no loan is none. */
    @Test
    void anEffectOnABaselineOfNothingIsInfiniteAndNoEffectIsNone() {
        EnsembleResult nothing = HandMade.credit("base", row(0), row(0));
        ClaimSpec claim = HandMade.claim(1974, 1974, Aggregate.CUMULATED);
        assertEquals(0.0, judge(claim, nothing, nothing).relative().p95());
        assertEquals(List.of(1.0, 1.0, 1.0), judge(claim, nothing, nothing).holds());
        ClaimResult raised = judge(claim, nothing, HandMade.credit("treatment", row(0), row(5)));
        assertEquals(Double.POSITIVE_INFINITY, raised.relative().mean());
        assertEquals(0.5, raised.holds().get(0));
    }

    /** By hand: 125 for 100 is a quarter, which is not less than a quarter. */
    @Test
    void anEffectAtAThresholdIsNotBelowIt() {
        ClaimSpec.Outcome outcome =
                HandMade.claim(1974, 1974, Aggregate.CUMULATED).outcome();
        ClaimSpec quarter = new ClaimSpec(
                "id",
                "statement",
                "source",
                "treatment",
                outcome,
                ClaimSpec.Expectation.HARDLY_RAISED,
                List.of(0.25),
                false,
                1,
                false,
                0.9,
                0.9);
        EnsembleResult base = HandMade.credit("base", row(100), row(100));
        ClaimResult result = judge(quarter, base, HandMade.credit("treatment", row(125), row(124)));
        assertEquals(List.of(0.5), result.holds());
    }

    @Test
    void aWindowOutsideTheYearsIsRefused() {
        for (int[] window : new int[][] {{1973, 1975}, {1975, 1977}}) {
            ClaimSpec claim = HandMade.claim(window[0], window[1], Aggregate.CUMULATED);
            assertThrows(IllegalArgumentException.class, () -> judge(claim, BASE, TREATED));
        }
    }

    @Test
    void aWindowThatEndsBeforeItBeginsIsRefused() {
        assertEquals(1974, HandMade.claim(1974, 1974, Aggregate.MEAN).outcome().toYear());
        assertThrows(IllegalArgumentException.class, () -> HandMade.claim(1975, 1974, Aggregate.MEAN));
    }

    @Test
    void aStudyWithoutClaimsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> study());
    }

    @Test
    void thresholdsMustRise() {
        ClaimSpec.Outcome outcome = HandMade.claim(1974, 1975, Aggregate.MEAN).outcome();
        for (List<Double> bad : List.of(List.of(0.1, 0.05), List.of(0.1, 0.1), List.of(0.0), List.<Double>of())) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new ClaimSpec(
                            "id",
                            "statement",
                            "source",
                            "treatment",
                            outcome,
                            ClaimSpec.Expectation.HARDLY_RAISED,
                            bad,
                            false,
                            1,
                            false,
                            0.9,
                            0.9));
        }
    }

    @Test
    void aStudyGivesOneResultAClaimAndThesisInTheirOrder() {
        Map<String, Scenario> scenarios = Map.of(
                "base", SmallWorld.scenario(),
                "1973", SmallWorld.scenario().with(SmallWorld.settlement(1973, 10)),
                "1983", SmallWorld.scenario().with(SmallWorld.settlement(1983, 10)));
        ClaimTest.StudyResult study =
                ClaimTest.run(study("1983", "1973"), scenarios, PRIORS, PRIOR_DRAWS, Workers.SEQUENTIAL);
        List<ClaimResult> results = study.claims();
        assertEquals(9, study.ensembles().size(), "three scenarios under three theses");
        assertEquals(6, results.size());
        for (int i = 0; i < results.size(); i++) {
            ClaimResult result = results.get(i);
            assertEquals(i < 3 ? "1983" : "1973", result.claim().treatment());
            assertEquals(PRIORS.get(i % 3), result.thesis());
            assertEquals(Verdict.NOT_CALIBRATED, result.verdict());
        }
        assertEquals(List.of(1.0, 1.0, 1.0), results.get(0).holds());
        assertEquals(new Quantiles(0, 0, 0, 0, 0, 0), results.get(0).effect());
        assertTrue(
                results.get(5).relative().mean() > 0.1,
                "strong " + results.get(5).relative());
        List<Difference> differences = study.differences();
        assertEquals(6, differences.size(), "two treatments under three theses");
        for (int i = 0; i < differences.size(); i++) {
            Difference difference = differences.get(i);
            assertEquals(PRIORS.get(i % 3), difference.thesis());
            assertEquals(
                    Comparison.of(
                            study.ensembles().get(i % 3), study.ensembles().get(3 + i)),
                    difference,
                    "no. " + i);
        }
    }

    /** The rule decides for the posterior alone, and only where a prior shows how far the record moved the odds. */
    @Test
    void thePosteriorHasTheVerdictOfTheRule() {
        Map<String, Scenario> scenarios = Map.of(
                "base", SmallWorld.scenario(), "1983", SmallWorld.scenario().with(SmallWorld.settlement(1983, 10)));
        // A record that closes every route: all draws "hardly raised", where the prior had many that were not.
        Believers believers = (scenario, thesis) -> thesis == Thesis.CONTINUOUS
                ? PRIOR_DRAWS.members(scenario, thesis)
                : PRIOR_DRAWS.members(scenario, Thesis.ZERO).stream()
                        .map(m -> new Member(m.number(), Thesis.POSTERIOR, m.seed(), m.parameters()))
                        .toList();
        List<Thesis> theses = List.of(Thesis.POSTERIOR, Thesis.CONTINUOUS);
        List<ClaimResult> results = ClaimTest.run(study("1983"), scenarios, theses, believers, Workers.SEQUENTIAL)
                .claims();
        assertEquals(Verdict.SUPPORTED, results.get(0).verdict());
        assertEquals(3, results.get(0).evidence().size());
        assertTrue(
                results.get(0).evidence().get(0).low() > 1.0,
                "factor " + results.get(0).evidence());
        assertEquals(Verdict.NOT_CALIBRATED, results.get(1).verdict());
    }

    /** What the progress of a study counts to. Both claims and both theses take the same three runs of a draw. */
    @Test
    void aFigureThatIsAProbabilityIsTheMeanOfSoManyRunsAndEachIsMadeOnce() {
        ClaimSpec.Outcome outcome =
                HandMade.claim(1974, 1976, Aggregate.CUMULATED).outcome();
        ClaimSpec claim = new ClaimSpec(
                "id",
                "statement",
                "source",
                "1983",
                outcome,
                ClaimSpec.Expectation.HARDLY_RAISED,
                List.of(0.1),
                false,
                3,
                false,
                0.9,
                0.9);
        Study study = new Study("study", "title", "question", "base", 20, 5, List.of(claim, claim));
        Scenario base = SmallWorld.scenario();
        Map<String, Scenario> scenarios = Map.of("base", base, "1983", base.with(SmallWorld.settlement(1983, 10)));
        List<Thesis> theses = List.of(Thesis.CONTINUOUS, Thesis.ZERO);
        AtomicInteger runs = new AtomicInteger();
        Workers counting = (count, task) -> {
            runs.addAndGet(count);
            Workers.SEQUENTIAL.each(count, task);
        };
        ClaimTest.StudyResult result = ClaimTest.run(study, scenarios, theses, PRIOR_DRAWS, counting);
        // Two scenarios under two theses once, and each three times more, of twenty members.
        assertEquals(20 * (4 + 4 * 3), ClaimTest.runs(study, theses, Depth.VERDICTS, 20));
        assertEquals(20 * (4 + 4 * 3), runs.get());
        double all = 0.0;
        for (Member member : PRIOR_DRAWS.members(base, Thesis.CONTINUOUS)) {
            double sum = 0.0;
            for (int s = 0; s < 3; s++) {
                long seed = new Draws(member.seed()).bits(Topic.RUN_SEED, 1, 0, s);
                Table table = new Simulation(base)
                        .run(member.parameters(), seed, false)
                        .table();
                double[] years = table.annual(outcome.indicator());
                for (int year = outcome.fromYear(); year <= outcome.toYear(); year++) {
                    sum += years[year - table.firstYear()];
                }
            }
            all += sum / 3;
        }
        double mean = result.claims().get(0).baseline().mean();
        assertTrue(mean > 0.0, "the small world lends");
        assertEquals(all / 20, mean, Tolerance.arithmetic(mean));
    }

    @Test
    void aMissingScenarioIsNamed() {
        IllegalArgumentException fault = assertThrows(
                IllegalArgumentException.class,
                () -> ClaimTest.run(
                        study("1983"), Map.of("base", SmallWorld.scenario()), PRIORS, PRIOR_DRAWS, Workers.SEQUENTIAL));
        assertEquals("scenario 1983 of the study is missing", fault.getMessage());
    }

    @Test
    void aTreatmentOfAnotherPeriodIsNamed() {
        Scenario base = SmallWorld.scenario();
        Scenario shorter = new Scenario(
                base.id(),
                base.title(),
                base.question(),
                base.source(),
                new Period(base.period().from(), base.period().to().plus(-12)),
                base.drivers(),
                base.levers(),
                base.events(),
                base.parameterOverrides(),
                base.cases());
        IllegalArgumentException fault = assertThrows(
                IllegalArgumentException.class,
                () -> ClaimTest.run(
                        study("short"),
                        Map.of("base", base, "short", shorter),
                        PRIORS,
                        PRIOR_DRAWS,
                        Workers.SEQUENTIAL));
        assertTrue(
                fault.getMessage().startsWith("scenario short must have the period of the base"), fault.getMessage());
    }

    /** What a treatment believes of a parameter is part of the treatment. */
    @Test
    void aTreatmentMayBelieveSomethingElse() {
        Scenario base = SmallWorld.scenario();
        Scenario sceptical = new Scenario(
                base.id(),
                base.title(),
                base.question(),
                base.source(),
                base.period(),
                base.drivers(),
                base.levers(),
                base.events(),
                Map.of(Parameter.APPROVAL_INTERCEPT, new Distribution.Fixed(-6.0)),
                base.cases());
        List<ClaimResult> results = ClaimTest.run(
                        study("sceptical"),
                        Map.of("base", base, "sceptical", sceptical),
                        PRIORS,
                        PRIOR_DRAWS,
                        Workers.SEQUENTIAL)
                .claims();
        assertTrue(
                results.get(0).effect().mean() < 0.0, "effect " + results.get(0).effect());
    }

    private static Study study(String... treatments) {
        List<ClaimSpec> claims = Arrays.stream(treatments)
                .map(t -> HandMade.claim(
                        t, new ClaimSpec.Outcome(Indicator.OFFICIAL_CREDIT, Aggregate.CUMULATED, 1974, 1991)))
                .toList();
        return new Study("study", "A study", "Hardly raised?", "base", 20, 5, claims);
    }

    private static ClaimResult judge(ClaimSpec claim, EnsembleResult base, EnsembleResult treated) {
        return ClaimTest.judge(claim, Thesis.STRONG, base, treated);
    }

    private static void assertCurve(ClaimResult result, double threshold, double probability) {
        ClaimResult.CurvePoint point = result.curve().stream()
                .filter(p -> Math.abs(p.threshold() - threshold) < Tolerance.ARITHMETIC)
                .findFirst()
                .orElseThrow();
        assertEquals(probability, point.probability(), "below " + threshold);
    }

    private static double[] row(double... years) {
        return years;
    }
}
