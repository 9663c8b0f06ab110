package fukabun.market;

import fukabun.base.Check;
import org.apache.commons.math3.util.FastMath;

/**
 * The need of LNG: output, energy saving, the price of gas over that of oil (fuel switching) and nuclear power give a
 * long-run level, which the need approaches by partial adjustment.
 *
 * @param need1980Tonnes long-run need in the circumstances of 1980, t/yr
 * @param incomeElasticity growth of need per growth of output
 * @param switchingElasticity fall of need with the price of LNG over that of oil
 * @param perNuclearTonnesPerGw LNG that a gigawatt of nuclear power displaces, t/yr
 * @param adjustmentPerYear share of the way to the long-run level that is gone in a year
 */
public record LngDemand(
        double need1980Tonnes,
        double incomeElasticity,
        double switchingElasticity,
        double perNuclearTonnesPerGw,
        double adjustmentPerYear) {
    private static final double MONTHS_PER_YEAR = 12.0;

    /** Smallest long-run need over that of 1980: gas is never given up. */
    private static final double SMALLEST_SHARE = 0.02;

    public LngDemand {
        Check.positive("need1980Tonnes", need1980Tonnes);
        Check.atLeast("incomeElasticity", incomeElasticity, 0.0);
        Check.atLeast("switchingElasticity", switchingElasticity, 0.0);
        Check.atLeast("perNuclearTonnesPerGw", perNuclearTonnesPerGw, 0.0);
        Check.positive("adjustmentPerYear", adjustmentPerYear);
    }

    /**
     * Circumstances against those of 1980.
     *
     * @param logOutput logarithm of real output over that of 1980
     * @param logIntensity logarithm of energy use over output, over that of 1980
     * @param logPriceOverOil logarithm of the price of LNG over that of oil, over that of 1980
     * @param nuclearGw nuclear power less that of 1980, GW
     */
    public record Circumstances(double logOutput, double logIntensity, double logPriceOverOil, double nuclearGw) {}

    /** The need that would come about if circumstances stayed, t/yr. */
    public double longRunTonnes(Circumstances now) {
        double growth =
                incomeElasticity * now.logOutput() + now.logIntensity() - switchingElasticity * now.logPriceOverOil();
        double gross = need1980Tonnes * FastMath.exp(growth);
        return Math.max(SMALLEST_SHARE * need1980Tonnes, gross - perNuclearTonnesPerGw * now.nuclearGw());
    }

    /** The need a month later. */
    public double nextTonnes(double needTonnes, double longRunTonnes) {
        double way = Math.min(1.0, adjustmentPerYear / MONTHS_PER_YEAR);
        return needTonnes + way * (longRunTonnes - needTonnes);
    }
}
