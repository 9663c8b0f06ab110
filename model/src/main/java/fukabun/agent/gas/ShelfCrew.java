package fukabun.agent.gas;

import fukabun.base.Draws;
import fukabun.base.Topic;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import org.apache.commons.math3.util.FastMath;

/** The operators of the shelf: how many wells a season allows, what a well finds, how fast they build. */
public final class ShelfCrew {
    /** Part of a full season that the first two seasons reach while the crew learns; assumed. */
    private static final double FIRST_SEASON = 0.5;

    private static final double SECOND_SEASON = 0.75;

    /** Gas of a field that is found, bcm: Chaivo as reported in 1985 (sakhalin_project.csv); spread assumed. */
    private static final double FIELD_BCM = 140.0;

    private static final double FIELD_LOG_SD = 0.35;

    /** Half of the spread of a month's progress around its mean; assumed. */
    private static final double PROGRESS_SPREAD = 0.45;

    private final long key;
    private final double wellsPerSeason;
    private final double discoveryChance;
    private final double efficiency;
    private final double settlementEffort;

    /** @param name of the project, which is the key of its luck */
    public ShelfCrew(String name, Parameters parameters) {
        key = Draws.keyOf(name);
        wellsPerSeason = parameters.value(Parameter.WELLS_PER_SEASON);
        discoveryChance = parameters.value(Parameter.DISCOVERY_CHANCE);
        efficiency = parameters.value(Parameter.SHELF_BUILD_EFFICIENCY);
        settlementEffort = parameters.value(Parameter.SETTLEMENT_EFFORT);
    }

    /**
     * Wells of a season, June to October; a settlement moves the effort (T5).
     *
     * @param season counted from 0
     */
    public int wells(int season, int year, double settledShare, Draws draws) {
        double crew = season == 0 ? FIRST_SEASON : season == 1 ? SECOND_SEASON : 1.0;
        double wells = wellsPerSeason * crew * effort(settledShare);
        return (int) FastMath.floor(wells + draws.uniform(Topic.WELLS_OF_SEASON, key, year, 0));
    }

    /**
     * Whether a wildcat finds the field.
     *
     * @param field number of the field
     * @param wildcat number of the wildcat drilled on it
     */
    public boolean finds(int field, int wildcat, Draws draws) {
        return draws.uniform(Topic.DISCOVERY, key, field, wildcat) < discoveryChance;
    }

    /** Gas of a field once it is appraised, bcm. */
    public double fieldBcm(int field, Draws draws) {
        return FIELD_BCM * FastMath.exp(FIELD_LOG_SD * draws.normal(Topic.FIELD_SIZE, key, field, 0));
    }

    /** Progress of a month of building, as a share of the whole work. */
    public double progress(int month, int plannedMonths, double settledShare, Draws draws) {
        double luck = 1.0 + PROGRESS_SPREAD * (2.0 * draws.uniform(Topic.GAS_CONSTRUCTION, key, month, 0) - 1.0);
        return efficiency * effort(settledShare) * luck / plannedMonths;
    }

    private double effort(double settledShare) {
        return Math.max(0.0, 1.0 + settlementEffort * settledShare);
    }
}
