package fukabun.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.SmallWorld;
import fukabun.Tolerance;
import fukabun.base.Month;
import fukabun.ledger.Loan;
import fukabun.record.Happening;
import fukabun.record.Indicator;
import fukabun.record.RunRecord;
import fukabun.record.Table;
import fukabun.scenario.Event;
import fukabun.scenario.Lever;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import fukabun.world.Now;
import fukabun.world.Outside;
import fukabun.world.World;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The project's works, debts and reputation, worked by hand. */
class SouthYakutTest {
    private static final Parameters CENTRAL = SmallWorld.central(Thesis.STRONG);

    /** By hand: an equal part of what is owed is due each month that is left; at arrears a, 1 - a of it is paid. */
    @Test
    void arrearsAreThePartOfWhatIsDueThatIsNotPaid() {
        Scenario scenario = SmallWorld.calm();
        List<Now> months = Outside.of(scenario);
        Run run = new Run(scenario, months.get(0), CENTRAL, 42, false);
        World world = run.world();
        int june1991 = Month.of(1991, 6).since(SmallWorld.FIRST);
        for (int i = 0; i < june1991; i++) {
            run.step(months.get(i));
        }
        Loan loan = world.ledger().loans().get(world.ledger().loans().size() - 1);
        double owed = loan.outstandingUsd() * (1.0 + loan.ratePerYear() / 12.0);
        double repaid = loan.repaidUsd();
        run.step(months.get(june1991));
        int left = 16 * 12 - months.get(june1991).month().since(loan.signed()) + 1;
        double arrears = months.get(june1991).arrearsShare();
        assertTrue(arrears > 0.4 && owed > 0.0, "arrears " + arrears + " of " + owed);
        double due = owed / Math.max(1, left);
        assertEquals((1.0 - arrears) * due, loan.repaidUsd() - repaid, Tolerance.arithmetic(1e8));
    }

    /** By hand: share x credit of the project / 7 each year, and of that 1 - 0.6 x 0.5 under half a freeze. */
    @Test
    void theLineAfterASettlementIsASeventhAYearLessWhatAFreezeStops() {
        Parameters parameters = CENTRAL.with(Parameter.SETTLEMENT_CREDIT_LINE, 0.7)
                .with(Parameter.SANCTION_COMPLIANCE, 0.6)
                .with(Parameter.HARD_LINE_WEIGHT, 0.0)
                .with(Parameter.SOFTENING_WEIGHT, 0.0)
                .with(Parameter.COMPLIANCE_LOSS, 0.0);
        Scenario settled = SmallWorld.calm()
                .with(SmallWorld.settlement(1977, 1))
                .with(new Event.CreditFreeze(Month.of(1980, 1), SmallWorld.LAST, 0.5, false));
        RunRecord run = SmallWorld.logged(settled, parameters, 42);
        double project = 0.0;
        TreeMap<Month, Double> tranches = new TreeMap<>();
        for (Happening happening : run.happenings()) {
            if (happening.sentence().startsWith("Signed: settlement credit line")) {
                double felt = happening.month().year() >= 1980 ? 0.3 : 0.0;
                double expected = 0.7 * project / 7.0 * (1.0 - felt);
                // The chronicle rounds to a tenth of a million.
                assertEquals(expected, amount(happening), 0.051e6, happening.toString());
                tranches.put(happening.month(), expected);
            } else if (happening.sentence().startsWith("Signed: ")) {
                project += amount(happening);
            }
        }
        assertEquals(7, tranches.size());
        // The settlement finds the agreement signed, so the line opens at once and its first part is due a year later.
        assertEquals(Month.of(1978, 1), tranches.firstKey());
        assertEquals(Month.of(1984, 1), tranches.lastKey());
        assertEquals(
                7, tranches.keySet().stream().filter(m -> m.monthOfYear() == 1).count());
    }

    /** Coal due from 1979 and not mined until years later costs Moscow its name, year by year. */
    @Test
    void coalThatIsDueAndDoesNotComeCostsReliability() {
        Scenario scenario = SmallWorld.calm();
        Table table = SmallWorld.run(scenario, CENTRAL, 42);
        double before = table.value(Indicator.SOVIET_RELIABILITY, Month.of(1981, 3));
        for (int year = 1981; year <= 1983; year++) {
            double after = table.value(Indicator.SOVIET_RELIABILITY, Month.of(year, 4));
            assertTrue(after < before, year + ": " + after);
            before = after;
        }
        assertTrue(before < 0.7, "reliability " + before);
    }

    @Test
    void aPlannerWhoDoesNotWishTheProjectBeginsNoTalks() {
        Parameters unwilling = CENTRAL.with(Parameter.FAR_EAST_PRIORITY, -0.5).with(Parameter.OPERATING_COST, 40.0);
        RunRecord run = SmallWorld.logged(SmallWorld.calm(), unwilling, 42);
        assertTrue(run.happenings().stream().noneMatch(h -> h.sentence().startsWith("Talks")));
        // The consortium alone would have begun them.
        assertTrue(run.decisions().stream()
                .filter(d -> d.subject().equals("talks on South Yakut coal"))
                .anyMatch(d -> d.closedGates().size() == 1
                        && d.closedGates().get(0).name().equals("Soviet planner")));
    }

    /** By hand: from June 1974 to January 1979 are 55 months, to January 1983 are 103. */
    @Test
    void theContractBeginsAsLongAfterItsSignatureAsInHistory() {
        for (int year : new int[] {1979, 1983}) {
            Scenario scenario = SmallWorld.calm().with(Lever.CONTRACT_START_YEAR, year);
            RunRecord run = SmallWorld.logged(scenario, CENTRAL, 42);
            Month signed = SmallWorld.FIRST.plus(Runs.signedIndex(run.table()));
            Month due = signed.plus(year == 1979 ? 55 : 103);
            assertTrue(run.happenings().stream().anyMatch(h -> h.sentence().endsWith("coal is due from " + due + ".")));
            Month first = signed.plus(55);
            assertEquals(0.0, run.table().value(Indicator.SOVIET_COAL_CONTRACTED, first.plus(-1)));
            double perYear = 12.0 * run.table().value(Indicator.SOVIET_COAL_CONTRACTED, first);
            assertEquals(year == 1979 ? 5.2e6 : 1.03e6, perYear, Tolerance.arithmetic(6e6));
        }
    }

    private static double amount(Happening happening) {
        return Double.parseDouble(happening.sentence().split(", | million")[1]) * 1e6;
    }
}
