package fukabun.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.SmallWorld;
import fukabun.Tolerance;
import fukabun.base.Month;
import fukabun.record.Indicator;
import fukabun.record.LoanMonth;
import fukabun.record.Milestone;
import fukabun.record.RunRecord;
import fukabun.record.Table;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a logged run says of its loans and projects, against its tables and its chronicle. */
class LifeLogTest {
    private static final Scenario SETTLED = SmallWorld.scenario().with(SmallWorld.settlement(1977, 10));
    private static final List<RunRecord> RUNS = IntStream.range(0, 30)
            .mapToObj(seed -> SmallWorld.logged(SETTLED, SmallWorld.drawn(Thesis.STRONG, seed), seed))
            .toList();

    @Test
    void eachMonthOfALoanOpensWithTheLastAndClosesWithWhatMoved() {
        int months = 0;
        for (RunRecord run : RUNS) {
            Map<String, LoanMonth> last = new HashMap<>();
            for (LoanMonth month : run.loanMonths()) {
                LoanMonth before = last.put(month.loan(), month);
                assertEquals(before == null ? 0.0 : before.closingUsd(), month.openingUsd(), month.toString());
                assertTrue(before == null || month.month().equals(before.month().plus(1)), month.toString());
                double closing = month.openingUsd()
                        + month.drawnUsd()
                        + month.interestUsd()
                        - month.repaidUsd()
                        - month.writtenOffUsd();
                assertEquals(closing, month.closingUsd(), Tolerance.arithmetic(1e9), month.toString());
                months++;
            }
        }
        // Three loans of some fifteen years in most of the 30 runs.
        assertTrue(months > 5_000, "months " + months);
    }

    @Test
    void whatLoansCloseWithIsTheCreditOutstandingOfTheTable() {
        for (RunRecord run : RUNS) {
            assertMonthly(run, LoanMonth::closingUsd, Indicator.OFFICIAL_CREDIT_OUTSTANDING);
            assertMonthly(run, LoanMonth::drawnUsd, Indicator.PROJECT_INVESTMENT);
        }
    }

    @Test
    void everyMilestoneStandsInTheChronicleInItsMonth() {
        Map<String, String> sentences = Map.of(
                "talks began", "Talks on South Yakut coal begin in earnest.",
                "talks broke off", "Talks on South Yakut coal break off.",
                "agreement signed", "South Yakut agreement: coal is due from ",
                "first coal", "First coking coal is mined at Neryungri.",
                "South Yakut credit signed", "Signed: South Yakut credit, ",
                "South Yakut supplement 1 asked", "Moscow asks for South Yakut supplement 1, ",
                "South Yakut supplement 2 signed", "Signed: South Yakut supplement 2, ");
        sentences.forEach((event, sentence) -> {
            int found = 0;
            for (RunRecord run : RUNS) {
                assertEquals(
                        monthsOf(run, sentence),
                        milestones(run, event).keySet().stream().toList(),
                        event);
                found += milestones(run, event).size();
            }
            assertTrue(found > 0, event + " never happened");
        });
    }

    @Test
    void theContractStartsWhenTheChronicleSaysWithTheTonnesOfTheContract() {
        int started = 0;
        for (RunRecord run : RUNS) {
            for (Milestone start : milestones(run, "contract start").values()) {
                List<Month> announced = monthsOf(run, "South Yakut agreement: coal is due from " + start.month() + ".");
                assertEquals(1, announced.size(), start.toString());
                assertEquals(new Milestone.Measure(5.2e6, "t/yr"), start.measure());
                started++;
            }
        }
        assertTrue(started > 10, "started " + started);
    }

    @Test
    void theEstimateOfAMilestoneIsThatOfTheTable() {
        for (RunRecord run : RUNS) {
            for (Milestone milestone : run.milestones()) {
                if (milestone.project().equals("South Yakut")) {
                    double estimate = run.table().value(Indicator.SOUTH_YAKUT_COST, milestone.month());
                    assertEquals(estimate, milestone.estimateUsd(), milestone.toString());
                }
            }
        }
    }

    @Test
    void firstCoalComesBeforeTheWorksAreCompleteAndBothCountFromTheAgreement() {
        for (RunRecord run : RUNS) {
            for (Milestone complete : milestones(run, "works complete").values()) {
                Milestone coal = milestones(run, "first coal").firstEntry().getValue();
                Month signed = milestones(run, "agreement signed").firstKey();
                assertTrue(!complete.month().isBefore(coal.month()), complete.toString());
                assertEquals(complete.month().since(signed), complete.measure().value());
                assertEquals(coal.month().since(signed), coal.measure().value());
            }
        }
    }

    @Test
    void aRunThatIsNotLoggedKeepsNeitherLoansNorMilestones() {
        RunRecord run = Simulation.run(SETTLED, SmallWorld.drawn(Thesis.STRONG, 0), 0, false);
        assertEquals(List.of(), run.loanMonths());
        assertEquals(List.of(), run.milestones());
        assertEquals(RUNS.get(0).table(), run.table());
    }

    private static void assertMonthly(RunRecord run, ToDoubleFunction<LoanMonth> part, Indicator indicator) {
        Table table = run.table();
        Map<Month, Double> sums = new HashMap<>();
        run.loanMonths().forEach(month -> sums.merge(month.month(), part.applyAsDouble(month), Double::sum));
        for (int i = 0; i < table.months(); i++) {
            Month month = table.first().plus(i);
            assertEquals(
                    table.value(indicator, month),
                    sums.getOrDefault(month, 0.0),
                    Tolerance.arithmetic(1e9),
                    indicator + " in " + month);
        }
    }

    private static TreeMap<Month, Milestone> milestones(RunRecord run, String event) {
        TreeMap<Month, Milestone> found = new TreeMap<>();
        run.milestones().stream().filter(m -> m.event().equals(event)).forEach(m -> found.put(m.month(), m));
        return found;
    }

    private static List<Month> monthsOf(RunRecord run, String beginning) {
        return run.happenings().stream()
                .filter(h -> h.sentence().startsWith(beginning))
                .map(h -> h.month())
                .toList();
    }
}
