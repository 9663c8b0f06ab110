package fukabun.app.data;

import fukabun.evidence.AnnualSeries;
import fukabun.evidence.SettlementCase;
import fukabun.evidence.SettlementKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The cases of {@code settlement_experiments.csv} with the trade of the pair and of its controls. */
final class SettlementSeries {
    private static final String TABLE = "settlement_experiments.csv";
    private static final String CONTROL = "control pair: total trade both ways";
    private static final String BOTH_WAYS = "total trade both ways";

    /** What cases are that have no row of trade intensity to say it; a coding from the words of the table. */
    private static final Map<String, SettlementKind> CODED = Map.of(
            "Japan-USSR 1956", SettlementKind.FIRST_OPENING,
            "West Germany-Poland 1970", SettlementKind.SETTLED_OR_SHELVED,
            "West Germany-USSR 1970", SettlementKind.SETTLED_OR_SHELVED);

    private final FigurePicker picker;
    private final Map<String, SettlementKind> kinds;

    /** @param kinds of the cases that another table names */
    SettlementSeries(FigurePicker picker, Map<String, SettlementKind> kinds) {
        this.picker = picker;
        this.kinds = kinds;
    }

    /** In the order of the table; a case without a year of the event, a kind or trade is a fault. */
    List<SettlementCase> cases() {
        Map<String, List<TableRow>> byCase = new LinkedHashMap<>();
        for (TableRow row : picker.table(TABLE).rows()) {
            byCase.computeIfAbsent(row.cell("case"), c -> new ArrayList<>()).add(row);
        }
        List<SettlementCase> cases = new ArrayList<>();
        byCase.forEach((name, rows) -> add(name, rows, cases));
        return cases;
    }

    private void add(String name, List<TableRow> rows, List<SettlementCase> cases) {
        List<TableRow> events =
                rows.stream().filter(row -> row.cell("unit").equals("event")).toList();
        SettlementKind kind = kinds.getOrDefault(name, CODED.get(name));
        List<TableRow> own = rows.stream().filter(SettlementSeries::isOwnTrade).toList();
        if (events.size() != 1 || kind == null || own.isEmpty()) {
            String lacking = events.size() != 1
                    ? "exactly one row of unit 'event'"
                    : kind == null ? "a row in settlement_effects.csv that says what was settled" : "trade of the pair";
            picker.add(rows.get(0).fault("case", "'" + name + "' needs " + lacking + "."));
            return;
        }
        List<TableRow> used = new ArrayList<>(own);
        List<AnnualSeries> controls = new ArrayList<>();
        controlsOf(rows).forEach((control, figures) -> {
            used.addAll(figures);
            controls.add(new AnnualSeries(control, sums(figures, 1)));
        });
        int year = Integer.parseInt(events.get(0).cell("year"));
        int parts = (int) own.stream().map(row -> row.cell("series")).distinct().count();
        AnnualSeries trade = new AnnualSeries(name, sums(own, parts));
        cases.add(new SettlementCase(name, kind, year, trade, controls, EvidenceTables.worst(used), sourcesOf(used)));
    }

    private static boolean isOwnTrade(TableRow row) {
        String series = row.cell("series");
        boolean isTrade = series.startsWith("imports of ")
                || series.startsWith("exports of ") && !series.contains(" over ")
                || series.startsWith("turnover ")
                || series.equals(BOTH_WAYS);
        return isTrade && !row.isFilled("control") && row.cell("unit").equals("USD million");
    }

    private static Map<String, List<TableRow>> controlsOf(List<TableRow> rows) {
        Map<String, List<TableRow>> controls = new LinkedHashMap<>();
        for (TableRow row : rows) {
            if (row.cell("series").equals(CONTROL)) {
                controls.computeIfAbsent(row.cell("control"), c -> new ArrayList<>())
                        .add(row);
            }
        }
        return controls;
    }

    /** Sums by year; a year that lacks one of the parts, such as one of two directions, is left out. */
    private static SortedMap<Integer, Double> sums(List<TableRow> rows, int parts) {
        Map<Integer, List<TableRow>> byYear =
                rows.stream().collect(Collectors.groupingBy(row -> Integer.parseInt(row.cell("year"))));
        SortedMap<Integer, Double> sums = new TreeMap<>();
        byYear.forEach((year, figures) -> {
            if (figures.size() == parts) {
                sums.put(
                        year,
                        figures.stream().mapToDouble(row -> row.number("value")).sum());
            }
        });
        return sums;
    }

    private static String sourcesOf(List<TableRow> rows) {
        return rows.stream()
                .map(row -> row.cell(TableSpec.SOURCE))
                .distinct()
                .sorted()
                .collect(Collectors.joining(";"));
    }
}
