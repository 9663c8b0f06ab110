package fukabun.evidence;

import static fukabun.Tolerance.ARITHMETIC;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RandomEffectsTest {
    /** Published results are printed to four digits. */
    private static final double PRINTED = 6e-5;

    /**
     * Thirteen trials of the BCG vaccine (Colditz and others, Journal of the American Medical Association 271, 1994):
     * ill and well among the vaccinated, ill and well among the others.
     */
    private static final int[][] TRIALS = {
        {4, 119, 11, 128},
        {6, 300, 29, 274},
        {3, 228, 11, 209},
        {62, 13536, 248, 12619},
        {33, 5036, 47, 5761},
        {180, 1361, 372, 1079},
        {8, 2537, 10, 619},
        {505, 87886, 499, 87892},
        {29, 7470, 45, 7232},
        {17, 1699, 65, 1600},
        {186, 50448, 141, 27197},
        {5, 2493, 3, 2338},
        {27, 16886, 29, 17825}
    };

    // Expected: the R package metafor checks itself against these figures of Stata's metan, in
    // tests/testthat/test_misc_metan_vs_rma.uni_with_dat.bcg.r: mean -0.7141, 95 % from -1.0644 to -0.3638, Q 152.2330.
    @Test
    void theTrialsOfTheVaccineGiveThePublishedMeanAndScatter() {
        RandomEffects effects = RandomEffects.of(vaccine());
        assertEquals(-0.7141, effects.mean(), PRINTED);
        assertEquals(-1.0644, effects.mean() - 1.959963984540054 * effects.standardError(), PRINTED);
        assertEquals(-0.3638, effects.mean() + 1.959963984540054 * effects.standardError(), PRINTED);
        assertEquals(152.2330, effects.heterogeneity(), PRINTED);
    }

    // By hand: errors 1, effects 0, 1, 5: mean 2, Q = 4 + 1 + 9 = 14; tau2 = (14 - 2) / (3 - 1) = 6; all weights 1/7,
    // so the mean stays 2, its error is sqrt(7/3), and by Hartung and Knapp sqrt(14/7 / (2 x 3/7)) = sqrt(7/3) as well.
    // t of 2 degrees at 95 %: 4.30265; prediction with t of 1 degree, 12.7062, and sqrt(6 + 7/3).
    @Test
    void threeCasesWorkedByHand() {
        RandomEffects effects = RandomEffects.of(
                List.of(new CaseEffect("a", 0.0, 1.0), new CaseEffect("b", 1.0, 1.0), new CaseEffect("c", 5.0, 1.0)));
        assertEquals(2.0, effects.mean(), ARITHMETIC);
        assertEquals(Math.sqrt(6.0), effects.between(), ARITHMETIC);
        assertEquals(Math.sqrt(7.0 / 3.0), effects.standardError(), ARITHMETIC);
        assertEquals(Math.sqrt(7.0 / 3.0), effects.hartungKnappError(), ARITHMETIC);
        assertEquals(
                2.0 + 4.302652729911275 * Math.sqrt(7.0 / 3.0),
                effects.meanInterval(0.95).high(),
                1e-6);
        assertEquals(
                2.0 - 12.706204736432095 * Math.sqrt(6.0 + 7.0 / 3.0),
                effects.predictionInterval(0.95).low(),
                1e-5);
    }

    @Test
    void casesThatAgreeHaveNoSpreadBetweenThem() {
        RandomEffects effects = RandomEffects.of(
                List.of(new CaseEffect("a", 0.1, 1.0), new CaseEffect("b", 0.0, 1.0), new CaseEffect("c", -0.1, 1.0)));
        assertEquals(0.0, effects.between());
        assertThrows(IllegalArgumentException.class, () -> RandomEffects.of(List.of()));
    }

    static List<CaseEffect> vaccine() {
        List<CaseEffect> effects = new ArrayList<>();
        for (int[] t : TRIALS) {
            double treated = t[0] + t[1];
            double others = t[2] + t[3];
            double logRatio = Math.log(t[0] / treated / (t[2] / others));
            double error = Math.sqrt(1.0 / t[0] - 1.0 / treated + 1.0 / t[2] - 1.0 / others);
            effects.add(new CaseEffect("trial " + effects.size(), logRatio, error));
        }
        return effects;
    }
}
