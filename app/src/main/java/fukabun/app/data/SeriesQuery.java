package fukabun.app.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A series to take from a table.
 *
 * @param table file name
 * @param where what the columns that name the series must hold
 * @param value column of the number
 * @param unit the unit the rows must have, or, in a table without such a column, the unit of the heading
 * @param low least allowed value
 * @param high greatest allowed value
 */
record SeriesQuery(String table, Map<String, String> where, String value, String unit, double low, double high) {
    static final double SMALLEST_POSITIVE = 1e-9;

    /** A series of positive numbers whose one naming column is {@code column}. */
    static SeriesQuery positive(String table, String column, String name, String value, String unit) {
        return new SeriesQuery(table, Map.of(column, name), value, unit, SMALLEST_POSITIVE, Double.MAX_VALUE);
    }

    /** A series of the usual columns {@code series}, {@code value} and {@code unit}. */
    static SeriesQuery named(String table, String name, String unit, double low, double high) {
        return new SeriesQuery(table, Map.of("series", name), "value", unit, low, high);
    }

    boolean matches(TableRow row) {
        for (Map.Entry<String, String> named : where.entrySet()) {
            if (!row.cell(named.getKey()).equals(named.getValue())) {
                return false;
            }
        }
        return row.isFilled(value);
    }

    /** What is wrong with a value, to follow the name of its column; nothing for one in the allowed range. */
    Optional<String> complaint(double number) {
        if (number >= low && number <= high) {
            return Optional.empty();
        }
        String above = low > 0.0 ? "above zero" : "at least " + low;
        String rule = high == Double.MAX_VALUE ? above : "in [" + low + ", " + high + "]";
        return Optional.of("must be " + rule + " but was " + number + ".");
    }

    /** The words that name the series, in the order of the table's columns. */
    String what(TableSpec spec) {
        List<String> words = spec.columnNames().stream()
                .filter(where::containsKey)
                .map(where::get)
                .toList();
        return String.join(", ", words);
    }
}
