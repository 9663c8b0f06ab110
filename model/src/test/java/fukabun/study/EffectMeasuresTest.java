package fukabun.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.SmallWorld;
import fukabun.Tolerance;
import fukabun.record.Indicator;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import fukabun.study.ClaimSpec.Aggregate;
import fukabun.study.ClaimSpec.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class EffectMeasuresTest {
    private static final int MEMBERS = 60;
    private static final List<Thesis> THESES = List.of(Thesis.CONTINUOUS, Thesis.STRONG);
    private static final List<Indicator> MONEY = List.of(
            Indicator.OFFICIAL_CREDIT,
            Indicator.TURNOVER,
            Indicator.TURNOVER_1985,
            Indicator.TURNOVER_YEN,
            Indicator.SHARE_OF_JAPAN_TRADE);
    private static final Scenario SMALL = SmallWorld.scenario();
    private static final Map<String, Scenario> SCENARIOS =
            Map.of("base", SMALL, "1983", SMALL.with(SmallWorld.settlement(1983, 10)));
    private static final Outcome CREDIT = new Outcome(Indicator.OFFICIAL_CREDIT, Aggregate.CUMULATED, 1984, 1991);

    /** Years of one run by hand: credit 10 and 20; turnover 100 and 200 dollars, 120 and 210 of 1985, a share of 1 and 3 %. */
    private static final EnsembleResult RUN =
            HandMade.result("base", MONEY, 1984, List.of(new RunOutcome(HandMade.member(0), new double[][] {
                {10, 20}, {100, 200}, {120, 210}, {30_000, 40_000}, {0.01, 0.03}
            })));

    /** Worked by hand: 10 x 1.2 + 20 x 1.05 = 33; 10 x 300 + 20 x 200 = 7000; the mean of 10 % of 1 % and of 3 % is 0.2 %. */
    @Test
    void moneyIsCountedAtTheRatesOfItsYears() {
        Outcome sum = new Outcome(Indicator.OFFICIAL_CREDIT, Aggregate.CUMULATED, 1984, 1985);
        assertEquals(30.0, of(sum, MoneyUnit.OWN), Tolerance.arithmetic(30.0));
        assertEquals(33.0, of(sum, MoneyUnit.DOLLARS_OF_1985), Tolerance.arithmetic(33.0));
        assertEquals(7000.0, of(sum, MoneyUnit.YEN), Tolerance.arithmetic(7000.0));
        assertEquals(0.002, of(sum, MoneyUnit.SHARE_OF_JAPAN_TRADE), Tolerance.arithmetic(0.002));
        // Turnover itself is the indicator in that unit, to the last bit.
        Outcome trade = new Outcome(Indicator.TURNOVER, Aggregate.CUMULATED, 1984, 1985);
        assertEquals(330.0, of(trade, MoneyUnit.DOLLARS_OF_1985));
    }

    private static double of(Outcome outcome, MoneyUnit unit) {
        return new Measured(outcome, unit).of(RunYears.of(RUN, 0));
    }

    /** The claim's own years first, then from the settlement, then 1974-91, each in four units. */
    @Test
    void theWindowsAreThoseOfTheClaimTheSettlementAndTheYearsBesideIt() {
        ClaimSpec claim = HandMade.claim("1983", CREDIT);
        List<Measured> measured = EffectPlan.of(study(claim), SCENARIOS, MONEY).of(claim);
        assertEquals(3 * MoneyUnit.values().length, measured.size());
        assertEquals(Measured.own(CREDIT), measured.get(0));
        List<String> years =
                measured.stream().map(each -> each.outcome().years()).distinct().toList();
        assertEquals(List.of("sum of 1984-1991", "sum of 1983-1991", "sum of 1974-1991"), years);
    }

    /** A world without trade has no rates, so its credit stays in dollars. */
    @Test
    void withoutTradeMoneyStaysInItsOwnUnit() {
        ClaimSpec claim = HandMade.claim("1983", CREDIT);
        EffectPlan plan = EffectPlan.of(study(claim), SCENARIOS, List.of(Indicator.OFFICIAL_CREDIT));
        assertTrue(plan.of(claim).stream().allMatch(each -> each.unit() == MoneyUnit.OWN));
    }

    @Test
    void aClaimOnProjectsNamesEachOfThem() {
        Outcome any = new Outcome(Indicator.LARGE_PROJECT_STARTED, Aggregate.LAST, 1991, 1991);
        ClaimSpec claim = HandMade.claim("1983", any);
        List<Indicator> recorded =
                List.of(Indicator.LARGE_PROJECT_STARTED, Indicator.SAKHALIN_STARTED, Indicator.TYUMEN_STARTED);
        List<Indicator> named = EffectPlan.of(study(claim), SCENARIOS, recorded).of(claim).stream()
                .map(each -> each.outcome().indicator())
                .toList();
        assertEquals(recorded, named);
    }

    /** The own figure is what the claim is judged by: the same numbers, to the last bit, at one run a draw and at three. */
    @Test
    void theOwnFigureIsThatOfTheVerdict() {
        for (int seeds : new int[] {1, 3}) {
            ClaimSpec claim = HandMade.claim("1983", CREDIT).withUsual(seeds);
            ClaimTest.StudyResult result = run(claim, new Depth(true, false), Workers.SEQUENTIAL);
            ClaimResult judged = result.claims().get(0);
            MeasuredEffect own = result.effects().get(0);
            assertTrue(own.isOwn());
            assertEquals(judged.baseline().mean(), own.base());
            assertEquals(judged.effect(), own.effect());
            assertEquals(Optional.of(judged.relative()), own.relative());
            assertEquals(judged.pairedVarianceShare(), own.pairedVarianceShare());
            assertEquals(Math.max(2, seeds), own.luck().orElseThrow().runs());
        }
    }

    /** By hand: two scenarios under two theses once, 240 runs; two more of each draw of the first thesis for luck, 240. */
    @Test
    void luckTakesTwoMoreRunsOfEachJudgedDraw() {
        AtomicInteger runs = new AtomicInteger();
        Workers counting = (count, task) -> {
            runs.addAndGet(count);
            Workers.SEQUENTIAL.each(count, task);
        };
        Depth depth = new Depth(true, false);
        run(HandMade.claim("1983", CREDIT), depth, counting);
        assertEquals(480, runs.get());
        assertEquals(480, ClaimTest.runs(study(HandMade.claim("1983", CREDIT)), THESES, depth, MEMBERS));
    }

    /** A belief on which no verdict rests has fifty draws where each takes three runs, and all of them when that is asked. */
    @Test
    void contrastsRunOnFewerDraws() {
        ClaimSpec claim = HandMade.claim("1983", CREDIT).withUsual(3);
        List<Integer> fewer = new ArrayList<>();
        run(claim, Depth.VERDICTS, Workers.SEQUENTIAL).claims().forEach(each -> fewer.add(each.members()));
        assertEquals(List.of(MEMBERS, SeedPlan.CONTRAST_DRAWS), fewer);
        assertTrue(run(claim, new Depth(false, true), Workers.SEQUENTIAL).claims().stream()
                .allMatch(each -> each.members() == MEMBERS));
    }

    private static ClaimTest.StudyResult run(ClaimSpec claim, Depth depth, Workers workers) {
        Believers believers = (scenario, thesis) -> {
            List<Member> members = new ArrayList<>();
            for (int k = 0; k < MEMBERS; k++) {
                members.add(new Member(k, thesis, 100 + k, SmallWorld.drawn(thesis, k)));
            }
            return members;
        };
        return ClaimTest.run(study(claim), SCENARIOS, new ClaimTest.Asked(THESES, depth), believers, workers);
    }

    private static Study study(ClaimSpec claim) {
        return new Study("study", "title", "question", "base", MEMBERS, 5, List.of(claim));
    }
}
