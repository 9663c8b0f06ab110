package fukabun.app.data;

import fukabun.record.Indicator;
import fukabun.record.Observation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * The record of timber and of foreign trade as a whole: Soviet-Japanese trade to 1984, in dollars, at constant prices,
 * in yen and as a share of Japan's trade, timber, and the forestry agreements.
 */
final class TradeRecord {
    /** One series of one data set, so that exports and imports of all years are of one scope. */
    private static final String TRADE_SOURCE = "COWT4";

    private static final int BASE_YEAR = 1985;
    private static final double MILLION = 1e6;
    private static final double THOUSAND = 1e3;
    private static final String CREDITS = "credits.csv";

    private final FigurePicker picker;
    private final List<Observation> observations = new ArrayList<>();

    TradeRecord(FigurePicker picker) {
        this.picker = picker;
    }

    /** Takes the figures out of the tables; faults go to the picker. */
    List<Observation> observations() {
        trade("exports", Indicator.EXPORTS);
        trade("imports", Indicator.IMPORTS);
        observations.addAll(inOtherMeasures(trade("turnover", Indicator.TURNOVER)));
        timber();
        credit("KS-1 Far East forestry", "TIME68");
        credit("KS-2 forestry", "background");
        started("KS-2 forestry", Indicator.FORESTRY_2_STARTED);
        started("KS-3 forestry", Indicator.FORESTRY_3_STARTED);
        return observations;
    }

    private List<Observation> trade(String flow, Indicator indicator) {
        Map<String, String> where =
                Map.of("reporter", "Japan", "flow", flow, "partner", "USSR", TableSpec.SOURCE, TRADE_SOURCE);
        int before = observations.size();
        add(indicator, query("trade_bilateral.csv", where, "value", "USD million"), MILLION);
        return List.copyOf(observations.subList(before, observations.size()));
    }

    /** Turnover in other measures; a year is left out where a measure has no figure. */
    List<Observation> inOtherMeasures(List<Observation> turnover) {
        List<Observation> converted = new ArrayList<>();
        SortedMap<Integer, TableRow> prices = picker.byYear(named("deflators.csv", "CPI_US_1990_100", "index"));
        SortedMap<Integer, TableRow> yen = picker.byYear(named("japan_macro.csv", "yen_per_usd_average", "yen/US$"));
        Map<String, String> japan = Map.of("country", "Japan");
        SortedMap<Integer, TableRow> exports =
                picker.byYear(query("trade_totals.csv", japan, "exports_musd", "million USD"));
        SortedMap<Integer, TableRow> imports =
                picker.byYear(query("trade_totals.csv", japan, "imports_musd", "million USD"));
        for (Observation each : turnover) {
            int year = each.year();
            double usd = each.value();
            if (prices.containsKey(year) && prices.containsKey(BASE_YEAR)) {
                double factor =
                        prices.get(BASE_YEAR).number("value") / prices.get(year).number("value");
                converted.add(converted(Indicator.TURNOVER_1985, each, usd * factor, prices.get(year)));
            }
            if (yen.containsKey(year)) {
                converted.add(converted(
                        Indicator.TURNOVER_YEN, each, usd * yen.get(year).number("value"), yen.get(year)));
            }
            if (exports.containsKey(year) && imports.containsKey(year)) {
                double all = exports.get(year).number("exports_musd")
                        + imports.get(year).number("imports_musd");
                converted.add(converted(Indicator.SHARE_OF_JAPAN_TRADE, each, usd / MILLION / all, exports.get(year)));
            }
        }
        return converted;
    }

    private static Observation converted(Indicator indicator, Observation turnover, double value, TableRow measure) {
        String source = turnover.sourceId();
        String other = measure.cell(TableSpec.SOURCE);
        return new Observation(
                indicator,
                turnover.year(),
                value,
                turnover.grade().worse(measure.grade()),
                source.equals(other) ? source : source + ";" + other,
                "turnover of the table, converted");
    }

    /** Logs and sawn timber; for two years logs alone were found, which leave out about one part in a hundred. */
    private void timber() {
        SortedMap<Integer, TableRow> both = picker.byYear(timber("timber (logs and sawn)"));
        SortedMap<Integer, TableRow> logs = picker.byYear(timber("logs"));
        logs.forEach(both::putIfAbsent);
        both.forEach((year, row) -> observe(Indicator.TIMBER_IMPORTS, year, row.number("volume") * THOUSAND, row));
    }

    private static SeriesQuery timber(String commodity) {
        Map<String, String> where =
                Map.of("flow", "Japan imports from USSR", "commodity", commodity, "volume_unit", "thousand m3");
        return query("trade_commodities.csv", where, "volume", "thousand m3");
    }

    private void credit(String project, String source) {
        Map<String, String> where = Map.of("project", project, "entry", "commitment", TableSpec.SOURCE, source);
        SortedMap<Integer, TableRow> rows = picker.byYear(query(CREDITS, where, "amount_musd", "million USD"));
        rows.forEach((year, row) -> observe(Indicator.OFFICIAL_CREDIT, year, row.number("amount_musd") * MILLION, row));
    }

    /** An agreement is signed in the year of the best row that speaks of it. */
    private void started(String project, Indicator indicator) {
        picker.table(CREDITS).rows().stream()
                .filter(row -> row.cell("project").equals(project))
                .min(Comparator.comparing(TableRow::grade))
                .ifPresent(row -> observe(indicator, row.date("date").firstYear(), 1.0, row));
    }

    private static SeriesQuery named(String table, String series, String unit) {
        return SeriesQuery.positive(table, "series", series, "value", unit);
    }

    private static SeriesQuery query(String table, Map<String, String> where, String value, String unit) {
        return new SeriesQuery(table, where, value, unit, 0.0, Double.MAX_VALUE);
    }

    private void add(Indicator indicator, SeriesQuery query, double factor) {
        picker.byYear(query).forEach((year, row) -> observe(indicator, year, row.number(query.value()) * factor, row));
    }

    private void observe(Indicator indicator, int year, double value, TableRow row) {
        observations.add(new Observation(
                indicator, year, value, row.grade(), row.cell(TableSpec.SOURCE), row.cell(TableSpec.NOTE)));
    }
}
