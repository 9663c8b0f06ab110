package fukabun.agent.coal;

import fukabun.agent.Scorecard;
import fukabun.base.Draws;
import fukabun.base.Topic;
import fukabun.scenario.CoalCase;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import org.apache.commons.math3.util.FastMath;

/** A Japanese steelmaker: how much coal it expects to need, from whom it wants it, and whom it trusts. */
public final class Steelmaker {
    /** Weights of eight and of three years of growth in a steelmaker's own forecast, and its bounds; assumed. */
    private static final double LONG_GROWTH_WEIGHT = 0.6;

    private static final double RECENT_GROWTH_WEIGHT = 0.4;
    private static final double LOWEST_GROWTH_PER_YEAR = -0.02;
    private static final double HIGHEST_GROWTH_PER_YEAR = 0.08;

    /** Share at which a supplier never used before is tried; assumed. */
    private static final double TRIAL_SHARE = 0.002;

    private final String name;
    private final long key;
    private final double steelShare;
    private final double officialWeight;
    private final double leaning;
    private final double costSensitivity;
    private final double reliabilityWeight;
    private final double diversificationWeight;
    private final double habitWeight;
    private final double reliabilityLearning;

    public Steelmaker(CoalCase.Steelmaker setting, Parameters parameters, Draws draws) {
        name = setting.name();
        key = Draws.keyOf(name);
        steelShare = setting.steelShare();
        officialWeight = parameters.value(Parameter.OFFICIAL_FORECAST_WEIGHT);
        leaning = FastMath.exp(
                parameters.value(Parameter.FORECAST_LEANING_SD) * draws.normal(Topic.FORECAST_LEANING, key, 0, 0));
        costSensitivity = parameters.value(Parameter.COST_SENSITIVITY);
        reliabilityWeight = parameters.value(Parameter.RELIABILITY_WEIGHT);
        diversificationWeight = parameters.value(Parameter.DIVERSIFICATION_WEIGHT);
        habitWeight = parameters.value(Parameter.HABIT_WEIGHT);
        reliabilityLearning = parameters.value(Parameter.RELIABILITY_LEARNING);
    }

    public String name() {
        return name;
    }

    /** Key of its draws. */
    public long key() {
        return key;
    }

    public double steelShare() {
        return steelShare;
    }

    /**
     * What the industry as a whole sees when it looks ahead; the same for every steelmaker in a month.
     *
     * @param needTonnesPerYear coking coal that all steelmakers need now
     * @param growthFactor growth of need until the horizon that {@link #growthFactor} reads from the past
     * @param officialTonnesPerYear official outlook for the horizon; NaN before the first one was published
     */
    public record OutlookView(double needTonnesPerYear, double growthFactor, double officialTonnesPerYear) {}

    /** Coking coal that this steelmaker expects to need at the horizon, tonnes a year. */
    public double forecastTonnesPerYear(OutlookView view) {
        double own = view.needTonnesPerYear() * view.growthFactor() * leaning;
        double official = view.officialTonnesPerYear();
        double mixed = Double.isNaN(official) ? own : officialWeight * official + (1.0 - officialWeight) * own;
        return steelShare * mixed;
    }

    /** Growth of need over a horizon, carried on from the past within bounds. */
    public static double growthFactor(double longGrowthPerYear, double recentGrowthPerYear, double horizonYears) {
        double growth = LONG_GROWTH_WEIGHT * longGrowthPerYear + RECENT_GROWTH_WEIGHT * recentGrowthPerYear;
        double bounded = Math.min(Math.max(growth, LOWEST_GROWTH_PER_YEAR), HIGHEST_GROWTH_PER_YEAR);
        return FastMath.exp(bounded * horizonYears);
    }

    /**
     * What a steelmaker sees of the suppliers when a contract year begins; arrays by supplier.
     *
     * @param insecurity energy insecurity, 0 to 1
     * @param logCapacityTonnes logarithm of the capacity that serves Japan; minus infinity for a supplier that is shut
     * @param relativeCost delivered cost over the benchmark
     * @param reliability what this steelmaker believes, 0 to 1
     * @param lastShares its shares of last year
     */
    public record SuppliersView(
            double insecurity,
            double[] logCapacityTonnes,
            double[] relativeCost,
            double[] reliability,
            double[] lastShares) {}

    /**
     * The shares it wants to buy from each supplier, adding up to 1: a logit of delivered cost, believed reliability
     * and diversification on the suppliers' capacities, with habit.
     */
    public double[] wantedShares(SuppliersView view) {
        int suppliers = view.relativeCost().length;
        double[] shares = new double[suppliers];
        double sum = 0.0;
        for (int j = 0; j < suppliers; j++) {
            if (view.logCapacityTonnes()[j] == Double.NEGATIVE_INFINITY) {
                continue;
            }
            double last = view.lastShares()[j];
            double score = habitWeight * FastMath.log(Math.max(last, TRIAL_SHARE))
                    + (1.0 - habitWeight) * view.logCapacityTonnes()[j]
                    - costSensitivity * (view.relativeCost()[j] - 1.0)
                    - reliabilityWeight * (1.0 - view.reliability()[j])
                    - diversificationWeight * view.insecurity() * last;
            shares[j] = FastMath.exp(score);
            sum += shares[j];
        }
        for (int j = 0; j < suppliers; j++) {
            shares[j] /= sum;
        }
        return shares;
    }

    /**
     * Writes why it wants more from one open supplier than from another, or less: term by term what speaks for the one
     * less what speaks for the other. They add up to the logarithm of the one's wanted share over the other's.
     */
    public void compare(SuppliersView view, int one, int other, Scorecard card) {
        double[] last = view.lastShares();
        double lastRatio = Math.max(last[one], TRIAL_SHARE) / Math.max(last[other], TRIAL_SHARE);
        card.add("habit", habitWeight * FastMath.log(lastRatio))
                .add(
                        "capacity",
                        (1.0 - habitWeight) * (view.logCapacityTonnes()[one] - view.logCapacityTonnes()[other]))
                .add("delivered cost", costSensitivity * (view.relativeCost()[other] - view.relativeCost()[one]))
                .add("believed reliability", reliabilityWeight * (view.reliability()[one] - view.reliability()[other]))
                .add("diversification", diversificationWeight * view.insecurity() * (last[other] - last[one]));
    }

    /** Believed reliability after a year in which {@code delivered} of {@code due} tonnes came. */
    public double learnedReliability(double believed, double delivered, double due) {
        if (!(due > 0.0)) {
            return believed;
        }
        return believed + reliabilityLearning * (Math.min(1.0, delivered / due) - believed);
    }
}
