package fukabun;

import static fukabun.scenario.Parameter.*;

import fukabun.base.Draws;
import fukabun.base.Month;
import fukabun.engine.Simulation;
import fukabun.record.Indicator;
import fukabun.record.RunRecord;
import fukabun.record.Table;
import fukabun.scenario.Cases;
import fukabun.scenario.CoalCase;
import fukabun.scenario.CoalCase.Currency;
import fukabun.scenario.ConcessionsCase;
import fukabun.scenario.Distribution;
import fukabun.scenario.Driver;
import fukabun.scenario.Drivers;
import fukabun.scenario.Era;
import fukabun.scenario.Event;
import fukabun.scenario.ForecastVintage;
import fukabun.scenario.GasCase;
import fukabun.scenario.LeverSettings;
import fukabun.scenario.OtherTradeCase;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import fukabun.scenario.Period;
import fukabun.scenario.PipelineCase;
import fukabun.scenario.PipelineCase.Bloc;
import fukabun.scenario.PipelineCase.Kind;
import fukabun.scenario.PipelineCase.Money;
import fukabun.scenario.PipelineCase.UsLink;
import fukabun.scenario.PoliticsSetting;
import fukabun.scenario.Prior;
import fukabun.scenario.Priors;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import fukabun.scenario.TimberCase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.util.FastMath;

/**
 * A stylised coal economy for tests. Every number in it is chosen by hand: it has the shape of history (crude steps in
 * 1973-74 and 1979-80, steel grows and then stands still, prices rise) but no figure of the record, so that a change of
 * the data moves no test.
 */
public final class SmallWorld {
    public static final Month FIRST = Month.of(1968, 1);
    public static final Month LAST = Month.of(1991, 12);
    public static final Period PERIOD = new Period(FIRST, LAST);

    public static final Month FIRST_OF_WAR = Month.of(1939, 11);
    public static final Month LAST_OF_WAR = Month.of(1945, 8);

    private static final Month FIRST_DRIVER = Month.of(1965, 1);
    private static final double MT = 1e6;

    private SmallWorld() {}

    /** History in outline, with the events of {@link #events}. */
    public static Scenario scenario() {
        return scenario(PERIOD, events(), coal());
    }

    /** The same without any event. */
    public static Scenario calm() {
        return scenario(PERIOD, List.of(), coal());
    }

    /** History in outline with coal, timber and other trade, so that foreign trade is complete. */
    public static Scenario withTrade() {
        return scenario(PERIOD, events(), Cases.of(coal(), timber(), otherTrade()));
    }

    public static Scenario scenario(Period period, List<Event> events, CoalCase coal) {
        return scenario(period, events, Cases.of(coal));
    }

    public static Scenario scenario(Period period, List<Event> events, Cases cases) {
        return new Scenario(
                "small-world",
                "A small world",
                "What would become of the coal trade in a stylised world?",
                "made for tests",
                period,
                drivers(),
                LeverSettings.HISTORICAL,
                events,
                Map.of(),
                cases);
    }

    public static TimberCase timber() {
        return new TimberCase(
                List.of(
                        new TimberCase.Rival("North America", 10e6, 0.0),
                        new TimberCase.Rival("South-East Asia", 20e6, 0.01)),
                new TimberCase.SovietForests(7e6, 8e6, 9.0, 4.0),
                12,
                List.of(
                        new TimberCase.Agreement("First", "", Month.of(1966, 6), 133e6, 0.058, 5, 1.6e6, 5, false),
                        new TimberCase.Agreement("Chips", "", Month.of(1970, 6), 47e6, 0.06, 6, 1.27e6, 10, true),
                        new TimberCase.Agreement(
                                "Second", "First", Month.of(1972, 1), 550e6, 0.064, 16, 3.7e6, 5, false),
                        new TimberCase.Agreement(
                                "Third", "Second", Month.of(1977, 1), 550e6, 0.078, 8, 2.7e6, 5, false)));
    }

    public static OtherTradeCase otherTrade() {
        return new OtherTradeCase(0.45, 0.3, 0.5, 120e6, 0.6);
    }

    /** History in outline, with coal and gas. */
    public static Scenario withGas() {
        return scenario(events(), Cases.of(coal(), gas()));
    }

    /** Gas alone. */
    public static Scenario gasOnly() {
        return scenario(events(), Cases.of(gas()));
    }

    /** The cases given, with these events. */
    public static Scenario scenario(List<Event> events, Cases cases) {
        return new Scenario(
                "small-world",
                "A small world",
                "What would become of the trade in a stylised world?",
                "made for tests",
                PERIOD,
                drivers(),
                LeverSettings.HISTORICAL,
                events,
                Map.of(),
                cases);
    }

    /** All four islands come back and everybody believes it. */
    public static Event settlement(int year, int month) {
        return new Event.TerritorialSettlement(Month.of(year, month), 4, 1.0);
    }

