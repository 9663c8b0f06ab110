package fukabun.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.Tolerance;
import fukabun.base.Draws;
import fukabun.base.Month;
import fukabun.base.Topic;
import java.lang.reflect.Field;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerTest {
    private static final Month MONTH = Month.of(1975, 6);

    private final Ledger ledger = new Ledger();
    private final int bank = ledger.openAccount("bank");
    private final int buyer = ledger.openAccount("buyer");
    private final int mine = ledger.openStore("mine");
    private final int port = ledger.openStore("port");
    private final Loan loan = ledger.sign(new Loan("loan", bank, buyer, 100.0, 0.12, new Loan.Terms(MONTH, 1, 2)));

    @Test
    void moneyAndCoalMoveWithoutLoss() {
        ledger.pay(bank, buyer, 30.0);
        ledger.produce(mine, 10.0);
        ledger.move(mine, port, 6.0);
        ledger.use(port, 5.0);
        assertEquals(-30.0, ledger.balanceUsd(bank));
        assertEquals(30.0, ledger.balanceUsd(buyer));
        assertEquals(4.0, ledger.stockTonnes(mine));
        assertEquals(1.0, ledger.stockTonnes(port));
        ledger.checkIdentities(MONTH);
    }

    /** By hand: 100 drawn and 1 of interest, less 30 repaid and 21 written off, leaves 50; the bank is 70 short. */
    @Test
    void aDebtIsWhatWasDrawnAndAccruedLessWhatWasRepaidAndWrittenOff() {
        ledger.draw(loan, 100.0);
        ledger.accrueInterest(loan);
        ledger.repay(loan, 30.0);
        ledger.writeOff(loan, 21.0);
        assertEquals(50.0, ledger.outstandingUsd(), Tolerance.arithmetic(50));
        assertEquals(21.0, loan.writtenOffUsd());
        assertEquals(-70.0, ledger.balanceUsd(bank));
        ledger.checkIdentities(MONTH);
    }

    @Test
    void aPaymentBelowZeroIsRefused() {
        assertRefused("amountUsd must be at least 0.0 but was -1.0", () -> ledger.pay(bank, buyer, -1.0));
        assertRefused("amountUsd must be at least 0.0 but was NaN", () -> ledger.pay(bank, buyer, Double.NaN));
        assertRefused("tonnes produced must be at least 0.0 but was -1.0", () -> ledger.produce(mine, -1.0));
        assertRefused("tonnes taken must be at least 0.0 but was -1.0", () -> ledger.move(mine, port, -1.0));
    }

    @Test
    void aStoreThatIsShortGivesNothing() {
        ledger.produce(mine, 5.0);
        IllegalStateException fault = assertThrows(IllegalStateException.class, () -> ledger.move(mine, port, 6.0));
        assertEquals("store mine holds 5.0 t but 6.0 t were taken", fault.getMessage());
        assertThrows(IllegalStateException.class, () -> ledger.use(mine, 6.0));
        assertEquals(5.0, ledger.stockTonnes(mine));
        assertEquals(0.0, ledger.stockTonnes(port));
    }

    @Test
    void aLoanIsNotOverdrawnAndNothingMoves() {
        ledger.draw(loan, 60.0);
        assertRefused("drawing must be in [0.0, 40.0", () -> ledger.draw(loan, 41.0));
        assertEquals(-60.0, ledger.balanceUsd(bank));
        assertEquals(60.0, loan.outstandingUsd());
    }

    @Test
    void noMoreIsRepaidOrWrittenOffThanIsOwedAndNothingMoves() {
        ledger.draw(loan, 60.0);
        assertRefused("repayment must be in [0.0, 60.0", () -> ledger.repay(loan, 61.0));
        assertRefused("amount written off must be in [0.0, 60.0] but was 61.0", () -> ledger.writeOff(loan, 61.0));
        assertRefused("repayment must be in", () -> ledger.repay(loan, Double.NaN));
        assertEquals(-60.0, ledger.balanceUsd(bank));
        assertEquals(60.0, loan.outstandingUsd());
    }

    /** The books begin with room for sixteen of each and double it; the bank, the buyer and two stores are there. */
    @ParameterizedTest(name = "{0} more")
    @ValueSource(ints = {13, 14, 15, 40})
    void manyAccountsAndStoresKeepTheirContents(int more) {
        int[] accounts = new int[more];
        int[] stores = new int[more];
        for (int i = 0; i < accounts.length; i++) {
            accounts[i] = ledger.openAccount("account " + i);
            stores[i] = ledger.openStore("store " + i);
            ledger.pay(bank, accounts[i], i);
            ledger.produce(stores[i], i);
        }
        for (int i = 0; i < accounts.length; i++) {
            assertEquals(i, ledger.balanceUsd(accounts[i]));
            assertEquals(i, ledger.stockTonnes(stores[i]));
        }
        ledger.checkIdentities(MONTH);
    }

    @Test
    void loansAreListedOldestFirst() {
        Loan second = ledger.sign(new Loan("second", bank, buyer, 50.0, 0.06, new Loan.Terms(MONTH, 1, 2)));
        assertEquals(List.of(loan, second), ledger.loans());
    }

    /**
     * By hand: in step k the stores have seen k tonnes and may be short by 1e-9 of them. 0.9 of that is taken too much
     * each time, in all 0.9e-9 (1 + ... + 10) = 4.95e-8 t, which is five times what the sums of ten tonnes may miss.
     */
    @Test
    void roundingThatAddsUpBreaksNoIdentity() {
        for (int k = 1; k <= 10; k++) {
            ledger.produce(mine, 1.0);
            ledger.use(mine, 1.0 + 0.9e-9 * k);
            assertEquals(0.0, ledger.stockTonnes(mine));
            ledger.checkIdentities(MONTH.plus(k));
        }
    }

    /** By hand: of a million tonnes 1e-9 is a kilogram, so a store may be short by 100 g and not by 10 kg. */
    @Test
    void aStoreMayBeShortByRoundingOnly() throws ReflectiveOperationException {
        ledger.produce(mine, 1e6);
        array("stocksTonnes")[port] = -1e-4;
        ledger.checkIdentities(MONTH);
        array("stocksTonnes")[port] = -1e-2;
        array("stocksTonnes")[mine] += 1e-2;
        assertBroken("1975-06: store port holds -0.01 t");
    }

    @Test
    void theIdentitiesHoldAfterManyRandomMovements() {
        Draws draws = new Draws(21);
        for (int k = 0; k < 20_000; k++) {
            double share = draws.uniform(Topic.TEST, 0, k, 0);
            ledger.pay(k % 2, 1 - k % 2, 1e9 * share);
            ledger.produce(mine, 1e6 * share);
            ledger.move(mine, port, ledger.stockTonnes(mine) * draws.uniform(Topic.TEST, 1, k, 0));
            ledger.use(port, ledger.stockTonnes(port) * draws.uniform(Topic.TEST, 2, k, 0));
            ledger.checkIdentities(MONTH.plus(k));
        }
    }

    @Test
    void moneyFromNowhereIsFoundWithMonthAndAmount() throws ReflectiveOperationException {
        array("balancesUsd")[buyer] += 5.0;
        assertBroken("1975-06: all accounts should be 0.0 but is 5.0");
    }

    @Test
    void coalFromNowhereIsFound() throws ReflectiveOperationException {
        ledger.produce(mine, 10.0);
        array("stocksTonnes")[port] += 5.0;
        assertBroken("1975-06: all stores should be 10.0 but is 15.0");
    }

    @Test
    void aStoreBelowZeroIsFoundByName() throws ReflectiveOperationException {
        ledger.produce(mine, 10.0);
        array("stocksTonnes")[port] -= 5.0;
        array("stocksTonnes")[mine] += 5.0;
        assertBroken("1975-06: store port holds -5.0 t");
    }

    @Test
    void aDebtThatNobodyBookedIsFoundByName() throws ReflectiveOperationException {
        ledger.draw(loan, 60.0);
        Field owed = Loan.class.getDeclaredField("outstandingUsd");
        owed.setAccessible(true);
        owed.setDouble(loan, 59.0);
        assertBroken("1975-06: loan should be 60.0 but is 59.0");
    }

    @Test
    void anIdentityThatIsNotANumberIsBroken() throws ReflectiveOperationException {
        array("balancesUsd")[buyer] = Double.NaN;
        assertThrows(IllegalStateException.class, () -> ledger.checkIdentities(MONTH));
    }

    /** The books themselves offer no way to break them, so the test reaches behind them. */
    private double[] array(String name) throws ReflectiveOperationException {
        Field field = Ledger.class.getDeclaredField(name);
        field.setAccessible(true);
        return (double[]) field.get(ledger);
    }

    private void assertBroken(String message) {
        IllegalStateException fault = assertThrows(IllegalStateException.class, () -> ledger.checkIdentities(MONTH));
        assertEquals(message, fault.getMessage());
    }

    private static void assertRefused(String part, Executable action) {
        IllegalArgumentException fault = assertThrows(IllegalArgumentException.class, action);
        assertTrue(fault.getMessage().contains(part), fault.getMessage());
    }
}
