package fukabun.app.data;

import fukabun.app.files.Fault;
import fukabun.app.files.Faults;
import fukabun.app.files.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks the cells and rows of a table that was split into cells. Adds every fault it finds. */
final class TableChecks {
    private static final String FLAG = "1";

    private final Table table;
    private final TableSpec spec;
    private final List<Fault> faults;
    private final Column[] columns;
    private final boolean cited;

    TableChecks(Table table, List<Fault> faults) {
        this.table = table;
        this.spec = table.spec();
        this.faults = faults;
        this.columns = new Column[spec.columns().size()];
        spec.columns().forEach(column -> columns[table.cellNumbers().get(column.name())] = column);
        this.cited = spec.has(TableSpec.NOTE);
    }

    /** Checks everything. {@code sources} are the known ids, or empty where the sources themselves are unusable. */
    void check(Set<String> sources) {
        List<TableRow> sound = new ArrayList<>();
        for (TableRow row : table.rows()) {
            if (faults.size() >= Faults.MOST) {
                return;
            }
            int before = faults.size();
            for (int i = 0; i < columns.length; i++) {
                checkCell(row, columns[i], row.cell(i));
            }
            checkValues(row);
            if (cited && !sources.isEmpty()) {
                checkSources(row, sources);
            }
            if (faults.size() == before) {
                sound.add(row);
            }
        }
        checkOrder(withoutDoubled(sound));
    }

    private void checkCell(TableRow row, Column column, String cell) {
        boolean undated =
                !spec.undated().isEmpty() && column.name().equals(spec.time()) && isMarked(row, spec.undated());
        if (undated && !cell.isEmpty()) {
            add(row, column.name(), "must be empty where " + marker(row) + " but was " + Words.shown(cell, true) + ".");
        } else if (cell.isEmpty()) {
            if (!undated && (column.required() || column.name().equals(spec.time()))) {
                add(row, column.name(), "must not be empty.");
            }
        } else if (hasLooseSpace(cell) && !column.name().equals(TableSpec.NOTE)) {
            add(row, column.name(), "must not begin or end with a space but was " + Words.shown(cell, true) + ".");
        } else {
            column.rule().complaint(cell).ifPresent(complaint -> add(row, column.name(), complaint));
        }
    }

    private void checkValues(TableRow row) {
        if (spec.values().isEmpty()) {
            return;
        }
        boolean wordsOnly = isMarked(row, spec.wordsOnly());
        boolean filled = false;
        for (String column : spec.values()) {
            filled |= row.isFilled(column);
            if (wordsOnly && row.isFilled(column) && !row.cell(column).equals(FLAG)) {
                add(
                        row,
                        column,
                        "must be empty where " + marker(row) + " but was " + Words.shown(row.cell(column), true) + ".");
            }
        }
        if (!filled && !wordsOnly) {
            add(row, spec.values().get(0), missingValue());
        }
    }

    private static boolean hasLooseSpace(String cell) {
        return Character.isWhitespace(cell.charAt(0)) || Character.isWhitespace(cell.charAt(cell.length() - 1));
    }

    private String missingValue() {
        String rule = spec.values().size() == 1
                ? "must hold a number"
                : "or one of "
                        + String.join(
                                ", ", spec.values().subList(1, spec.values().size())) + " must hold a number";
        String words = String.join(" or ", spec.wordsOnly().stream().sorted().toList());
        return rule + (words.isEmpty() ? "." : ", unless " + spec.marker() + " is " + words + ".");
    }

    private void checkSources(TableRow row, Set<String> sources) {
        String cell = row.cell(TableSpec.SOURCE);
        if (cell.isEmpty() || sources.contains(cell)) {
            return;
        }
        for (String id : Source.ids(cell)) {
            if (!sources.contains(id)) {
                add(
                        row,
                        TableSpec.SOURCE,
                        Words.shown(id, true) + " is not in " + Tables.SOURCES + "." + Words.cure(id, sources));
            }
        }
    }

    /** The rows whose key is new; the others are faults. */
    private List<TableRow> withoutDoubled(List<TableRow> rows) {
        List<TableRow> unique = new ArrayList<>();
        Map<String, TableRow> first = new HashMap<>();
        List<String> key = withSource(spec.key());
        for (TableRow row : rows) {
            TableRow earlier = first.putIfAbsent(row.join(key), row);
            if (earlier == null) {
                unique.add(row);
            } else {
                add(
                        row,
                        key.get(0),
                        Words.shown(row.cell(key.get(0)), true) + " repeats the key of line " + earlier.line() + ": "
                                + row.describe(key) + ".");
            }
        }
        return unique;
    }

    private void checkOrder(List<TableRow> rows) {
        if (spec.time().isEmpty()) {
            return;
        }
        List<String> series = withSource(
                spec.key().stream().filter(c -> !c.equals(spec.time())).toList());
        Map<String, TableRow> last = new HashMap<>();
        for (TableRow row : rows) {
            if (row.isFilled(spec.time())) {
                TableRow earlier = last.put(row.join(series), row);
                if (earlier != null && comesBefore(row.cell(spec.time()), earlier.cell(spec.time()))) {
                    add(
                            row,
                            spec.time(),
                            "must not fall within a series but " + row.cell(spec.time()) + " follows "
                                    + earlier.cell(spec.time()) + " of line " + earlier.line()
                                    + ". Maybe sort the rows of "
                                    + row.describe(series) + ".");
                }
            }
        }
    }

    /** Compares the first days of two dates; ISO dates that differ in their years compare as texts. */
    private static boolean comesBefore(String date, String other) {
        return date.compareTo(other) < 0
                && DateSpan.parse(date).first().isBefore(DateSpan.parse(other).first());
    }

    private List<String> withSource(List<String> columns) {
        List<String> all = new ArrayList<>(columns);
        if (spec.has(TableSpec.SOURCE) && !all.contains(TableSpec.SOURCE)) {
            all.add(TableSpec.SOURCE);
        }
        return all;
    }

    private boolean isMarked(TableRow row, Set<String> words) {
        return !words.isEmpty() && words.contains(row.cell(spec.marker()));
    }

    private String marker(TableRow row) {
        return spec.marker() + " is " + row.cell(spec.marker());
    }

    private void add(TableRow row, String column, String message) {
        if (faults.size() < Faults.MOST) {
            faults.add(row.fault(column, message));
        }
    }

    /** The ids of the rows of the table of sources. */
    static Set<String> idsOf(Table sources) {
        Set<String> ids = new HashSet<>();
        sources.rows().forEach(row -> ids.add(row.cell(TableSpec.SOURCE)));
        return ids;
    }
}