    public static List<Event> events() {
        return List.of(
                new Event.DisputeSalience(Month.of(1976, 9), Month.of(1977, 6), 1.25),
                new Event.DisputeSalience(Month.of(1986, 1), Event.FOREVER, 0.8),
                new Event.LinkageStance(Month.of(1989, 5), Event.FOREVER, 0.5),
                new Event.CreditFreeze(Month.of(1980, 1), Month.of(1980, 6), 1.0, false),
                new Event.CreditFreeze(Month.of(1980, 7), Month.of(1981, 11), 0.35, false),
                new Event.CreditFreeze(Month.of(1981, 12), Month.of(1982, 11), 1.0, true),
                new Event.LicenceDenial(Month.of(1980, 1), Month.of(1981, 4), 0.2),
                new Event.LicenceDenial(Month.of(1982, 1), Month.of(1983, 7), 0.7),
                new Event.Strain(Month.of(1976, 9), Month.of(1976, 11), 0.4, false),
                new Event.Strain(Month.of(1977, 3), Month.of(1977, 5), 0.5, true),
                new Event.Strain(Month.of(1978, 5), Month.of(1979, 12), 0.3, true),
                new Event.Strain(Month.of(1983, 9), Month.of(1983, 10), 0.5, false),
                new Event.ChinaAgreement(Month.of(1978, 2)),
                new Event.ExtraterritorialRule(Month.of(1982, 6), Month.of(1983, 7), 1.0),
                new Event.CreditDiscipline(Month.of(1976, 3), Event.FOREVER, 0.8),
                new Event.GuidanceRequest(Month.of(1982, 1), Month.of(1983, 7), 0.6),
                new Event.ExportControl(Month.of(1987, 5), Month.of(1988, 5), 0.5),
                new Event.Summit(Month.of(1973, 10), 0.5),
                new Event.Summit(Month.of(1978, 6), 0.4),
                new Event.Summit(Month.of(1986, 1), 0.5));
    }

    /** Two leaders and two administrations that differ, and European contracts at stake. */
    public static PoliticsSetting politics() {
        return new PoliticsSetting(
                List.of(
                        new PoliticsSetting.Leader("Merchant", Month.of(1972, 7), 0.8, -0.5, -0.2),
                        new PoliticsSetting.Leader("Ally", Month.of(1980, 7), -0.4, 0.9, 0.4)),
                Month.of(1989, 12),
                List.of(
                        new PoliticsSetting.Administration("Doves", Month.of(1977, 1), 0.6),
                        new PoliticsSetting.Administration("Hawks", Month.of(1981, 1), 1.0),
                        new PoliticsSetting.Administration("Others", Month.of(1982, 7), 0.8)),
                1e9);
    }

    /** The small world with {@link #politics}. */
    public static Scenario withPolitics() {
        return with(scenario(), Cases.of(coal(), politics()));
    }

    private static Scenario with(Scenario scenario, Cases cases) {
        return new Scenario(
                scenario.id(),
                scenario.title(),
                scenario.question(),
                scenario.source(),
                scenario.period(),
                scenario.drivers(),
                scenario.levers(),
                scenario.events(),
                scenario.parameterOverrides(),
                cases);
    }

    public static CoalCase coal() {
        return new CoalCase(steelmakers(), suppliers(), 2.6 * MT, southYakut(), vintages());
    }

    public static CoalCase coal(List<CoalCase.Steelmaker> steelmakers, List<CoalCase.Supplier> suppliers) {
        return new CoalCase(steelmakers, suppliers, 2.6 * MT, southYakut(), vintages());
    }

    /** History in outline with the case of the pipeline beside that of coal. */
    public static Scenario withPipeline() {
        return withPipeline(pipeline());
    }

    public static Scenario withPipeline(PipelineCase pipeline) {
        List<Event> events = new ArrayList<>(events());
        events.addAll(pipelineEvents());
        return new Scenario(
                "small-pipeline",
                "A small pipeline",
                "Who would supply a pipeline in a stylised world?",
                "made for tests",
                PERIOD,
                drivers(),
                LeverSettings.HISTORICAL,
                events,
                Map.of(),
                Cases.of(coal(), pipeline));
    }

    /** All cases of the economy, with every event of the small world and the openings of the talks. */
    public static Scenario wholeEconomy() {
        List<Event> events = new ArrayList<>(events());
        events.addAll(pipelineEvents());
        openings().forEach(month -> events.add(new Event.TerritorialOpening(month)));
        return scenario(events, Cases.of(coal(), timber(), otherTrade(), gas(), pipeline(), politics()));
    }

    public static List<Event> pipelineEvents() {
        return List.of(
                new Event.CaterpillarLicence(Month.of(1980, 1), Month.of(1980, 11), 0.5),
                new Event.CaterpillarLicence(Month.of(1981, 1), Month.of(1981, 6), 0.5),
                new Event.CaterpillarLicence(Month.of(1982, 1), Month.of(1982, 11), 0.0),
                new Event.ExtraterritorialRule(Month.of(1982, 7), Month.of(1982, 11), 1.0),
                new Event.CreditDiscipline(Month.of(1982, 7), Month.of(1985, 12), 1.0),
                new Event.GuidanceToFirms(Month.of(1981, 1), Month.of(1982, 11), 1.0, 0.0));
    }

    public static PipelineCase pipeline() {
        PipelineCase.Routine routine = new PipelineCase.Routine(Month.of(1974, 1), 40e6, 0.85);
        return new PipelineCase(countries(), bidders(), tenders(), routine);
    }

    public static List<PipelineCase.Country> countries() {
        List<PipelineCase.Rates> german = List.of(new PipelineCase.Rates(Month.of(1974, 1), 0.1, 0.0775));
        List<PipelineCase.Rates> french = List.of(new PipelineCase.Rates(Month.of(1974, 1), 0.15, 0.078));
        List<PipelineCase.Rates> british = List.of(new PipelineCase.Rates(Month.of(1974, 1), 0.14, 0.078));
        return List.of(
                new PipelineCase.Country("Japan", Bloc.JAPAN, Money.JPY, List.of()),
                new PipelineCase.Country("West Germany", Bloc.EUROPE, Money.DEM, german),
                new PipelineCase.Country("France", Bloc.EUROPE, Money.DEM, french),
                new PipelineCase.Country("United Kingdom", Bloc.EUROPE, Money.GBP, british),
                new PipelineCase.Country("United States", Bloc.UNITED_STATES, Money.USD, List.of()));
    }

