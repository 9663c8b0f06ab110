package fukabun.scenario;

import fukabun.base.Draws;
import fukabun.base.Topic;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** One prior for every parameter. */
public final class Priors {
    private static final double CENTRAL_STRENGTH = 0.5;
    private static final long STRENGTH_KEY = Draws.keyOf("strength of the linkage");

    private final EnumMap<Parameter, Prior> priors = new EnumMap<>(Parameter.class);

    /** Parameters that a scenario sets; no thesis scales them. */
    private final EnumSet<Parameter> overridden = EnumSet.noneOf(Parameter.class);

    /** Throws {@link IllegalArgumentException} where a parameter is missing or named twice. */
    public Priors(List<Prior> list) {
        for (Prior prior : list) {
            if (priors.put(prior.parameter(), prior) != null) {
                throw new IllegalArgumentException(
                        "prior of " + prior.parameter().key() + " is given twice");
            }
        }
        for (Parameter parameter : Parameter.values()) {
            if (!priors.containsKey(parameter)) {
                throw new IllegalArgumentException("prior of " + parameter.key() + " is missing");
            }
        }
    }

    public Prior of(Parameter parameter) {
        return priors.get(parameter);
    }

    /**
     * These priors with the distribution of some parameters replaced, as a scenario file asks. What a scenario sets is
     * taken as it stands: no thesis scales it.
     */
    public Priors with(Map<Parameter, Distribution> overrides) {
        Priors changed = new Priors(priors.values().stream()
                .map(prior -> overrides.containsKey(prior.parameter())
                        ? new Prior(
                                prior.parameter(),
                                overrides.get(prior.parameter()),
                                "scenario",
                                "C",
                                "set by the scenario")
                        : prior)
                .toList());
        changed.overridden.addAll(overridden);
        changed.overridden.addAll(overrides.keySet());
        return changed;
    }

    /** The central value of every parameter, the routes scaled by the thesis; under the main prior by one half. */
    public Parameters central(Thesis thesis) {
        return each(thesis, prior -> prior.distribution().central(), CENTRAL_STRENGTH);
    }

    /**
     * A member of the ensemble of a thesis. Each parameter has a draw of its own, so a new parameter moves no other;
     * members of different theses with one number share their draws.
     *
     * @param draws seeded with the ensemble's seed
     * @param member number of the member, from 0
     */
    public Parameters draw(Thesis thesis, Draws draws, int member) {
        return each(
                thesis,
                prior -> believed(
                        thesis,
                        prior,
                        draws.uniform(
                                Topic.PARAMETER, Draws.keyOf(prior.parameter().key()), member, 0)),
                draws.uniform(Topic.PARAMETER, STRENGTH_KEY, member, 0));
    }

    /** How many uniform numbers make a member: one a parameter, and the strength of the main prior. */
    public static int dimension() {
        return Parameter.values().length + 1;
    }

    /**
     * The member at a point of the unit cube.
     *
     * @param point one number in (0, 1) a parameter, in their order, and last the strength of the main prior
     */
    public Parameters at(Thesis thesis, double[] point) {
        return each(
                thesis, prior -> believed(thesis, prior, point[prior.parameter().ordinal()]), point[dimension() - 1]);
    }

    /** What a scenario sets by hand is taken as it stands under every thesis. */
    private double believed(Thesis thesis, Prior prior, double probability) {
        return overridden.contains(prior.parameter())
                ? prior.distribution().quantile(probability)
                : thesis.believed(prior.parameter(), prior.distribution(), probability);
    }

    private Parameters each(Thesis thesis, ToDoubleFunction<Prior> value, double strength) {
        EnumMap<Parameter, Double> values = new EnumMap<>(Parameter.class);
        for (Parameter parameter : Parameter.values()) {
            double believed = value.applyAsDouble(priors.get(parameter));
            values.put(
                    parameter,
                    overridden.contains(parameter) ? believed : thesis.scaled(parameter, believed, strength));
        }
        return Parameters.of(values);
    }
}
