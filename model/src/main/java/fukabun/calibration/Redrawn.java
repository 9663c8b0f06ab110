package fukabun.calibration;

import fukabun.base.Draws;
import fukabun.base.Topic;
import fukabun.scenario.Distribution;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import fukabun.scenario.Priors;
import fukabun.study.Member;
import fukabun.study.PriorDraw;
import java.util.Map;

/** Makes draws of a calibration again from their numbers, so that nothing else of them need be kept. */
public final class Redrawn {
    /** Keeps the luck of these draws apart from that of the members of an ensemble. */
    private static final long KEY = Draws.keyOf("draw of a calibration");

    private final Priors priors;
    private final UnitPoints points;

    /**
     * @param priors of the scenario that was calibrated
     * @param seed of the calibration
     */
    public Redrawn(Priors priors, long seed) {
        this.priors = priors;
        this.points = new UnitPoints(Priors.dimension(), seed);
    }

    /** The parameters of a draw, as the calibration had them. */
    public Parameters parameters(PriorDraw draw) {
        return priors.at(draw.prior(), point(draw));
    }

    /** The point of the unit cube of the priors that makes a draw, as {@link Priors#at} takes it. */
    public double[] point(PriorDraw draw) {
        return points.range(draw.draw(), draw.draw() + 1)[0];
    }

    /**
     * A member of an ensemble with luck of its own.
     *
     * @param drawn the parameters of the draw, which take a while to make
     * @param overrides what a scenario sets by hand instead
     * @param seed of the ensemble
     */
    public static Member member(PriorDraw draw, Parameters drawn, Map<Parameter, Distribution> overrides, long seed) {
        Draws draws = new Draws(seed);
        Parameters parameters = drawn;
        for (Map.Entry<Parameter, Distribution> override : overrides.entrySet()) {
            Parameter parameter = override.getKey();
            double chance = draws.uniform(Topic.PARAMETER, Draws.keyOf(parameter.key()), draw.draw(), 1);
            parameters = parameters.with(parameter, override.getValue().quantile(chance));
        }
        return new Member(draw.draw(), draw.prior(), draws.bits(Topic.RUN_SEED, KEY, draw.draw(), 0), parameters);
    }
}
