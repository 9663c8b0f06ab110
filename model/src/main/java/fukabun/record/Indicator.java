package fukabun.record;

import java.util.EnumSet;
import java.util.Set;

/** What a run records each month. The names are the same in files, studies, charts and documentation. */
public enum Indicator {
    SOVIET_COAL("sovietCoalTonnes", "t", Aggregation.SUM, "Soviet coking coal delivered to Japan"),
    SOVIET_COAL_CONTRACTED("sovietCoalContractedTonnes", "t", Aggregation.SUM, "Soviet coking coal due under contract"),
    COKING_COAL_IMPORTS("cokingCoalImportTonnes", "t", Aggregation.SUM, "Coking coal imported by the five steelmakers"),
    COKING_COAL_FORECAST(
            "cokingCoalForecastTonnes",
            "t/yr",
            Aggregation.MEAN,
            "Coking coal that the steelmakers expect to need when capacity ordered today arrives"),
    RIVAL_COAL_CAPACITY(
            "rivalCoalCapacityTonnes", "t/yr", Aggregation.MEAN, "Capacity of the rival suppliers that serves Japan"),
    COKING_COAL_PRICE(
            "cokingCoalPriceUsdPerTonne", "USD/t", Aggregation.MEAN, "Benchmark price of coking coal landed in Japan"),
    SOVIET_RELIABILITY(
            "sovietReliability",
            "0 to 1",
            Aggregation.LAST,
            "Belief of the steelmakers that Soviet coal comes as agreed"),
    OFFICIAL_CREDIT("officialCreditUsd", "USD", Aggregation.SUM, "New official Japanese credit committed"),
    OFFICIAL_CREDIT_OUTSTANDING(
            "officialCreditOutstandingUsd",
            "USD",
            Aggregation.LAST,
            "Official Japanese credit owed, interest included"),
    PROJECT_INVESTMENT(
            "projectInvestmentUsd", "USD", Aggregation.SUM, "Japanese credit and equipment put into Siberian projects"),
    SOUTH_YAKUT_COST(
            "southYakutCostEstimateUsd", "USD", Aggregation.LAST, "Current estimate of the South Yakut project"),
    SOUTH_YAKUT_COAL("southYakutCoalTonnes", "t", Aggregation.SUM, "South Yakut coking coal shipped to Japan"),
    SOUTH_YAKUT_SUPPLEMENTS(
            "southYakutSupplements",
            "credits",
            Aggregation.LAST,
            "Supplementary credits granted to South Yakut so far"),
    SOUTH_YAKUT_STARTED(
            "projectStarted.southYakut", "0 or 1", Aggregation.LAST, "Whether the South Yakut agreement is signed"),
    // Pipeline
    PIPELINE_ORDERS_JAPAN(
            "pipelineOrdersJapanUsd", "USD", Aggregation.SUM, "Orders for the Urengoi line that Japanese firms won"),
    CONTRACTS_LOST_TO_SANCTIONS(
            "contractsLostToSanctionsUsd",
            "USD",
            Aggregation.LAST,
            "Orders that Japanese firms have lost to sanctions so far: what they would have won without, less what they won"),
    CONTRACTS_GAINED_BY_SANCTIONS(
            "contractsGainedBySanctionsUsd",
            "USD",
            Aggregation.LAST,
            "Orders that Japanese firms have gained by sanctions on their rivals so far"),
    KOMATSU_ORDERS("komatsuOrdersUsd", "USD", Aggregation.SUM, "Soviet orders for Japanese pipelayers"),
    CATERPILLAR_SHARE(
            "caterpillarShare",
            "share",
            Aggregation.LAST,
            "Share of American firms in Soviet orders for pipelayers of the last 24 months; 0 before the first order"),
    EUROPEAN_COMPRESSOR_SHARE(
            "europeanCompressorShare",
            "share",
            Aggregation.LAST,
            "Share of European firms in the orders so far for compressor stations and turbines; 0 before the first order"),
    BELIEVED_DENIAL(
            "believedDenial",
            "0 to 1",
            Aggregation.LAST,
            "Soviet belief that a licence for American pipelayers is denied or revoked"),
    // Timber and other trade
    FORESTRY_2_STARTED(
            "projectStarted.forestry2", "0 or 1", Aggregation.LAST, "Whether the second forestry agreement is signed"),
    FORESTRY_3_STARTED(
            "projectStarted.forestry3", "0 or 1", Aggregation.LAST, "Whether the third forestry agreement is signed"),
    TIMBER_IMPORTS("timberImportCubicMetres", "m3", Aggregation.SUM, "Soviet logs and sawn timber imported by Japan"),
    TIMBER_PRICE("timberPriceUsdPerCubicMetre", "USD/m3", Aggregation.MEAN, "Price of Soviet logs landed in Japan"),
    SOVIET_ORDERS("sovietOrdersUsd", "USD", Aggregation.SUM, "Ordinary Soviet orders placed with Japanese firms"),
    CREDIT_OPENNESS(
            "creditOpenness", "0 to 1", Aggregation.MEAN, "Chance that an ordinary official export credit is approved"),
    EXPORTS("exportsUsd", "USD", Aggregation.SUM, "Japan's exports to the Soviet Union, f.o.b."),
    IMPORTS("importsUsd", "USD", Aggregation.SUM, "Japan's imports from the Soviet Union, c.i.f."),
    TURNOVER("turnoverUsd", "USD", Aggregation.SUM, "Exports and imports together"),
    TURNOVER_1985("turnoverUsd1985", "USD", Aggregation.SUM, "Turnover in dollars of 1985, by US consumer prices"),
    TURNOVER_YEN("turnoverYen", "JPY", Aggregation.SUM, "Turnover at the yen rate of the month"),
    SHARE_OF_JAPAN_TRADE(
            "shareOfJapanTrade", "share", Aggregation.MEAN, "Turnover over Japan's trade with all countries"),
    EXPORTS_MACHINERY("exportsMachineryUsd", "USD", Aggregation.SUM, "Machinery and plant, not for a named project"),
    EXPORTS_STEEL("exportsSteelUsd", "USD", Aggregation.SUM, "Steel and pipe"),
    EXPORTS_PROJECT("exportsProjectUsd", "USD", Aggregation.SUM, "Equipment for named projects"),
    EXPORTS_OTHER("exportsOtherUsd", "USD", Aggregation.SUM, "Chemicals, consumer goods and other exports"),
    IMPORTS_TIMBER("importsTimberUsd", "USD", Aggregation.SUM, "Logs, sawn timber and wood chips"),
    IMPORTS_COAL("importsCoalUsd", "USD", Aggregation.SUM, "Coking coal"),
    IMPORTS_OIL("importsOilUsd", "USD", Aggregation.SUM, "Crude oil and natural gas"),
    IMPORTS_METALS("importsMetalsUsd", "USD", Aggregation.SUM, "Metals and ores"),
    IMPORTS_OTHER("importsOtherUsd", "USD", Aggregation.SUM, "Fish and other imports"),
    // The islands talks
    BELIEF_TOKYO(
            "beliefTokyo",
            "USD/yr",
            Aggregation.LAST,
            "What Tokyo believes Japanese cooperation to be worth to Moscow, so that Moscow would pay for it in islands"),
    BELIEF_MOSCOW(
            "beliefMoscow",
            "USD/yr",
            Aggregation.LAST,
            "What Moscow believes Japan's own need to bring it without giving an island"),
    LINKAGE_STANCE(
            "linkageStance",
            "0 to 1",
            Aggregation.LAST,
            "How far Tokyo makes economics wait for politics: 1 inseparable"),
    UNRESOLVED_SHARE("unresolvedShare", "0 to 1", Aggregation.LAST, "How much of the islands dispute is unresolved"),
    ISLANDS_OFFERED(
            "islandsOfferedShare",
            "share",
            Aggregation.SUM,
            "Share of what Tokyo asked for that Moscow offered at the openings of the year"),

