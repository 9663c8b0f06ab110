package fukabun.app.data;

import fukabun.base.Check;
import fukabun.record.Grade;
import java.util.Objects;

/**
 * A figure of the data folder that the model or the outputs use, as the table gives it.
 *
 * @param table file name
 * @param line of the file, from 1
 * @param what it measures: the words that name its series in the table
 * @param period date as the table writes it
 * @param value in {@code unit}
 * @param unit of the table, before any conversion
 * @param sourceId rows of data/sources.csv, several joined by {@code ;} or {@code +}
 * @param grade how well it is supported
 * @param note how it was derived, may be empty
 */
public record Figure(
        String table,
        int line,
        String what,
        String period,
        double value,
        String unit,
        String sourceId,
        Grade grade,
        String note) {
    public Figure {
        Check.notBlank("table", table);
        Check.finite("value", value);
        Check.notBlank("sourceId", sourceId);
        Objects.requireNonNull(grade);
        Objects.requireNonNull(note);
    }
}
