package fukabun.base;

/**
 * Checks of arguments. Each one tests for what is allowed, so that NaN fails too, and its message says which
 * argument, which rule and which value.
 */
public final class Check {
    private Check() {}

    /** Passes a finite number; throws {@link IllegalArgumentException} otherwise. */
    public static double finite(String name, double value) {
        if (!Double.isFinite(value)) {
            throw fault(name, "must be a finite number", value);
        }
        return value;
    }

    /** Passes a number in [0, 1]. */
    public static double share(String name, double value) {
        return between(name, value, 0.0, 1.0);
    }

    /** Passes a finite number of at least {@code least}. */
    public static double atLeast(String name, double value, double least) {
        if (!(value >= least && Double.isFinite(value))) {
            throw fault(name, "must be at least " + least, value);
        }
        return value;
    }

    /** Passes a finite number above zero. */
    public static double positive(String name, double value) {
        if (!(value > 0.0 && Double.isFinite(value))) {
            throw fault(name, "must be above zero", value);
        }
        return value;
    }

    /** Passes a number in [low, high]. */
    public static double between(String name, double value, double low, double high) {
        if (!(value >= low && value <= high)) {
            throw fault(name, "must be in [" + low + ", " + high + "]", value);
        }
        return value;
    }

    /** Passes a text with at least one visible character. */
    public static String notBlank(String name, String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(name + " must not be empty");
        }
        return value;
    }

    /** Passes when the condition holds; otherwise throws with the given message. Not for loops: the message is built. */
    public static void that(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }

    private static IllegalArgumentException fault(String name, String rule, double value) {
        return new IllegalArgumentException(name + " " + rule + " but was " + value);
    }
}
