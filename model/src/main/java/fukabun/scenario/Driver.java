package fukabun.scenario;

import java.util.Arrays;
import java.util.List;

/** A series that moves the economy from outside. Names are those of the {@code drivers} block of a scenario file. */
public enum Driver {
    CRUDE_OIL_PRICE("crudeOilPrice", "USD/bbl", 0.2, 400, "Price of crude oil, nominal"),
    CONSUMER_PRICES_UNITED_STATES(
            "consumerPricesUnitedStates", "1990 = 100", 1, 1000, "Consumer prices in the United States"),
    CONSUMER_PRICES_AUSTRALIA("consumerPricesAustralia", "1990 = 100", 1, 1000, "Consumer prices in Australia"),
    CONSUMER_PRICES_CANADA("consumerPricesCanada", "1990 = 100", 1, 1000, "Consumer prices in Canada"),
    AUSTRALIAN_DOLLARS_PER_USD("australianDollarsPerUsd", "AUD/USD", 0.07, 15, "Australian dollars for one US dollar"),
    CANADIAN_DOLLARS_PER_USD("canadianDollarsPerUsd", "CAD/USD", 0.1, 15, "Canadian dollars for one US dollar"),
    CRUDE_STEEL_JAPAN("crudeSteelJapan", "t/yr", 4e6, 1.2e9, "Japanese crude steel output, annual rate"),
    ENERGY_IMPORT_DEPENDENCE("energyImportDependence", "share", 0, 1, "Share of Japan's energy use that is imported"),
    LONG_TERM_PRIME_RATE("longTermPrimeRate", "1/yr", 0, 1, "Japanese long-term prime lending rate"),
    CONSENSUS_FLOOR_RATE(
            "consensusFloorRate",
            "1/yr",
            0,
            1,
            "Lowest rate that the OECD arrangement allows on export credit to the USSR"),
    OIL_INJECTION_SHARE(
            "oilInjectionShare", "share", 0, 1, "Share of Japanese blast furnaces that still inject oil to save coke"),
    STEELMAKER_STOCK_CHANGE(
            "steelmakerStockChange",
            "share",
            -0.5,
            0.5,
            "Coking coal put into (or, below zero, taken from) stock, share of need"),
    YEN_PER_USD("yenPerUsd", "JPY/USD", 12, 3600, "Yen for one US dollar"),
    REAL_GDP_JAPAN(
            "realGdpJapan",
            "1e9 international dollars of 2011",
            90,
            40_000,
            "Real gross domestic product of Japan, annual rate"),
    MANUFACTURES_UNIT_VALUE(
            "manufacturesUnitValue",
            "1990 = 100",
            2,
            1000,
            "Unit value of manufactures exported by industrial countries, in US dollars"),
    NUCLEAR_CAPACITY_JAPAN(
            "nuclearCapacityJapan", "GW", 0, 400, "Nuclear power stations of Japan in commercial operation"),
    // Pipeline
    DEUTSCHMARKS_PER_USD("deutschmarksPerUsd", "DEM/USD", 0.15, 40, "Deutschmarks for one US dollar"),
    POUNDS_PER_USD("poundsPerUsd", "GBP/USD", 0.03, 8, "Pounds sterling for one US dollar"),
    CONSENSUS_FLOOR_RATE_EUROPE(
            "consensusFloorRateEurope",
            "1/yr",
            0,
            1,
            "Lowest rate that the OECD arrangement allows on export credit to the USSR in moneys other than yen"),

    // Timber and other trade
    HOUSING_STARTS_JAPAN("housingStartsJapan", "dwellings/yr", 8e4, 2e7, "Dwellings begun in Japan, annual rate"),
    EXPORTS_OF_JAPAN("exportsOfJapan", "USD/yr", 7e8, 3e12, "Japan's exports to all countries, annual rate"),
    IMPORTS_OF_JAPAN("importsOfJapan", "USD/yr", 7e8, 3e12, "Japan's imports from all countries, annual rate"),
    SOVIET_OIL_SURPLUS("sovietOilSurplus", "t/yr", 7e6, 2e9, "Soviet oil output less Soviet consumption, annual rate"),
    SOVIET_DEBT("sovietDebt", "USD", 0, 5e11, "Soviet gross debt in hard currency"),
    SOVIET_GOLD_SALES("sovietGoldSales", "t/yr", 0, 4000, "Gold sold by the Soviet Union, annual rate"),
    GOLD_PRICE("goldPrice", "USD/oz", 3, 6000, "Price of gold"),
    LARGE_PIPE_CALENDAR(
            "largePipeCalendar", "1/yr", 0, 1, "Part of the large pipe before 1982 that is delivered, annual rate"),

    SOVIET_ARREARS("sovietArrears", "share", 0, 1, "Share of Soviet payments due that is not paid"),

    // The concessions, 1939-45
    JAPAN_OIL_SHORTAGE(
            "japanOilShortage",
            "0 to 1",
            0,
            1,
            "How short of oil Japan is, coded from the record of the talks",
            Era.CONCESSIONS),
    JAPAN_WAR_BURDEN(
            "japanWarBurden",
            "0 to 1",
            0,
            1,
            "How far war, and ships lost in it, bind Japan elsewhere, coded from the record of the talks",
            Era.CONCESSIONS),
    SOVIET_DISTRESS_IN_THE_WEST(
            "sovietDistressInTheWest",
            "0 to 1",
            0,
            1,
            "How hard the Soviet Union is pressed on its western border, coded from the record of the talks",
            Era.CONCESSIONS);

    private final String key;
    private final String unit;
    private final double low;
    private final double high;
    private final String meaning;
    private final Era era;

    Driver(String key, String unit, double low, double high, String meaning) {
        this(key, unit, low, high, meaning, Era.ECONOMY);
    }

    Driver(String key, String unit, double low, double high, String meaning, Era era) {
        this.key = key;
        this.unit = unit;
        this.low = low;
        this.high = high;
        this.meaning = meaning;
        this.era = era;
    }

    /** The drivers of a world, in the order of this list. */
    public static List<Driver> of(Era era) {
        return Arrays.stream(values()).filter(driver -> driver.era == era).toList();
    }

    /** The name in scenario files. */
    public String key() {
        return key;
    }

    public String unit() {
        return unit;
    }

    /** Smallest value that a what-if may give it: about a tenth of the least of 1965-91, or nothing. */
    public double low() {
        return low;
    }

    /** Largest value that a what-if may give it: about ten times the most of 1965-91, or the whole. */
    public double high() {
        return high;
    }

    /** One line for people. */
    public String meaning() {
        return meaning;
    }

    /** The world that it moves. */
    public Era era() {
        return era;
    }
}
