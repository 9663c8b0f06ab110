package fukabun.world;

import fukabun.base.Month;
import fukabun.scenario.Driver;
import fukabun.scenario.Drivers;
import fukabun.scenario.LeverSettings;
import fukabun.scenario.Scenario;

/**
 * The outside of the economy in one month: levers after events, and what the drivers say.
 *
 * @param index months since the first simulated one
 * @param month which
 * @param levers every lever
 * @param drivers every outside series
 * @param logRealOilGap logarithm of the real crude price over its mean of the last sixty months
 * @param logRealOilSince1970 logarithm of the real crude price over that of 1970
 * @param usPricesSince1970 US consumer prices over those of 1970
 * @param usPricesSince1974 US consumer prices over those of 1974
 * @param usInflation US consumer prices over those of twelve months ago
 * @param logAustralianRealRate logarithm of the Australian real exchange rate against the US dollar over that of 1970
 * @param logCanadianRealRate the same for Canada
 * @param steelTonnesPerYear Japanese crude steel
 * @param longGrowthPerYear growth of steel over eight years
 * @param recentGrowthPerYear growth of steel over three years
 * @param importDependence share of energy that is imported
 * @param oilInjectionShare share of furnaces that inject oil
 * @param stockChangeShare coal put into stock over need
 * @param primeRatePerYear long-term prime rate
 * @param floorRatePerYear OECD floor
 * @param arrearsShare share of Soviet payments due that is not paid
 */
public record Now(
        int index,
        Month month,
        LeverSettings levers,
        Drivers drivers,
        double logRealOilGap,
        double logRealOilSince1970,
        double usPricesSince1970,
        double usPricesSince1974,
        double usInflation,
        double logAustralianRealRate,
        double logCanadianRealRate,
        double steelTonnesPerYear,
        double longGrowthPerYear,
        double recentGrowthPerYear,
        double importDependence,
        double oilInjectionShare,
        double stockChangeShare,
        double primeRatePerYear,
        double floorRatePerYear,
        double arrearsShare) {
    private static final double PRODUCTIVITY_YEAR = 1980.0;

    /** A month of a world apart from the economy: its own drivers and no figure of the economy. */
    static Now apart(int index, Month month, Scenario scenario) {
        double none = Double.NaN;
        return new Now(
                index,
                month,
                scenario.leversIn(month),
                scenario.drivers(),
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none);
    }

    /** Years since the start of 1980, at least 0. */
    public double yearsSince1980() {
        return Math.max(0.0, month.fractionalYear() - PRODUCTIVITY_YEAR);
    }

    /** This month's value of an outside series. */
    public double value(Driver driver) {
        return drivers.at(driver, month);
    }

    /** The mean of an outside series over the {@code length} months that end with this one. */
    public double meanOfLast(Driver driver, int length) {
        return drivers.meanOfLast(driver, month, length);
    }
}
