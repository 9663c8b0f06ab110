package fukabun.app.report;

import fukabun.app.output.Amount;
import fukabun.app.output.Field;
import fukabun.app.output.OutputTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Any table on a page: numbers in words of their unit, which a column has or a cell of the row says; of a long table the
 * first rows, of a wide one only what it is.
 */
final class PlainTable {
    private static final int MOST_ROWS = 30;
    private static final int MOST_COLUMNS = 20;
    private static final String UNIT = "unit";
    private static final Amount PLAIN = new Amount("", 1.0);
    private static final Amount SHARE = new Amount("share", 1.0);

    private final OutputTable table;
    private final List<List<Object>> rows;
    private final List<Integer> shown;
    private final int unitColumn;
    private final Map<String, Double> largest = new HashMap<>();

    PlainTable(OutputTable table) {
        this.table = table;
        this.rows = table.rows().subList(0, Math.min(MOST_ROWS, table.rows().size()));
        this.unitColumn = table.fields().stream().map(Field::name).toList().indexOf(UNIT);
        this.shown = IntStream.range(0, table.fields().size())
                .filter(this::isFilled)
                .boxed()
                .toList();
        measure();
    }

    void write(Html page) {
        String file = table.name() + ".csv";
        if (rows.isEmpty() || shown.size() > MOST_COLUMNS) {
            page.put(
                    "p",
                    String.format(
                            Locale.ROOT,
                            "%s: %s, %,d rows of %d columns.",
                            table.title(),
                            file,
                            table.rows().size(),
                            table.fields().size()));
            return;
        }
        page.table(
                table.title() + " (" + file + ")",
                shown.stream().map(this::heading).toList(),
                rows.stream().map(this::cells).toList());
        if (rows.size() < table.rows().size()) {
            page.put(
                    "p class=\"small\"",
                    String.format(
                            Locale.ROOT,
                            "The first %d of %,d rows; all are in %s.",
                            rows.size(),
                            table.rows().size(),
                            file));
        }
    }

    /** A column without any cell says nothing. */
    private boolean isFilled(int column) {
        return rows.stream().anyMatch(row -> !OutputTable.isEmpty(row.get(column)));
    }

    /** How large the numbers of each unit are, so that those of one unit are written alike. */
    private void measure() {
        for (List<Object> row : rows) {
            for (int column : shown) {
                if (row.get(column) instanceof Double number && Double.isFinite(number)) {
                    largest.merge(unit(row, column), Math.abs(number), Math::max);
                }
            }
        }
    }

    private String unit(List<Object> row, int column) {
        String own = table.fields().get(column).unit();
        return own.isEmpty() && unitColumn >= 0 ? row.get(unitColumn).toString() : own;
    }

    private Amount amount(String unit) {
        if (unit.isEmpty() || unit.equals("0 or 1")) {
            return PLAIN;
        }
        // Headings such as "share p05" say the unit themselves, so shares stay shares.
        return unit.equals("share") ? SHARE : Amount.of(unit, largest.getOrDefault(unit, 0.0));
    }

    private String heading(int column) {
        Field field = table.fields().get(column);
        String name = field.name().replace('_', ' ');
        boolean isWord = name.equals(name.toLowerCase(Locale.ROOT));
        String heading = isWord ? name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) : name;
        boolean isSaid = field.unit().isEmpty() || field.saysItsUnit();
        return isSaid ? heading : heading + ", " + amount(field.unit()).words();
    }

    private List<String> cells(List<Object> row) {
        List<String> cells = new ArrayList<>();
        for (int column : shown) {
            String unit = unitColumn < 0 ? "" : row.get(unitColumn).toString();
            String words = amount(unit).words();
            cells.add(column == unitColumn && !words.isEmpty() ? words : text(row, column));
        }
        return cells;
    }

    private String text(List<Object> row, int column) {
        Object cell = row.get(column);
        if (OutputTable.isEmpty(cell)) {
            return "–";
        }
        if (cell instanceof Boolean truth) {
            return truth ? "yes" : "no";
        }
        return cell instanceof Double number ? number(number, amount(unit(row, column))) : cell.toString();
    }

    /** Whole numbers as such, and very small ones by their first digit. */
    private static String number(double number, Amount amount) {
        double scaled = number / amount.size();
        if (amount.size() == 1.0 && number == Math.rint(number)) {
            return String.format(Locale.ROOT, "%,.0f", number).replace('-', '−');
        }
        boolean isTiny = Math.abs(scaled) < Amount.SMALLEST_SHOWN && number != 0.0;
        return isTiny ? String.format(Locale.ROOT, "%.1g", scaled).replace('-', '−') : amount.text(number);
    }
}