    public static List<PipelineCase.Bidder> bidders() {
        return List.of(
                bidder("Nippon Steel", "Japan", 0.95, UsLink.NONE, false, Kind.PIPE),
                bidder("Kawasaki Steel", "Japan", 0.95, UsLink.NONE, false, Kind.PIPE),
                bidder("Hitachi", "Japan", 1.0, UsLink.LICENSEE, false, Kind.COMPRESSORS, Kind.TURBINES),
                bidder("Japan Steel Works", "Japan", 1.0, UsLink.NONE, false, Kind.VALVES),
                bidder("Komatsu", "Japan", 0.92, UsLink.NONE, true, Kind.PIPELAYERS),
                bidder("Mannesmann", "West Germany", 1.0, UsLink.NONE, false, Kind.PIPE, Kind.COMPRESSORS),
                bidder("AEG-Kanis", "West Germany", 1.0, UsLink.LICENSEE, false, Kind.TURBINES),
                bidder("Creusot-Loire", "France", 1.0, UsLink.NONE, false, Kind.PIPE, Kind.COMPRESSORS, Kind.VALVES),
                bidder("John Brown", "United Kingdom", 1.0, UsLink.LICENSEE, false, Kind.TURBINES),
                bidder("General Electric", "United States", 1.0, UsLink.ORIGIN, false, Kind.TURBINES),
                bidder("Caterpillar", "United States", 1.0, UsLink.ORIGIN, false, Kind.PIPELAYERS));
    }

    private static PipelineCase.Bidder bidder(
            String name, String country, double price, UsLink link, boolean privateCredit, Kind... goods) {
        return new PipelineCase.Bidder(name, country, List.of(goods), price, link, privateCredit);
    }

    public static List<PipelineCase.Tender> tenders() {
        return List.of(
                tender("first pipelayers", Kind.PIPELAYERS, Month.of(1980, 12), 160e6, 20, false),
                tender("pipe of 1981", Kind.PIPE, Month.of(1981, 3), 1400e6, 20, false),
                tender("stations", Kind.COMPRESSORS, Month.of(1981, 9), 1100e6, 41, true),
                tender("turbines", Kind.TURBINES, Month.of(1981, 10), 800e6, 125, true),
                tender("valves", Kind.VALVES, Month.of(1981, 11), 60e6, 6, false),
                tender("second pipelayers", Kind.PIPELAYERS, Month.of(1981, 12), 180e6, 20, false),
                tender("pipe of 1982", Kind.PIPE, Month.of(1982, 2), 1400e6, 20, false),
                tender("third pipelayers", Kind.PIPELAYERS, Month.of(1983, 2), 80e6, 20, false));
    }

    private static PipelineCase.Tender tender(
            String name, Kind goods, Month month, double sizeUsd, int lots, boolean lead) {
        return new PipelineCase.Tender(name, goods, month, sizeUsd, false, lots, 8.0, 4, 9, lead);
    }

    public static List<CoalCase.Steelmaker> steelmakers() {
        return List.of(
                new CoalCase.Steelmaker("Nippon Steel", 0.41),
                new CoalCase.Steelmaker("NKK", 0.17),
                new CoalCase.Steelmaker("Kawasaki Steel", 0.16),
                new CoalCase.Steelmaker("Sumitomo Metal", 0.16),
                new CoalCase.Steelmaker("Kobe Steel", 0.10));
    }

    public static List<CoalCase.Supplier> suppliers() {
        Month longAgo = Month.of(1960, 1);
        return List.of(
                new CoalCase.Supplier("Australia", Currency.AUD, 11 * MT, 0.97, 0.45, longAgo, false),
                new CoalCase.Supplier("United States", Currency.USD, 18 * MT, 1.15, 0.10, longAgo, false),
                new CoalCase.Supplier("Western Canada", Currency.CAD, 2 * MT, 1.0, 0.22, longAgo, false),
                new CoalCase.Supplier("North-east Canada", Currency.CAD, 0.0, 1.35, 0.13, Month.of(1978, 1), false),
                new CoalCase.Supplier("South Africa", Currency.USD, 4 * MT, 1.0, 0.10, longAgo, false),
                new CoalCase.Supplier("China", Currency.USD, 0.25 * MT, 0.95, 0.0, Month.of(1978, 2), true));
    }

    public static CoalCase.SouthYakut southYakut() {
        return new CoalCase.SouthYakut(
                51,
                450e6,
                90e6,
                40e6,
                0.06375,
                16,
                1.4e9,
                9 * MT,
                5.2 * MT,
                20,
                3.2 * MT,
                5.5 * MT,
                6.5 * MT,
                10,
                Month.of(1970, 1));
    }

    public static List<ForecastVintage> vintages() {
        return List.of(
                new ForecastVintage(Month.of(1974, 1), 1974, 63 * MT),
                new ForecastVintage(Month.of(1974, 1), 1985, 92 * MT),
                new ForecastVintage(Month.of(1974, 1), 1990, 104 * MT),
                new ForecastVintage(Month.of(1980, 1), 1980, 62 * MT),
                new ForecastVintage(Month.of(1980, 1), 1990, 90 * MT),
                new ForecastVintage(Month.of(1984, 1), 1984, 69 * MT),
                new ForecastVintage(Month.of(1984, 1), 1996, 78 * MT));
    }

    public static GasCase gas() {
        return gas(gasMarket());
    }

