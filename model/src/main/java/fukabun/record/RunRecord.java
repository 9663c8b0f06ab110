package fukabun.record;

import java.util.List;
import java.util.Objects;

/**
 * What one run leaves behind.
 *
 * @param table every month's indicators
 * @param happenings the chronicle, in order; empty unless decisions were logged
 * @param decisions every logged decision, in order; empty unless decisions were logged
 */
public record RunRecord(Table table, List<Happening> happenings, List<Decision> decisions) {
    public RunRecord {
        Objects.requireNonNull(table);
        happenings = List.copyOf(happenings);
        decisions = List.copyOf(decisions);
    }
}
