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
    // Timber and other trade
    FORESTRY_2_STARTED(
            "projectStarted.forestry2", "0 or 1", Aggregation.LAST, "Whether the second forestry agreement is signed"),
    FORESTRY_3_STARTED(
            "projectStarted.forestry3", "0 or 1", Aggregation.LAST, "Whether the third forestry agreement is signed"),
    TIMBER_IMPORTS(
            "timberImportCubicMetres", "m3", Aggregation.SUM, "Soviet logs and sawn timber imported by Japan"),
    TIMBER_PRICE("timberPriceUsdPerCubicMetre", "USD/m3", Aggregation.MEAN, "Price of Soviet logs landed in Japan"),
    SOVIET_ORDERS("sovietOrdersUsd", "USD", Aggregation.SUM, "Ordinary Soviet orders placed with Japanese firms"),
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
