package fukabun.calibration;

import fukabun.base.Check;
import fukabun.record.Grade;
import java.util.List;
import java.util.Objects;

/**
 * A pattern of history that the model should show.
 *
 * @param id short name
 * @param statement in plain words
 * @param role whether it counts
 * @param weight against the other patterns; fixed in the file before the first run
 * @param targets its figures, at least one; it counts by the share of them that is met
 * @param note why this tolerance, may be empty
 */
public record Pattern(String id, String statement, Role role, double weight, List<Target> targets, String note) {
    /** Whether a pattern counts. */
    public enum Role {
        /** Moves the posterior. */
        EVIDENCE,
        /** Is shown only: almost any draw meets it, or it is an illustration. */
        CHECK
    }

    public Pattern {
        Check.notBlank("id", id);
        Check.notBlank("statement", statement);
        Objects.requireNonNull(role);
        Check.positive("weight", weight);
        targets = List.copyOf(targets);
        Check.that(!targets.isEmpty(), "pattern " + id + " needs at least one target");
        Objects.requireNonNull(note);
    }

    /** The worst grade among its targets. */
    public Grade grade() {
        Grade worst = targets.get(0).grade();
        for (Target target : targets) {
            worst = worst.worse(target.grade());
        }
        return worst;
    }
}