    public static GasCase gas(GasCase.LngMarket market) {
        return new GasCase(utilities(), shelf(), yakutGas(), tyumen(), market);
    }

    public static List<GasCase.Utility> utilities() {
        return List.of(
                new GasCase.Utility("Tokyo Electric", 0.45),
                new GasCase.Utility("Kansai Electric", 0.25),
                new GasCase.Utility("Tokyo Gas", 0.20),
                new GasCase.Utility("Osaka Gas", 0.10));
    }

    public static GasCase.Shelf shelf() {
        return new GasCase.Shelf(
                17,
                0.44,
                Month.of(1972, 11),
                100e6,
                70e6,
                new GasCase.CreditTerms(0.065, 16),
                2e6,
                40e3,
                new GasCase.Development(3.0e9, 0.6, 3 * MT, 60));
    }

    public static GasCase.Proposal yakutGas() {
        return new GasCase.Proposal(
                8,
                Month.of(1972, 2),
                Month.of(1985, 12),
                25e6,
                24,
                new GasCase.CreditTerms(0.065, 16),
                new GasCase.Development(2.5e9, 0.4, 7.5 * MT, 60));
    }

    public static GasCase.Tyumen tyumen() {
        GasCase.Proposal offer = new GasCase.Proposal(
                10,
                Month.of(1972, 2),
                Month.of(1979, 12),
                0.0,
                0,
                new GasCase.CreditTerms(0.065, 16),
                new GasCase.Development(1.5e9, 0.67, 32 * MT, 60));
        return new GasCase.Tyumen(offer, Month.of(1973, 8), 25 * MT, Month.of(1974, 3), 3e9);
    }

    public static GasCase.LngMarket gasMarket() {
        return new GasCase.LngMarket(
                List.of(
                        new ForecastVintage(Month.of(1975, 8), 1985, 40 * MT),
                        new ForecastVintage(Month.of(1979, 8), 1985, 29 * MT),
                        new ForecastVintage(Month.of(1979, 8), 1990, 45 * MT),
                        new ForecastVintage(Month.of(1983, 11), 1990, 36 * MT)),
                List.of(
                        lngOffer("Alaska", 1967, 1969, 1.0, List.of("Tokyo Electric", "Tokyo Gas")),
                        lngOffer("Brunei", 1970, 1973, 5.0, List.of("Tokyo Electric", "Tokyo Gas", "Osaka Gas")),
                        lngOffer(
                                "Indonesia",
                                1973,
                                1977,
                                8.0,
                                List.of("Kansai Electric", "Osaka Gas", "Tokyo Electric")),
                        lngOffer("Malaysia", 1978, 1983, 6.0, List.of("Tokyo Electric", "Tokyo Gas")),
                        lngOffer("Arun", 1981, 1984, 4.0, List.of()),
                        lngOffer("North West Shelf", 1981, 1989, 6.0, List.of())));
    }

    public static GasCase.Offer lngOffer(String name, int signed, int first, double million, List<String> buyers) {
        return new GasCase.Offer(
                name, Month.of(signed, 6), Month.of(first, 6), Month.of(first + 30, 5), million * MT, buyers);
    }

    /** Stylised drivers from 1965-01 to 1991-12. */
    public static Drivers drivers() {
        EnumMap<Driver, double[]> series = new EnumMap<>(Driver.class);
        series.put(Driver.CRUDE_OIL_PRICE, monthly(SmallWorld::crudeUsdPerBarrel));
        series.put(Driver.CONSUMER_PRICES_UNITED_STATES, monthly(m -> prices(m, 0.0)));
        series.put(Driver.CONSUMER_PRICES_AUSTRALIA, monthly(m -> prices(m, 0.015)));
        series.put(Driver.CONSUMER_PRICES_CANADA, monthly(m -> prices(m, 0.005)));
        series.put(Driver.AUSTRALIAN_DOLLARS_PER_USD, monthly(m -> line(m, 1982, 0.88, 1987, 1.43)));
        series.put(Driver.CANADIAN_DOLLARS_PER_USD, monthly(m -> line(m, 1976, 1.0, 1986, 1.39)));
        series.put(Driver.CRUDE_STEEL_JAPAN, monthly(m -> line(m, 1965, 41 * MT, 1974, 110 * MT)));
        series.put(Driver.ENERGY_IMPORT_DEPENDENCE, monthly(m -> 0.85));
        series.put(Driver.LONG_TERM_PRIME_RATE, monthly(m -> 0.08));
        series.put(Driver.CONSENSUS_FLOOR_RATE, monthly(m -> m.year() < 1976 ? 0.0 : m.year() < 1981 ? 0.08 : 0.0925));
        series.put(Driver.OIL_INJECTION_SHARE, monthly(m -> line(m, 1979.5, 1.0, 1982, 0.0)));
        series.put(Driver.STEELMAKER_STOCK_CHANGE, monthly(m -> m.year() == 1978 ? -0.05 : 0.0));
        series.put(Driver.YEN_PER_USD, monthly(m -> line(m, 1971, 360.0, 1988, 130.0)));
        series.put(Driver.REAL_GDP_JAPAN, monthly(m -> 1000.0 * FastMath.exp(0.04 * (m.fractionalYear() - 1965.0))));
        series.put(Driver.MANUFACTURES_UNIT_VALUE, monthly(m -> prices(m, -0.005)));
        series.put(Driver.NUCLEAR_CAPACITY_JAPAN, monthly(m -> line(m, 1970, 1.0, 1990, 30.0)));
        addPipelineDrivers(series);
        addTradeDrivers(series);
        series.put(Driver.SOVIET_ARREARS, monthly(m -> line(m, 1990, 0.0, 1991.5, 0.5)));
        return new Drivers(FIRST_DRIVER, series);
    }

