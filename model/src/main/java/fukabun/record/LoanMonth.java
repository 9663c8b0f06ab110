package fukabun.record;

import fukabun.base.Check;
import fukabun.base.Month;
import java.util.Objects;

/**
 * One month of one loan, in US dollars: what is owed at its end is what was owed at its beginning, and drawn, and
 * accrued, less what was repaid and written off.
 *
 * @param loan its name, once a run
 * @param month when
 * @param openingUsd owed at the beginning of the month, which is what was owed at the end of the month before
 * @param drawnUsd drawn by the borrower
 * @param interestUsd interest added to the debt
 * @param repaidUsd paid back, interest included
 * @param writtenOffUsd given up by the lender
 * @param closingUsd owed at the end of the month
 */
public record LoanMonth(
        String loan,
        Month month,
        double openingUsd,
        double drawnUsd,
        double interestUsd,
        double repaidUsd,
        double writtenOffUsd,
        double closingUsd) {
    public LoanMonth {
        Check.notBlank("loan", loan);
        Objects.requireNonNull(month);
        Check.finite("openingUsd", openingUsd);
        Check.finite("drawnUsd", drawnUsd);
        Check.finite("interestUsd", interestUsd);
        Check.finite("repaidUsd", repaidUsd);
        Check.finite("writtenOffUsd", writtenOffUsd);
        Check.finite("closingUsd", closingUsd);
    }
}
