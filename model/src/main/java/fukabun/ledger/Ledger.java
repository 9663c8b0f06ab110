package fukabun.ledger;

import fukabun.base.Check;
import fukabun.base.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The books of one run. Money sits in accounts (US dollars, current), coal in stores (tonnes), debts in loans. Every
 * account starts at zero and money only moves between accounts, so the balances always add up to zero; coal is produced
 * into a store, moved, and used from one, so what lies in store is what was produced less what was used. The one
 * mutable thing of weight in a run.
 */
public final class Ledger {
    private static final double RELATIVE_TOLERANCE = 1e-9;

    private final List<String> accounts = new ArrayList<>();
    private final List<String> stores = new ArrayList<>();
    private final List<Loan> loans = new ArrayList<>();
    private final List<Loan> loansToRead = Collections.unmodifiableList(loans);
    private double[] balancesUsd = new double[16];
    private double[] stocksTonnes = new double[16];
    private double grossPaidUsd;
    private double producedTonnes;
    private double usedTonnes;

    /** Opens an account at zero and returns its number. */
    public int openAccount(String name) {
        accounts.add(Check.notBlank("account", name));
        if (accounts.size() > balancesUsd.length) {
            balancesUsd = Arrays.copyOf(balancesUsd, 2 * balancesUsd.length);
        }
        return accounts.size() - 1;
    }

    /** Opens an empty store and returns its number. */
    public int openStore(String name) {
        stores.add(Check.notBlank("store", name));
        if (stores.size() > stocksTonnes.length) {
            stocksTonnes = Arrays.copyOf(stocksTonnes, 2 * stocksTonnes.length);
        }
        return stores.size() - 1;
    }

    /** Moves money between two accounts; an amount below zero is an error. */
    public void pay(int from, int to, double amountUsd) {
        Check.atLeast("amountUsd", amountUsd, 0.0);
        balancesUsd[from] -= amountUsd;
        balancesUsd[to] += amountUsd;
        grossPaidUsd += amountUsd;
    }

    public double balanceUsd(int account) {
        return balancesUsd[account];
    }

    /** Brings new coal into a store. */
    public void produce(int store, double tonnes) {
        Check.atLeast("tonnes produced", tonnes, 0.0);
        stocksTonnes[store] += tonnes;
        producedTonnes += tonnes;
    }

    /** Moves coal between stores. */
    public void move(int from, int to, double tonnes) {
        take(from, tonnes);
        stocksTonnes[to] += tonnes;
    }

    /** Uses coal up from a store. */
    public void use(int store, double tonnes) {
        take(store, tonnes);
        usedTonnes += tonnes;
    }

    public double stockTonnes(int store) {
        return stocksTonnes[store];
    }

    /** Signs a loan; nothing is drawn yet. */
    public Loan sign(Loan loan) {
        loans.add(loan);
        return loan;
    }

    /** The borrower draws on a loan: the lender pays, the debt rises. At most what is left undrawn. */
    public void draw(Loan loan, double amountUsd) {
        loan.draw(amountUsd);
        pay(loan.lender(), loan.borrower(), amountUsd);
    }

    /** What a risk credit was lent for has succeeded: it is to be paid back from this month on. */
    public void fallDue(Loan loan, Month month) {
        loan.fallDue(month);
    }

    /** A month's interest is added to the debt. */
    public void accrueInterest(Loan loan) {
        loan.accrueInterest();
    }

    /** The borrower pays back: the debt falls. At most what is owed. */
    public void repay(Loan loan, double amountUsd) {
        loan.repay(amountUsd);
        pay(loan.borrower(), loan.lender(), amountUsd);
    }

    /** The lender gives up part of the debt; no money moves. */
    public void writeOff(Loan loan, double amountUsd) {
        loan.writeOff(amountUsd);
    }

    /** Every loan signed so far, oldest first. */
    public List<Loan> loans() {
        return loansToRead;
    }

    /** What is owed on all loans, interest included. */
    public double outstandingUsd() {
        double sum = 0.0;
        for (int i = 0; i < loans.size(); i++) {
            sum += loans.get(i).outstandingUsd();
        }
        return sum;
    }

    /**
     * Checks the identities: balances add up to zero, no store is short, coal in store is coal produced less coal used,
     * and each debt is what was drawn and accrued less what was repaid and written off. Throws {@link
     * IllegalStateException} with month, account and amount.
     */
    public void checkIdentities(Month month) {
        double sum = 0.0;
        for (int i = 0; i < accounts.size(); i++) {
            sum += balancesUsd[i];
        }
        hold(month, "all accounts", sum, 0.0, grossPaidUsd);
        double stocks = 0.0;
        for (int i = 0; i < stores.size(); i++) {
            if (!(stocksTonnes[i] >= -RELATIVE_TOLERANCE * producedTonnes)) {
                throw new IllegalStateException(
                        month + ": store " + stores.get(i) + " holds " + stocksTonnes[i] + " t");
            }
            stocks += stocksTonnes[i];
        }
        hold(month, "all stores", stocks, producedTonnes - usedTonnes, producedTonnes);
        for (int i = 0; i < loans.size(); i++) {
            Loan loan = loans.get(i);
            hold(month, loan.name(), loan.outstandingUsd(), loan.expectedUsd(), loan.committedUsd());
        }
    }

    private void take(int store, double tonnes) {
        Check.atLeast("tonnes taken", tonnes, 0.0);
        double left = stocksTonnes[store] - tonnes;
        if (left < -RELATIVE_TOLERANCE * producedTonnes) {
            throw new IllegalStateException("store " + stores.get(store) + " holds " + stocksTonnes[store] + " t but "
                    + tonnes + " t were taken");
        }
        stocksTonnes[store] = Math.max(0.0, left);
        if (left < 0.0) {
            producedTonnes -= left; // rounding: what was taken beyond the stock counts as produced
        }
    }

    private static void hold(Month month, String what, double actual, double expected, double size) {
        if (!(Math.abs(actual - expected) <= RELATIVE_TOLERANCE * Math.max(1.0, size))) {
            throw new IllegalStateException(month + ": " + what + " should be " + expected + " but is " + actual);
        }
    }
}
