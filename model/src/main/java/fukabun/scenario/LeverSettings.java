package fukabun.scenario;

import java.util.Arrays;

/** One setting of every lever. Immutable. */
public final class LeverSettings implements Levers {
    /** Every lever as history had it where no event turned it. */
    public static final LeverSettings HISTORICAL = new LeverSettings(
            Arrays.stream(Lever.values()).mapToDouble(Lever::historical).toArray());

    private final double[] values;

    private LeverSettings(double[] values) {
        this.values = values;
    }

    @Override
    public double value(Lever lever) {
        return values[lever.ordinal()];
    }

    /** These settings with one lever turned. Throws {@link IllegalArgumentException} for a value out of range. */
    public LeverSettings with(Lever lever, double value) {
        double[] changed = values.clone();
        changed[lever.ordinal()] = lever.check(value);
        return new LeverSettings(changed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LeverSettings that && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }
}
