package fukabun.app.scenario;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.app.data.DataReader;
import fukabun.app.data.DataSet;
import fukabun.base.Draws;
import fukabun.base.Month;
import fukabun.engine.Simulation;
import fukabun.record.Indicator;
import fukabun.record.Table;
import fukabun.scenario.Driver;
import fukabun.scenario.Parameters;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import fukabun.study.AttributionSpec;
import fukabun.study.Composition;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The outlook of 1979-80 that ships: seven drivers, each by itself, on the data that ship. */
class OutlookTest {
    private static final int MEMBERS = 12;
    private static final int OUTLOOK_FROM = 1981;
    private static final int RIVALS_FROM = 1976;

    private static ScenarioLibrary library;
    private static AttributionSpec spec;
    private static Scenario baseline;

    @TempDir
    Path folder;

    @BeforeAll
    static void read() {
        DataSet data = DataReader.read(Shelf.SCENARIOS.resolveSibling("data"), null);
        library = new ScenarioLibrary(Shelf.SCENARIOS, data.worlds(), data.vintages(), data.lngMarket());
        spec = library.attribution("seikei-fukabun").orElseThrow();
        baseline = library.scenario("baseline");
    }

    static Stream<AttributionSpec.Factor> factors() {
        return spec.factors().stream();
    }

    @Test
    void theSevenDriversOfTheArticleArePartedAgainstTheOutlook() {
        assertEquals(
                List.of(
                        "sanctions",
                        "demand",
                        "rival-supply",
                        "soviet-delivery",
                        "soviet-orders",
                        "soviet-oil-income",
                        "yen"),
                factors().map(AttributionSpec.Factor::id).toList());
        assertEquals(Indicator.TURNOVER, spec.outcome().indicator());
        assertEquals(List.of("islands-1973", "islands-1983"), spec.dispute());
    }

    /** Nobody's outlook of 1980 can have changed what had happened by then. */
    @ParameterizedTest
    @MethodSource("factors")
    void aDriverLeavesEverySeriesBeforeItsYearAndMovesTheTradeAfterwards(AttributionSpec.Factor factor) {
        int from = factor.id().equals("rival-supply") ? RIVALS_FROM : OUTLOOK_FROM;
        Simulation history = new Simulation(baseline);
        Simulation fragment = new Simulation(library.scenario(factor.scenario()));
        boolean moved = false;
        for (int k = 0; k < MEMBERS; k++) {
            Parameters parameters = library.priors().draw(Thesis.CONTINUOUS, new Draws(7), k);
            Table before = history.run(parameters, k, false).table();
            Table after = fragment.run(parameters, k, false).table();
            int months = Month.of(from, 1).since(baseline.period().from());
            for (Indicator indicator : Indicator.values()) {
                if (before.has(indicator)) {
                    assertArrayEquals(
                            Arrays.copyOf(before.values(indicator), months),
                            Arrays.copyOf(after.values(indicator), months),
                            indicator.key());
                }
            }
            moved |= !Arrays.equals(before.annual(Indicator.TURNOVER), after.annual(Indicator.TURNOVER));
        }
        assertTrue(moved);
    }

    /** steel.csv: 125 Mt in 1985 and almost 140 in 1990; exchange_rates.csv: 227 yen in 1980. */
    @Test
    void theOutlookHasTheFiguresOfTheForecasts() {
        Scenario outlook = outlook();
        assertEquals(125.0, year(outlook, Driver.CRUDE_STEEL_JAPAN, 1985) / 1e6, 3.0);
        assertEquals(140.0, year(outlook, Driver.CRUDE_STEEL_JAPAN, 1990) / 1e6, 3.0);
        assertEquals(52.0, year(outlook, Driver.NUCLEAR_CAPACITY_JAPAN, 1990), 2.0, "AECWP82: 51 to 53 GW");
        assertEquals(227.0, year(outlook, Driver.YEN_PER_USD, 1990), 1e-9);
        double real1980 =
                year(outlook, Driver.CRUDE_OIL_PRICE, 1980) / year(outlook, Driver.CONSUMER_PRICES_UNITED_STATES, 1980);
        double real1991 =
                year(outlook, Driver.CRUDE_OIL_PRICE, 1991) / year(outlook, Driver.CONSUMER_PRICES_UNITED_STATES, 1991);
        assertEquals(1.0, real1991 / real1980, 0.1);
        assertEquals(0.0, year(outlook, Driver.SOVIET_ARREARS, 1991));
        assertTrue(outlook.cases().gas().market().vintages().stream()
                .allMatch(vintage -> vintage.published().year() <= 1980));
        assertEquals(0.0, outlook.leversIn(Month.of(1982, 3)).creditFreeze());
        assertEquals(1.0, outlook.leversIn(Month.of(1980, 3)).creditFreeze());
        assertFalse(outlook.leversIn(Month.of(1980, 12)).buildingOnPlan());
        assertTrue(outlook.leversIn(Month.of(1981, 1)).buildingOnPlan());
    }

