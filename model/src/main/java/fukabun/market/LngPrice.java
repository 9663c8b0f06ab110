package fukabun.market;

import fukabun.base.Check;

/**
 * The price of LNG landed in Japan: a line in the price of crude, as the contracts had it (energy_parameters.csv:
 * 1.14 + 0.144 x crude, the crude of two years, 1977 to 1991).
 *
 * @param constantUsdPerMmbtu price at a crude price of nothing
 * @param slope USD/mmBtu for each USD/bbl
 */
public record LngPrice(double constantUsdPerMmbtu, double slope) {
    /** Heat of a barrel of crude and of a tonne of LNG, mmBtu: energy_parameters.csv. */
    public static final double MMBTU_PER_BARREL = 5.8;

    public static final double MMBTU_PER_TONNE = 51.7;

    /**
     * Most that a heat unit of LNG costs over one of crude. Below the prices from which the line was fitted it would be
     * far too dear; the first contract, 0.52 USD with crude at 1.80, gives 1.7 (lng_contracts.csv).
     */
    private static final double DEAREST_OVER_CRUDE = 1.7;

    public LngPrice {
        Check.atLeast("constantUsdPerMmbtu", constantUsdPerMmbtu, 0.0);
        Check.atLeast("slope", slope, 0.0);
    }

    /** Price at a crude price in USD per barrel. */
    public double usdPerMmbtu(double crudeUsdPerBarrel) {
        double line = constantUsdPerMmbtu + slope * crudeUsdPerBarrel;
        return Math.min(line, DEAREST_OVER_CRUDE * crudeUsdPerBarrel / MMBTU_PER_BARREL);
    }

    /** Price over that of crude, heat for heat. */
    public double overCrude(double crudeUsdPerBarrel) {
        return usdPerMmbtu(crudeUsdPerBarrel) * MMBTU_PER_BARREL / crudeUsdPerBarrel;
    }

    /**
     * The price at which a project pays: capital at the return required, running cost, freight.
     *
     * @param investmentUsd of the whole project
     * @param runningShare running cost a year over the investment
     * @param returnPerYear required
     * @param tonnesPerYear sold
     * @param freightUsdPerMmbtu sea freight to Japan
     */
    public static double breakEvenUsdPerMmbtu(
            double investmentUsd,
            double runningShare,
            double returnPerYear,
            double tonnesPerYear,
            double freightUsdPerMmbtu) {
        double yearlyUsd = investmentUsd * (CapitalRecovery.overTwentyYears(returnPerYear) + runningShare);
        return yearlyUsd / (tonnesPerYear * MMBTU_PER_TONNE) + freightUsdPerMmbtu;
    }
}
