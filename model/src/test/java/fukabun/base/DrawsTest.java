package fukabun.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.Tolerance;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawsTest {
    private static final int MANY = 1_000_000;
    private static final long AGENT = Draws.keyOf("an agent");

    /**
     * Recorded, and the same from a second program that follows the definition with whole numbers of any size. A change
     * moves every number of every run.
     */
    @Test
    void theBitsOfThreeKeysAreThoseRecorded() {
        assertEquals(-5769973150393287516L, new Draws(0).bits(Topic.TEST, 0, 0, 0));
        assertEquals(
                -339999838467897004L,
                new Draws(42).bits(Topic.CABINET_APPROVAL, Draws.keyOf("South Yakut credit"), 1974, 0));
        assertEquals(
                -8045290629197578931L,
                new Draws(-1).bits(Topic.SHOVEL_BREAKDOWN, Draws.keyOf("mine builder"), 23616, 9));
    }

    /** Published: test vectors of FNV-1a, 64 bits (Fowler, Noll, Vo and Eastlake, draft-eastlake-fnv). */
    @Test
    void theKeyOfANameIsItsPublishedHash() {
        assertEquals(0xCBF29CE484222325L, Draws.keyOf(""));
        assertEquals(0xAF63DC4C8601EC8CL, Draws.keyOf("a"));
        assertEquals(0x85944171F73967E8L, Draws.keyOf("foobar"));
    }

    @Test
    void aUniformNumberIsNeverZeroAndNeverOne() {
        Draws draws = new Draws(7);
        for (int k = 0; k < MANY; k++) {
            double u = draws.uniform(Topic.TEST, AGENT, k / 1000, k % 1000);
            assertTrue(u > 0.0 && u < 1.0, "draw " + k + " is " + u);
        }
    }

    /** In units of 2^-52 a draw is a whole number and a half, so that the least is 1/2 and the greatest 2^52 - 1/2. */
    @Test
    void aUniformNumberIsFiftyTwoBitsAndAHalfStep() {
        Draws draws = new Draws(7);
        for (int k = 0; k < 1000; k++) {
            double steps = draws.uniform(Topic.TEST, AGENT, k, 0) * 0x1.0p52;
            assertEquals(draws.bits(Topic.TEST, AGENT, k, 0) >>> 12, (long) steps);
            assertEquals(0.5, steps - (long) steps);
        }
    }

    /** Mean 1/2, variance 1/12; the variance of a squared deviation is 1/180. */
    @Test
    void uniformNumbersHaveTheMeanAndTheVarianceOfTheirDistribution() {
        Draws draws = new Draws(11);
        IntToDoubleFunction u = k -> draws.uniform(Topic.TEST, AGENT, k, 0);
        assertMean(0.5, 1.0 / 12.0, u);
        assertMean(1.0 / 12.0, 1.0 / 180.0, k -> square(u.applyAsDouble(k) - 0.5));
    }

    /** Mean 0, variance 1; the variance of a squared standard normal number is 2. */
    @Test
    void normalNumbersHaveTheMeanAndTheVarianceOfTheirDistribution() {
        Draws draws = new Draws(12);
        IntToDoubleFunction z = k -> draws.normal(Topic.TEST, AGENT, k, 0);
        assertMean(0.0, 1.0, z);
        assertMean(1.0, 2.0, k -> square(z.applyAsDouble(k)));
    }

    /** A product of two independent deviations has mean 0 and variance 1/144. */
    @ParameterizedTest(name = "seed +{0}, topic {1}, agent +{2}, month +{3}, draw +{4}")
    @CsvSource({
        "0, TEST, 0, 1, 0",
        "0, TEST, 0, 12, 0",
        "0, TEST, 0, 0, 1",
        "0, TEST, 1, 0, 0",
        "1, TEST, 0, 0, 0",
        "0, CABINET_APPROVAL, 0, 0, 0",
        "0, SHOVEL_BREAKDOWN, 0, 0, 0"
    })
    void drawsWhoseKeysDifferInOnePartAreNotCorrelated(long seed, Topic topic, long agent, int month, int draw) {
        Draws one = new Draws(13);
        Draws other = new Draws(13 + seed);
        assertMean(
                0.0,
                1.0 / 144.0,
                k -> (one.uniform(Topic.TEST, AGENT, k, 0) - 0.5)
                        * (other.uniform(topic, AGENT + agent, k + month, draw) - 0.5));
    }

    @Test
    void monthAndDrawNumberDoNotStandInForEachOther() {
        Draws draws = new Draws(3);
        assertNotEquals(draws.bits(Topic.TEST, AGENT, 5, 6), draws.bits(Topic.TEST, AGENT, 6, 5));
        assertNotEquals(draws.bits(Topic.TEST, AGENT, 0, -1), draws.bits(Topic.TEST, AGENT, -1, 0));
        assertNotEquals(draws.bits(Topic.TEST, AGENT, 0, -1), draws.bits(Topic.TEST, AGENT, 1, -1));
    }

    /** Published to nine digits: Abramowitz and Stegun, Handbook of Mathematical Functions, tables 26.1 and 26.5. */
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "0.5, 0",
        "0.75, 0.674489750",
        "0.9, 1.281551566",
        "0.95, 1.644853627",
        "0.975, 1.959963985",
        "0.99, 2.326347874",
        "0.995, 2.575829304",
        "0.999, 3.090232306",
        "0.9999, 3.719016485",
        "0.025, -1.959963985",
        "0.001, -3.090232306"
    })
    void aNormalQuantileIsThePublishedOne(double probability, double published) {
        assertEquals(published, Draws.normalQuantile(probability), Tolerance.ARITHMETIC);
    }

    @Test
    void theCodesOfTheTopicsDiffer() {
        long codes =
                Arrays.stream(Topic.values()).mapToInt(Topic::code).distinct().count();
        assertEquals(Topic.values().length, codes);
    }

    private static void assertMean(double expected, double variance, IntToDoubleFunction draw) {
        double sum = 0.0;
        for (int k = 0; k < MANY; k++) {
            sum += draw.applyAsDouble(k);
        }
        double standardError = Math.sqrt(variance / MANY);
        assertEquals(expected, sum / MANY, Tolerance.STANDARD_ERRORS * standardError);
    }

    private static double square(double x) {
        return x * x;
    }
}
