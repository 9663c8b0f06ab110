package fukabun.scenario;

import java.util.Arrays;
import java.util.List;

/** A series that moves the economy from outside. Names are those of the {@code drivers} block of a scenario file. */
public enum Driver {
    CRUDE_OIL_PRICE("crudeOilPrice", "USD/bbl", "Price of crude oil, nominal"),
    CONSUMER_PRICES_UNITED_STATES("consumerPricesUnitedStates", "1990 = 100", "Consumer prices in the United States"),
    CONSUMER_PRICES_AUSTRALIA("consumerPricesAustralia", "1990 = 100", "Consumer prices in Australia"),
    CONSUMER_PRICES_CANADA("consumerPricesCanada", "1990 = 100", "Consumer prices in Canada"),
    AUSTRALIAN_DOLLARS_PER_USD("australianDollarsPerUsd", "AUD/USD", "Australian dollars for one US dollar"),
    CANADIAN_DOLLARS_PER_USD("canadianDollarsPerUsd", "CAD/USD", "Canadian dollars for one US dollar"),
    CRUDE_STEEL_JAPAN("crudeSteelJapan", "t/yr", "Japanese crude steel output, annual rate"),
    ENERGY_IMPORT_DEPENDENCE("energyImportDependence", "share", "Share of Japan's energy use that is imported"),
    LONG_TERM_PRIME_RATE("longTermPrimeRate", "1/yr", "Japanese long-term prime lending rate"),
    CONSENSUS_FLOOR_RATE(
            "consensusFloorRate", "1/yr", "Lowest rate that the OECD arrangement allows on export credit to the USSR"),
    OIL_INJECTION_SHARE(
            "oilInjectionShare", "share", "Share of Japanese blast furnaces that still inject oil to save coke"),
    STEELMAKER_STOCK_CHANGE(
            "steelmakerStockChange", "share", "Coking coal put into (or, below zero, taken from) stock, share of need"),
    YEN_PER_USD("yenPerUsd", "JPY/USD", "Yen for one US dollar"),
    REAL_GDP_JAPAN("realGdpJapan", "1e9 international dollars of 2011", "Real gross domestic product of Japan, annual rate"),
    MANUFACTURES_UNIT_VALUE(
            "manufacturesUnitValue", "1990 = 100", "Unit value of manufactures exported by industrial countries, in US dollars"),
    NUCLEAR_CAPACITY_JAPAN("nuclearCapacityJapan", "GW", "Nuclear power stations of Japan in commercial operation"),
    // Pipeline
    DEUTSCHMARKS_PER_USD("deutschmarksPerUsd", "DEM/USD", "Deutschmarks for one US dollar"),
    POUNDS_PER_USD("poundsPerUsd", "GBP/USD", "Pounds sterling for one US dollar"),
    CONSENSUS_FLOOR_RATE_EUROPE(
            "consensusFloorRateEurope",
            "1/yr",
            "Lowest rate that the OECD arrangement allows on export credit to the USSR in moneys other than yen"),

    // Timber and other trade
    HOUSING_STARTS_JAPAN("housingStartsJapan", "dwellings/yr", "Dwellings begun in Japan, annual rate"),
    EXPORTS_OF_JAPAN("exportsOfJapan", "USD/yr", "Japan's exports to all countries, annual rate"),
    IMPORTS_OF_JAPAN("importsOfJapan", "USD/yr", "Japan's imports from all countries, annual rate"),
    SOVIET_OIL_SURPLUS("sovietOilSurplus", "t/yr", "Soviet oil output less Soviet consumption, annual rate"),
    SOVIET_DEBT("sovietDebt", "USD", "Soviet gross debt in hard currency"),
    SOVIET_GOLD_SALES("sovietGoldSales", "t/yr", "Gold sold by the Soviet Union, annual rate"),
    GOLD_PRICE("goldPrice", "USD/oz", "Price of gold"),
    LARGE_PIPE_CALENDAR("largePipeCalendar", "1/yr", "Part of the large pipe before 1982 that is delivered, annual rate"),

    SOVIET_ARREARS("sovietArrears", "share", "Share of Soviet payments due that is not paid"),

    // The concessions, 1939-45
    JAPAN_OIL_SHORTAGE(
            "japanOilShortage", "0 to 1", "How short of oil Japan is, coded from the record of the talks", Era.CONCESSIONS),
    JAPAN_WAR_BURDEN(
            "japanWarBurden",
            "0 to 1",
            "How far war, and ships lost in it, bind Japan elsewhere, coded from the record of the talks",
            Era.CONCESSIONS),
    SOVIET_DISTRESS_IN_THE_WEST(
            "sovietDistressInTheWest",
            "0 to 1",
            "How hard the Soviet Union is pressed on its western border, coded from the record of the talks",
            Era.CONCESSIONS);

    private final String key;
    private final String unit;
    private final String meaning;
    private final Era era;

    Driver(String key, String unit, String meaning) {
        this(key, unit, meaning, Era.ECONOMY);
    }

    Driver(String key, String unit, String meaning, Era era) {
        this.key = key;
        this.unit = unit;
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

    /** One line for people. */
    public String meaning() {
        return meaning;
    }

    /** The world that it moves. */
    public Era era() {
        return era;
    }
}
