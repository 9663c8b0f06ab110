package fukabun.record;

/** What a run records each month. The names are the same in files, studies, charts and documentation. */
public enum Indicator {
    SOVIET_COAL("sovietCoalTonnes", "t", Aggregation.SUM, "Soviet coking coal delivered to Japan"),
    SOVIET_COAL_CONTRACTED(
            "sovietCoalContractedTonnes", "t", Aggregation.SUM, "Soviet coking coal due under contract"),
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
            "sovietReliability", "0 to 1", Aggregation.LAST, "Belief of the steelmakers that Soviet coal comes as agreed"),
    OFFICIAL_CREDIT("officialCreditUsd", "USD", Aggregation.SUM, "New official Japanese credit committed"),
    OFFICIAL_CREDIT_OUTSTANDING(
            "officialCreditOutstandingUsd", "USD", Aggregation.LAST, "Official Japanese credit owed, interest included"),
    PROJECT_INVESTMENT(
            "projectInvestmentUsd", "USD", Aggregation.SUM, "Japanese credit and equipment put into Siberian projects"),
    SOUTH_YAKUT_COST("southYakutCostEstimateUsd", "USD", Aggregation.LAST, "Current estimate of the South Yakut project"),
    SOUTH_YAKUT_STARTED(
            "projectStarted.southYakut", "0 or 1", Aggregation.LAST, "Whether the South Yakut agreement is signed"),
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
            "linkageStance", "0 to 1", Aggregation.LAST, "How far Tokyo makes economics wait for politics: 1 inseparable"),
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
            "liquidationPromised", "0 or 1", Aggregation.LAST, "Whether Tokyo has given its word to end the concessions"),
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
    ENERGY_INSECURITY("energyInsecurity", "0 to 1", Aggregation.MEAN, "Japan's sense of energy insecurity"),
    TENSION("tension", "0 to 1", Aggregation.MEAN, "Tension between Tokyo and Moscow"),
    FREEZE("creditFreeze", "0 to 1", Aggregation.MEAN, "Severity of the freeze on official credit");

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

    /** One line for people. */
    public String meaning() {
        return meaning;
    }
}
