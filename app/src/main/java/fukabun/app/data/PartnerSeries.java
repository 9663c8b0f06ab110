package fukabun.app.data;

import fukabun.evidence.AnnualSeries;
import fukabun.evidence.Gravity;
import fukabun.evidence.Placebos.Hub;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.math3.util.FastMath;

/** Trade of pairs of countries without a settlement, from {@code trade_dyads.csv}, and what goes with it. */
final class PartnerSeries {
    /** Western partners of the USSR without a dispute that sold little grain; West Germany is in another table. */
    static final List<String> MANUFACTURES = List.of(
            "Austria",
            "Belgium",
            "Denmark",
            "Finland",
            "France",
            "Italy",
            "Netherlands",
            "Norway",
            "Spain",
            "Sweden",
            "Switzerland",
            "United Kingdom");

    /** Partners whose exports to the USSR followed the Soviet harvest. */
    static final List<String> GRAIN = List.of("Australia", "Canada", "USA");

    /** Partners of Japan that settled nothing with it in these years and were no new partners. */
    private static final List<String> OF_JAPAN = List.of("Australia", "Canada", "Indonesia", "Malaysia", "USA");

    private static final String TABLE = "trade_dyads.csv";
    private static final String TOTALS = "trade_totals.csv";
    private static final String JAPAN = "Japan";
    private static final String SOVIET_UNION = "USSR";
    private static final String FREIGHT_ADDED = "with 10 % added";
    private static final double FREIGHT = 1.10;

    /** From this year the totals of the USSR are of a narrower scope. */
    private static final int FIRST_YEAR_AFTER_BREAK = 1981;

    private final FigurePicker picker;
    private final Map<String, SortedMap<Integer, Double>> imports = new TreeMap<>();
    private final Map<String, SortedMap<Integer, Double>> totalImports;
    private final Map<String, SortedMap<Integer, Double>> totalExports;

    PartnerSeries(FigurePicker picker) {
        this.picker = picker;
        totalImports = totals("imports_musd");
        totalExports = totals("exports_musd");
        for (TableRow row : picker.table(TABLE).rows()) {
            double freight = row.cell(TableSpec.NOTE).contains(FREIGHT_ADDED) ? FREIGHT : 1.0;
            imports.computeIfAbsent(key(row.cell("importer"), row.cell("exporter")), k -> new TreeMap<>())
                    .put(Integer.parseInt(row.cell("year")), row.number("value_musd") / freight);
        }
    }

    Optional<AnnualSeries> japanExports() {
        List<AnnualSeries> found = exports(List.of(JAPAN));
        if (found.isEmpty()) {
            picker.add(picker.table(TABLE).fault("has no exports of Japan to the USSR."));
        }
        return found.stream().findFirst();
    }

    /** Exports to the USSR, free on board; a country that the table lacks is left out. */
    List<AnnualSeries> exports(List<String> countries) {
        List<AnnualSeries> exports = new ArrayList<>();
        for (String country : countries) {
            SortedMap<Integer, Double> values = imports.get(key(SOVIET_UNION, country));
            if (values != null) {
                exports.add(new AnnualSeries(country, values));
            }
        }
        return exports;
    }

    /** In million US dollars by the average rate of the year. */
    Optional<AnnualSeries> westGermanExports() {
        SortedMap<Integer, Double> rates = picker.valuesOf(
                SeriesQuery.positive("exchange_rates.csv", "currency", "DEM", "per_usd", "per US dollar"));
        SortedMap<Integer, Double> marks = picker.valuesOf(new SeriesQuery(
                "comparators.csv",
                Map.of("reporter", "West Germany", "flow", "exports", "partner", SOVIET_UNION, "unit", "DEM million"),
                "value",
                "DEM million",
                SeriesQuery.SMALLEST_POSITIVE,
                Double.MAX_VALUE));
        SortedMap<Integer, Double> dollars = new TreeMap<>();
        marks.forEach((year, value) -> {
            if (rates.containsKey(year)) {
                dollars.put(year, value / rates.get(year));
            }
        });
        if (dollars.isEmpty()) {
            picker.add(picker.table("comparators.csv").fault("has no exports of West Germany to the USSR."));
            return Optional.empty();
        }
        return Optional.of(new AnnualSeries("West Germany", dollars));
    }

