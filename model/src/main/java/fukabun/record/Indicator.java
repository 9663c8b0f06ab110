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
    // Gas
    LNG_IMPORTS("lngImportTonnes", "t", Aggregation.SUM, "Liquefied natural gas imported by the utilities"),
    LNG_NEED("lngNeedTonnes", "t", Aggregation.SUM, "Liquefied natural gas that the utilities would burn of their own will"),
    LNG_CONTRACTED(
            "lngContractedTonnes", "t/yr", Aggregation.MEAN, "Yearly quantity of the LNG contracts in force, build-up counted"),
    LNG_FORECAST("lngForecast", "t/yr", Aggregation.MEAN, "LNG that the utilities expect to need eight years later"),
    LNG_PRICE("lngPriceUsdPerMmbtu", "USD/mmBtu", Aggregation.MEAN, "Price of LNG landed in Japan"),
    ENERGY_INTENSITY("energyIntensity", "1980 = 100", Aggregation.MEAN, "Energy use over real output of Japan"),
    SAKHALIN_STARTED(
            "projectStarted.sakhalin", "0 or 1", Aggregation.LAST, "Whether the development of the Sakhalin shelf is decided"),
    SAKHALIN_WELLS("sakhalinWellsDrilled", "wells", Aggregation.LAST, "Wells drilled on the Sakhalin shelf so far"),
    SAKHALIN_CREDIT_DRAWN(
            "sakhalinCreditDrawnUsd", "USD", Aggregation.LAST, "Risk credit for the Sakhalin shelf drawn so far"),
    YAKUT_GAS_STARTED(
            "projectStarted.yakutGas", "0 or 1", Aggregation.LAST, "Whether the development of Yakut gas is decided"),
    TYUMEN_STARTED("projectStarted.tyumen", "0 or 1", Aggregation.LAST, "Whether the Tyumen pipeline is decided"),

    // Politics
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
