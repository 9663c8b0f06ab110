package fukabun.scenario;

import fukabun.base.Check;
import java.util.Objects;

/**
 * What is believed about a parameter before this record is looked at.
 *
 * @param parameter which number
 * @param distribution its values, all within the parameter's range
 * @param sourceId row of data/sources.csv, or {@code assumed}
 * @param grade A, B or C
 * @param note how it was derived, may be empty
 */
public record Prior(Parameter parameter, Distribution distribution, String sourceId, String grade, String note) {
    public Prior {
        Objects.requireNonNull(parameter);
        parameter.check(distribution.low());
        parameter.check(distribution.high());
        Check.notBlank("sourceId", sourceId);
        Check.that(
                "A".equals(grade) || "B".equals(grade) || "C".equals(grade),
                "grade must be A, B or C but was " + grade);
        Objects.requireNonNull(note);
    }
}
