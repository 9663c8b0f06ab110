package fukabun.study;

import fukabun.base.Check;
import fukabun.record.Indicator;
import java.util.List;
import java.util.Objects;

/**
 * One claim of a study, with the rule that decides it fixed before the run.
 *
 * @param id short name
 * @param statement what is claimed, in plain words
 * @param source the passage
 * @param treatment id of the scenario whose effect is meant
 * @param outcome what is looked at
 * @param equivalence relative effects below which the outcome was "hardly raised", rising, each above 0
 * @param supported posterior probability needed to call it supported
 * @param refuted posterior probability needed to call it refuted
 */
public record ClaimSpec(
        String id,
        String statement,
        String source,
        String treatment,
        Outcome outcome,
        List<Double> equivalence,
        double supported,
        double refuted) {
    public ClaimSpec {
        Check.notBlank("id", id);
        Check.notBlank("statement", statement);
        Check.notBlank("source", source);
        Check.notBlank("treatment", treatment);
        Objects.requireNonNull(outcome);
        equivalence = List.copyOf(equivalence);
        Check.that(!equivalence.isEmpty(), "equivalence needs at least one threshold");
        for (int i = 0; i < equivalence.size(); i++) {
            Check.positive("equivalence threshold", equivalence.get(i));
            Check.that(
                    i == 0 || equivalence.get(i) > equivalence.get(i - 1),
                    "equivalence thresholds must rise but were " + equivalence);
        }
        Check.between("supported", supported, 0.5, 1.0);
        Check.between("refuted", refuted, 0.5, 1.0);
    }

    /** How the years of the window make one figure. */
    public enum Aggregate {
        /** Sum over the window: for flows. */
        CUMULATED,
        /** Mean over the window: for prices and states. */
        MEAN
    }

    /**
     * @param indicator what is looked at
     * @param aggregate how the years make one figure
     * @param fromYear first year
     * @param toYear last year
     */
    public record Outcome(Indicator indicator, Aggregate aggregate, int fromYear, int toYear) {
        public Outcome {
            Objects.requireNonNull(indicator);
            Objects.requireNonNull(aggregate);
            Check.that(fromYear <= toYear, "the last year " + toYear + " must not come before the first " + fromYear);
        }
    }
}