    private static void addPipelineDrivers(EnumMap<Driver, double[]> series) {
        series.put(Driver.DEUTSCHMARKS_PER_USD, monthly(m -> line(m, 1980.5, 1.8, 1984, 2.8)));
        series.put(Driver.POUNDS_PER_USD, monthly(m -> line(m, 1980.5, 0.43, 1984, 0.75)));
        series.put(
                Driver.CONSENSUS_FLOOR_RATE_EUROPE,
                monthly(m -> m.year() < 1976 ? 0.0 : m.year() < 1982 ? 0.0875 : 0.12));
    }

    /** What timber and other trade stand on. */
    private static void addTradeDrivers(EnumMap<Driver, double[]> series) {
        series.put(Driver.HOUSING_STARTS_JAPAN, monthly(m -> m.year() < 1979 ? 1.5e6 : 1.2e6));
        series.put(Driver.EXPORTS_OF_JAPAN, monthly(m -> line(m, 1970, 20e9, 1990, 280e9)));
        series.put(Driver.IMPORTS_OF_JAPAN, monthly(m -> line(m, 1970, 20e9, 1990, 240e9)));
        series.put(Driver.SOVIET_OIL_SURPLUS, monthly(m -> line(m, 1968, 100 * MT, 1978, 175 * MT)));
        series.put(Driver.SOVIET_DEBT, monthly(m -> line(m, 1972, 2e9, 1990, 50e9)));
        series.put(Driver.SOVIET_GOLD_SALES, monthly(m -> 200.0));
        series.put(Driver.GOLD_PRICE, monthly(m -> line(m, 1970, 36.0, 1980, 400.0)));
        series.put(Driver.LARGE_PIPE_CALENDAR, monthly(m -> m.year() >= 1975 && m.year() < 1980 ? 0.2 : 0.0));
    }

    private static double crudeUsdPerBarrel(Month month) {
        double year = month.fractionalYear();
        if (year < 1973.75) {
            return 2.0;
        }
        if (year < 1974.0) {
            return 5.0;
        }
        if (year < 1979.25) {
            return 12.0;
        }
        return year < 1986.0 ? 32.0 : 16.0;
    }

    /** Consumer prices that rise by 4 % a year to 1973, by 8 % to 1983 and by 3.5 % thereafter, and by {@code more}. */
    private static double prices(Month month, double more) {
        double year = month.fractionalYear();
        double log = 0.04 * (Math.min(year, 1973.0) - 1970.0)
                + 0.08 * Math.min(Math.max(year - 1973.0, 0.0), 10.0)
                + 0.035 * Math.max(year - 1983.0, 0.0);
        return 30.0 * FastMath.exp(log + more * (year - 1970.0));
    }

    private static double line(Month month, double fromYear, double from, double toYear, double to) {
        double share = (month.fractionalYear() - fromYear) / (toYear - fromYear);
        return from + (to - from) * Math.min(Math.max(share, 0.0), 1.0);
    }

    private static double[] monthly(ToDoubleFunction<Month> value) {
        double[] values = new double[LAST.since(FIRST_DRIVER) + 1];
        for (int i = 0; i < values.length; i++) {
            values[i] = value.applyAsDouble(FIRST_DRIVER.plus(i));
        }
        return values;
    }

    /** What the small world believes; central values sign the project in the middle of the 1970s. */
    public static Priors priors() {
        List<Prior> list = new ArrayList<>();
        addEconomy(list);
        addSouthYakut(list);
        addGovernment(list);
        addPipeline(list);
        addPolitics(list);
        addTerritorialRoutes(list);
        addTrade(list);
        addIslandsTalks(list);
        addConcessions(list);
        addGas(list);
        return new Priors(list);
    }

    private static void addIslandsTalks(List<Prior> list) {
        add(list, ISLANDS_PRICE, 3e8, 8e8, 2e9);
        add(list, COOPERATION_WANTED, 1e8, 2.5e8, 5e8);
        add(list, NEED_RESPONSE_TO_OIL, 0.0, 0.5, 1.0);
        add(list, TOKYO_INITIAL_BELIEF, 0.2, 0.8, 1.4);
        add(list, TOKYO_LEARNING, 0.1, 0.22, 0.36);
        add(list, SOFTENING_THRESHOLD, 0.25, 0.33, 0.42);
        list.add(prior(MOSCOW_INITIAL_BELIEF, new Distribution.Uniform(0.0, 1.5)));
        add(list, MOSCOW_LEARNING, 0.05, 0.15, 0.3);
    }

    private static void addConcessions(List<Prior> list) {
        add(list, OIL_SHORTAGE_WEIGHT, 0.4, 0.6, 0.8);
        add(list, WAR_BURDEN_WEIGHT, 0.4, 0.6, 0.8);
        add(list, CONCESSIONS_WORTH, 0.3, 0.38, 0.46);
        add(list, PROMISE_BINDING, 0.0, 0.4, 0.8);
        add(list, HARASSMENT_WEIGHT, 0.0, 0.3, 0.6);
        add(list, TALKS_MONTHS, 2, 5, 10);
    }

    /** History in outline with six openings of talks about the islands. */
    public static Scenario withIslands() {
        Scenario scenario = scenario();
        for (Month month : openings()) {
            scenario = scenario.with(new Event.TerritorialOpening(month));
        }
        return scenario;
    }

    public static List<Month> openings() {
        return List.of(
                Month.of(1973, 10),
                Month.of(1976, 1),
                Month.of(1982, 10),
                Month.of(1986, 1),
                Month.of(1988, 12),
                Month.of(1991, 4));
    }

