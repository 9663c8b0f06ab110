package fukabun.study;

import fukabun.base.Check;
import fukabun.record.Indicator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One claim of a study, with the rule that decides it fixed before the run.
 *
 * @param id short name
 * @param statement what is claimed, in plain words
 * @param source the passage
 * @param treatment id of the scenario whose effect is meant
 * @param outcome what is looked at
 * @param expectation what the claim says of the effect
 * @param equivalence effects that count as hardly any, rising, each above 0: relative to the mean baseline, or absolute
 * @param absolute whether the effect is measured in the indicator's unit, as it must be for a probability
 * @param seeds runs of each member over which its figure is averaged; more than one where the outcome is a probability
 * @param assumed whether the model assumes this part rather than tests it, so that it has no verdict
 * @param supported posterior probability needed to call it supported
 * @param refuted posterior probability needed to call it refuted
 * @param belief what somebody believed, with which the outcome is compared; empty for a claim on an effect
 */
public record ClaimSpec(
        String id,
        String statement,
        String source,
        String treatment,
        Outcome outcome,
        Expectation expectation,
        List<Double> equivalence,
        boolean absolute,
        int seeds,
        boolean assumed,
        double supported,
        double refuted,
        Optional<Belief> belief) {
    /** Most runs of each member. */
    public static final int MOST_SEEDS = 1000;

    public ClaimSpec {
        Check.notBlank("id", id);
        Check.notBlank("statement", statement);
        Check.notBlank("source", source);
        Check.notBlank("treatment", treatment);
        Objects.requireNonNull(outcome);
        Objects.requireNonNull(expectation);
        Check.between("seeds", seeds, 1, MOST_SEEDS);
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
        Check.that(
                belief.isPresent() == (expectation == Expectation.OVERRATED),
                "a claim that something was overrated, and no other, needs what was believed");
        Check.that(
                belief.isEmpty() || seeds == 1 && !absolute, "a belief is compared run by run, and as a share of it");
    }

    /** A claim on an effect. */
    public ClaimSpec(
            String id,
            String statement,
            String source,
            String treatment,
            Outcome outcome,
            Expectation expectation,
            List<Double> equivalence,
            boolean absolute,
            int seeds,
            boolean assumed,
            double supported,
            double refuted) {
        this(
                id,
                statement,
                source,
                treatment,
                outcome,
                expectation,
                equivalence,
                absolute,
                seeds,
                assumed,
                supported,
                refuted,
                Optional.empty());
    }

    /** What was believed, as a figure of a run of the base: the mean over the claim's years. */
    public Optional<Outcome> believed() {
        return belief.map(each -> new Outcome(each.indicator(), Aggregate.MEAN, outcome.fromYear(), outcome.toYear()));
    }

    /** The same on another outcome. */
    public ClaimSpec with(Outcome other) {
        return new ClaimSpec(
                id,
                statement,
                source,
                treatment,
                other,
                expectation,
                equivalence,
                absolute,
                seeds,
                assumed,
                supported,
                refuted,
                belief);
    }

    /** The same with other thresholds of the same kind. */
    public ClaimSpec with(List<Double> thresholds) {
        return new ClaimSpec(
                id,
                statement,
                source,
                treatment,
                outcome,
                expectation,
                thresholds,
                absolute,
                seeds,
                assumed,
                supported,
                refuted,
                belief);
    }

    /** The same at another certainty. */
    public ClaimSpec with(double otherSupported, double otherRefuted) {
        return new ClaimSpec(
                id,
                statement,
                source,
                treatment,
                outcome,
                expectation,
                equivalence,
                absolute,
                seeds,
                assumed,
                otherSupported,
                otherRefuted,
                belief);
    }

    /** The same with at most so many runs of each member. */
    public ClaimSpec withAtMost(int runs) {
        return new ClaimSpec(
                id,
                statement,
                source,
                treatment,
                outcome,
                expectation,
                equivalence,
                absolute,
                Math.min(seeds, runs),
                assumed,
                supported,
                refuted,
                belief);
    }

    /** The same with so many runs of each member, where it is on an effect and asks for no number of runs itself. */
    public ClaimSpec withUsual(int runs) {
        return seeds > 1 || belief.isPresent()
                ? this
                : new ClaimSpec(
                        id,
                        statement,
                        source,
                        treatment,
                        outcome,
                        expectation,
                        equivalence,
                        absolute,
                        runs,
                        assumed,
                        supported,
                        refuted,
                        belief);
    }

    /**
     * What somebody believed, in the unit of the outcome.
     *
     * @param indicator the belief, of which the mean over the claim's years is taken in the base
     * @param actual what it is held against
     */
    public record Belief(Indicator indicator, Actual actual) {
        public Belief {
            Objects.requireNonNull(indicator);
            Objects.requireNonNull(actual);
        }

        /** What the belief is held against, in words. */
        public String against(String treatment) {
            return actual == Actual.GAIN ? "What " + treatment + " adds to it a year" : "The amount itself";
        }
    }

    /** What a belief is held against. */
    public enum Actual {
        /** What the treatment adds to the outcome, run by run in pairs. */
        GAIN("gain"),
        /** The outcome itself, without any treatment. */
        LEVEL("level");

        private final String key;

        Actual(String key) {
            this.key = key;
        }

        /** The name in study files. */
        public String key() {
            return key;
        }
    }

    /** What a claim says of the effect of its treatment. */
    public enum Expectation {
        /** It hardly raises the outcome: the effect stays below the threshold, or is a fall. */
        HARDLY_RAISED("hardly-raised", "hardly raised"),
        /** It hardly moves the outcome either way. */
        HARDLY_CHANGED("hardly-changed", "hardly changed"),
        /** It raises the outcome by more than the threshold. */
        RAISED("raised", "raised"),
        /** It lowers the outcome by more than the threshold. */
        LOWERED("lowered", "lowered"),
        /** What came fell short of what was believed by more than the threshold, as a share of the belief. */
        OVERRATED("overrated", "overrated");

        private final String key;
        private final String words;

        Expectation(String key, String words) {
            this.key = key;
            this.words = words;
        }

        /** The name in study files. */
        public String key() {
            return key;
        }

        /** In words, for headings. */
        public String words() {
            return words;
        }

        /** Whether an effect is as claimed at a threshold. */
        public boolean isMetBy(double effect, double threshold) {
            return switch (this) {
                case HARDLY_RAISED -> effect < threshold;
                case HARDLY_CHANGED -> effect < threshold && effect > -threshold;
                case RAISED -> effect > threshold;
                case LOWERED, OVERRATED -> effect < -threshold;
            };
        }
    }

    /** How the years of the window make one figure. */
    public enum Aggregate {
        /** Sum over the window: for flows. */
        CUMULATED,
        /** Mean over the window: for prices and states. */
        MEAN,
        /** The last year of the window: for what has happened by then. */
        LAST;

        /** The figure of the years {@code from} to {@code to}, by place. */
        double of(double[] years, int from, int to) {
            double sum = 0.0;
            for (int y = from; y <= to; y++) {
                sum += years[y];
            }
            return switch (this) {
                case CUMULATED -> sum;
                case MEAN -> sum / (to - from + 1);
                case LAST -> years[to];
            };
        }
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

        /** The years in words, for example {@code sum of 1974-1991} or {@code at the end of 1991}. */
        public String years() {
            return switch (aggregate) {
                case CUMULATED -> "sum of " + fromYear + "-" + toYear;
                case MEAN -> "mean of " + fromYear + "-" + toYear;
                case LAST -> "at the end of " + toYear;
            };
        }
    }
}
