package fukabun.app.data;

import fukabun.base.Month;
import fukabun.record.Grade;
import fukabun.record.HistoricalRecord;
import fukabun.record.Indicator;
import fukabun.record.Observation;
import fukabun.scenario.ForecastVintage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The historical record and the forecasts of their day, from the tables that give them. */
final class RecordTables {
    private static final double MILLION = 1e6;
    private static final double BILLION = 1e9;
    private static final String COAL_IMPORTS = "coal_imports.csv";
    private static final String CREDITS = "credits.csv";
    private static final String SOUTH_YAKUT = "South Yakut coking coal";

    private final FigurePicker picker;
    private final List<Observation> observations = new ArrayList<>();
    private final List<ForecastVintage> vintages = new ArrayList<>();

    RecordTables(FigurePicker picker) {
        this.picker = picker;
    }

    /** Takes the figures out of the tables; faults go to the picker. */
    void pick() {
        add(Indicator.COKING_COAL_IMPORTS, coal("all", "volume_mt", "Mt"), MILLION);
        add(Indicator.SOVIET_COAL, coal("USSR", "volume_mt", "Mt"), MILLION);
        add(Indicator.COKING_COAL_PRICE, landedPrice(), 1.0);
        add(Indicator.OFFICIAL_CREDIT, credit(SOUTH_YAKUT), MILLION);
        add(Indicator.OFFICIAL_CREDIT, credit(SOUTH_YAKUT + ", supplement"), MILLION);
        add(Indicator.SOUTH_YAKUT_COST, costEstimate(), BILLION);
        add(Indicator.CONTRACTS_LOST_TO_SANCTIONS, lostContracts(), MILLION);
        add(Indicator.ISLANDS_OFFERED, offered(), 1.0);
        addConcessions();
        addStart();
        new TradeRecord(picker).observations().forEach(this::add);
        // Gas
        add(Indicator.LNG_IMPORTS, LngTables.imports(), MILLION);
        add(Indicator.LNG_PRICE, LngTables.price(), 1.0);
        add(Indicator.ENERGY_INTENSITY, LngTables.intensity(), 1.0);
        add(Indicator.OFFICIAL_CREDIT, credit("Sakhalin shelf exploration (Sodeco)"), MILLION);
        add(Indicator.OFFICIAL_CREDIT, credit("Yakut gas exploration"), MILLION);
        addSakhalinCredit();
        add(Indicator.SAKHALIN_WELLS, sakhalin("exploration wells drilled in all", "wells"), 1.0);
        pickVintages();
        picker.settle("steel.csv");
    }

    HistoricalRecord record() {
        return new HistoricalRecord(observations);
    }

    /** By month of publication, then by target year. */
    List<ForecastVintage> vintages() {
        return vintages;
    }

    private static SeriesQuery coal(String origin, String value, String unit) {
        Map<String, String> where = Map.of("importer", "Japan", "origin", origin, "kind", "coking");
        return new SeriesQuery(COAL_IMPORTS, where, value, unit, 0.0, Double.MAX_VALUE);
    }

    private static SeriesQuery landedPrice() {
        Map<String, String> where =
                Map.of("importer", "Japan", "origin", "all", "kind", "coking", "price_basis", "CIF average");
        return new SeriesQuery(COAL_IMPORTS, where, "price_usd_t", "USD/t", 0.0, Double.MAX_VALUE);
    }

    /** Credits committed, not those only asked for. */
    private static SeriesQuery credit(String project) {
        Map<String, String> where = Map.of("project", project, "entry", "commitment");
        return new SeriesQuery(CREDITS, where, "amount_musd", "million USD", 0.0, Double.MAX_VALUE);
    }

    private static SeriesQuery costEstimate() {
        Map<String, String> where = Map.of("quantity", "capital cost estimate");
        return new SeriesQuery("yakut_project.csv", where, "value", "billion USD", 0.0, Double.MAX_VALUE);
    }

