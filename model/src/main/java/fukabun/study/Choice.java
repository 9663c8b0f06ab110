package fukabun.study;

import fukabun.base.Check;
import fukabun.record.Aggregation;
import fukabun.record.Indicator;
import fukabun.scenario.Lever;
import fukabun.scenario.Parameter;
import fukabun.scenario.Scenario;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * A choice of the modeller that could have been made otherwise.
 *
 * @param id short name
 * @param words what is chosen otherwise, as a plain sentence
 * @param claims ids of the claims that it concerns; all where empty
 * @param change what is done otherwise
 */
public record Choice(String id, String words, List<String> claims, Change change) {
    public Choice {
        Check.notBlank("id", id);
        Check.notBlank("words", words);
        claims = List.copyOf(claims);
        Objects.requireNonNull(change);
    }

    /** The claim with this choice made otherwise; empty where that would change nothing of it. */
    public Optional<ClaimSpec> applied(ClaimSpec claim) {
        boolean isMeant = claims.isEmpty() || claims.contains(claim.id());
        return isMeant ? change.applied(claim) : Optional.empty();
    }

    /** What is done otherwise. */
    public sealed interface Change {
        /** The claim as it is then asked; empty where nothing of it changes. */
        Optional<ClaimSpec> applied(ClaimSpec claim);
    }

    /**
     * Other years: of claims on sums and means over a window. An outcome at the end of a window is left alone.
     *
     * @param from first year instead of the claim's
     * @param to last year at most; a claim that ends earlier keeps its own
     */
    public record Window(OptionalInt from, OptionalInt to) implements Change {
        public Window {
            Check.that(from.isPresent() || to.isPresent(), "another window needs a first or a last year");
        }

        @Override
        public Optional<ClaimSpec> applied(ClaimSpec claim) {
            ClaimSpec.Outcome was = claim.outcome();
            int first = from.orElse(was.fromYear());
            int last = Math.min(was.toYear(), to.orElse(was.toYear()));
            boolean isOther = first != was.fromYear() || last != was.toYear();
            return isOther && first <= last && was.aggregate() != ClaimSpec.Aggregate.LAST
                    ? Optional.of(claim.with(new ClaimSpec.Outcome(was.indicator(), was.aggregate(), first, last)))
                    : Optional.empty();
        }
    }

    /**
     * Another measure of the same thing: of claims on the first.
     *
     * @param of what is looked at
     * @param by what is looked at instead
     */
    public record Measure(Indicator of, Indicator by) implements Change {
        @Override
        public Optional<ClaimSpec> applied(ClaimSpec claim) {
            ClaimSpec.Outcome was = claim.outcome();
            if (was.indicator() != of || claim.belief().isPresent()) {
                return Optional.empty();
            }
            boolean isSum = was.aggregate() == ClaimSpec.Aggregate.CUMULATED && by.aggregation() != Aggregation.SUM;
            ClaimSpec.Aggregate aggregate = isSum ? ClaimSpec.Aggregate.MEAN : was.aggregate();
            return Optional.of(claim.with(new ClaimSpec.Outcome(by, aggregate, was.fromYear(), was.toYear())));
        }
    }

    /**
     * Other thresholds: of claims whose thresholds are of the same kind.
     *
     * @param absolute whether they are in the indicator's own unit
     * @param thresholds rising
     */
    public record Thresholds(boolean absolute, List<Double> thresholds) implements Change {
        public Thresholds {
            thresholds = List.copyOf(thresholds);
        }

        @Override
        public Optional<ClaimSpec> applied(ClaimSpec claim) {
            return claim.absolute() == absolute && !claim.equivalence().equals(thresholds)
                    ? Optional.of(claim.with(thresholds))
                    : Optional.empty();
        }
    }

    /**
     * Another certainty at which a verdict is named.
     *
     * @param supported posterior probability needed to call a claim supported
     * @param refuted posterior probability needed to call it refuted
     */
    public record Certainty(double supported, double refuted) implements Change {
        @Override
        public Optional<ClaimSpec> applied(ClaimSpec claim) {
            return claim.supported() == supported && claim.refuted() == refuted
                    ? Optional.empty()
                    : Optional.of(claim.with(supported, refuted));
        }
    }

    /**
     * Other runs: levers set and parameters fixed in the base and in every treatment.
     *
     * @param levers with their values
     * @param parameters with their values
     */
    public record Setting(Map<Lever, Double> levers, Map<Parameter, Double> parameters) implements Change {
        public Setting {
            levers = Collections.unmodifiableMap(new TreeMap<>(levers));
            parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
            Check.that(!levers.isEmpty() || !parameters.isEmpty(), "other runs need a lever or a parameter");
        }

        @Override
        public Optional<ClaimSpec> applied(ClaimSpec claim) {
            return Optional.of(claim);
        }

        /** The scenario as it then stands. What a treatment itself sets otherwise than the base is its treatment and stays. */
        Scenario applied(Scenario scenario, Scenario base) {
            Scenario set = scenario;
            for (Lever lever : Lever.values()) {
                boolean isOwn = scenario.levers().value(lever) != base.levers().value(lever);
                if (levers.containsKey(lever) && !isOwn) {
                    set = set.with(lever, levers.get(lever));
                }
            }
            for (Parameter parameter : Parameter.values()) {
                boolean isOwn = !Objects.equals(
                        scenario.parameterOverrides().get(parameter),
                        base.parameterOverrides().get(parameter));
                if (parameters.containsKey(parameter) && !isOwn) {
                    set = set.with(parameter, parameters.get(parameter));
                }
            }
            return set;
        }
    }
}
