package fukabun.record;

import java.util.List;
import java.util.Objects;

/**
 * What one run leaves behind.
 *
 * @param table every month's indicators
 * @param happenings the chronicle, in order; empty unless decisions were logged
 * @param decisions every logged decision, in order; empty unless decisions were logged
 * @param milestones the lives of the projects, in order; empty unless decisions were logged
 * @param loanMonths every month of every loan from its signature, month by month and within a month the oldest loan
 *     first; empty unless decisions were logged
 */
public record RunRecord(
        Table table,
        List<Happening> happenings,
        List<Decision> decisions,
        List<Milestone> milestones,
        List<LoanMonth> loanMonths) {
    public RunRecord {
        Objects.requireNonNull(table);
        happenings = List.copyOf(happenings);
        decisions = List.copyOf(decisions);
        milestones = List.copyOf(milestones);
        loanMonths = List.copyOf(loanMonths);
    }
}
