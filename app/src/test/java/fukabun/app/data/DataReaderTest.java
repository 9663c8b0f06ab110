package fukabun.app.data;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.app.files.ScenarioException;
import fukabun.base.Month;
import fukabun.record.Grade;
import fukabun.record.Indicator;
import fukabun.record.Observation;
import fukabun.scenario.Driver;
import fukabun.scenario.ForecastVintage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataReaderTest {
    private static final double ARITHMETIC = 1e-9;

    @TempDir
    private Path folder;

    private final DataSet data = ShippedData.read();

    // Expected values: the tables of the data folder, by hand where a rule of data/README.md moves them.
    @ParameterizedTest(name = "{0} {1} -> {2}")
    @CsvSource({
        "crudeOilPrice, 1965-01, 1.8",
        "crudeOilPrice, 1973-11, 5.72",
        "consumerPricesUnitedStates, 1991-12, 103.64",
        "australianDollarsPerUsd, 1965-01, 0.893",
        "crudeSteelJapan, 1965-03, 41161000",
        "crudeSteelJapan, 1991-12, 109648000",
        "energyImportDependence, 1965-01, 0.6425",
        "longTermPrimeRate, 1965-01, 0.097",
        "longTermPrimeRate, 1977-12, 0.076",
        "consensusFloorRate, 1976-02, 0",
        "consensusFloorRate, 1976-03, 0.08",
        "consensusFloorRate, 1980-07, 0.0875",
        "consensusFloorRate, 1981-10, 0.0875",
        "consensusFloorRate, 1981-11, 0.0925",
        "consensusFloorRate, 1991-12, 0.0925",
        "oilInjectionShare, 1979-06, 1",
        "oilInjectionShare, 1980-09, 0.5",
        "oilInjectionShare, 1981-12, 0",
        "steelmakerStockChange, 1977-09, 0",
        "steelmakerStockChange, 1977-10, -0.05",
        "steelmakerStockChange, 1978-12, -0.05",
        "steelmakerStockChange, 1979-01, 0",
        "sovietArrears, 1989-12, 0",
        "sovietArrears, 1990-08, 0.25",
        "sovietArrears, 1991-12, 0.5"
    })
    void driversTakeTheValuesOfTheTables(String key, String month, double expected) {
        assertEquals(
                expected, data.drivers().at(driver(key), Month.parse(month)), ARITHMETIC * Math.max(1.0, expected));
    }

    // The bounds that data/README.md states.
    @ParameterizedTest(name = "{0} within {2}")
    @CsvSource({
        "crudeOilPrice, BP_crude_nominal, 0.16, 1",
        "consumerPricesUnitedStates, CPI_US_1990_100, 0.009, 1",
        "consumerPricesAustralia, CPI_Australia_1990_100, 0.009, 1",
        "consumerPricesCanada, CPI_Canada_1990_100, 0.009, 1",
        "australianDollarsPerUsd, AUD, 0.03, 1",
        "canadianDollarsPerUsd, CAD, 0.03, 1",
        "crudeSteelJapan, Japan, 0.03, 1e6",
        "energyImportDependence, energy_import_dependence, 0.009, 0.01"
    })
    void meansOfYearsStayNearTheirFigures(String key, String series, double bound, double factor) {
        List<Figure> figures = data.figures().stream()
                .filter(f -> f.what().split(":")[0].equals(series) && f.period().compareTo("1965") >= 0)
                .filter(f -> !f.table().equals("trade_totals.csv"))
                .toList();
        assertEquals(27, figures.size());
        for (Figure figure : figures) {
            Month december = Month.of(Integer.parseInt(figure.period()), 12);
            double mean = data.drivers().meanOfLast(driver(key), december, 12);
            assertEquals(1.0, mean / (figure.value() * factor), bound, figure.period());
        }
    }

    /** By hand from the table: 256.94 and 185.29 Mt, less the 68.01 that left the scope in 1985. */
    @Test
    void theOilSurplusIsSplicedAcrossTheBreakOf1985() {
        assertEquals(196.24e6, data.drivers().meanOfLast(Driver.SOVIET_OIL_SURPLUS, Month.of(1984, 12), 12), 1.5e6);
        assertEquals(188.93e6, data.drivers().meanOfLast(Driver.SOVIET_OIL_SURPLUS, Month.of(1985, 12), 12), 3e6);
        assertEquals(117.28e6, data.drivers().at(Driver.SOVIET_OIL_SURPLUS, Month.of(1991, 12)), 0.01e6);
    }

    @Test
    void theCalendarOfLargePipeAddsUpToOne() {
        double sum = 0.0;
        for (double yearly : data.drivers().values(Driver.LARGE_PIPE_CALENDAR)) {
            sum += yearly / 12.0;
        }
        assertEquals(1.0, sum, ARITHMETIC);
        assertEquals(0.0, data.drivers().at(Driver.LARGE_PIPE_CALENDAR, Month.of(1982, 1)));
    }

    /** Year-ends of the table; before the first and after the last the nearest one holds, so nothing is borrowed. */
    @Test
    void sovietDebtStandsAtYearEndsAndIsHeldOutsideTheTable() {
        assertEquals(1.8e9, data.drivers().at(Driver.SOVIET_DEBT, Month.of(1968, 6)), 1.0);
        assertEquals(14.7e9, data.drivers().at(Driver.SOVIET_DEBT, Month.of(1976, 12)), 1.0);
        assertEquals(50.6e9, data.drivers().at(Driver.SOVIET_DEBT, Month.of(1991, 12)), 1.0);
        assertEquals(1485e3, data.drivers().at(Driver.HOUSING_STARTS_JAPAN, Month.of(1970, 6)), 20e3);
    }

    @Test
    void driversRunFrom1965To1991() {
        assertEquals(Month.of(1965, 1), data.drivers().first());
        assertEquals(Month.of(1991, 12), data.drivers().last());
    }

    // coal_imports.csv, credits.csv, yakut_project.csv, trade_commodities.csv and trade_bilateral.csv. By hand for
    // 1978:
    // 3982 M USD at 210.39 yen, and over 98,359 and 79,901 M USD of all trade.
    @ParameterizedTest(name = "{0} {1} -> {2} {3} {4}")
    @CsvSource({
        "COKING_COAL_IMPORTS, 1978, 50e6, B, cim_kittredge80",
        "COKING_COAL_IMPORTS, 1983, 59.8e6, B, sme_malhotra86",
        "COKING_COAL_IMPORTS, 1985, 69e6, C, background",
        "SOVIET_COAL, 1975, 3.2e6, C, background",
        "COKING_COAL_PRICE, 1987, 53.44, B, bp2020",
        "OFFICIAL_CREDIT, 1968, 133e6, B, TIME68",
        "OFFICIAL_CREDIT, 1974, 1000e6, C, ART;background",
        "OFFICIAL_CREDIT, 1975, 100e6, A, ART",
        "OFFICIAL_CREDIT, 1977, 90e6, A, ART",
        "OFFICIAL_CREDIT, 1979, 70e6, A, ART",
        "OFFICIAL_CREDIT, 1981, 40e6, A, ART",
        "SAKHALIN_CREDIT_DRAWN, 1981, 161e6, A, CIATALK82",
        "SAKHALIN_WELLS, 1983, 25, B, HOKUDAI",
        "SOUTH_YAKUT_COST, 1974, 1.4e9, A, radchenko",
        "SOUTH_YAKUT_COST, 1978, 4.5e9, A, radchenko",
        "SOUTH_YAKUT_STARTED, 1974, 1, A, ART",
        "FORESTRY_2_STARTED, 1974, 1, A, ART",
        "FORESTRY_3_STARTED, 1981, 1, A, ART",
        "TIMBER_IMPORTS, 1970, 7075e3, B, AZETA",
        "TIMBER_IMPORTS, 1973, 9020e3, B, ZENMOKU",
        "EXPORTS, 1978, 2529e6, A, COWT4",
        "EXPORTS, 1982, 3894e6, B, COWT4",
        "IMPORTS, 1973, 1078e6, A, COWT4",
        "TURNOVER, 1984, 3903e6, B, COWT4",
        "TURNOVER_YEN, 1978, 837772980000, A, COWT4;FXFRED",
        "SHARE_OF_JAPAN_TRADE, 1978, 0.02233815774711096, A, COWT4",
        "LNG_IMPORTS, 1985, 27.99e6, B, BP2021+OWIDFF",
        "LNG_PRICE, 1985, 5.23, A, WBCMO",
        "ENERGY_INTENSITY, 1991, 81.68, A, BP2021;MADDISON20"
    })
    void theRecordKeepsValueGradeAndSource(Indicator indicator, int year, double value, Grade grade, String source) {
        Observation found = data.historicalRecord().find(indicator, year).orElseThrow();
        assertEquals(value, found.value(), ARITHMETIC * value);
        assertEquals(grade, found.grade());
        assertEquals(source, found.sourceId());
    }

    @Test
    void aCreditOnlyAskedForIsNotInTheRecord() {
        // credits.csv has a request of 1972-11 for Sakhalin and one of 1979 for South Yakut; of 1979 only Sakhalin was
        // lent.
        assertTrue(data.historicalRecord().find(Indicator.OFFICIAL_CREDIT, 1972).isEmpty());
        assertEquals(
                70e6,
                data.historicalRecord()
                        .find(Indicator.OFFICIAL_CREDIT, 1979)
                        .orElseThrow()
                        .value());
    }

    @Test
    void theRecordHoldsNoSovietTradeOfTheHoldOutYears() {
        assertTrue(data.historicalRecord().observations().stream()
                .filter(o -> Set.of(
                                Indicator.SOVIET_COAL,
                                Indicator.TIMBER_IMPORTS,
                                Indicator.EXPORTS,
                                Indicator.IMPORTS,
                                Indicator.TURNOVER,
                                Indicator.TURNOVER_1985,
                                Indicator.TURNOVER_YEN,
                                Indicator.SHARE_OF_JAPAN_TRADE)
                        .contains(o.indicator()))
                .allMatch(o -> o.year() < 1985));
    }

    @Test
    void theRecordGivesAYearOnlyOnce() {
        List<Observation> all = data.historicalRecord().observations();
        long distinct =
                all.stream().map(o -> o.indicator() + " " + o.year()).distinct().count();
        assertEquals(all.size(), distinct);
    }

    // Derived in the notes of coal_forecast_vintages.csv.
    @Test
    void vintagesComeByPublicationAndTarget() {
        List<ForecastVintage> sorted = data.vintages().stream()
                .sorted(Comparator.comparing(ForecastVintage::published).thenComparingInt(ForecastVintage::targetYear))
                .toList();
        assertEquals(sorted, data.vintages());
        assertEquals(
                new ForecastVintage(Month.of(1974, 1), 1990, 104e6),
                data.vintages().get(2));
        assertEquals(9, data.vintages().size());
    }

    // By hand: 63 x (104/63)^(11/14.5), 125 x 0.64, 140 x 0.64, 69 x 1.01^6, 69 x 1.01^12; each within its rounding.
    @Test
    void vintagesAreWhatTheirNotesDerive() {
        assertEquals(92.0, 63.0 * Math.pow(104.0 / 63.0, 11.0 / 14.5), 0.5);
        assertEquals(value(1985, "1980-01"), 125e6 * 0.64, 0.5e6);
        assertEquals(value(1990, "1980-01"), 140e6 * 0.64, 0.5e6);
        assertEquals(value(1990, "1984-01"), 69e6 * Math.pow(1.01, 6), 0.05e6);
        assertEquals(value(1996, "1984-01"), 69e6 * Math.pow(1.01, 12), 0.05e6);
    }

    @Test
    void theFloorRatesOfTheModelAreThoseOfTheTablesTheyCite() throws IOException {
        String macro = Files.readString(ShippedData.FOLDER.resolve("japan_macro.csv"));
        String credits = Files.readString(ShippedData.FOLDER.resolve("credits.csv"));
        assertTrue(credits.contains("1976-03,Reference: OECD export-credit floor,,,8.0,"));
        assertTrue(macro.contains("1978,OECD_consensus_min_rate_high,8.0,percent,background,C,"));
        assertTrue(macro.contains("1980,OECD_consensus_min_rate_high,8.75,percent,background,C,"));
        assertTrue(macro.contains("1981,OECD_consensus_min_rate_yen,9.25,percent,CIAOECD,A,"));
    }

    @Test
    void everyFigureIsTheCellOfItsLineAndHasAKnownSource() throws IOException {
        for (Figure figure : data.figures()) {
            String line = Files.readAllLines(ShippedData.FOLDER.resolve(figure.table()))
                    .get(figure.line() - 1);
            assertTrue(line.contains("," + figure.sourceId() + "," + figure.grade()), figure + " is not " + line);
            assertEquals(
                    Source.ids(figure.sourceId()).size(),
                    data.sourcesOf(figure.sourceId()).size());
        }
    }

    // By hand from the tables; 27 is a row a year 1965-91. The prices that move early 1965 need 1964 too.
    private static final Map<String, Integer> USED = Map.ofEntries(
            // coal
            entry("coal_forecast_vintages.csv", 9),
            entry("coal_imports.csv", 27 + 3 + 20), // all origins, Soviet, prices
            entry("yakut_project.csv", 2),
            entry("steel.csv", 27),
            // gas: outlooks, offers, imports from 1969 and prices from 1977
            entry("demand_forecasts.csv", 7),
            entry("lng_contracts.csv", 12),
            entry("lng_imports.csv", 23 + 15),
            // pipeline: what was lost to sanctions
            entry("pipeline_contracts.csv", 1),
            // gas: credit drawn and wells drilled off Sakhalin
            entry("sakhalin_project.csv", 2),
            // timber: housing, logs
            entry("housing.csv", 27),
            entry("trade_commodities.csv", 3 + 3),
            // all trade: exports 28, imports 28, turnover 28 from 1964; Japan's exports and imports 1952-91
            entry("trade_bilateral.csv", 3 * 28),
            entry("trade_totals.csv", 2 * 40),
            entry("ussr_external.csv", 27 + 18 + 19), // gold price, gold sold, debt
            entry("ussr_macro.csv", 27 + 4), // oil surplus, output about its break
            // consumer prices of the United States 1960-91, of Australia and Canada, and export prices, from 1964
            entry("deflators.csv", 32 + 3 * 28),
            entry("exchange_rates.csv", 4 * 27), // AUD, CAD, DEM, GBP
            entry("oil_price.csv", 27),
            entry("japan_macro.csv", 5 * 27 + 18), // output, dependence, intensity, nuclear, yen; prime rates
            entry("model_drivers.csv", 30),
            entry("credits.csv", 3 + 5), // South Yakut, other
            // islands and concessions: offers, needs, oil and compensation of 1944
            entry("offers.csv", 6),
            entry("concessions_needs.csv", 31),
            entry("concessions_1925_1944.csv", 2));

    @Test
    void everyFigureThatIsUsedIsListedOnce() {
        Map<String, Integer> listed = new TreeMap<>();
        data.figures().forEach(figure -> listed.merge(figure.table(), 1, Integer::sum));
        assertEquals(new TreeMap<>(USED), listed);
        Set<String> places = data.figures().stream()
                .map(figure -> figure.table() + figure.line() + figure.what())
                .collect(Collectors.toSet());
        assertEquals(places.size(), data.figures().size());
    }

    @Test
    void sourcesAreFoundByIdAndSorted() {
        assertTrue(data.source("BP2021").isPresent());
        assertTrue(data.source("nowhere").isEmpty());
        assertEquals(
                data.sources().stream().map(Source::id).sorted().toList(),
                data.sources().stream().map(Source::id).toList());
    }

    @Test
    void aReplacedTableMovesTheDriverAndTheDigest() throws IOException {
        String steel = Files.readString(ShippedData.FOLDER.resolve("steel.csv"));
        Files.writeString(folder.resolve("steel.csv"), steel.replace("1965,Japan,41.161,", "1965,Japan,40,"));
        DataSet replaced = DataReader.read(ShippedData.FOLDER, folder);
        assertEquals(40e6, replaced.drivers().at(Driver.CRUDE_STEEL_JAPAN, Month.of(1965, 1)));
        assertNotEquals(data.digest(), replaced.digest());
        assertEquals(replaced.digest(), DataReader.digest(ShippedData.FOLDER, folder));
    }

    @Test
    void theDigestIsThatOfTheReadData() {
        assertEquals(data.digest(), DataReader.digest(ShippedData.FOLDER, null));
        assertEquals(64, data.digest().length());
    }

    @Test
    void aMissingYearOfADriverIsAFault() throws IOException {
        replace("steel.csv", "(?m)^1970,Japan,.*\n", "");
        assertEquals(
                folder.resolve("steel.csv")
                        + ": has no crude_steel_mt of Japan for 1970; the model needs every year from"
                        + " 1965 to 1991.",
                onlyFault());
    }

    @Test
    void aPriceBelowZeroIsAFault() throws IOException {
        replace("oil_price.csv", "(?m)^1965,BP_crude_nominal,1.8,", "1965,BP_crude_nominal,-1.8,");
        assertEquals(folder.resolve("oil_price.csv") + ":2:23: value must be above zero but was -1.8.", onlyFault());
    }

    @Test
    void aUnitThatADriverCannotTakeIsAFault() throws IOException {
        replace("oil_price.csv", "(?m)^1965,BP_crude_nominal,1.8,US./bbl,", "1965,BP_crude_nominal,1.8,US\\$/t,");
        assertEquals(
                folder.resolve("oil_price.csv") + ":2:27: unit must be 'US$/bbl' for BP_crude_nominal but was 'US$/t'.",
                onlyFault());
    }

    @Test
    void steelOfOneYearFromTwoSourcesNeedsTheMark() throws IOException {
        replace("steel.csv", "(?m)^1973,Japan,119.322,yes,", "1973,Japan,119.322,,");
        assertEquals(
                folder.resolve("steel.csv")
                        + ":158:29: grade B is shared by rows that give the same figure, and none of them is marked"
                        + " for use: line 10 (cow_nmc7), line 158 (sme_steel). Maybe mark one row with yes in column"
                        + " use.",
                onlyFault());
    }

    @Test
    void anUnknownSeriesOfTheModelDriversIsAFault() throws IOException {
        String row = "1965-01,sovietArears,0,share,hold,background,C,\n";
        String text = Files.readString(ShippedData.FOLDER.resolve("model_drivers.csv"));
        Files.writeString(folder.resolve("model_drivers.csv"), text + row);
        assertEquals(
                folder.resolve("model_drivers.csv") + ":32:9: series is an unknown series 'sovietArears'; known are"
                        + " consensusFloorRate, oilInjectionShare, steelmakerStockChange, consensusFloorRateEurope,"
                        + " largePipeCalendar, sovietArrears. Maybe 'sovietArrears'.",
                onlyFault());
    }

    private void replace(String file, String pattern, String replacement) throws IOException {
        String text = Files.readString(ShippedData.FOLDER.resolve(file)).stripTrailing() + "\n";
        String changed = text.replaceFirst(pattern, replacement);
        assertNotEquals(text, changed);
        Files.writeString(folder.resolve(file), changed);
    }

    private String onlyFault() {
        ScenarioException thrown =
                assertThrows(ScenarioException.class, () -> DataReader.read(ShippedData.FOLDER, folder));
        assertEquals(1, thrown.faults().size(), thrown.getMessage());
        return thrown.faults().get(0).toString();
    }

    private double value(int targetYear, String published) {
        return data.vintages().stream()
                .filter(v -> v.targetYear() == targetYear && v.published().equals(Month.parse(published)))
                .findFirst()
                .orElseThrow()
                .tonnesPerYear();
    }

    private static Driver driver(String key) {
        return Arrays.stream(Driver.values())
                .filter(d -> d.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
