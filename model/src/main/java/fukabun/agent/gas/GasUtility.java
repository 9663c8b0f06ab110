package fukabun.agent.gas;

import fukabun.agent.Scorecard;
import fukabun.base.Draws;
import fukabun.base.Topic;
import fukabun.scenario.GasCase;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import org.apache.commons.math3.util.FastMath;

/** A utility: how much LNG it expects to need, how much of an offer it wants, and whether it commits to Soviet gas. */
public final class GasUtility {
    /** Weights of eight and of three years of growth in a utility's own forecast, and its bounds; assumed. */
    private static final double LONG_GROWTH_WEIGHT = 0.6;

    private static final double RECENT_GROWTH_WEIGHT = 0.4;
    private static final double LOWEST_GROWTH_PER_YEAR = -0.02;
    private static final double HIGHEST_GROWTH_PER_YEAR = 0.08;

    /** Contracts that it wants over its forecast, and what insecurity adds; assumed, as for coal. */
    private static final double WANTED_COVER = 1.03;

    private static final double INSECURITY_COVER = 0.15;

    /** Weights in its commitment to Soviet gas: need, margin, trust, judgement, caution; FORMS of the trial, assumed. */
    private static final double NEED_SCALE = 0.6;

    private static final double MARGIN_WEIGHT = 1.5;
    private static final double TRUST_WEIGHT = 0.5;
    private static final double JUDGEMENT_SD = 0.4;
    private static final double CAUTION = 0.45;

    /** Weight of a present glut, for who must take what he cannot burn signs for no more; assumed. */
    private static final double GLUT_WEIGHT = 1.0;

    /** Bounds within which a gap over the quantity offered counts; assumed. */
    private static final double LARGEST_GAP = 2.0;

    private final String name;
    private final long key;
    private final double needShare;
    private final double officialWeight;
    private final double leaning;
    private final double needWeight;
    private final double trust;

    public GasUtility(GasCase.Utility setting, Parameters parameters, Draws draws) {
        name = setting.name();
        key = Draws.keyOf(name);
        needShare = setting.needShare();
        officialWeight = parameters.value(Parameter.OFFICIAL_FORECAST_WEIGHT);
        leaning = FastMath.exp(
                parameters.value(Parameter.FORECAST_LEANING_SD) * draws.normal(Topic.UTILITY_LEANING, key, 0, 0));
        needWeight = parameters.value(Parameter.NEED_WEIGHT);
        trust = parameters.value(Parameter.SOVIET_GAS_RELIABILITY);
    }

    public String name() {
        return name;
    }

    /** Its share of Japan's need. */
    public double needShare() {
        return needShare;
    }

    /** Growth of need over a horizon, carried on from the past within bounds. */
    public static double growthFactor(double longGrowthPerYear, double recentGrowthPerYear, double horizonYears) {
        double growth = LONG_GROWTH_WEIGHT * longGrowthPerYear + RECENT_GROWTH_WEIGHT * recentGrowthPerYear;
        double bounded = Math.min(Math.max(growth, LOWEST_GROWTH_PER_YEAR), HIGHEST_GROWTH_PER_YEAR);
        return FastMath.exp(bounded * horizonYears);
    }

    /**
     * LNG that it expects to need at a date, t/yr: own trend and official outlook mixed.
     *
     * @param trendTonnes Japan's need if it went on as before
     * @param officialTonnes official outlook for the date; NaN before the first one was published
     */
    public double forecastTonnes(double trendTonnes, double officialTonnes) {
        double own = trendTonnes * leaning;
        double mixed =
                Double.isNaN(officialTonnes) ? own : officialWeight * officialTonnes + (1.0 - officialWeight) * own;
        return needShare * mixed;
    }

    /**
     * What it wants of an offer, t/yr: what its forecast and its wish for security leave uncovered at the date of first
     * delivery.
     *
     * @param forecastTonnes of its own for that date
     * @param coveredTonnes under contract for that date, memoranda counted
     * @param insecurity energy insecurity, 0 to 1
     */
    public double wantedTonnes(double forecastTonnes, double coveredTonnes, double insecurity) {
        return Math.max(0.0, (WANTED_COVER + INSECURITY_COVER * insecurity) * forecastTonnes - coveredTonnes);
    }

    /**
     * What it sees of Soviet gas on offer.
     *
     * @param gapTonnes of its own at the date of first delivery, below zero where it is over-supplied
     * @param partTonnes its part of the quantity on offer
     * @param marginShare expected price less break-even price, over the expected price
     * @param glutShare what must be taken under contracts that deliver soon beyond the need of today, over that need
     */
    public record SovietView(double gapTonnes, double partTonnes, double marginShare, double glutShare) {}

    /** This year's judgement of Soviet gas. */
    public double judgement(int year, Draws draws) {
        return JUDGEMENT_SD * draws.normal(Topic.UTILITY_JUDGEMENT, key, year, 0);
    }

    /** Writes the gate of its commitment to Soviet gas. */
    public void commit(SovietView view, double judgement, Scorecard card) {
        double gap = Math.min(Math.max(view.gapTonnes() / view.partTonnes(), -LARGEST_GAP), LARGEST_GAP);
        card.open("commitment to Soviet gas")
                .add("uncovered need", NEED_SCALE * needWeight * gap)
                .add("glut under take-or-pay", -GLUT_WEIGHT * view.glutShare())
                .add("margin over break-even", MARGIN_WEIGHT * view.marginShare())
                .add("doubt that it comes as agreed", -TRUST_WEIGHT * (1.0 - trust))
                .add("caution", -CAUTION)
                .add("own judgement", judgement);
    }
}
