package fukabun.agent;

import fukabun.base.Draws;
import fukabun.base.Topic;
import fukabun.market.CapitalRecovery;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;

/** Gosplan and the Politburo: whether the Soviet side wants the project, and when it asks for more money. */
public final class Planner {
    private static final long KEY = Draws.keyOf("planner");

    /** Return that the planner reckons with, per year; assumed. */
    private static final double PLANNERS_RETURN_PER_YEAR = 0.05;

    /** Spread of the other claims on the planner's means, share of price; assumed. */
    private static final double MOOD_SD = 0.1;

    /** A first supplement is asked when the estimate has grown by this factor and this share of the credit is drawn. */
    private static final double FIRST_OVERRUN = 1.7;

    private static final double FIRST_DRAWN_SHARE = 0.55;

    /** A second one when the estimate has grown by this factor and this many months have passed since the first. */
    private static final double SECOND_OVERRUN = 2.6;

    private static final int SECOND_AFTER_MONTHS = 18;

    private final double farEastPriority;

    public Planner(Parameters parameters) {
        farEastPriority = parameters.value(Parameter.FAR_EAST_PRIORITY);
    }

    /** This year's mood: other claims on the planner's means. */
    public double mood(int year, Draws draws) {
        return MOOD_SD * draws.normal(Topic.PLANNER_MOOD, KEY, year, 0);
    }

    /** Writes the gate of the Soviet wish for the project. {@code mood} from {@link #mood} for the year of the view. */
    public void wish(ProjectView view, double mood, Scorecard card) {
        double price = view.expectedPriceUsdPerTonne();
        double charge = view.investmentUsdPerAnnualTonne() * CapitalRecovery.overTwentyYears(PLANNERS_RETURN_PER_YEAR);
        card.open("Soviet planner")
                .add("price of the goods", view.priceShare())
                .add("operating cost and freight", -(view.operatingUsdPerTonne() + view.freightUsdPerTonne()) / price)
                .add("capital charge", -charge / price)
                .add("Far East priority", farEastPriority)
                .add("other claims", mood);
    }

    /** Whether the planner asks for the first supplement. */
    public boolean asksFirstSupplement(double estimateOverFirst, double drawnShare) {
        return estimateOverFirst > FIRST_OVERRUN && drawnShare > FIRST_DRAWN_SHARE;
    }

    /** Whether the planner asks for the second supplement. */
    public boolean asksSecondSupplement(double estimateOverFirst, int monthsSinceFirstSupplement) {
        return estimateOverFirst > SECOND_OVERRUN && monthsSinceFirstSupplement >= SECOND_AFTER_MONTHS;
    }
}
