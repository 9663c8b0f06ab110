package fukabun.sensitivity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fukabun.base.Draws;
import fukabun.base.Topic;
import org.junit.jupiter.api.Test;

class ApportionmentTest {
    /** Published: "Largest remainder method" in Wikipedia, Hare quota: 47, 16, 15.8, 12, 6.1, 3.1 share 10 seats. */
    @Test
    void seatsGoToTheLargestRemainders() {
        assertArrayEquals(
                new long[] {5, 2, 1, 1, 1, 0},
                Apportionment.of(new double[] {47_000, 16_000, 15_800, 12_000, 6_100, 3_100}, 10));
    }

    /** By hand: three thirds in tenths of a percent; -20 and 120 percent of a whole keep their signs. */
    @Test
    void equalRemaindersAreServedInTheOrderGivenAndSignsStay() {
        assertArrayEquals(new long[] {334, 333, 333}, Apportionment.of(new double[] {5, 5, 5}, 1000));
        assertArrayEquals(new long[] {-200, 1200}, Apportionment.of(new double[] {-1, 6}, 1000));
        assertArrayEquals(new long[] {1200, -200}, Apportionment.of(new double[] {-6, 1}, 1000));
    }

    @Test
    void theNumbersAlwaysAddUpAndLieWithinOneOfTheirProportion() {
        for (int t = 0; t < 2000; t++) {
            double[] parts = new double[1 + t % 12];
            double sum = 0.0;
            for (int i = 0; i < parts.length; i++) {
                parts[i] = new Draws(3).uniform(Topic.TEST, i, t, 0) - 0.2;
                sum += parts[i];
            }
            long left = 1000;
            long[] numbers = Apportionment.of(parts, 1000);
            for (int i = 0; i < parts.length; i++) {
                left -= numbers[i];
                assertEquals(parts[i] / sum * 1000, numbers[i], 1.0 + 1e-6, "parts " + t);
            }
            assertEquals(0, left, "parts " + t);
        }
    }

    @Test
    void partsThatComeToNothingHaveNoShares() {
        assertThrows(IllegalArgumentException.class, () -> Apportionment.of(new double[] {1, -1}, 100));
        assertThrows(IllegalArgumentException.class, () -> Apportionment.of(new double[] {1, Double.NaN}, 100));
    }
}
