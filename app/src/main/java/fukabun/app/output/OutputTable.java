package fukabun.app.output;

import fukabun.base.Check;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A table on its way out: described columns, and rows of cells. A cell is a text, a {@code Double}, an
 * {@code Integer}, a {@code Long} or a {@code Boolean}, as its column says; {@link #EMPTY} in any column, and NaN in a
 * column of numbers, are empty cells.
 */
public final class OutputTable {
    /** A cell with nothing in it. */
    public static final Object EMPTY = "";

    private final String name;
    private final String title;
    private final List<Field> fields;
    private final List<List<Object>> rows = new ArrayList<>();

    /**
     * @param name of the file without its ending
     * @param title one line on what the rows are
     * @param fields the columns
     */
    public OutputTable(String name, String title, List<Field> fields) {
        this.name = Check.notBlank("name", name);
        this.title = Check.notBlank("title", title);
        this.fields = List.copyOf(fields);
        List<String> names = this.fields.stream().map(Field::name).toList();
        Check.that(names.stream().distinct().count() == names.size(), "column names must differ but were " + names);
    }

    public String name() {
        return name;
    }

    public String title() {
        return title;
    }

    public List<Field> fields() {
        return fields;
    }

    public List<List<Object>> rows() {
        return Collections.unmodifiableList(rows);
    }

    /** Adds a row. Throws {@link IllegalArgumentException} where a cell does not fit its column. */
    public void add(List<Object> cells) {
        Check.that(
                cells.size() == fields.size(),
                "a row of " + name + " needs " + fields.size() + " cells but has " + cells.size());
        for (int i = 0; i < cells.size(); i++) {
            Object cell = cells.get(i);
            Check.that(
                    isEmpty(cell) || fields.get(i).kind().allows(cell),
                    "column " + fields.get(i).name() + " of " + name + " holds "
                            + fields.get(i).kind() + " but got '" + cell + "'");
        }
        rows.add(List.copyOf(cells));
    }

    /** Whether the cell is written as nothing. */
    public static boolean isEmpty(Object cell) {
        return EMPTY.equals(cell) || cell instanceof Double d && d.isNaN();
    }
}
