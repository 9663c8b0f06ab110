package fukabun.app.cli.rerun;

import java.util.List;

/** Ends a command that is run again before its first run, for what it reads is not what it read then. */
final class InputsChanged extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<RerunReport.Change> changes;

    InputsChanged(List<RerunReport.Change> changes) {
        super("inputs have changed: " + changes);
        this.changes = List.copyOf(changes);
    }

    List<RerunReport.Change> changes() {
        return changes;
    }
}
