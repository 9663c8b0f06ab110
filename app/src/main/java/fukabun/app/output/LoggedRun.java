package fukabun.app.output;

import fukabun.base.Check;
import fukabun.record.RunRecord;
import java.util.Objects;

/**
 * A run whose decisions were logged.
 *
 * @param scenarioId of which scenario
 * @param run its number, from 0: its place among the outcomes of the scenario
 * @param record with decisions and chronicle
 */
public record LoggedRun(String scenarioId, int run, RunRecord record) {
    public LoggedRun {
        Check.notBlank("scenarioId", scenarioId);
        Check.atLeast("run", run, 0);
        Objects.requireNonNull(record);
    }
}
