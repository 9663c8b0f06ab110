package fukabun.world;

import fukabun.base.Month;
import fukabun.ledger.Loan;
import fukabun.record.LoanMonth;

/** The sums of a loan at the end of last month, to tell what moved in this one, whoever moved it. */
final class LoanBook {
    private final Loan loan;
    private double drawnUsd;
    private double interestUsd;
    private double repaidUsd;
    private double writtenOffUsd;
    private double closingUsd;

    /** Opens the book of a loan of which nothing was drawn before this month. */
    LoanBook(Loan loan) {
        this.loan = loan;
    }

    /** What moved since the last month was closed. */
    LoanMonth close(Month month) {
        LoanMonth moved = new LoanMonth(
                loan.name(),
                month,
                closingUsd,
                loan.drawnUsd() - drawnUsd,
                loan.interestUsd() - interestUsd,
                loan.repaidUsd() - repaidUsd,
                loan.writtenOffUsd() - writtenOffUsd,
                loan.outstandingUsd());
        drawnUsd = loan.drawnUsd();
        interestUsd = loan.interestUsd();
        repaidUsd = loan.repaidUsd();
        writtenOffUsd = loan.writtenOffUsd();
        closingUsd = loan.outstandingUsd();
        return moved;
    }
}
