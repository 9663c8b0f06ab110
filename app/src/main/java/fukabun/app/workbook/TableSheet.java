package fukabun.app.workbook;

import fukabun.app.output.Field;
import fukabun.app.output.OutputTable;
import fukabun.app.output.SourceColumns;
import fukabun.app.workbook.SheetWriter.Column;
import fukabun.app.workbook.Styles.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Any table as a sheet: cells of their own type, numbers in the format of their unit, sources as links. */
final class TableSheet {
    private static final String UNIT = "unit";
    private static final int MOST_NAME_LETTERS = 31;
    private static final int NUMBER_WIDTH = 15;
    private static final int NARROWEST = 9;
    private static final int WIDEST = 60;
    /** Rows that say how wide a column of texts must be. */
    private static final int MEASURED_ROWS = 500;
    /** Room for the arrow of the filter and the indent. */
    private static final int MARGIN = 3;

    private final OutputTable table;
    private final SourceLinks links;
    private final DerivedCells derived;
    private final int unitColumn;
    private int row;

    private TableSheet(OutputTable table, SourceLinks links, DerivedCells derived) {
        this.table = table;
        this.derived = derived;
        this.links = links;
        this.unitColumn = table.fields().stream().map(Field::name).toList().indexOf(UNIT);
    }

    /** The name of a table's sheet: a capital first, and no longer than a spreadsheet allows. */
    static String name(OutputTable table) {
        String name = capital(table.name());
        return name.substring(0, Math.min(name.length(), MOST_NAME_LETTERS));
    }

    static void write(SheetWriter sheet, OutputTable table, SourceLinks links, DerivedCells derived) {
        TableSheet writer = new TableSheet(table, links, derived);
        LogSheet.write(sheet, table, writer.columns(), writer::row);
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < table.fields().size(); i++) {
            Field field = table.fields().get(i);
            boolean isSaid = field.unit().isEmpty() || field.saysItsUnit();
            String unit = isSaid ? "" : ", " + field.unit();
            columns.add(new Column(capital(field.name().replace('_', ' ')) + unit, width(field, i)));
        }
        return columns;
    }

    private int width(Field field, int column) {
        if (field.kind() == Field.Kind.NUMBER) {
            return NUMBER_WIDTH;
        }
        int longest = table.rows().stream()
                .limit(MEASURED_ROWS)
                .mapToInt(row -> row.get(column).toString().length())
                .max()
                .orElse(0);
        int wanted = Math.max(longest, field.name().length()) + MARGIN;
        return Math.max(NARROWEST, Math.min(wanted, WIDEST));
    }

    private void row(SheetWriter sheet, List<Object> cells) {
        for (int i = 0; i < cells.size(); i++) {
            Field field = table.fields().get(i);
            Object cell = cells.get(i);
            if (OutputTable.isEmpty(cell)) {
                sheet.skip();
            } else if (SourceColumns.has(field)) {
                links.write(sheet, cell.toString());
            } else if (field.kind() == Field.Kind.YEAR) {
                sheet.number(Integer.parseInt(cell.toString()), Look.YEAR);
            } else if (cell instanceof Long number) {
                sheet.text(number.toString());
            } else {
                Look look = look(field, cells, cell);
                Optional<DerivedCells.Derived> formula =
                        cell instanceof Double ? derived.find(table, row, field) : Optional.empty();
                formula.ifPresentOrElse(
                        each -> sheet.formula(each.formula(), each.balance(), look), () -> write(sheet, cell, look));
            }
        }
        row++;
    }

    private static void write(SheetWriter sheet, Object cell, Look numbers) {
        if (cell instanceof String text && text.length() > WIDEST) {
            sheet.text(text, Look.WRAPPED);
        } else {
            LogSheet.cell(sheet, cell, numbers);
        }
    }

    /** A number's look is that of its column's unit, or of the unit that stands in its row. */
    private Look look(Field field, List<Object> cells, Object cell) {
        String unit = field.unit().isEmpty() && unitColumn >= 0
                ? cells.get(unitColumn).toString()
                : field.unit();
        if (unit.isEmpty()) {
            return cell instanceof Double number ? Styles.forSize(number) : Look.PLAIN;
        }
        return Styles.forUnit(unit);
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
