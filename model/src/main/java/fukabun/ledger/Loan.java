package fukabun.ledger;

import fukabun.base.Check;
import fukabun.base.Month;

/** A loan and its history. Only the {@link Ledger} changes it. */
public final class Loan {
    private static final double MONTHS_PER_YEAR = 12.0;

    /** Share by which rounding may exceed what is left. */
    private static final double ROUNDING = 1e-12;

    private final String name;
    private final int lender;
    private final int borrower;
    private final double committedUsd;
    private final double ratePerYear;
    private final Terms terms;
    private double drawnUsd;
    private double interestUsd;
    private double repaidUsd;
    private double writtenOffUsd;
    private double outstandingUsd;

    /** First month of repayment of a risk credit; null before the success that makes it due. */
    private Month dueSince;

    /**
     * When a loan is drawn and paid back.
     *
     * @param signed month of signature
     * @param drawingMonths months over which it is drawn evenly, from the month after signature
     * @param termMonths months from signature to the last repayment; repayment begins when drawing has ended
     * @param atRisk whether it is drawn as costs arise and paid back, over {@code termMonths}, only once a success has
     *     made it due; until then interest is added to the debt
     */
    public record Terms(Month signed, int drawingMonths, int termMonths, boolean atRisk) {
        /** A loan that is drawn evenly and paid back whatever comes of it. */
        public Terms(Month signed, int drawingMonths, int termMonths) {
            this(signed, drawingMonths, termMonths, false);
        }

        public Terms {
            Check.atLeast("drawingMonths", drawingMonths, 1);
            Check.that(termMonths > drawingMonths, "a loan must be repaid after it is drawn");
        }
    }

    /**
     * @param lender account number of the lender
     * @param borrower account number of the borrower
     * @param committedUsd most that can be drawn
     * @param ratePerYear nominal interest a year, charged monthly
     */
    public Loan(String name, int lender, int borrower, double committedUsd, double ratePerYear, Terms terms) {
        this.name = Check.notBlank("loan name", name);
        this.lender = lender;
        this.borrower = borrower;
        this.committedUsd = Check.positive("committedUsd", committedUsd);
        this.ratePerYear = Check.share("ratePerYear", ratePerYear);
        this.terms = terms;
    }

    public String name() {
        return name;
    }

    public int lender() {
        return lender;
    }

    public int borrower() {
        return borrower;
    }

    public double committedUsd() {
        return committedUsd;
    }

    public double ratePerYear() {
        return ratePerYear;
    }

    public Month signed() {
        return terms.signed();
    }

    public double drawnUsd() {
        return drawnUsd;
    }

    public double interestUsd() {
        return interestUsd;
    }

    public double repaidUsd() {
        return repaidUsd;
    }

    public double writtenOffUsd() {
        return writtenOffUsd;
    }

    /** What is owed, accrued interest included. */
    public double outstandingUsd() {
        return outstandingUsd;
    }

    /** What is drawn in a month: an even part while drawing lasts, what is left in its last month, else nothing. */
    public double drawingDueUsd(Month month) {
        int age = month.since(terms.signed());
        if (terms.atRisk() || age < 1 || age > terms.drawingMonths()) {
            return 0.0;
        }
        return age == terms.drawingMonths() ? committedUsd - drawnUsd : committedUsd / terms.drawingMonths();
    }

    /**
     * What is due in a month after interest has accrued: while it is drawn, the month's interest; then equal parts of
     * what is owed over the months that are left; after the term, all that is owed. Of a risk credit nothing before
     * the success, then equal parts over its term.
     */
    public double paymentDueUsd(Month month) {
        if (terms.atRisk()) {
            return dueSince == null ? 0.0 : outstandingUsd / Math.max(1, terms.termMonths() - month.since(dueSince));
        }
        int age = month.since(terms.signed());
        if (age <= terms.drawingMonths()) {
            return Math.min(outstandingUsd, monthlyInterestUsd(outstandingUsd / (1.0 + ratePerYear / MONTHS_PER_YEAR)));
        }
        return outstandingUsd / Math.max(1, terms.termMonths() - age + 1);
    }

    /** What can still be drawn. */
    public double undrawnUsd() {
        return committedUsd - drawnUsd;
    }

    void fallDue(Month month) {
        Check.that(terms.atRisk() && dueSince == null, name + " falls due once, and only if it is a risk credit");
        dueSince = month;
    }

    void draw(double amountUsd) {
        Check.between("drawing", amountUsd, 0.0, (committedUsd - drawnUsd) + ROUNDING * committedUsd);
        drawnUsd += amountUsd;
        outstandingUsd += amountUsd;
    }

    void accrueInterest() {
        double interest = monthlyInterestUsd(outstandingUsd);
        interestUsd += interest;
        outstandingUsd += interest;
    }

    void repay(double amountUsd) {
        Check.between("repayment", amountUsd, 0.0, outstandingUsd * (1.0 + ROUNDING));
        repaidUsd += amountUsd;
        outstandingUsd -= amountUsd;
    }

    void writeOff(double amountUsd) {
        Check.between("amount written off", amountUsd, 0.0, outstandingUsd);
        writtenOffUsd += amountUsd;
        outstandingUsd -= amountUsd;
    }

    /** What the identity says is owed: drawn and accrued, less repaid and written off. */
    double expectedUsd() {
        return drawnUsd + interestUsd - repaidUsd - writtenOffUsd;
    }

    private double monthlyInterestUsd(double balanceUsd) {
        return balanceUsd * ratePerYear / MONTHS_PER_YEAR;
    }
}
