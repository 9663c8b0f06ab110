package fukabun;

/** How far a number may lie from the one expected, and why. */
public final class Tolerance {
    /** For replays and for changes that must do nothing: not a bit may differ. */
    public static final double EXACT = 0.0;

    /** For sums and products worked by hand, whose rounding differs: relative to the numbers compared, about 1. */
    public static final double ARITHMETIC = 1e-9;

    /** For means over an ensemble: a fixed seed passes once and always, and a right mean fails one time in 16,000. */
    public static final double STANDARD_ERRORS = 4.0;

    private Tolerance() {}

    /** {@link #ARITHMETIC} of a number of any size. */
    public static double arithmetic(double size) {
        return ARITHMETIC * Math.max(1.0, Math.abs(size));
    }
}
