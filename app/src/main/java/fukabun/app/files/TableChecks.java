package fukabun.app.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks the cells and rows of a table that was split into cells. Adds every fault it finds. */
final class TableChecks {
    private static final String FLAG = "1";

    private final Table table;
    private final TableSpec spec;
    private final List<Fault> faults;

    TableChecks(Table table, List<Fault> faults) {
        this.table = table;
        this.spec = table.spec();
        this.faults = faults;
    }

    /** Checks everything. {@code sources} are the known ids, or empty where the sources themselves are unusable. */
    void check(Set<String> sources) {
        List<TableRow> sound = new ArrayList<>();
        for (TableRow row : table.rows()) {
            int before = faults.size();
            spec.columns().forEach(column -> checkCell(row, column));
            checkValues(row);
            if (spec.has(TableSpec.NOTE) && !sources.isEmpty()) {
                checkSources(row, sources);
            }
            if (faults.size() == before) {
                sound.add(row);
            }
        }
        checkKeys(sound);
        checkOrder(sound);
    }

    private void checkCell(TableRow row, Column column) {
        String cell = row.cell(column.name());
        boolean undated = column.name().equals(spec.time()) && isMarked(row, spec.undated());
        if (undated && !cell.isEmpty()) {
            add(row, column.name(), "must be empty where " + marker(row) + " but was '" + cell + "'.");
        } else if (cell.isEmpty()) {
            if (!undated && (column.required() || column.name().equals(spec.time()))) {
                add(row, column.name(), "must not be empty.");
            }
        } else if (!column.name().equals(TableSpec.NOTE) && !cell.equals(cell.strip())) {
            add(row, column.name(), "must not begin or end with a space but was '" + cell + "'.");
        } else {
            column.rule().complaint(cell).ifPresent(complaint -> add(row, column.name(), complaint));
        }
    }

    private void checkValues(TableRow row) {
        if (spec.values().isEmpty()) {
            return;
        }
        boolean wordsOnly = isMarked(row, spec.wordsOnly());
        Optional<String> filled = spec.values().stream().filter(row::isFilled).findFirst();
        if (filled.isEmpty() && !wordsOnly) {
            add(row, spec.values().get(0), missingValue());
        } else if (wordsOnly && filled.isPresent() && !row.cell(filled.get()).equals(FLAG)) {
            add(row, filled.get(), "must be empty where " + marker(row) + " but was '" + row.cell(filled.get()) + "'.");
        }
    }

    private String missingValue() {
        String rule = spec.values().size() == 1
                ? "must hold a number"
                : "or one of " + String.join(", ", spec.values().subList(1, spec.values().size())) + " must hold a number";
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
                add(row, TableSpec.SOURCE, "'" + id + "' is not in " + Tables.SOURCES + "." + NearestName.cure(id, sources));
            }
        }
    }

    private void checkKeys(List<TableRow> rows) {
        Map<String, TableRow> first = new HashMap<>();
        List<String> key = withSource(spec.key());
        for (TableRow row : rows) {
            TableRow earlier = first.putIfAbsent(row.join(key), row);
            if (earlier != null) {
                add(row, key.get(0), "'" + row.cell(key.get(0)) + "' repeats the key of line " + earlier.line() + ": "
                        + row.describe(key) + ".");
            }
        }
    }

    private void checkOrder(List<TableRow> rows) {
        if (spec.time().isEmpty()) {
            return;
        }
        List<String> series = withSource(spec.key().stream().filter(c -> !c.equals(spec.time())).toList());
        Map<String, TableRow> last = new HashMap<>();
        for (TableRow row : rows) {
            if (row.isFilled(spec.time())) {
                TableRow earlier = last.put(row.join(series), row);
                if (earlier != null && row.date(spec.time()).first().isBefore(earlier.date(spec.time()).first())) {
                    add(row, spec.time(), "must not fall within a series but " + row.cell(spec.time()) + " follows "
                            + earlier.cell(spec.time()) + " of line " + earlier.line() + ". Maybe sort the rows of "
                            + row.describe(series) + ".");
                }
            }
        }
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
        faults.add(row.fault(column, message));
    }

    /** The ids of the rows of the table of sources. */
    static Set<String> idsOf(Table sources) {
        Set<String> ids = new HashSet<>();
        sources.rows().forEach(row -> ids.add(row.cell(TableSpec.SOURCE)));
        return ids;
    }
}
