package fukabun.scenario;

import fukabun.base.Draws;
import org.apache.commons.math3.util.FastMath;

/**
 * How strongly the dispute is held to act, before the record is looked at. The linkage routes (T1, T2, T3, T6, tension)
 * are scaled; the routes that open only after a settlement ({@link Parameter#isAfterSettlement}) have the prior of
 * settlements elsewhere and are scaled only where a thesis is shown for contrast.
 */
public enum Thesis {
    /** The main prior after the record was looked at. Its draws are read, not made. */
    POSTERIOR("posterior", Double.NaN),
    /** Any strength of the linkage between nothing and the strong range is as likely as any other: the main prior. */
    CONTINUOUS("continuous", Double.NaN),
    /**
     * What one would believe of a settlement who knew neither this record nor settlements elsewhere: its totals and the odds
     * of approval may go either way. The declared reference against which both are weighed together.
     */
    REFERENCE("reference", Double.NaN),
    /** The dispute does nothing. */
    ZERO("zero", 0.0),
    /** A fifth of the strong range. */
    WEAK("weak", 0.2),
    /** The whole range that its defenders claim. */
    STRONG("strong", 1.0);

    /** Spread of the logarithms of the totals and of the odds ratio under the reference. */
    private static final double REFERENCE_TOTAL_SD = 0.5;

    private static final double REFERENCE_LOG_ODDS_SD = 1.5;

    private final String key;
    private final double scale;

    Thesis(String key, double scale) {
        this.key = key;
        this.scale = scale;
    }

    /**
     * The value of a parameter under this thesis at a place in its distribution.
     *
     * @param probability place of the draw, in (0, 1)
     */
    double believed(Parameter parameter, Distribution distribution, double probability) {
        if (this != REFERENCE) {
            return distribution.quantile(probability);
        }
        double normal = Draws.normalQuantile(probability);
        return switch (parameter) {
            case APPROVAL_ODDS_RATIO -> within(parameter, FastMath.exp(REFERENCE_LOG_ODDS_SD * normal));
            case SETTLEMENT_TRADE_TOTAL, SETTLEMENT_CREDIT_TOTAL -> within(parameter, REFERENCE_TOTAL_SD * normal);
            default -> distribution.quantile(probability);
        };
    }

    private static double within(Parameter parameter, double value) {
        return FastMath.min(FastMath.max(value, parameter.low()), parameter.high());
    }

    /** The name in files. */
    public String key() {
        return key;
    }

    /**
     * The draw of a territorial route, brought towards its neutral value; any other parameter as drawn.
     *
     * @param strength of the member under {@link #CONTINUOUS}, 0 to 1; other theses have their own
     */
    public double scaled(Parameter parameter, double drawn, double strength) {
        if (!parameter.isTerritorial()) {
            return drawn;
        }
        if (this == REFERENCE && parameter == Parameter.APPROVAL_ODDS_RATIO) {
            return drawn;
        }
        double share =
                this == ZERO || this == WEAK || this == STRONG ? scale : parameter.isAfterSettlement() ? 1.0 : strength;
        double neutral = parameter.neutral();
        if (share == 1.0 || share == 0.0) {
            return share == 1.0 ? drawn : neutral;
        }
        return parameter.scale() == Parameter.Scale.LOGARITHMIC
                ? neutral * FastMath.pow(drawn / neutral, share)
                : neutral + share * (drawn - neutral);
    }
}
