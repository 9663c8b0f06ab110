package fukabun.world;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fukabun.base.Month;
import fukabun.ledger.Ledger;
import fukabun.ledger.Loan;
import fukabun.record.LoanMonth;
import org.junit.jupiter.api.Test;

class RecorderTest {
    @Test
    void aWriteOffShowsInItsMonthWhoeverMadeIt() {
        Recorder recorder = new Recorder(Month.of(1980, 1), 2, true);
        Ledger ledger = new Ledger();
        int bank = ledger.openAccount("bank");
        int borrower = ledger.openAccount("borrower");
        Loan.Terms terms = new Loan.Terms(Month.of(1980, 1), 1, 9);
        Loan loan = ledger.sign(new Loan("a loan", bank, borrower, 100.0, 0.12, terms));
        ledger.draw(loan, 100.0);
        recorder.loans(Month.of(1980, 1), ledger);
        ledger.accrueInterest(loan);
        ledger.repay(loan, 21.0);
        ledger.writeOff(loan, 30.0);
        recorder.loans(Month.of(1980, 2), ledger);
        // By hand: 100 + one percent a month - 21 - 30 = 50.
        LoanMonth second = new LoanMonth("a loan", Month.of(1980, 2), 100.0, 0.0, 1.0, 21.0, 30.0, 50.0);
        assertEquals(second, recorder.finish().loanMonths().get(1));
    }
}