    // The concessions, 1939-45
    CONCESSIONS_SETTLED(
            "concessionsSettled", "0 or 1", Aggregation.LAST, "Whether the concessions have gone back to Moscow"),
    LIQUIDATION_PROMISED(
            "liquidationPromised",
            "0 or 1",
            Aggregation.LAST,
            "Whether Tokyo has given its word to end the concessions"),
    PROMISED_OIL(
            "promisedOilTonnesPerYear",
            "t/yr",
            Aggregation.LAST,
            "Oil that Moscow has promised Japan after the war, in return for the concessions"),
    COMPENSATION(
            "compensationRubles", "rubles", Aggregation.LAST, "Compensation that Moscow has paid for the concessions"),
    HARASSMENT("harassment", "0 to 1", Aggregation.MEAN, "How far Moscow hinders the work of the concessions"),
    NEED_JAPAN("needJapan", "need", Aggregation.MEAN, "Japan's need of Moscow"),
    NEED_SOVIET("needSoviet", "need", Aggregation.MEAN, "Moscow's need of Japan"),
    // Gas
    LNG_IMPORTS("lngImportTonnes", "t", Aggregation.SUM, "Liquefied natural gas imported by the utilities"),
    LNG_NEED(
            "lngNeedTonnes",
            "t",
            Aggregation.SUM,
            "Liquefied natural gas that the utilities would burn of their own will"),
    LNG_CONTRACTED(
            "lngContractedTonnes",
            "t/yr",
            Aggregation.MEAN,
            "Yearly quantity of the LNG contracts in force, build-up counted"),
    LNG_FORECAST("lngForecast", "t/yr", Aggregation.MEAN, "LNG that the utilities expect to need eight years later"),
    LNG_PRICE("lngPriceUsdPerMmbtu", "USD/mmBtu", Aggregation.MEAN, "Price of LNG landed in Japan"),
    ENERGY_INTENSITY("energyIntensity", "1980 = 100", Aggregation.MEAN, "Energy use over real output of Japan"),
    SAKHALIN_STARTED(
            "projectStarted.sakhalin",
            "0 or 1",
            Aggregation.LAST,
            "Whether the development of the Sakhalin shelf is decided"),
    SAKHALIN_WELLS("sakhalinWellsDrilled", "wells", Aggregation.LAST, "Wells drilled on the Sakhalin shelf so far"),
    SAKHALIN_FIELDS(
            "sakhalinFieldsFound",
            "fields",
            Aggregation.LAST,
            "Fields found on the Sakhalin shelf so far: Odoptu, Chaivo"),
    SAKHALIN_CREDIT_DRAWN(
            "sakhalinCreditDrawnUsd", "USD", Aggregation.LAST, "Risk credit for the Sakhalin shelf drawn so far"),
    LARGE_PROJECT_STARTED(
            "projectStarted.any",
            "0 or 1",
            Aggregation.LAST,
            "Whether the development of at least one of Sakhalin, Yakut gas and Tyumen is decided"),
    YAKUT_GAS_STARTED(
            "projectStarted.yakutGas", "0 or 1", Aggregation.LAST, "Whether the development of Yakut gas is decided"),
    TYUMEN_STARTED("projectStarted.tyumen", "0 or 1", Aggregation.LAST, "Whether the Tyumen pipeline is decided"),
    ENERGY_INSECURITY("energyInsecurity", "0 to 1", Aggregation.MEAN, "Japan's sense of energy insecurity"),
    TENSION("tension", "0 to 1", Aggregation.MEAN, "Tension between Tokyo and Moscow"),
    FREEZE("creditFreeze", "0 to 1", Aggregation.MEAN, "Severity of the freeze on official credit"),
    TOKYO_COMPLIANCE(
            "tokyoCompliance",
            "0 to 1",
            Aggregation.MEAN,
            "How far Tokyo complies, or would comply, with Western sanctions"),
    US_EMBARGO("usEmbargo", "0 to 1", Aggregation.MEAN, "Severity of the American embargo that Washington keeps up"),
    EUROPEAN_REVOLT("europeanRevolt", "0 to 1", Aggregation.MEAN, "European revolt against the extraterritorial rule");

