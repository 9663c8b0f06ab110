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
    ENERGY_INSECURITY("energyInsecurity", "0 to 1", Aggregation.MEAN, "Japan's sense of energy insecurity"),
    TENSION("tension", "0 to 1", Aggregation.MEAN, "Tension between Tokyo and Moscow"),
    FREEZE("creditFreeze", "0 to 1", Aggregation.MEAN, "Severity of the freeze on official credit"),
    TOKYO_COMPLIANCE(
            "tokyoCompliance", "0 to 1", Aggregation.MEAN, "How far Tokyo complies, or would comply, with Western sanctions"),
    US_EMBARGO("usEmbargo", "0 to 1", Aggregation.MEAN, "Severity of the American embargo that Washington keeps up"),
    EUROPEAN_REVOLT(
            "europeanRevolt", "0 to 1", Aggregation.MEAN, "European revolt against the extraterritorial rule");

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
