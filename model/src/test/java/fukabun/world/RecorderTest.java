package fukabun.world;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fukabun.base.Month;
import fukabun.ledger.Ledger;
import fukabun.ledger.Loan;
import fukabun.record.LoanMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    /** By hand: tenths below a hundred million, thousands parted above a thousand, and nothing only where there is none. */
    @ParameterizedTest(name = "{0} USD -> {1}")
    @CsvSource({
        "0, 0 million USD",
        "2e4, less than 0.1 million USD",
        "4.7e7, 47 million USD",
        "6.75e7, 67.5 million USD",
        "1.328e8, 133 million USD",
        "1.294e9, '1,294 million USD'",
        "1.0046e9, '1,005 million USD'",
        "1.2340567e12, '1,234,057 million USD'"
    })
    void amountsReadAsPeopleWriteThem(double amountUsd, String words) {
        assertEquals(words, Recorder.millions(amountUsd));
    }
}