    /** The concessions in outline: oil short from August 1941, the west pressed from July 1941 to 1943. */
    public static Scenario concessions() {
        return concessions(concessionsDrivers());
    }

    public static Scenario concessions(Drivers drivers) {
        return new Scenario(
                "small-concessions",
                "The concessions in outline",
                "What would become of the concessions in a stylised war?",
                "made for tests",
                new Period(FIRST_OF_WAR, LAST_OF_WAR),
                drivers,
                LeverSettings.HISTORICAL,
                List.of(),
                Map.of(),
                Cases.of(new ConcessionsCase(200_000, 60e6, 6, 5)));
    }

    public static Drivers concessionsDrivers() {
        EnumMap<Driver, double[]> series = new EnumMap<>(Driver.class);
        series.put(Driver.JAPAN_OIL_SHORTAGE, war(m -> m.isBefore(Month.of(1941, 8)) ? 0.4 : 0.6));
        series.put(Driver.JAPAN_WAR_BURDEN, war(m -> m.isBefore(Month.of(1941, 12)) ? 0.45 : 0.7));
        series.put(
                Driver.SOVIET_DISTRESS_IN_THE_WEST,
                war(m -> m.isBefore(Month.of(1941, 7))
                        ? 0.5
                        : m.isBefore(Month.of(1943, 2)) ? 1.0 : m.isBefore(Month.of(1944, 1)) ? 0.5 : 0.3));
        return new Drivers(Era.CONCESSIONS, FIRST_OF_WAR, series);
    }

    private static double[] war(ToDoubleFunction<Month> value) {
        double[] values = new double[LAST_OF_WAR.since(FIRST_OF_WAR) + 1];
        for (int i = 0; i < values.length; i++) {
            values[i] = value.applyAsDouble(FIRST_OF_WAR.plus(i));
        }
        return values;
    }

    private static void addEconomy(List<Prior> list) {
        add(list, INSECURITY_HALF_LIFE, 20, 30, 40);
        add(list, INSECURITY_RESPONSE, 0.06, 0.1, 0.16);
        add(list, COAL_PER_STEEL_WITH_OIL, 0.49, 0.535, 0.58);
        add(list, COAL_PER_STEEL_WITHOUT_OIL, 0.58, 0.625, 0.7);
        add(list, OFFICIAL_FORECAST_WEIGHT, 0.2, 0.5, 0.9);
        add(list, FORECAST_LEANING_SD, 0.0, 0.03, 0.08);
        add(list, CAPACITY_SPONSORSHIP, 0.3, 0.8, 1.6);
        add(list, CAPACITY_LAG, 34, 46, 60);
        add(list, CAPACITY_DEPLETION, 0.0, 0.02, 0.05);
        add(list, REFERENCE_COST, 16, 19, 22);
        add(list, COST_ELASTICITY_TO_OIL, 0.4, 0.65, 0.9);
        add(list, MINE_PRODUCTIVITY_GROWTH, 0.0, 0.02, 0.05);
        add(list, EXCHANGE_RATE_PASS_THROUGH, 0.2, 0.6, 1.0);
        add(list, TIGHTNESS_ELASTICITY, 0.25, 0.6, 1.2);
        add(list, PRICE_FLOOR, 0.55, 0.68, 0.85);
        add(list, PRICE_FALL_SPEED, 0.15, 0.35, 0.6);
        add(list, PRICE_RISE_SPEED, 0.7, 0.9, 1.0);
        add(list, SECURITY_PREMIUM, 0.0, 0.15, 0.35);
        add(list, COST_SENSITIVITY, 3, 8, 20);
        add(list, RELIABILITY_WEIGHT, 0, 2, 5);
        add(list, DIVERSIFICATION_WEIGHT, 0, 2, 5);
        add(list, HABIT_WEIGHT, 0.3, 0.6, 0.9);
        add(list, CONTRACT_MINIMUM, 0.6, 0.8, 0.95);
        add(list, RELIABILITY_LEARNING, 0.1, 0.25, 0.5);
        add(list, KUZNETSK_DECLINE, 0.0, 0.06, 0.15);
    }

    private static void addSouthYakut(List<Prior> list) {
        add(list, REQUIRED_RETURN, 0.07, 0.09, 0.12);
        add(list, MEMBER_HURDLE_SD, 0.005, 0.015, 0.03);
        add(list, RELIABILITY_PREMIUM, 0.0, 0.03, 0.06);
        add(list, TENSION_PREMIUM, 0.0, 0.02, 0.05);
        add(list, ARREARS_PREMIUM, 0.0, 0.04, 0.1);
        add(list, NEED_WEIGHT, 0.5, 1.0, 2.0);
        add(list, EQUIPMENT_STAKE, 0.0, 0.1, 0.4);
        add(list, PEER_WEIGHT, 0.0, 0.15, 0.4);
        add(list, NEGOTIATION_MONTHS, 3, 9, 24);
        add(list, OPERATING_COST, 12, 16, 22);
        add(list, COST_OVERRUN, 2.4, 3.2, 4.2);
        add(list, CONSTRUCTION_EFFICIENCY, 0.35, 0.5, 0.8);
        add(list, PACE_LOST_WAITING, 0.0, 0.1, 0.3);
        add(list, SHOVEL_BREAKDOWN, 0.02, 0.08, 0.2);
        add(list, RAIL_CAPACITY, 3 * MT, 5 * MT, 9 * MT);
        add(list, PORT_EFFICIENCY, 0.2, 0.35, 0.6);
        add(list, FAR_EAST_PRIORITY, 0.0, 0.2, 0.6);
    }

