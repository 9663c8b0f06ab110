package fukabun.agent.timber;

import fukabun.base.Draws;
import fukabun.base.Month;
import fukabun.base.Topic;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import org.apache.commons.math3.util.FastMath;

/** The Soviet timber trust: how much it can export, with and without Japanese machines. */
public final class ForestOperator {
    private static final long KEY = Draws.keyOf("Soviet forests");

    /** The year for which capacity is given. */
    private static final double BASE_YEAR = 1970.5;

    /** Share of the machines of an agreement that wears out in a year after its last delivery; assumed. */
    private static final double WEAR_PER_YEAR = 0.15;

    /** Largest share of a contract year that fires, floods and lost waggons take; assumed. */
    private static final double LARGEST_DISTURBANCE = 0.08;

    private final double lossPerYear;
    private final double settlementEffort;

    public ForestOperator(Parameters parameters) {
        lossPerYear = parameters.value(Parameter.FOREST_ACCESS_LOSS);
        settlementEffort = parameters.value(Parameter.SETTLEMENT_EFFORT);
    }

    /** What is left of the capacity without agreements, over that of 1970. */
    public double ordinaryShare(double fractionalYear) {
        return FastMath.exp(-lossPerYear * (fractionalYear - BASE_YEAR));
    }

    /**
     * Capacity that the machines of an agreement bring, over its yearly deliveries.
     *
     * @param yearsSinceEnd years since its last delivery; zero or less while it runs
     * @param settledShare how much of the islands dispute is settled: the operators' effort (T5)
     */
    public double agreementShare(double yearsSinceEnd, double settledShare) {
        double effort = 1.0 + settlementEffort * settledShare;
        return yearsSinceEnd <= 0.0 ? effort : effort * FastMath.exp(-WEAR_PER_YEAR * yearsSinceEnd);
    }

    /** Share of a contract year's capacity that can be shipped after fires, floods and lost waggons. */
    public double shippableShare(Month april, Draws draws) {
        return 1.0 - LARGEST_DISTURBANCE * draws.uniform(Topic.TIMBER_DISTURBANCE, KEY, april.number(), 0);
    }
}
