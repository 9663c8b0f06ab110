package fukabun.evidence;

import fukabun.base.Check;
import fukabun.record.Grade;
import java.util.List;
import java.util.Objects;

/**
 * A settlement or opening between two states with series of trade.
 *
 * @param name of the pair and year
 * @param kind what happened
 * @param year of the event
 * @param trade of the pair, both ways
 * @param controls trade of pairs without such an event, named with the case; may be empty
 * @param grade of the worst figure of the series
 * @param sourceId rows of data/sources.csv
 */
public record SettlementCase(
        String name,
        SettlementKind kind,
        int year,
        AnnualSeries trade,
        List<AnnualSeries> controls,
        Grade grade,
        String sourceId) {
    public SettlementCase {
        Check.notBlank("name", name);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(trade);
        controls = List.copyOf(controls);
        Objects.requireNonNull(grade);
        Check.notBlank("sourceId", sourceId);
    }
}
