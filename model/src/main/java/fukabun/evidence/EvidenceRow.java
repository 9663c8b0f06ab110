package fukabun.evidence;

import fukabun.base.Check;
import fukabun.record.Grade;
import java.util.Objects;

/**
 * One line of what is known about settlements elsewhere or partners without a dispute.
 *
 * @param group what the line belongs to, for example {@code published case}, {@code own event study}, {@code pooled}
 * @param name case, or what was pooled or compared
 * @param kind settled or shelved, first opening, or empty
 * @param window the years compared
 * @param effect in log points, with its interval
 * @param level probability of the interval
 * @param pValue by placebos; NaN where there is none
 * @param method in a few words
 * @param grade of the worst figure
 * @param sourceId rows of data/sources.csv
 */
public record EvidenceRow(
        String group,
        String name,
        String kind,
        String window,
        Interval effect,
        double level,
        double pValue,
        String method,
        Grade grade,
        String sourceId) {
    public EvidenceRow {
        Check.notBlank("group", group);
        Check.notBlank("name", name);
        Objects.requireNonNull(kind);
        Check.notBlank("window", window);
        Objects.requireNonNull(effect);
        Check.share("level", level);
        Check.notBlank("method", method);
        Objects.requireNonNull(grade);
        Check.notBlank("sourceId", sourceId);
    }
}