    /** demand_forecasts.csv: 45 Mt in 1990; what the model makes of the outlook must come near it. */
    @Test
    void theNeedOfLngOfTheOutlookIsNearTheOfficialOne() {
        Simulation demand =
                new Simulation(library.scenario(spec.factors().get(1).scenario()));
        double sum = 0.0;
        for (int k = 0; k < MEMBERS; k++) {
            Parameters parameters = library.priors().draw(Thesis.CONTINUOUS, new Draws(7), k);
            sum += demand.run(parameters, k, false).table().annual(Indicator.LNG_NEED, 1990) / 1e6;
        }
        assertEquals(45.0, sum / MEMBERS, 4.0);
    }

    @Test
    void everyFaultOfAnAttributionIsReportedWithItsPlace() throws Exception {
        String study = Files.readString(Shelf.SCENARIOS.resolve("studies/seikei-fukabun.yaml"))
                .replace("id: seikei-fukabun", "id: bad")
                .replaceAll("outlook/outlook-[a-z-]*.yaml", "yen-at-238")
                .replace("outlook/bonanza-without-islands.yaml", "yakut-gas-goes-ahead")
                .replace("years: [1970, ", "years: [1967, ");
        List<String> faults = library.check(Shelf.write(folder, "bad.yaml", study)).stream()
                .map(Object::toString)
                .toList();
        assertTrue(faults.stream().anyMatch(f -> f.contains("yakut-gas-goes-ahead must believe")), faults.toString());
        assertTrue(faults.stream().anyMatch(f -> f.contains("leverage.years[0]")), faults.toString());
    }

    @Test
    void driversThatContradictEachOtherAreAFault() throws Exception {
        String study = Files.readString(Shelf.SCENARIOS.resolve("studies/seikei-fukabun.yaml"))
                .replace("id: seikei-fukabun", "id: bad")
                .replace("outlook/outlook-yen.yaml", "yen-at-238")
                .replace("outlook/outlook-oil-income.yaml", "high-oil-forever")
                .replace("outlook/outlook-sanctions.yaml", "no-us-sanctions")
                .replace("outlook/outlook-demand.yaml", "basic-industry-forever")
                .replace("outlook/outlook-rival-supply.yaml", "no-lng-rush")
                .replace("outlook/outlook-orders.yaml", "nws-late")
                .replace("outlook/outlook-delivery.yaml", "mine.yaml")
                .replace("outlook/bonanza-without-islands.yaml", "efficient-siberia");
        Shelf.write(
                folder,
                "mine.yaml",
                "id: mine\ntitle: Mine\nquestion: What?\nsource: made for tests\nextends: baseline\n"
                        + "levers: {lngRivalDelayYears: 3}\n");
        List<String> faults = library.check(Shelf.write(folder, "bad.yaml", study)).stream()
                .map(Object::toString)
                .toList();
        assertTrue(
                faults.stream().anyMatch(f -> f.contains("change the lever lngRivalDelayYears in different ways")),
                faults.toString());
    }

    private static Scenario outlook() {
        return new Composition(
                        baseline,
                        factors()
                                .map(factor -> library.scenario(factor.scenario()))
                                .toList())
                .all();
    }

    private static double year(Scenario scenario, Driver driver, int year) {
        return scenario.drivers().meanOfLast(driver, Month.of(year, 12), 12);
    }
}
