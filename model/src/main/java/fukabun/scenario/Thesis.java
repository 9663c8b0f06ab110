package fukabun.scenario;

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
    /** The dispute does nothing. */
    ZERO("zero", 0.0),
    /** A fifth of the strong range. */
    WEAK("weak", 0.2),
    /** The whole range that its defenders claim. */
    STRONG("strong", 1.0);

    private final String key;
    private final double scale;

    Thesis(String key, double scale) {
        this.key = key;
        this.scale = scale;
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
        double share = this != CONTINUOUS && this != POSTERIOR ? scale : parameter.isAfterSettlement() ? 1.0 : strength;
        double neutral = parameter.neutral();
        if (share == 1.0 || share == 0.0) {
            return share == 1.0 ? drawn : neutral;
        }
        return parameter.scale() == Parameter.Scale.LOGARITHMIC
                ? neutral * FastMath.pow(drawn / neutral, share)
                : neutral + share * (drawn - neutral);
    }
}
