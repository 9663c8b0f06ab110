package fukabun.agent;

import fukabun.base.Month;

/**
 * What members, planner and bank see of a project in a month.
 *
 * @param month now
 * @param priceShare share of the benchmark at which the Soviet goods sell
 * @param expectedPriceUsdPerTonne benchmark that an investor reckons with
 * @param operatingUsdPerTonne mining or liquefaction, and transport in the country
 * @param freightUsdPerTonne sea freight to Japan
 * @param investmentUsdPerAnnualTonne current estimate over yearly output
 * @param insecurity energy insecurity, 0 to 1
 * @param uncoveredShare forecast need not covered by capacity built, being built or contracted, over the forecast
 * @param sovietReliability mean belief of the buyers, 0 to 1
 * @param tension 0 to 1
 * @param arrearsShare share of Soviet payments due that is not paid
 * @param supportShare share of members in favour last month
 * @param dispute the islands
 */
public record ProjectView(
        Month month,
        double priceShare,
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
        Dispute dispute) {}
