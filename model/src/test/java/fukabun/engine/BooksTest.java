package fukabun.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.SmallWorld;
import fukabun.Tolerance;
import fukabun.base.Month;
import fukabun.ledger.Ledger;
import fukabun.ledger.Loan;
import fukabun.record.Indicator;
import fukabun.record.Table;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import fukabun.world.Now;
import fukabun.world.Outside;
import fukabun.world.World;
import java.lang.reflect.Field;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tables say and what the books say, month by month. */
class BooksTest {
    // The order in which the books are opened: Soviet trade, makers and bank; then steelmakers and rivals. Of stores:
    // steelmakers, rivals, Soviet coal, mine and port.
    private static final int SOVIET = 0;
    private static final int MAKERS = 1;
    private static final int BANK = 2;
    private static final int FIRST_BUYER = 3;
    private static final int BUYERS = SmallWorld.steelmakers().size();
    private static final int SOVIET_STORE = BUYERS + SmallWorld.suppliers().size();
    private static final int MINE_STORE = SOVIET_STORE + 1;
    private static final int PORT_STORE = SOVIET_STORE + 2;

    private static final Scenario SETTLED = SmallWorld.scenario().with(SmallWorld.settlement(1976, 4));
    private static final List<Now> MONTHS = Outside.of(SETTLED);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void theTableIsWhatTheBooksSay(int seed) {
        Parameters parameters = SmallWorld.drawn(Thesis.STRONG, seed);
        Run run = new Run(SETTLED, MONTHS.get(0), parameters, seed, false);
        World world = run.world();
        Table table = world.recorder().finish().table();
        double stocks = stocks(world.ledger());
        double paidToMoscow = 0.0;
        double benchmark = 0.0;
        for (int i = 0; i < MONTHS.size(); i++) {
            run.step(MONTHS.get(i));
            double imports = at(table, Indicator.COKING_COAL_IMPORTS, i);
            double soviet = at(table, Indicator.SOVIET_COAL, i);
            paidToMoscow += at(table, Indicator.COKING_COAL_PRICE, i) * 0.97 * soviet;
            benchmark += at(table, Indicator.COKING_COAL_PRICE, i) * (imports - soviet);
            assertBuyersPaid(world.ledger(), paidToMoscow, benchmark);
            assertBurnt(world.ledger(), parameters, MONTHS.get(i), stocks + imports);
            stocks = stocks(world.ledger());
            assertStores(world.ledger());
            assertCredit(world.ledger(), table, i);
        }
        assertTrue(world.ledger().loans().size() > 1, "a run with credit");
    }

    /** By hand: a stock change of -0.05 of need in each month of 1978 takes that much out of the stocks for good. */
    @Test
    void whatIsTakenOutOfStockIsNotPutBack() {
        Parameters parameters = SmallWorld.central(Thesis.WEAK);
        Run run = new Run(SETTLED, MONTHS.get(0), parameters, 1, false);
        World world = run.world();
        double before = 0.0;
        double taken = 0.0;
        for (int i = 0; i < Month.of(1980, 1).since(SmallWorld.FIRST); i++) {
            run.step(MONTHS.get(i));
            before = MONTHS.get(i).month().year() < 1978 ? stocks(world.ledger()) : before;
            taken += MONTHS.get(i).month().year() == 1978 ? 0.05 * need(parameters, MONTHS.get(i)) : 0.0;
        }
        // A shortfall of stock closes by a third a month, so that of any shortage little is left after twelve months.
        assertEquals(before - taken, stocks(world.ledger()), 0.01 * taken);
    }

    @Test
    void moneyFromNowhereStopsTheMonthInWhichItAppears() throws ReflectiveOperationException {
        Run run = new Run(SETTLED, MONTHS.get(0), SmallWorld.central(Thesis.WEAK), 1, false);
        World world = run.world();
        run.step(MONTHS.get(0));
        Field balances = Ledger.class.getDeclaredField("balancesUsd");
        balances.setAccessible(true);
        ((double[]) balances.get(world.ledger()))[BANK] += 1e6;
        IllegalStateException fault = assertThrows(IllegalStateException.class, () -> run.step(MONTHS.get(1)));
        assertTrue(fault.getMessage().startsWith("1968-02: all accounts should be 0.0 but is"), fault.getMessage());
    }

