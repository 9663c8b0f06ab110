package fukabun.market;

import fukabun.base.Check;
import org.apache.commons.math3.util.FastMath;

/**
 * Full landed cost of coking coal, in the supplier's own money brought to US dollars.
 *
 * @param referenceUsdPerTonne full landed cost of a supplier of relative cost 1 in 1970
 * @param oilElasticity rise of cost with the real price of oil above that of 1970
 * @param productivityGrowthPerYear growth of productivity after 1980
 * @param passThrough share of the real exchange rate against the dollar since 1970 that reaches the dollar cost
 */
public record CoalCost(
        double referenceUsdPerTonne, double oilElasticity, double productivityGrowthPerYear, double passThrough) {
    public CoalCost {
        Check.positive("referenceUsdPerTonne", referenceUsdPerTonne);
        Check.atLeast("oilElasticity", oilElasticity, 0.0);
        Check.atLeast("productivityGrowthPerYear", productivityGrowthPerYear, 0.0);
        Check.share("passThrough", passThrough);
    }

    /**
     * Cost in dollars of a supplier of relative cost 1 whose money is the dollar, USD per tonne.
     *
     * @param usPricesSince1970 US consumer prices over those of 1970
     * @param logRealOilSince1970 logarithm of the real oil price over that of 1970
     * @param yearsSince1980 years since the start of 1980, at least 0
     */
    public double dollarCostUsdPerTonne(double usPricesSince1970, double logRealOilSince1970, double yearsSince1980) {
        return referenceUsdPerTonne
                * usPricesSince1970
                * (1.0 + oilElasticity * Math.max(0.0, logRealOilSince1970))
                * FastMath.exp(-productivityGrowthPerYear * yearsSince1980);
    }

    /** Factor for a supplier whose real exchange rate against the dollar has risen by this logarithm since 1970. */
    public double currencyFactor(double logRealExchangeRateSince1970) {
        return FastMath.exp(passThrough * logRealExchangeRateSince1970);
    }
}
