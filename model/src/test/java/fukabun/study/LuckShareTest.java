package fukabun.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.base.Draws;
import fukabun.base.Topic;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LuckShareTest {
    private static final double ARITHMETIC = 1e-12;

    /**
     * By hand: means 2, 5, 11 around 6. Within a draw the variance is 2 in each, so luck is 2. The variance of the means is
     * (16 + 1 + 25) / 2 = 21, of which luck makes 2 / 2, so parameters make 20, and luck has 2 of 22.
     */
    @Test
    void theTwoVariancesAreThoseWorkedByHand() {
        LuckShare share =
                LuckShare.of(new double[][] {{1, 3}, {4, 6}, {10, 12}}, 1).orElseThrow();
        assertEquals(2.0 / 22.0, share.value(), ARITHMETIC);
        assertEquals(2, share.runs());
        // Averages over four runs: luck 2 / 4 beside 20.
        assertEquals(0.5 / 20.5, share.ofAverages(4), ARITHMETIC);
        assertEquals(share.value(), share.ofAverages(1), ARITHMETIC);
    }

    /** By hand: the means 2, 2, 2 differ less than luck alone would have them, so parameters count as nothing. */
    @Test
    void whereTheDrawsDifferLessThanByLuckAllIsLuck() {
        LuckShare share =
                LuckShare.of(new double[][] {{1, 3}, {0, 4}, {2, 2}}, 1).orElseThrow();
        assertEquals(1.0, share.value());
        assertEquals(1.0, share.ofAverages(32));
    }

    @Test
    void withoutLuckTheShareIsNothingAndWithoutAnySpreadThereIsNone() {
        assertEquals(
                0.0,
                LuckShare.of(new double[][] {{1, 1}, {2, 2}}, 1).orElseThrow().value());
        assertEquals(Optional.empty(), LuckShare.of(new double[][] {{1, 1}, {1, 1}}, 1));
    }

    /**
     * A constructed case: parameters of variance 3 and luck of variance 1, so the share is 0.25. Of 200 such samples of 200
     * draws with two runs, the 90 percent interval should hold it in about 180; fewer than 166 or more than 194 is beyond
     * three standard errors (4.2 each) of what such an interval promises.
     */
    @Test
    void theIntervalHoldsTheKnownShareAsOftenAsItSays() {
        int held = 0;
        double sum = 0.0;
        for (int sample = 0; sample < 200; sample++) {
            LuckShare share = LuckShare.of(constructed(sample, Math.sqrt(3.0), 1.0), sample)
                    .orElseThrow();
            held += share.low() <= 0.25 && 0.25 <= share.high() ? 1 : 0;
            sum += share.value();
        }
        assertTrue(held >= 166 && held <= 194, "held in " + held + " of 200");
        // The standard error of a share is about 0.025, of the mean of 200 a fourteenth of it; four of those.
        assertEquals(0.25, sum / 200, 0.008);
    }

    private static double[][] constructed(int sample, double ofParameters, double ofLuck) {
        Draws draws = new Draws(sample);
        double[][] figures = new double[200][2];
        for (int k = 0; k < figures.length; k++) {
            double parameter = ofParameters * draws.normal(Topic.TEST, 1, k, 0);
            for (int s = 0; s < 2; s++) {
                figures[k][s] = 5.0 + parameter + ofLuck * draws.normal(Topic.TEST, 2, k, s);
            }
        }
        return figures;
    }

    @Test
    void oneRunADrawTellsNothingApart() {
        assertThrows(IllegalArgumentException.class, () -> LuckShare.of(new double[][] {{1}, {2}}, 1));
        assertThrows(IllegalArgumentException.class, () -> LuckShare.of(new double[][] {{1, 2}}, 1));
        assertThrows(IllegalArgumentException.class, () -> LuckShare.of(new double[][] {{1, 2}, {1, 2, 3}}, 1));
    }
}
