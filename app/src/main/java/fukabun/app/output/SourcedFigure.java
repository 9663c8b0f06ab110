package fukabun.app.output;

import fukabun.base.Check;
import fukabun.record.Grade;
import java.util.Objects;

/**
 * A figure of the data that entered a result, for the sheet of sources.
 *
 * @param table file in {@code data/}, for example {@code credits.csv}
 * @param line of that file, from 1; 0 where it has none
 * @param what which figure, for example {@code 1974 South Yakut: amount_musd}
 * @param value in {@code unit}
 * @param unit as in the data
 * @param grade how well it is supported
 * @param sourceId row of data/sources.csv (several joined by {@code ;} or {@code +})
 * @param note how it was derived, may be empty
 */
public record SourcedFigure(
        String table, int line, String what, double value, String unit, Grade grade, String sourceId, String note) {
    public SourcedFigure {
        Check.notBlank("table", table);
        Check.atLeast("line", line, 0);
        Check.notBlank("what", what);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(grade);
        Check.notBlank("sourceId", sourceId);
        Objects.requireNonNull(note);
    }
}
