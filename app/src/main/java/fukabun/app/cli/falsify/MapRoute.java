package fukabun.app.cli.falsify;

import fukabun.base.Check;
import fukabun.evidence.Interval;
import fukabun.evidence.Predictive;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import java.util.Arrays;
import java.util.Optional;

/** A political route by its strength in its own unit, from doing nothing to the most that could be claimed of it. */
public enum MapRoute {
    APPROVAL("T1", "Approval of credit", Parameter.APPROVAL_ODDS_RATIO, 20.0, false),
    PREMIUM("T2", "Required return", Parameter.TERRITORIAL_PREMIUM, 0.08, false),
    DELAY("T3", "Bargaining time", Parameter.TERRITORIAL_DELAY, 24.0, false),
    CREDIT_LINE("T4", "Credit line", Parameter.SETTLEMENT_CREDIT_LINE, 2.0, false),
    PROTECTION("T4", "Protection of investments", Parameter.SETTLEMENT_PROTECTION, 0.02, false),
    EVERYDAY_TRADE("T4m", "Everyday trade", Parameter.SETTLEMENT_EVERYDAY_TRADE, 1.0, false),
    RECIPROCITY("T5", "Soviet orders in return", Parameter.SETTLEMENT_RECIPROCITY, 1.0, false),
    EFFORT("T5", "Soviet effort", Parameter.SETTLEMENT_EFFORT, 0.4, false),
    COMPLIANCE("T6", "Compliance lost", Parameter.COMPLIANCE_LOSS, 1.0, false),
    TRADE_TOTAL("all", "Trade, all routes", Parameter.SETTLEMENT_TRADE_TOTAL, 0.9, true),
    CREDIT_TOTAL("all", "Credit, all routes", Parameter.SETTLEMENT_CREDIT_TOTAL, 1.5, true);

    /** Strengths of each route. */
    public static final int STEPS = 7;

    private final String route;
    private final String title;
    private final Parameter parameter;
    private final double strong;
    private final boolean isTotal;

    MapRoute(String route, String title, Parameter parameter, double strong, boolean isTotal) {
        this.route = route;
        this.title = title;
        this.parameter = parameter;
        this.strong = strong;
        this.isTotal = isTotal;
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
        return isTotal;
    }

    /** The strength at a step from 0, which is neutral, to {@code STEPS - 1}, the strong end; evenly, or by even ratios. */
    public double strength(int step) {
        Check.between("step", step, 0, STEPS - 1);
        double share = (double) step / (STEPS - 1);
        double neutral = parameter.neutral();
        return parameter.scale() == Parameter.Scale.LOGARITHMIC
                ? neutral * StrictMath.pow(strong / neutral, share)
                : neutral + share * (strong - neutral);
    }

    /** A draw with this route alone at a strength; of a total, with the linkage as drawn. */
    Parameters at(Parameters drawn, int step) {
        return (isTotal ? drawn : drawn.withoutTerritorialRoutes()).with(parameter, strength(step));
    }

    /** What is known of the strength from outside this record: of the totals, from settlements elsewhere. */
    Optional<Interval> evidence(fukabun.evidence.Findings findings) {
        return switch (this) {
            case TRADE_TOTAL -> Optional.of(interval(findings.trade()));
            case CREDIT_TOTAL -> Optional.of(interval(findings.credit()));
            default -> Optional.empty();
        };
    }

    private static Interval interval(Predictive predictive) {
        double[] ends = Arrays.stream(new double[] {0.5, 0.05, 0.95})
                .map(predictive::quantile)
                .toArray();
        return new Interval(ends[0], ends[1], ends[2]);
    }

    /** The evidence in words. */
    String evidenceWords() {
        return isTotal
                ? "settlements elsewhere, a new case: median and 90 percent interval"
                : parameter.isAfterSettlement()
                        ? "none apart; settlements elsewhere bound the total of all routes"
                        : "this record only";
    }
}
