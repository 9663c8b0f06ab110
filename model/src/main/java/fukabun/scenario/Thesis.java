package fukabun.scenario;

import org.apache.commons.math3.util.FastMath;

/** How strongly the dispute is held to act, before the record is looked at. */
public enum Thesis {
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

    /** The draw of a territorial route, brought towards its neutral value; any other parameter as drawn. */
    public double scaled(Parameter parameter, double drawn) {
        if (!parameter.isTerritorial() || this == STRONG) {
            return drawn;
        }
        double neutral = parameter.neutral();
        if (this == ZERO) {
            return neutral;
        }
        return parameter.scale() == Parameter.Scale.LOGARITHMIC
                ? neutral * FastMath.pow(drawn / neutral, scale)
                : neutral + scale * (drawn - neutral);
    }
}
