package fukabun.wasm;

import java.util.List;

/**
 * Many values made into sixteen digits. Each is mixed in by the finaliser of SplitMix64, a bijection, so a single value
 * that differs in one bit cannot be lost.
 */
final class Digest {
    private long state;

    Digest add(long value) {
        long z = (state ^ value) + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        state = z ^ (z >>> 31);
        return this;
    }

    /** The bits of a number; all that are not a number count as one. */
    Digest add(double value) {
        return add(Double.doubleToLongBits(value));
    }

    Digest add(double[] values) {
        for (double value : values) {
            add(value);
        }
        return this;
    }

    Digest add(List<Double> values) {
        for (double value : values) {
            add(value);
        }
        return this;
    }

    Digest add(String text) {
        for (int i = 0; i < text.length(); i++) {
            add(text.charAt(i));
        }
        return add(text.length());
    }

    /** What the values came to. */
    @Override
    public String toString() {
        return Long.toHexString(state);
    }
}