    private static final String YES_OR_NO = "0 or 1";

    /** What counts on from the first year, so that a mean over the years would say nothing. */
    private static final Set<Indicator> RUNNING = EnumSet.of(
            SOUTH_YAKUT_SUPPLEMENTS,
            CONTRACTS_LOST_TO_SANCTIONS,
            CONTRACTS_GAINED_BY_SANCTIONS,
            EUROPEAN_COMPRESSOR_SHARE,
            PROMISED_OIL,
            COMPENSATION,
            SAKHALIN_WELLS,
            SAKHALIN_FIELDS,
            SAKHALIN_CREDIT_DRAWN);

    private final String key;
    private final String unit;
    private final Aggregation aggregation;
    private final String meaning;

    Indicator(String key, String unit, Aggregation aggregation, String meaning) {
        this.key = key;
        this.unit = unit;
        this.aggregation = aggregation;
        this.meaning = meaning;
    }

    /** The name in files and studies. */
    public String key() {
        return key;
    }

    public String unit() {
        return unit;
    }

    public Aggregation aggregation() {
        return aggregation;
    }

    /**
     * How the years of a period make one figure: flows are summed, running totals and yes or no are as they stand at the
     * end, all else is averaged.
     */
    public Aggregation overYears() {
        if (aggregation == Aggregation.SUM) {
            return Aggregation.SUM;
        }
        return unit.equals(YES_OR_NO) || RUNNING.contains(this) ? Aggregation.LAST : Aggregation.MEAN;
    }

    /** One line for people. */
    public String meaning() {
        return meaning;
    }
}
