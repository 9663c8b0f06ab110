package fukabun.app.data;

import fukabun.app.files.Fault;
import fukabun.app.files.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Takes series out of checked tables, one row a date, and remembers every figure that was taken. */
final class FigurePicker {
    private final Map<String, Table> tables;
    private final List<Fault> faults;
    private final FigureChoice choice;
    private final List<Figure> figures = new ArrayList<>();

    FigurePicker(Map<String, Table> tables, List<Fault> faults) {
        this.tables = tables;
        this.faults = faults;
        this.choice = new FigureChoice(faults);
    }

    /** The rows of a series by the first year of their date; at most one a year. */
    SortedMap<Integer, TableRow> byYear(SeriesQuery query) {
        SortedMap<Integer, TableRow> chosen = new TreeMap<>();
        groupsByYear(query)
                .forEach((year, rows) -> choice.choose(rows).ifPresent(row -> chosen.put(year, take(row, query))));
        return chosen;
    }

    /**
     * The values of a series by year, those of the years before {@code first} and after {@code last} among them where
     * the table has them, for interpolation. A missing year from {@code first} to {@code last} is a fault.
     */
    SortedMap<Integer, Double> valuesByYear(SeriesQuery query, int first, int last) {
        SortedMap<Integer, Double> values = new TreeMap<>();
        SortedMap<Integer, List<TableRow>> groups = groupsByYear(query).subMap(first - 1, last + 2);
        groups.forEach((year, rows) -> choice.choose(rows)
                .ifPresent(row -> values.put(year, take(row, query).number(query.value()))));
        Table table = tables.get(query.table());
        for (int year = first; year <= last; year++) {
            if (!groups.containsKey(year)) {
                faults.add(table.fault("has no " + query.value() + " of " + query.what(table.spec()) + " for " + year
                        + "; the model needs every year from " + first + " to " + last + "."));
            }
        }
        return values;
    }

    /** The values of a series by year, whatever years there are. */
    SortedMap<Integer, Double> valuesOf(SeriesQuery query) {
        SortedMap<Integer, Double> values = new TreeMap<>();
        byYear(query).forEach((year, row) -> values.put(year, row.number(query.value())));
        return values;
    }

    /** The rows of a series by the text of their date; at most one a date. */
    List<TableRow> byDate(SeriesQuery query) {
        SortedMap<String, List<TableRow>> groups = new TreeMap<>();
        TableSpec spec = tables.get(query.table()).spec();
        for (TableRow row : matching(query)) {
            groups.computeIfAbsent(row.join(spec.key()), k -> new ArrayList<>()).add(row);
        }
        List<TableRow> chosen = new ArrayList<>();
        groups.values().forEach(rows -> choice.choose(rows).ifPresent(row -> chosen.add(take(row, query))));
        return chosen;
    }

    /** Settles every figure of a table that has a column for the purpose, used or not. */
    void settle(String file) {
        Table table = tables.get(file);
        Map<String, List<TableRow>> groups = new TreeMap<>();
        for (TableRow row : table.rows()) {
            groups.computeIfAbsent(row.join(table.spec().key()), k -> new ArrayList<>())
                    .add(row);
        }
        groups.values().forEach(choice::choose);
    }

    Table table(String file) {
        return tables.get(file);
    }

    void add(Fault fault) {
        faults.add(fault);
    }

    int faultCount() {
        return faults.size();
    }

    /** Every figure taken so far, by table and line. */
    List<Figure> figures() {
        return figures.stream()
                .distinct()
                .sorted(Comparator.comparing(Figure::table).thenComparingInt(Figure::line))
                .toList();
    }

    private SortedMap<Integer, List<TableRow>> groupsByYear(SeriesQuery query) {
        TableSpec spec = tables.get(query.table()).spec();
        SortedMap<Integer, List<TableRow>> groups = new TreeMap<>();
        for (TableRow row : matching(query)) {
            groups.computeIfAbsent(row.date(spec.time()).firstYear(), y -> new ArrayList<>())
                    .add(row);
        }
        return groups;
    }

    private List<TableRow> matching(SeriesQuery query) {
        return tables.get(query.table()).rows().stream().filter(query::matches).toList();
    }

    private TableRow take(TableRow row, SeriesQuery query) {
        double value = row.number(query.value());
        query.complaint(value).ifPresent(complaint -> faults.add(row.fault(query.value(), complaint)));
        if (row.spec().has("unit") && !row.cell("unit").equals(query.unit())) {
            faults.add(row.fault(
                    "unit",
                    "must be '" + query.unit() + "' for " + query.what(row.spec()) + " but was "
                            + Words.shown(row.cell("unit"), true) + "."));
        }
        figures.add(new Figure(
                query.table(),
                row.line(),
                named(query, row.spec()),
                row.spec().time().isEmpty() ? "" : row.cell(row.spec().time()),
                value,
                query.unit(),
                row.cell(TableSpec.SOURCE),
                row.grade(),
                row.cell(TableSpec.NOTE)));
        return row;
    }

    /** The words that name the series, and the column where a row holds more than one figure. */
    private static String named(SeriesQuery query, TableSpec spec) {
        return query.value().equals("value") ? query.what(spec) : query.what(spec) + ": " + query.value();
    }
}
