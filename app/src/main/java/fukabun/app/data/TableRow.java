package fukabun.app.data;

import fukabun.app.files.Fault;
import fukabun.app.files.Words;
import fukabun.record.Grade;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A row of a table, its cells by name. Numbers and dates may be asked for once the cells have been checked.
 */
final class TableRow {
    private final Table table;
    private final int line;
    private final String[] cells;

    /**
     * @param line on which the row begins, from 1
     * @param cells as many as the table has columns
     */
    TableRow(Table table, int line, String[] cells) {
        this.table = table;
        this.line = line;
        this.cells = cells;
    }

    TableSpec spec() {
        return table.spec();
    }

    int line() {
        return line;
    }

    /** The text of a cell, empty where nothing is in it. */
    String cell(String column) {
        return cells[table.cellNumbers().get(column)];
    }

    /** The text of a cell by its number in the file, from 0. */
    String cell(int number) {
        return cells[number];
    }

    boolean isFilled(String column) {
        return !cell(column).isEmpty();
    }

    double number(String column) {
        return Double.parseDouble(cell(column));
    }

    DateSpan date(String column) {
        return DateSpan.parse(cell(column));
    }

    Grade grade() {
        return Grade.valueOf(cell(TableSpec.GRADE));
    }

    /** Several columns as people read them: {@code year 1973, country Japan}. */
    String describe(List<String> columns) {
        return columns.stream().map(c -> c + " " + Words.shown(cell(c), true)).collect(Collectors.joining(", "));
    }

    /** Several cells as one text, for comparing rows. */
    String join(List<String> columns) {
        StringBuilder joined = new StringBuilder();
        for (String column : columns) {
            joined.append(cell(column)).append('\n');
        }
        return joined.toString();
    }

    /** A fault of one cell; the message begins with the name of its column. */
    Fault fault(String column, String message) {
        TableText.Place place = table.text().place(line, table.cellNumbers().get(column));
        return new Fault(table.shownName(), place.line(), place.column(), column + " " + message);
    }
}
