package fukabun.app.report;

import fukabun.app.output.Field;
import fukabun.app.output.OutputTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Any table on a page: numbers in words of their unit; of a long one the first rows, of a wide one the headings. */
final class PlainTable {
    private static final int MOST_ROWS = 30;
    private static final int MOST_COLUMNS = 16;
    private static final String UNIT = "unit";
    private static final Amount PLAIN = new Amount("", 1.0);

    private final OutputTable table;
    private final int unitColumn;
    private final List<Integer> shown;

    PlainTable(OutputTable table) {
        this.table = table;
        this.unitColumn = table.fields().stream().map(Field::name).toList().indexOf(UNIT);
        this.shown = IntStream.range(0, table.fields().size()).filter(this::isFilled).boxed().toList();
    }

    void write(Html page) {
        page.put("h3", table.title());
        String place = table.name() + ".csv";
        if (table.rows().isEmpty()) {
            page.put("p", "No rows.");
        } else if (shown.size() > MOST_COLUMNS) {
            page.put("p", String.format(
                    Locale.ROOT, "%,d rows of %d columns, in %s.", table.rows().size(), shown.size(), place));
        } else {
            List<List<String>> rows = table.rows().stream().limit(MOST_ROWS).map(this::cells).toList();
            page.table(table.title(), shown.stream().map(this::heading).toList(), rows);
            if (table.rows().size() > MOST_ROWS) {
                page.put("p class=\"small\"", String.format(
                        Locale.ROOT, "The first %d of %,d rows; all are in %s.", MOST_ROWS, table.rows().size(), place));
            }
        }
    }

    /** A column without any cell says nothing. */
    private boolean isFilled(int column) {
        return table.rows().stream().limit(MOST_ROWS).anyMatch(row -> !OutputTable.isEmpty(row.get(column)));
    }

    private String heading(int column) {
        Field field = table.fields().get(column);
        String name = field.name().replace('_', ' ');
        String heading = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return field.unit().isEmpty() ? heading : heading + ", " + field.unit();
    }

    private List<String> cells(List<Object> row) {
        Amount amount = amount(row);
        List<String> cells = new ArrayList<>();
        for (int column : shown) {
            cells.add(column == unitColumn && !amount.words().isEmpty() ? amount.words() : text(row, column, amount));
        }
        return cells;
    }

    private String text(List<Object> row, int column, Amount amount) {
        Object cell = row.get(column);
        if (OutputTable.isEmpty(cell)) {
            return "–";
        }
        if (cell instanceof Boolean truth) {
            return truth ? "yes" : "no";
        }
        if (!(cell instanceof Double number)) {
            return cell.toString();
        }
        Amount own = isInRowUnit(column) ? amount : PLAIN;
        String text = own.text(number);
        return text.equals("0") && number != 0.0 ? String.format(Locale.ROOT, "%.1g", number / own.size()) : text;
    }

    private boolean isInRowUnit(int column) {
        Field field = table.fields().get(column);
        return unitColumn >= 0 && field.kind() == Field.Kind.NUMBER && field.unit().isEmpty();
    }

    /** How the numbers of a row are written that are in the unit which the row names. */
    private Amount amount(List<Object> row) {
        if (unitColumn < 0) {
            return PLAIN;
        }
        double largest = shown.stream()
                .filter(this::isInRowUnit)
                .map(row::get)
                .mapToDouble(cell -> cell instanceof Double number && Double.isFinite(number) ? Math.abs(number) : 0.0)
                .max()
                .orElse(0.0);
        return Amount.of(row.get(unitColumn).toString(), largest);
    }
}
