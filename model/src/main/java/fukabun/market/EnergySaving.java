package fukabun.market;

import fukabun.base.Check;

/**
 * Energy use over output. Two things lower it: saving, which follows the highest real price of crude so far (what was
 * insulated is not torn out when oil gets cheap again: energy_parameters.csv finds no answer to falling prices), and the
 * decline of basic industry.
 *
 * @param priceElasticity long-run fall of energy use over output with the highest price so far
 * @param adjustmentPerYear share of the way to its long-run level that saving goes in a year
 * @param structuralChangePerYear yearly fall by the decline of basic industry
 */
public record EnergySaving(double priceElasticity, double adjustmentPerYear, double structuralChangePerYear) {
    private static final double MONTHS_PER_YEAR = 12.0;

    public EnergySaving {
        Check.atLeast("priceElasticity", priceElasticity, 0.0);
        Check.positive("adjustmentPerYear", adjustmentPerYear);
        Check.finite("structuralChangePerYear", structuralChangePerYear);
    }

    /**
     * What has been saved a month later, as a logarithm.
     *
     * @param logSaved so far, zero or above
     * @param logHighestPrice logarithm of the highest real price of crude so far over that of the first months
     */
    public double nextLogSaved(double logSaved, double logHighestPrice) {
        double longRun = priceElasticity * Math.max(0.0, logHighestPrice);
        return logSaved + Math.min(1.0, adjustmentPerYear / MONTHS_PER_YEAR) * (longRun - logSaved);
    }

    /** What the decline of basic industry takes off in a month, as a logarithm. */
    public double structuralStep() {
        return structuralChangePerYear / MONTHS_PER_YEAR;
    }
}