    /** Trade both ways, by the partner that pairs share. */
    List<Hub> hubs() {
        List<String> western = new ArrayList<>(MANUFACTURES);
        western.addAll(GRAIN);
        return List.of(hub(SOVIET_UNION, western), hub(JAPAN, OF_JAPAN));
    }

    /** Flows above zero between countries whose totals are known. */
    List<Gravity.Flow> flows() {
        List<Gravity.Flow> flows = new ArrayList<>();
        imports.forEach((key, values) -> {
            String importer = key.substring(0, key.indexOf('\n'));
            String exporter = key.substring(key.indexOf('\n') + 1);
            for (Gravity.Masses masses : masses(exporter, importer)) {
                double value = values.getOrDefault(masses.year(), 0.0);
                if (value > 0.0) {
                    flows.add(new Gravity.Flow(masses, FastMath.log(value)));
                }
            }
        });
        return flows;
    }

    /** The masses of Japan's exports to the USSR in all years, those without a figure of the exports among them. */
    List<Gravity.Masses> japanMasses() {
        return masses(JAPAN, SOVIET_UNION);
    }

    /** The masses of Japan's imports from the USSR, likewise. */
    List<Gravity.Masses> japanImportMasses() {
        return masses(SOVIET_UNION, JAPAN);
    }

    private List<Gravity.Masses> masses(String exporter, String importer) {
        boolean isSoviet = importer.equals(SOVIET_UNION) || exporter.equals(SOVIET_UNION);
        SortedMap<Integer, Double> supply = totalExports.getOrDefault(exporter, new TreeMap<>());
        SortedMap<Integer, Double> demand = totalImports.getOrDefault(importer, new TreeMap<>());
        List<Gravity.Masses> masses = new ArrayList<>();
        supply.forEach((year, exported) -> {
            double imported = demand.getOrDefault(year, 0.0);
            if (exported > 0.0 && imported > 0.0) {
                masses.add(new Gravity.Masses(
                        exporter + " to " + importer,
                        year,
                        FastMath.log(exported),
                        FastMath.log(imported),
                        isSoviet && year >= FIRST_YEAR_AFTER_BREAK));
            }
        });
        return masses;
    }

    private Hub hub(String shared, List<String> partners) {
        List<AnnualSeries> pairs = new ArrayList<>();
        for (String partner : partners) {
            SortedMap<Integer, Double> there = imports.getOrDefault(key(partner, shared), new TreeMap<>());
            SortedMap<Integer, Double> here = imports.getOrDefault(key(shared, partner), new TreeMap<>());
            SortedMap<Integer, Double> both = new TreeMap<>();
            there.forEach((year, value) -> {
                if (here.containsKey(year)) {
                    both.put(year, value + here.get(year));
                }
            });
            if (!both.isEmpty()) {
                pairs.add(new AnnualSeries(partner + " and " + shared, both));
            }
        }
        return new Hub(shared, pairs);
    }

    private Map<String, SortedMap<Integer, Double>> totals(String column) {
        Map<String, SortedMap<Integer, Double>> totals = new TreeMap<>();
        for (TableRow row : picker.table(TOTALS).rows()) {
            if (row.isFilled(column)) {
                totals.computeIfAbsent(row.cell("country"), c -> new TreeMap<>())
                        .put(Integer.parseInt(row.cell("year")), row.number(column));
            }
        }
        return totals;
    }

    private static String key(String importer, String exporter) {
        return importer + '\n' + exporter;
    }
}
