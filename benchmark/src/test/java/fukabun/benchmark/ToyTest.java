package fukabun.benchmark;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fukabun.benchmark.Toy.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A ratio of the two toys means something only while they do the same arithmetic. */
class ToyTest {
    private static final int RUNS = 2_000;
    private static final double SURPRISE_SD = 0.02;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 20})
    void withoutSurprisesAllToysEndOnTheSameBits(int steps) {
        Size size = new Size(40, steps, 0.0);
        assertArrayEquals(new KeyedToy(size).run(1), new MasonToy(size, false).run(1));
        assertArrayEquals(new KeyedToy(size).run(1), new MasonToy(size, true).run(1));
    }

    // By hand: each expectation keeps 0.9 of itself, takes 0.1 of the mean, and the mean of n firms moves by the mean
    // surprise. After s steps the mean of all has moved by surprises of variance s sd^2 / n, around the first mean.
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theMeanOfAllFirmsSpreadsAsASumOfTheirSurprises(boolean mason) {
        Size size = new Size(40, 20, SURPRISE_SD);
        Toy toy = mason ? new MasonToy(size, false) : new KeyedToy(size);
        double firstMean = Toy.mean(new KeyedToy(new Size(40, 0, 0.0)).run(0));
        double variance = size.steps() * SURPRISE_SD * SURPRISE_SD / size.firms();
        double sum = 0.0;
        double squares = 0.0;
        for (int seed = 1; seed <= RUNS; seed++) {
            double moved = Toy.mean(toy.run(seed)) - firstMean;
            sum += moved;
            squares += moved * moved;
        }
        double fourStandardErrors = 4.0 * Math.sqrt(variance / RUNS);
        double fourOfTheVariance = 4.0 * variance * Math.sqrt(2.0 / RUNS);
        assertEquals(0.0, sum / RUNS, fourStandardErrors);
        assertEquals(variance, squares / RUNS, fourOfTheVariance);
    }

    @Test
    void aToyIsRepeatedByItsSeed() {
        Size size = new Size(5, 3, SURPRISE_SD);
        assertArrayEquals(new KeyedToy(size).run(7), new KeyedToy(size).run(7));
        assertArrayEquals(new MasonToy(size, false).run(7), new MasonToy(size, false).run(7));
    }
}
