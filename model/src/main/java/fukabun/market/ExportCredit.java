package fukabun.market;

import org.apache.commons.math3.util.FastMath;

/** What cheap export credit is worth to the buyer of the goods. */
public final class ExportCredit {
    private static final double PAYMENTS_PER_YEAR = 2.0;

    private ExportCredit() {}

    /**
     * Present value of the interest saved on a credit that is repaid in equal half-yearly instalments, over the amount
     * lent. Interest saved in a half-year is half of the gap between the rates, on what is then still owed; it is
     * discounted at the reference rate. Below zero where the credit is dearer than the reference.
     *
     * @param referenceRatePerYear what money costs the buyer otherwise, above -1
     * @param ratePerYear of the credit
     * @param years to the last instalment, above zero; counted in whole half-years, at least one
     */
    public static double subsidyShare(double referenceRatePerYear, double ratePerYear, double years) {
        int payments = Math.max(1, (int) FastMath.rint(PAYMENTS_PER_YEAR * years));
        double discount = 1.0 / (1.0 + referenceRatePerYear / PAYMENTS_PER_YEAR);
        double factor = 1.0;
        double owedDiscounted = 0.0;
        for (int k = 0; k < payments; k++) {
            factor *= discount;
            owedDiscounted += factor * (payments - k) / payments;
        }
        return (referenceRatePerYear - ratePerYear) / PAYMENTS_PER_YEAR * owedDiscounted;
    }
}
