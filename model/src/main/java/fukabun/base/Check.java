package fukabun.base;

/**
 * Checks of arguments. Each one tests for what is allowed, so that NaN fails too, and its message says which
 * argument, which rule and which value.
 */
public final class Check {
    private Check() {}

    /** Passes a finite number; throws {@link IllegalArgumentException} otherwise. */
    public static double finite(String name, double value) {
        return require(Double.isFinite(value), name, "must be a finite number", value);
    }

    /** Passes a number in [0, 1]. */
    public static double share(String name, double value) {
        return between(name, value, 0.0, 1.0);
    }

    /** Passes a finite number of at least {@code least}. */
    public static double atLeast(String name, double value, double least) {
        return require(value >= least && Double.isFinite(value), name, "must be at least " + least, value);
    }

    /** Passes a finite number above zero. */
    public static double positive(String name, double value) {
        return require(value > 0.0 && Double.isFinite(value), name, "must be above zero", value);
    }

    /** Passes a number in [low, high]. */
    public static double between(String name, double value, double low, double high) {
        return require(value >= low && value <= high, name, "must be in [" + low + ", " + high + "]", value);
    }

    /** Passes a text with at least one visible character. */
    public static String notBlank(String name, String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(name + " must not be empty");
        }
        return value;
    }

    /** Passes when the condition holds; otherwise throws with the given message. */
    public static void that(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }

    private static double require(boolean allowed, String name, String rule, double value) {
        if (!allowed) {
            throw new IllegalArgumentException(name + " " + rule + " but was " + value);
        }
        return value;
    }
}
