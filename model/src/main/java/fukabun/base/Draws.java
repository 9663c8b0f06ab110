package fukabun.base;

import org.apache.commons.math3.special.Erf;
import org.apache.commons.math3.util.FastMath;

/**
 * Random numbers looked up by key, not taken from a queue. The key is (seed, topic, agent, month, draw number), so a
 * new agent or a new use of chance elsewhere moves no other number, and two scenarios on one seed differ only by what
 * the scenario changed. Each key is mixed by the finaliser of SplitMix64 (Steele, Lea and Flood, OOPSLA 2014).
 *
 * @param seed the run's seed
 */
public record Draws(long seed) {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final double TWO_TO_MINUS_52 = 0x1.0p-52;
    private static final double SQRT_2 = FastMath.sqrt(2.0);

    /** An agent's key: the 64-bit FNV-1a hash of its name, so that its place in a list cannot matter. */
    public static long keyOf(String name) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * 0x100000001B3L;
        }
        return hash;
    }

    /** All 64 bits for a key. */
    public long bits(Topic topic, long agent, int month, int draw) {
        long state = mix(seed + GOLDEN * topic.code());
        state = mix(state ^ (agent + GOLDEN));
        return mix(state + GOLDEN * (((long) month << 32) ^ (draw & 0xFFFFFFFFL)));
    }

    /** A uniform number in (0, 1); 0 and 1 never come out, for half a step is added to 52 bits. */
    public double uniform(Topic topic, long agent, int month, int draw) {
        return ((bits(topic, agent, month, draw) >>> 12) + 0.5) * TWO_TO_MINUS_52;
    }

    /** A standard normal number, from one uniform by the inverse distribution function. */
    public double normal(Topic topic, long agent, int month, int draw) {
        return normalQuantile(uniform(topic, agent, month, draw));
    }

    /** The quantile of the standard normal distribution at a probability in (0, 1). */
    public static double normalQuantile(double probability) {
        return SQRT_2 * Erf.erfInv(2.0 * probability - 1.0);
    }

    /** The probability in (0, 1) that a standard normal number lies below one: undoes {@link #normalQuantile}. */
    public static double normalProbability(double value) {
        return 0.5 * Erf.erfc(-value / SQRT_2);
    }

    private static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