    /**
     * The steelmakers have paid 0.97 of the month's benchmark for Soviet coal and the rest to the rivals, who take the
     * benchmark on average: dear mines more, cheap ones less, so within five percent.
     */
    private static void assertBuyersPaid(Ledger ledger, double paidToMoscow, double benchmark) {
        double paid = 0.0;
        for (int i = 0; i < BUYERS; i++) {
            paid -= ledger.balanceUsd(FIRST_BUYER + i);
        }
        double rivals = 0.0;
        for (int j = FIRST_BUYER + BUYERS; j < FIRST_BUYER + SOVIET_STORE; j++) {
            rivals += ledger.balanceUsd(j);
        }
        assertEquals(paidToMoscow + rivals, paid, Tolerance.arithmetic(paid));
        assertEquals(benchmark, rivals, 0.05 * benchmark);
    }

    /** What left the stores is the need of the month, or all there was. */
    private static void assertBurnt(Ledger ledger, Parameters parameters, Now now, double atHand) {
        double need = need(parameters, now);
        double burnt = atHand - stocks(ledger);
        assertTrue(burnt <= need + Tolerance.arithmetic(need), now.month() + " burnt " + burnt + " for " + need);
        boolean runsShort = smallest(ledger) <= Tolerance.arithmetic(atHand);
        assertTrue(runsShort || burnt >= need - Tolerance.arithmetic(atHand), now.month() + " burnt " + burnt);
    }

    /** Coal that all steelmakers burn in a month, tonnes. */
    private static double need(Parameters parameters, Now now) {
        double perSteel = now.oilInjectionShare() * parameters.value(Parameter.COAL_PER_STEEL_WITH_OIL)
                + (1.0 - now.oilInjectionShare()) * parameters.value(Parameter.COAL_PER_STEEL_WITHOUT_OIL);
        return now.steelTonnesPerYear() * perSteel / 12.0;
    }

    /** Exporters keep no coal; the port keeps no more than it has room for. */
    private static void assertStores(Ledger ledger) {
        for (int store = BUYERS; store <= MINE_STORE; store++) {
            assertEquals(0.0, ledger.stockTonnes(store), Tolerance.arithmetic(1e7), "store " + store);
        }
        double room = SmallWorld.southYakut().portTonnesPerYear() / 12.0 * 1.25;
        assertTrue(ledger.stockTonnes(PORT_STORE) <= room + Tolerance.arithmetic(room), "port store");
    }

    private static void assertCredit(Ledger ledger, Table table, int index) {
        assertMoney(cumulated(table, Indicator.OFFICIAL_CREDIT, index), sum(ledger, Loan::committedUsd));
        double drawn = sum(ledger, Loan::drawnUsd);
        assertMoney(cumulated(table, Indicator.PROJECT_INVESTMENT, index), drawn);
        assertMoney(0.8 * drawn, ledger.balanceUsd(MAKERS));
        assertMoney(sum(ledger, Loan::repaidUsd) - drawn, ledger.balanceUsd(BANK));
        double owed = drawn + sum(ledger, Loan::interestUsd) - sum(ledger, Loan::repaidUsd);
        assertMoney(owed, at(table, Indicator.OFFICIAL_CREDIT_OUTSTANDING, index));
        Month month = table.first().plus(index);
        for (Loan loan : ledger.loans()) {
            assertTrue(loan.drawnUsd() <= loan.committedUsd() * (1.0 + 1e-12), month + " overdrawn");
        }
    }

    private static void assertMoney(double expected, double actual) {
        assertEquals(expected, actual, Tolerance.arithmetic(1e9));
    }

    private static double stocks(Ledger ledger) {
        double sum = 0.0;
        for (int i = 0; i < BUYERS; i++) {
            sum += ledger.stockTonnes(i);
        }
        return sum;
    }

    private static double smallest(Ledger ledger) {
        double smallest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < BUYERS; i++) {
            smallest = Math.min(smallest, ledger.stockTonnes(i));
        }
        return smallest;
    }

    private static double sum(Ledger ledger, ToDoubleFunction<Loan> figure) {
        return ledger.loans().stream().mapToDouble(figure).sum();
    }

    private static double cumulated(Table table, Indicator indicator, int index) {
        double sum = 0.0;
        for (int i = 0; i <= index; i++) {
            sum += at(table, indicator, i);
        }
        return sum;
    }

    private static double at(Table table, Indicator indicator, int index) {
        return table.value(indicator, table.first().plus(index));
    }
}
