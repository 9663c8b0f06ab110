package fukabun.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fukabun.Tolerance;
import fukabun.base.Month;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoanTest {
    private static final Month SIGNED = Month.of(1975, 1);

    private final Ledger ledger = new Ledger();
    private int bank;
    private int borrower;
    private Loan loan;

    @BeforeEach
    void sign() {
        bank = ledger.openAccount("bank");
        borrower = ledger.openAccount("borrower");
        loan = ledger.sign(new Loan("loan", bank, borrower, 1200.0, 0.12, new Loan.Terms(SIGNED, 3, 6)));
    }

    /**
     * By hand, at 1 % a month: 100 drawn when called; interest 1 and 1.01 is added and nothing is due; after the success in
     * month 2 half of 102.01 falls due in two months each.
     */
    @Test
    void aRiskCreditIsDrawnWhenCalledAndDueOnlyAfterASuccess() {
        Loan risk = ledger.sign(new Loan("risk", bank, borrower, 500.0, 0.12, new Loan.Terms(SIGNED, 1, 2, true)));
        assertEquals(0.0, risk.drawingDueUsd(SIGNED.plus(1)));
        ledger.draw(risk, 100.0);
        assertEquals(400.0, risk.undrawnUsd(), Tolerance.arithmetic(500));
        ledger.accrueInterest(risk);
        ledger.accrueInterest(risk);
        assertEquals(0.0, risk.paymentDueUsd(SIGNED.plus(40)));
        ledger.fallDue(risk, SIGNED.plus(40));
        assertEquals(51.005, risk.paymentDueUsd(SIGNED.plus(40)), Tolerance.arithmetic(100));
        ledger.repay(risk, risk.paymentDueUsd(SIGNED.plus(40)));
        assertEquals(51.005, risk.paymentDueUsd(SIGNED.plus(41)), Tolerance.arithmetic(100));
        assertThrows(IllegalArgumentException.class, () -> ledger.fallDue(risk, SIGNED.plus(41)));
        assertThrows(IllegalArgumentException.class, () -> ledger.fallDue(loan, SIGNED.plus(41)));
    }

    /**
     * By hand, at 1 % a month: drawn 400 in each of three months, with the interest paid as it falls due; then a third
     * of 1212 = 404, half of 808 + 8.08, and all of 408.04 + 4.0804.
     */
    @Test
    void aLoanPaidOnTimeIsDrawnEvenlyAndPaidBackByItsTerm() {
        assertMonth(0, 0.0, 0.0, 0.0);
        assertMonth(1, 0.0, 400.0, 400.0);
        assertMonth(2, 4.0, 400.0, 800.0);
        assertMonth(3, 8.0, 400.0, 1200.0);
        assertMonth(4, 404.0, 0.0, 808.0);
        assertMonth(5, 408.04, 0.0, 408.04);
        assertMonth(6, 412.1204, 0.0, 0.0);
        assertMonth(7, 0.0, 0.0, 0.0);
        assertEquals(1200.0, loan.drawnUsd(), Tolerance.arithmetic(1200));
        assertEquals(36.1604, loan.interestUsd(), Tolerance.arithmetic(36));
        assertEquals(1236.1604, loan.repaidUsd(), Tolerance.arithmetic(1236));
        assertEquals(36.1604, ledger.balanceUsd(bank), Tolerance.arithmetic(1200));
    }

    /** By hand: 1 % a month on 1200 for six months is 1200 x 1.01^6, all of which is due after the term. */
    @Test
    void whatIsNotPaidBearsInterestAndIsDueInFullAfterTheTerm() {
        ledger.draw(loan, 1200.0);
        for (int month = 1; month <= 6; month++) {
            ledger.accrueInterest(loan);
        }
        double owed = 1200.0 * Math.pow(1.01, 6);
        assertEquals(owed, loan.outstandingUsd(), Tolerance.arithmetic(owed));
        assertEquals(owed, loan.paymentDueUsd(SIGNED.plus(7)), Tolerance.arithmetic(owed));
        assertEquals(owed, loan.paymentDueUsd(SIGNED.plus(100)), Tolerance.arithmetic(owed));
        ledger.checkIdentities(SIGNED.plus(7));
    }

    @Test
    void nothingIsDrawnBeforeTheMonthAfterSignature() {
        assertEquals(0.0, loan.drawingDueUsd(SIGNED.plus(-1)));
        assertEquals(0.0, loan.drawingDueUsd(SIGNED));
        assertEquals(400.0, loan.drawingDueUsd(SIGNED.plus(1)));
        assertEquals(0.0, loan.drawingDueUsd(SIGNED.plus(4)));
    }

    /** By hand: a third of 1000 is not a whole number of cents, but the third drawing takes what is left. */
    @Test
    void theLastDrawingTakesWhatIsLeft() {
        Loan odd = ledger.sign(new Loan("odd", bank, borrower, 1000.0, 0.0, new Loan.Terms(SIGNED, 3, 6)));
        for (int month = 1; month <= 3; month++) {
            ledger.draw(odd, odd.drawingDueUsd(SIGNED.plus(month)));
        }
        assertEquals(1000.0, odd.drawnUsd());
    }

    /** By hand: of a billion 1e-12 is a tenth of a cent; a hundredth may be drawn or repaid too much, a cent may not. */
    @Test
    void roundingMayExceedALargeLoanByATenthOfACent() {
        Loan large = ledger.sign(new Loan("large", bank, borrower, 1e9, 0.0, new Loan.Terms(SIGNED, 1, 2)));
        ledger.draw(large, 6e8);
        assertThrows(IllegalArgumentException.class, () -> ledger.draw(large, 4e8 + 0.01));
        ledger.draw(large, 4e8 + 1e-4);
        assertThrows(IllegalArgumentException.class, () -> ledger.repay(large, 1e9 + 0.01));
        ledger.repay(large, 1e9 + 2e-4);
        ledger.checkIdentities(SIGNED);
    }

    @Test
    void aLoanKnowsWhoLendsAndOnWhatTerms() {
        Loan other = new Loan("other", borrower, bank, 5.0, 0.06, new Loan.Terms(SIGNED.plus(2), 1, 2));
        assertEquals(borrower, other.lender());
        assertEquals(bank, other.borrower());
        assertEquals(0.06, other.ratePerYear());
        assertEquals(SIGNED.plus(2), other.signed());
    }

    @Test
    void impossibleTermsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Loan.Terms(SIGNED, 0, 6));
        assertThrows(IllegalArgumentException.class, () -> new Loan.Terms(SIGNED, 6, 6));
        Loan.Terms terms = new Loan.Terms(SIGNED, 3, 6);
        assertThrows(IllegalArgumentException.class, () -> new Loan("x", bank, borrower, 0.0, 0.1, terms));
        assertThrows(IllegalArgumentException.class, () -> new Loan("x", bank, borrower, 1.0, 8.0, terms));
        assertThrows(IllegalArgumentException.class, () -> new Loan("x", bank, borrower, 1.0, Double.NaN, terms));
    }

    /** A month as the engine does it: interest, payment, drawing. */
    private void assertMonth(int age, double payment, double drawing, double closing) {
        Month month = SIGNED.plus(age);
        ledger.accrueInterest(loan);
        double due = loan.paymentDueUsd(month);
        ledger.repay(loan, due);
        double drawn = loan.drawingDueUsd(month);
        ledger.draw(loan, drawn);
        ledger.checkIdentities(month);
        assertEquals(payment, due, Tolerance.arithmetic(payment), "payment in month " + age);
        assertEquals(drawing, drawn, Tolerance.arithmetic(drawing), "drawing in month " + age);
        assertEquals(closing, loan.outstandingUsd(), Tolerance.arithmetic(1200), "debt after month " + age);
    }
}
