package fukabun.app.cli.map;

import fukabun.base.Check;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.util.FastMath;

/** A political route by its strength in its own unit, from doing nothing to the most that could be claimed of it. */
public enum MapRoute {
    APPROVAL("T1", "Approval of credit", Parameter.APPROVAL_ODDS_RATIO, 20.0, Shown.TIMES),
    PREMIUM("T2", "Required return", Parameter.TERRITORIAL_PREMIUM, 0.08, Shown.POINTS),
    DELAY("T3", "Bargaining time", Parameter.TERRITORIAL_DELAY, 24.0, Shown.MONTHS),
    CREDIT_LINE("T4", "Credit line", Parameter.SETTLEMENT_CREDIT_LINE, 2.0, Shown.PERCENT),
    PROTECTION("T4", "Protection", Parameter.SETTLEMENT_PROTECTION, 0.02, Shown.POINTS),
    EVERYDAY_TRADE("T4m", "Everyday trade", Parameter.SETTLEMENT_EVERYDAY_TRADE, 1.0, Shown.PERCENT),
    RECIPROCITY("T5", "Soviet orders", Parameter.SETTLEMENT_RECIPROCITY, 1.0, Shown.PERCENT),
    EFFORT("T5", "Soviet effort", Parameter.SETTLEMENT_EFFORT, 0.4, Shown.PERCENT),
    COMPLIANCE("T6", "Compliance lost", Parameter.COMPLIANCE_LOSS, 1.0, Shown.PERCENT),
    TRADE_TOTAL("all", "Trade, all routes", Parameter.SETTLEMENT_TRADE_TOTAL, 0.9, Shown.CHANGE),
    CREDIT_TOTAL("all", "Credit, all routes", Parameter.SETTLEMENT_CREDIT_TOTAL, 1.5, Shown.CHANGE);

    /** In what people read a strength. */
    enum Shown {
        /** Odds with over odds without. */
        TIMES("times the odds", false),
        /** Percentage points a year. */
        POINTS("points a year", true),
        MONTHS("months", false),
        PERCENT("percent", true),
        /** Of a change in log points. */
        CHANGE("percent", true);

        private final String words;
        private final boolean isOfHundred;

        Shown(String words, boolean isOfHundred) {
            this.words = words;
            this.isOfHundred = isOfHundred;
        }

        String words() {
            return words;
        }

        /** The strength in this unit. */
        double of(double strength) {
            double plain = this == CHANGE ? FastMath.expm1(strength) : strength;
            return isOfHundred ? 100.0 * plain : plain;
        }
    }

    /** Steps from doing nothing to the strong end. */
    private static final int ABOVE = 6;

    /** Steps from doing nothing down to the lower end of the evidence, where it lies below. */
    private static final int BELOW = 2;

    private final String route;
    private final String title;
    private final Parameter parameter;
    private final double strong;
    private final Shown shown;

    MapRoute(String route, String title, Parameter parameter, double strong, Shown shown) {
        this.route = route;
        this.title = title;
        this.parameter = parameter;
        this.strong = strong;
        this.shown = shown;
    }

    /** Its short name, for example {@code T1}; {@code all} for what a settlement brings by all routes together. */
    String route() {
        return route;
    }

    String title() {
        return title;
    }

    public Parameter parameter() {
        return parameter;
    }

    /** Whether it is what all routes bring together: the routes are then made from it. */
    boolean isTotal() {
        return shown == Shown.CHANGE;
    }

    Shown shown() {
        return shown;
    }

    /**
     * The strengths at which it is tried, rising, with the one at which it does nothing among them; evenly on either side
     * of it, or by even ratios.
     *
     * @param least where they begin, if that is below doing nothing
     */
    public List<Double> strengths(double least) {
        Check.finite("least", least);
        double neutral = parameter.neutral();
        List<Double> strengths = new ArrayList<>();
        for (int step = BELOW; step > 0 && least < neutral; step--) {
            strengths.add(between(neutral, least, (double) step / BELOW));
        }
        for (int step = 0; step <= ABOVE; step++) {
            strengths.add(between(neutral, strong, (double) step / ABOVE));
        }
        return strengths;
    }

    private double between(double neutral, double end, double share) {
        if (share == 0.0 || share == 1.0) {
            return share == 0.0 ? neutral : end;
        }
        return parameter.scale() == Parameter.Scale.LOGARITHMIC
                ? neutral * FastMath.pow(end / neutral, share)
                : neutral + share * (end - neutral);
    }

    /** A draw with this route alone at a strength; of a total, with the linkage as drawn. */
    Parameters at(Parameters drawn, double strength) {
        return (isTotal() ? drawn : drawn.withoutTerritorialRoutes()).with(parameter, strength);
    }
}