    private static void addGas(List<Prior> list) {
        add(list, ENERGY_PRICE_ELASTICITY, 0.05, 0.13, 0.25);
        add(list, ENERGY_ADJUSTMENT, 0.08, 0.18, 0.33);
        add(list, STRUCTURAL_CHANGE, 0.0, 0.006, 0.015);
        add(list, LNG_NEED_1980, 16 * MT, 18 * MT, 20 * MT);
        add(list, LNG_INCOME_ELASTICITY, 1.5, 2.0, 2.5);
        add(list, LNG_SWITCHING, 0.0, 0.4, 1.0);
        add(list, LNG_PER_NUCLEAR, 0.05 * MT, 0.2 * MT, 0.4 * MT);
        add(list, LNG_ADJUSTMENT, 0.5, 1.0, 2.0);
        add(list, LNG_PRICE_CONSTANT, 0.8, 1.1, 1.6);
        add(list, LNG_PRICE_SLOPE, 0.13, 0.14, 0.15);
        add(list, LNG_TAKE_OR_PAY, 0.9, 0.95, 1.0);
        add(list, LNG_FLEXIBILITY, 1.02, 1.1, 1.15);
        add(list, LNG_BUILD_UP, 6, 18, 48);
        add(list, LNG_OFFER_SUPPORT, 0.1, 0.3, 0.6);
        add(list, DISCOVERY_CHANCE, 0.2, 0.4, 0.6);
        add(list, WELLS_PER_SEASON, 3, 4, 5);
        add(list, WELL_COST, 6e6, 9e6, 12e6);
        add(list, SHELF_BUILD_EFFICIENCY, 0.5, 0.8, 1.0);
        add(list, SOVIET_GAS_RELIABILITY, 0.5, 0.8, 0.95);
        add(list, US_PARTNER_NEED, 0.2, 0.5, 0.9);
        add(list, YAKUT_GAS_RESERVES, 0.4, 0.9, 1.6);
        add(list, TYUMEN_LEAST_OIL, 20 * MT, 30 * MT, 40 * MT);
    }

    private static void addGovernment(List<Prior> list) {
        add(list, APPROVAL_INTERCEPT, -0.5, 0.5, 1.5);
        add(list, BUSINESS_WEIGHT, 0.7, 1.386, 2.1);
        add(list, INSECURITY_WEIGHT, 0.4, 1.4, 2.8);
        add(list, EXPORT_ORDER_WEIGHT, 0.0, 0.5, 1.5);
        add(list, LINKAGE_SIZE_EXPONENT, 0.0, 0.5, 1.0);
        add(list, FISCAL_WEIGHT, 0.0, 0.5, 1.0);
        add(list, EXPOSURE_LIMIT, 1.2e9, 2.5e9, 5e9);
        add(list, ARREARS_WEIGHT, 0, 1, 3);
        list.add(prior(FREEZE_ODDS_RATIO, new Distribution.LogUniform(1.0, 20.0)));
        add(list, FREEZE_HALF_LIFE, 4, 18, 60);
        add(list, SANCTION_COMPLIANCE, 0.3, 0.6, 1.0);
        add(list, US_CONTENT, 0.1, 0.3, 0.7);
        add(list, RATE_CONCESSION, 0.0004, 0.00075, 0.0012);
        add(list, TENSION_HALF_LIFE, 2, 6, 12);
    }

    private static void addPipeline(List<Prior> list) {
        add(list, PIPELINE_ORDERS, 0.7, 1.0, 1.4);
        add(list, BID_PASS_THROUGH, 0.0, 0.2, 0.5);
        add(list, JAPANESE_BID, 0.96, 1.0, 1.06);
        add(list, NOMINAL_RATE_WEIGHT, 0.3, 0.7, 1.0);
        add(list, CREDIT_VALUED, 0.4, 0.7, 1.0);
        add(list, ORDER_SPREAD, 0.1, 0.2, 0.4);
        add(list, DELIVERY_RISK_WEIGHT, 0.3, 0.6, 1.0);
        add(list, DENIAL_LEARNING, 0.4, 0.6, 0.8);
        add(list, DENIAL_RELIEF, 0.1, 0.25, 0.5);
        add(list, DENIAL_HALF_LIFE, 24, 60, 120);
        add(list, CATERPILLAR_EDGE, 0.25, 0.35, 0.45);
        add(list, TENDER_PRIVATE_CREDIT, 0.0, 0.3, 0.7);
        add(list, HARD_STANCE_MARKUP, 0.0, 0.02, 0.08);
        add(list, EUROPEAN_DEFIANCE, 0.7, 0.9, 1.0);
    }

    private static void addPolitics(List<Prior> list) {
        add(list, LEADER_WEIGHT, 0.0, 0.3, 0.8);
        add(list, HARD_LINE_WEIGHT, 0, 1, 3);
        add(list, SOFTENING_WEIGHT, 0, 1, 3);
        add(list, ALLIANCE_PRESSURE, 0, 1, 2);
        add(list, HAWK_WEIGHT, 0.4, 0.8, 1.2);
        add(list, ALLY_CONCERN, 0.0, 0.1, 0.3);
        add(list, LOBBYING_WEIGHT, 0.0, 0.1, 0.2);
        add(list, EXTRATERRITORIAL_REACH, 0.5, 0.8, 1.0);
        add(list, REVOLT_GROWTH, 0.1, 0.3, 0.6);
        add(list, REVOLT_WEIGHT, 0.5, 0.9, 1.5);
        add(list, ALASKA_COST, 0.02, 0.1, 0.4);
        add(list, FLOOR_ADHERENCE, 0.3, 0.8, 1.0);
        add(list, GUIDANCE_OBEDIENCE, 0.0, 0.4, 1.0);
        add(list, VISIT_RELIEF, -0.1, 0.1, 0.4);
        add(list, VISIT_HALF_LIFE, 1, 3, 6);
        add(list, EXPORT_CONTROL_LOSS, -0.1, 0.1, 0.3);
    }

