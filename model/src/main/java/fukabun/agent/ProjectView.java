package fukabun.agent;

import fukabun.base.Month;

/**
 * What members, planner and bank see of the South Yakut project in a month.
 *
 * @param month now
 * @param expectedPriceUsdPerTonne benchmark that an investor reckons with
 * @param operatingUsdPerTonne mining and rail
 * @param freightUsdPerTonne sea freight to Japan
 * @param investmentUsdPerAnnualTonne current estimate over yearly coking output
 * @param insecurity energy insecurity, 0 to 1
 * @param uncoveredShare forecast need not covered by capacity built, being built or contracted, over the forecast
 * @param sovietReliability mean belief of the steelmakers, 0 to 1
 * @param tension 0 to 1
 * @param arrearsShare share of Soviet payments due that is not paid
 * @param supportShare share of members in favour last month
 * @param dispute the islands
 */
public record ProjectView(
        Month month,
        double expectedPriceUsdPerTonne,
        double operatingUsdPerTonne,
        double freightUsdPerTonne,
        double investmentUsdPerAnnualTonne,
        double insecurity,
        double uncoveredShare,
        double sovietReliability,
        double tension,
        double arrearsShare,
        double supportShare,
        Dispute dispute) {
    /** Soviet coal sells at this share of the benchmark: coal_parameters.csv has 0.945-0.97 for Neryungri coal. */
    public static final double SOVIET_PRICE_SHARE = 0.97;
}
