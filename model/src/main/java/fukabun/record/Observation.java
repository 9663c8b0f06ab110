package fukabun.record;

import fukabun.base.Check;
import java.util.Objects;

/**
 * One figure of the historical record.
 *
 * @param indicator what it measures, in the indicator's unit
 * @param year calendar year
 * @param value in the indicator's unit
 * @param grade how well it is supported
 * @param sourceId row of data/sources.csv (several joined by {@code ;} or {@code +})
 * @param note how it was derived, may be empty
 */
public record Observation(Indicator indicator, int year, double value, Grade grade, String sourceId, String note) {
    public Observation {
        Objects.requireNonNull(indicator);
        Objects.requireNonNull(grade);
        Objects.requireNonNull(note);
        Check.finite("value", value);
        Check.notBlank("sourceId", sourceId);
    }
}
