package fukabun.agent.coal;

import fukabun.base.Draws;
import fukabun.base.Month;
import fukabun.base.Topic;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import org.apache.commons.math3.util.FastMath;

/** Those who build and run the mine: progress in the cold, shovels that break, an estimate that grows. */
public final class MineBuilder {
    private static final long KEY = Draws.keyOf("mine builder");

    /** Months of the plan that efficiency is measured against. */
    private static final double REFERENCE_PLAN_MONTHS = 60.0;

    /** Pace in a month of frost and in another, with a mean of one over the year; assumed. */
    private static final double FROST_PACE = 0.7;

    private static final double OTHER_PACE = 8.5 / 7.0;

    /** Spread of a month's pace around its mean of one; assumed. */
    private static final double LOWEST_PACE = 0.55;

    private static final double PACE_RANGE = 0.9;

    /** Pace that is left when every shovel stands idle; assumed. */
    private static final double PACE_WITHOUT_SHOVELS = 0.5;

    /** Months until the estimate has grown to its full overrun. */
    private static final double OVERRUN_MONTHS = 48.0;

    /** Months that a shovel stands idle when parts come without hindrance: "idle for months" in the article. */
    public static final double REPAIR_MONTHS = 4.0;

    private final double efficiency;
    private final double overrunRatio;
    private final double fullOverrun;
    private final double breakdownPerColdMonth;
    private final double usContentShare;
    private final double paceLostWaiting;
    private final double settlementEffort;

    public MineBuilder(Parameters parameters) {
        efficiency = parameters.value(Parameter.CONSTRUCTION_EFFICIENCY);
        overrunRatio = parameters.value(Parameter.COST_OVERRUN);
        fullOverrun = FastMath.pow(overrunRatio, 1.0);
        breakdownPerColdMonth = parameters.value(Parameter.SHOVEL_BREAKDOWN);
        usContentShare = parameters.value(Parameter.US_CONTENT);
        paceLostWaiting = parameters.value(Parameter.PACE_LOST_WAITING);
        settlementEffort = parameters.value(Parameter.SETTLEMENT_EFFORT);
    }

    /** Whether the ground is frozen: November to March. */
    public static boolean isFrost(Month month) {
        return month.monthOfYear() >= 11 || month.monthOfYear() <= 3;
    }

    /**
     * What the builder sees.
     *
     * @param month now
     * @param workingShovelShare share of shovels at work
     * @param waitsForCredit whether a supplement that was asked for is not granted yet
     * @param settledShare how much of the islands dispute is settled
     */
    public record View(Month month, double workingShovelShare, boolean waitsForCredit, double settledShare) {}

    /** Share of the whole work done in a month. */
    public double progress(View view, Draws draws) {
        double season = isFrost(view.month()) ? FROST_PACE : OTHER_PACE;
        double equipment = PACE_WITHOUT_SHOVELS + (1.0 - PACE_WITHOUT_SHOVELS) * view.workingShovelShare();
        double money = view.waitsForCredit() ? 1.0 - paceLostWaiting : 1.0;
        double effort = 1.0 + settlementEffort * view.settledShare();
        double luck = LOWEST_PACE
                + PACE_RANGE
                        * draws.uniform(
                                Topic.CONSTRUCTION_PROGRESS, KEY, view.month().number(), 0);
        return efficiency / REFERENCE_PLAN_MONTHS * season * equipment * money * effort * luck;
    }

    /** Months of repair that a shovel has before it after a month. {@code licenceDenial} holds up licensed parts (A2). */
    public double repairLeft(double before, int shovel, Month month, double licenceDenial, Draws draws) {
        if (before > 0.0) {
            return Math.max(0.0, before - (1.0 - licenceDenial * usContentShare));
        }
        boolean breaks = isFrost(month)
                && draws.uniform(Topic.SHOVEL_BREAKDOWN, KEY, month.number(), shovel) < breakdownPerColdMonth;
        return breaks ? REPAIR_MONTHS : 0.0;
    }

    /** Current estimate over the first one, so many months after the agreement. */
    public double estimateOverFirst(int monthsSinceSigned) {
        return monthsSinceSigned >= OVERRUN_MONTHS
                ? fullOverrun
                : FastMath.pow(overrunRatio, monthsSinceSigned / OVERRUN_MONTHS);
    }
}