    private static void addTerritorialRoutes(List<Prior> list) {
        list.add(prior(APPROVAL_ODDS_RATIO, new Distribution.LogUniform(0.8, 20.0)));
        add(list, TERRITORIAL_PREMIUM, 0.0, 0.02, 0.08);
        add(list, TERRITORIAL_DELAY, 0, 6, 24);
        add(list, SETTLEMENT_TRADE_TOTAL, -0.2, 0.18, 0.6);
        add(list, SETTLEMENT_CREDIT_TOTAL, -0.3, 0.4, 1.1);
        list.add(prior(SETTLEMENT_SPLIT_PROTECTION, new Distribution.Uniform(0.0, 1.0)));
        list.add(prior(SETTLEMENT_SPLIT_EVERYDAY, new Distribution.Uniform(0.0, 1.0)));
        add(list, SETTLEMENT_CREDIT_LINE, 0.0, 0.3, 1.0);
        add(list, SETTLEMENT_PROTECTION, 0.0, 0.005, 0.02);
        add(list, SETTLEMENT_EFFORT, 0.0, 0.1, 0.4);
        add(list, BUYER_POLITICS, 0.0, 0.03, 0.15);
        list.add(prior(COMPLIANCE_LOSS, new Distribution.Uniform(0.0, 1.0)));
        list.add(prior(TENSION_REMOVED, new Distribution.Uniform(0.0, 1.0)));
    }

    private static void addTrade(List<Prior> list) {
        add(list, TIMBER_DEMAND_ELASTICITY, 0.5, 0.85, 1.1);
        add(list, TIMBER_DEMAND_TREND, -0.01, 0.005, 0.02);
        add(list, TIMBER_PRICE_1970, 22, 26, 30);
        add(list, TIMBER_PRICE_TO_HOUSING, 0.3, 0.6, 1.0);
        add(list, TIMBER_PRICE_TO_YEN, 0.0, 0.3, 0.6);
        add(list, TIMBER_COST_SENSITIVITY, 1, 3, 6);
        add(list, TIMBER_HABIT, 0.3, 0.6, 0.9);
        add(list, FOREST_ACCESS_LOSS, 0.0, 0.03, 0.06);
        add(list, ORDERS_1970, 280e6, 340e6, 420e6);
        add(list, ORDER_INCOME_ELASTICITY, 0.3, 0.5, 0.7);
        add(list, ORDER_BORROWING_WEIGHT, 0.0, 0.7, 1.0);
        add(list, ORDER_YEN_ELASTICITY, 0.0, 0.4, 1.0);
        add(list, ORDER_CREDIT_SHARE, 0.2, 0.45, 0.65);
        add(list, PRIVATE_CREDIT_SHARE, 0.0, 0.3, 0.7);
        add(list, ORDER_DELIVERY_LAG, 5, 8, 13);
        add(list, ORDER_TENSION_WEIGHT, 0.0, 0.06, 0.2);
        add(list, ORDER_ARREARS_WEIGHT, 0.0, 0.35, 0.8);
        add(list, ORDER_PLAN_CYCLE, 0.0, 0.08, 0.2);
        add(list, ORDER_LUCK_SD, 0.02, 0.05, 0.1);
        add(list, LARGE_PIPE_TOTAL, 1.5e9, 2.5e9, 4e9);
        add(list, OTHER_IMPORTS_1970, 210e6, 250e6, 300e6);
        add(list, OTHER_IMPORT_GROWTH, 0.8, 1.0, 1.2);
        add(list, METAL_PRICE_TO_OIL, 0.0, 0.15, 0.3);
        add(list, CRUDE_OFFER, 0.6 * MT, 1.2 * MT, 2 * MT);
        add(list, CRUDE_PREMIUM, 0.1, 0.14, 0.18);
        add(list, SETTLEMENT_EVERYDAY_TRADE, 0.0, 0.05, 0.2);
        add(list, SETTLEMENT_RECIPROCITY, 0.0, 0.1, 0.4);
    }

    private static void add(List<Prior> list, Parameter parameter, double low, double mode, double high) {
        list.add(prior(parameter, new Distribution.Triangular(low, mode, high)));
    }

    private static Prior prior(Parameter parameter, Distribution distribution) {
        return new Prior(parameter, distribution, "assumed", "C", "chosen for tests");
    }

    /** The central value of every parameter. */
    public static Parameters central(Thesis thesis) {
        return priors().central(thesis);
    }

    /** Member {@code number} of the ensemble of a thesis. */
    public static Parameters drawn(Thesis thesis, int number) {
        return priors().draw(thesis, new Draws(1973), number);
    }

    public static Table run(Scenario scenario, Parameters parameters, long seed) {
        return Simulation.run(scenario, parameters, seed, false).table();
    }

    /** The indicators that a run recorded, in their order. */
    public static List<Indicator> recorded(Table table) {
        return Arrays.stream(Indicator.values()).filter(table::has).toList();
    }

    /** A run with chronicle and decisions. */
    public static RunRecord logged(Scenario scenario, Parameters parameters, long seed) {
        return Simulation.run(scenario, parameters, seed, true);
    }
}
