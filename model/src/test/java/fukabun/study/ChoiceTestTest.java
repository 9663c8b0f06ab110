package fukabun.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.SmallWorld;
import fukabun.record.Indicator;
import fukabun.scenario.Lever;
import fukabun.scenario.Parameter;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import fukabun.study.ClaimSpec.Aggregate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ChoiceTestTest {
    private static final int MEMBERS = 20;
    private static final Scenario BASE = SmallWorld.scenario();
    private static final Map<String, Scenario> SCENARIOS =
            Map.of("base", BASE, "1973", BASE.with(SmallWorld.settlement(1973, 10)));
    private static final ClaimSpec CLAIM = claim(1974, 1991);
    private static final List<Thesis> PRIOR = List.of(Thesis.CONTINUOUS);
    private static final Believers DRAWS = (scenario, thesis) ->
            Ensemble.members(SmallWorld.priors().with(scenario.parameterOverrides()), thesis, 5, MEMBERS);

    /** A record that closes every route: what is believed after it is the zero thesis. */
    private static final Believers CLOSED = (scenario, thesis) -> thesis == Thesis.POSTERIOR
            ? DRAWS.members(scenario, Thesis.ZERO).stream()
                    .map(member -> new Member(member.number(), thesis, member.seed(), member.parameters()))
                    .toList()
            : DRAWS.members(scenario, thesis);

    private static final Choice TO_1985 =
            choice("to-1985", new Choice.Window(OptionalInt.empty(), OptionalInt.of(1985)));

    private static final Choice WIDE = choice("wide", new Choice.Thresholds(false, List.of(0.5, 0.8)));

    @Test
    void aClaimReadOtherwiseIsThatClaimOnTheSameRuns() {
        ChoiceTest.Found found = found(List.of(TO_1985, WIDE), PRIOR, DRAWS);
        assertEquals(of(CLAIM), found.stated());
        assertEquals(of(claim(1974, 1985)).get(0), found.choices().get(0).result());
        assertEquals(
                of(CLAIM.with(List.of(0.5, 0.8))).get(0), found.choices().get(1).result());
    }

    /** Two scenarios under one thesis, once as stated and once for the setting; the other two choices only read. */
    @Test
    void onlyASettingTakesRunsOfItsOwn() {
        Choice setting = setting(Map.of(Lever.CONTRACT_START_YEAR, 1983.0), Map.of());
        ChoiceTest test = new ChoiceTest(study(CLAIM), List.of(TO_1985, setting, WIDE), PRIOR);
        AtomicInteger runs = new AtomicInteger();
        test.run(SCENARIOS, DRAWS, (count, task) -> {
            runs.addAndGet(count);
            Workers.SEQUENTIAL.each(count, task);
        });
        assertEquals(2 + 2, test.runs(1));
        assertEquals(test.runs(MEMBERS), runs.get());
    }

    @Test
    void aSettingIsTheSameClaimOnScenariosThatHaveIt() {
        Choice setting = setting(Map.of(Lever.BUILDING_ON_PLAN, 1.0), Map.of(Parameter.APPROVAL_ODDS_RATIO, 9.0));
        ClaimResult found =
                found(List.of(setting), PRIOR, DRAWS).choices().get(0).result();
        Scenario base = BASE.with(Lever.BUILDING_ON_PLAN, 1.0).with(Parameter.APPROVAL_ODDS_RATIO, 9.0);
        Map<String, Scenario> set = Map.of("base", base, "1973", base.with(SmallWorld.settlement(1973, 10)));
        assertEquals(
                ClaimTest.run(study(CLAIM), set, PRIOR, DRAWS, Workers.SEQUENTIAL)
                        .claims()
                        .get(0),
                found);
        assertNotEquals(of(CLAIM).get(0), found);
    }

    /** The concessions ended in 1944, so a lever of theirs moves no bit here, and its keeping a verdict would say nothing. */
    @Test
    void aSettingThatDoesNotBindHasNoRow() {
        Choice slack = setting(Map.of(Lever.CONCESSIONS_LINKAGE, 0.0), Map.of());
        assertEquals(List.of(), found(List.of(slack), PRIOR, DRAWS).choices());
    }

    /** By hand: a claim on 1974-91 that ends by 1985 at the latest, and one on 1974-79 that does so already. */
    @Test
    void aLastYearShortensAndNeverLengthensAWindow() {
        assertEquals(1985, TO_1985.applied(CLAIM).orElseThrow().outcome().toYear());
        assertEquals(Optional.empty(), TO_1985.applied(claim(1974, 1979)));
        Choice from = choice("from", new Choice.Window(OptionalInt.of(1970), OptionalInt.of(1985)));
        ClaimSpec.Outcome both = from.applied(claim(1974, 1979)).orElseThrow().outcome();
        assertEquals(List.of(1970, 1979), List.of(both.fromYear(), both.toYear()));
    }

    @Test
    void whatATreatmentItselfSetsStays() {
        Choice.Setting setting = new Choice.Setting(
                Map.of(Lever.PORT_WORKS, 0.0, Lever.BUILDING_ON_PLAN, 1.0), Map.of(Parameter.BUSINESS_WEIGHT, 1.0));
        Scenario treatment = BASE.with(Lever.PORT_WORKS, 1.0).with(Parameter.BUSINESS_WEIGHT, 2.0);
        Scenario set = setting.applied(treatment, BASE);
        assertEquals(treatment.with(Lever.BUILDING_ON_PLAN, 1.0), set);
        assertEquals(
                BASE.with(Lever.BUILDING_ON_PLAN, 1.0).with(Parameter.BUSINESS_WEIGHT, 1.0),
                setting.applied(BASE, BASE));
    }

    /**
     * Every route closed by the record supports the claim, at a certainty of 95 percent too. Where a settlement brings a
     * credit line of half of all credit whatever the record says, the verdict goes.
     */
    @Test
    void aVerdictIsKeptWhereTheSameRuleGivesTheSameWord() {
        List<Thesis> theses = List.of(Thesis.POSTERIOR, Thesis.CONTINUOUS);
        Choice surer = choice("surer", new Choice.Certainty(0.95, 0.95));
        Choice strong = setting(Map.of(), Map.of(Parameter.SETTLEMENT_CREDIT_LINE, 0.5));
        ChoiceTest.Found found = found(List.of(surer, strong), theses, CLOSED);
        assertEquals(Verdict.SUPPORTED, found.stated().get(0).verdict());
        List<ChoiceResult> rows = found.of(found.stated().get(0));
        assertTrue(rows.get(0).keepsVerdict());
        assertFalse(rows.get(1).keepsVerdict(), rows.get(1).result().toString());
        assertEquals(Thesis.POSTERIOR, rows.get(1).result().thesis());
    }

    @Test
    void aChoiceThatChangesNothingOfAClaimHasNoRow() {
        ClaimSpec last =
                HandMade.claim("1973", new ClaimSpec.Outcome(Indicator.OFFICIAL_CREDIT, Aggregate.LAST, 1974, 1991));
        Choice early = choice("early", new Choice.Window(OptionalInt.empty(), OptionalInt.of(1973)));
        Choice same = choice("same", new Choice.Window(OptionalInt.of(1974), OptionalInt.of(1991)));
        Choice points = choice("points", new Choice.Thresholds(true, List.of(0.05)));
        Choice asSure = choice("as-sure", new Choice.Certainty(0.9, 0.9));
        Choice yen = choice("yen", new Choice.Measure(Indicator.TURNOVER, Indicator.TURNOVER_YEN));
        Choice others = new Choice("others", "Other claims.", List.of("another"), TO_1985.change());
        assertEquals(Optional.empty(), TO_1985.applied(last));
        for (Choice none : List.of(early, same, points, asSure, yen, others)) {
            assertEquals(Optional.empty(), none.applied(CLAIM), none.id());
        }
        assertEquals(
                List.of(),
                found(List.of(early, same, points, asSure, yen, others), PRIOR, DRAWS)
                        .choices());
    }

    /** A share is no flow, so its sum over the years becomes their mean. */
    @Test
    void aMeasureThatIsNoFlowIsAveraged() {
        ClaimSpec sum =
                HandMade.claim("1973", new ClaimSpec.Outcome(Indicator.TURNOVER, Aggregate.CUMULATED, 1974, 1991));
        Choice share = choice("share", new Choice.Measure(Indicator.TURNOVER, Indicator.SHARE_OF_JAPAN_TRADE));
        Choice yen = choice("yen", new Choice.Measure(Indicator.TURNOVER, Indicator.TURNOVER_YEN));
        assertEquals(
                new ClaimSpec.Outcome(Indicator.SHARE_OF_JAPAN_TRADE, Aggregate.MEAN, 1974, 1991),
                share.applied(sum).orElseThrow().outcome());
        assertEquals(
                new ClaimSpec.Outcome(Indicator.TURNOVER_YEN, Aggregate.CUMULATED, 1974, 1991),
                yen.applied(sum).orElseThrow().outcome());
    }

    /** An illustration has a base of its own, and the claims beside it are judged as if it were not there. */
    @Test
    void anIllustrationIsShownAndJudgedByNoRule() {
        Study plain = study(CLAIM);
        Study shown = new Study(
                plain.id(),
                plain.title(),
                plain.question(),
                plain.base(),
                plain.members(),
                plain.seed(),
                plain.claims(),
                List.of(new Study.Illustration("elsewhere", claim(1974, 1985))));
        Map<String, Scenario> more = Map.of(
                "base", BASE, "elsewhere", BASE.with(Lever.BUILDING_ON_PLAN, 1.0), "1973", SCENARIOS.get("1973"));
        List<ClaimResult> results = ClaimTest.illustrations(shown, more, Thesis.CONTINUOUS, DRAWS, Workers.SEQUENTIAL);
        assertEquals(1, results.size());
        assertEquals(Verdict.ILLUSTRATION, results.get(0).verdict());
        assertNotEquals(of(claim(1974, 1985)).get(0).baseline(), results.get(0).baseline());
        assertEquals(2, ClaimTest.illustrationRuns(shown, Thesis.CONTINUOUS, 1));
        assertEquals(
                of(CLAIM),
                ClaimTest.run(shown, more, PRIOR, DRAWS, Workers.SEQUENTIAL).claims());
    }

    private static ChoiceTest.Found found(List<Choice> choices, List<Thesis> theses, Believers believers) {
        return new ChoiceTest(study(CLAIM), choices, theses).run(SCENARIOS, believers, Workers.SEQUENTIAL);
    }

    private static List<ClaimResult> of(ClaimSpec claim) {
        return ClaimTest.run(study(claim), SCENARIOS, PRIOR, DRAWS, Workers.SEQUENTIAL)
                .claims();
    }

    private static Study study(ClaimSpec claim) {
        return new Study("study", "A study", "Hardly raised?", "base", MEMBERS, 5, List.of(claim));
    }

    private static ClaimSpec claim(int from, int to) {
        return HandMade.claim("1973", new ClaimSpec.Outcome(Indicator.OFFICIAL_CREDIT, Aggregate.CUMULATED, from, to));
    }

    private static Choice setting(Map<Lever, Double> levers, Map<Parameter, Double> parameters) {
        return choice("setting", new Choice.Setting(levers, parameters));
    }

    private static Choice choice(String id, Choice.Change change) {
        return new Choice(id, "Something is chosen otherwise.", List.of(), change);
    }
}