    /** The level of March stands for the end of the year before, for nothing is drilled in winter. */
    private void addSakhalinCredit() {
        picker.byYear(sakhalin("Japanese credit drawn to date", "million US$"))
                .forEach((year, row) -> add(new Observation(
                        Indicator.SAKHALIN_CREDIT_DRAWN,
                        year - 1,
                        row.number("value") * MILLION,
                        row.grade(),
                        row.cell(TableSpec.SOURCE),
                        "drawn by March of the following year, before the season")));
    }

    private static SeriesQuery sakhalin(String quantity, String unit) {
        Map<String, String> where = Map.of("quantity", quantity);
        return new SeriesQuery("sakhalin_project.csv", where, "value", unit, 0.0, Double.MAX_VALUE);
    }

    private static SeriesQuery lostContracts() {
        Map<String, String> where =
                Map.of("bidder", "all Japanese firms", "item", "contracts estimated lost to sanctions");
        return new SeriesQuery("pipeline_contracts.csv", where, "value_musd", "million USD", 0.0, Double.MAX_VALUE);
    }

    private static SeriesQuery offered() {
        return new SeriesQuery("offers.csv", Map.of("asked", "four islands"), "offered_share", "share", 0.0, 1.0);
    }

    /** The settlement of 1944: once its oil is on record, the concessions are settled. */
    private void addConcessions() {
        add(Indicator.PROMISED_OIL, concessions("oil per year promised for five years after the war", "t"), 1.0);
        add(Indicator.COMPENSATION, concessions("compensation", "million rubles"), MILLION);
        observations.stream()
                .filter(o -> o.indicator() == Indicator.PROMISED_OIL)
                .findFirst()
                .ifPresent(o -> observations.add(new Observation(
                        Indicator.CONCESSIONS_SETTLED,
                        o.year(),
                        1.0,
                        o.grade(),
                        o.sourceId(),
                        "year of the protocol")));
    }

    private static SeriesQuery concessions(String quantity, String unit) {
        Map<String, String> where = Map.of("quantity", quantity);
        return new SeriesQuery("concessions_1925_1944.csv", where, "value", unit, 0.0, Double.MAX_VALUE);
    }

    private void add(Indicator indicator, SeriesQuery query, double factor) {
        picker.byYear(query)
                .forEach((year, row) -> add(new Observation(
                        indicator,
                        year,
                        row.number(query.value()) * factor,
                        row.grade(),
                        row.cell(TableSpec.SOURCE),
                        row.cell(TableSpec.NOTE))));
    }

    /** Adds an observation; a second one of the same indicator and year is a further part of one flow. */
    private void add(Observation part) {
        for (int i = 0; i < observations.size(); i++) {
            Observation earlier = observations.get(i);
            if (earlier.indicator() == part.indicator() && earlier.year() == part.year()) {
                observations.set(i, sum(earlier, part));
                return;
            }
        }
        observations.add(part);
    }

    private static Observation sum(Observation a, Observation b) {
        String sources = a.sourceId().equals(b.sourceId()) ? a.sourceId() : a.sourceId() + ";" + b.sourceId();
        Grade grade = a.grade().worse(b.grade());
        return new Observation(
                a.indicator(), a.year(), a.value() + b.value(), grade, sources, "sum of several rows of the table");
    }

    /** The agreement is signed in the year of its first credit. */
    private void addStart() {
        observations.stream()
                .filter(o -> o.indicator() == Indicator.OFFICIAL_CREDIT)
                .min(Comparator.comparingInt(Observation::year))
                .ifPresent(o -> observations.add(new Observation(
                        Indicator.SOUTH_YAKUT_STARTED,
                        o.year(),
                        1.0,
                        o.grade(),
                        o.sourceId(),
                        "year of the first credit of the agreement")));
    }

    private void pickVintages() {
        SeriesQuery query = new SeriesQuery(
                "coal_forecast_vintages.csv",
                Map.of(),
                "value_mt",
                "Mt",
                SeriesQuery.SMALLEST_POSITIVE,
                Double.MAX_VALUE);
        for (TableRow row : picker.byDate(query)) {
            Month published = Month.parse(row.cell("published"));
            int targetYear = Integer.parseInt(row.cell("target_year"));
            vintages.add(new ForecastVintage(published, targetYear, row.number("value_mt") * MILLION));
        }
    }
}
