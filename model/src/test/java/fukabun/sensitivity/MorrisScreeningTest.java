package fukabun.sensitivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fukabun.Tolerance;
import fukabun.design.MorrisDesign;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MorrisScreeningTest {
    private static final long SEED = 41;

    /** By hand: the effects of a plane are its slopes, whatever the trajectories. */
    @ParameterizedTest(name = "with ends {0}")
    @ValueSource(booleans = {true, false})
    void theEffectsOfAPlaneAreItsSlopes(boolean ends) {
        MorrisDesign design = ends ? MorrisDesign.withEnds(3, 5, 4, SEED) : MorrisDesign.midpoints(3, 5, 4, SEED);
        MorrisScreening screening = screen(design, x -> new double[] {7 + 3 * x[0] - 12 * x[1], x[2]});
        double[] slopes = {3, -12, 0};
        for (int i = 0; i < 3; i++) {
            MorrisScreening.Effect effect = screening.effects(0).get(i);
            assertEquals(slopes[i], effect.mean(), Tolerance.ARITHMETIC);
            assertEquals(Math.abs(slopes[i]), effect.meanSize(), Tolerance.ARITHMETIC);
            assertEquals(0.0, effect.spread(), Tolerance.ARITHMETIC);
            assertEquals(0.0, effect.standardError(), Tolerance.ARITHMETIC);
        }
        assertEquals(List.of(1, 0, 2), inputs(screening.ranking(0)));
        assertEquals(List.of(2), screening.nonInfluential(0, 0.05));
        assertEquals(List.of(0, 2), screening.nonInfluential(0, 0.3));
        assertEquals(List.of(0, 1), screening.nonInfluential(1, 0.05));
    }

    /**
     * By hand, on Morris's four levels -pi, -pi/3, pi/3, pi and moves of 2/3: 7 sin^2 changes by 5.25 each time, so the
     * second input has 5.25 x 3/2 = 7.875 always (the figure also in the examples of SALib). The third moves 0.1 x^4
     * sin x1 by 0.1 pi^4 80/81 |sin x1|, the mean of |sin x1| being sqrt(3)/4: 6.2487. The first moves by sqrt(3)/2
     * times 1 + 0.1 x3^4, whose mean is 1 + 0.05 pi^4 82/81: 7.7035.
     */
    @Test
    void theEffectsOnTheIshigamiFunctionAreThoseOfItsFourLevels() {
        MorrisDesign design = MorrisDesign.withEnds(3, 4000, 4, SEED);
        MorrisScreening screening = screen(design, x -> new double[] {KnownFunctions.ishigami(x)});
        double first = 1.5 * Math.sqrt(3) / 2 * (1 + 0.05 * Math.pow(Math.PI, 4) * 82 / 81);
        double third = 1.5 * 0.1 * Math.pow(Math.PI, 4) * 80 / 81 * Math.sqrt(3) / 4;
        assertMean(first, screening.effects(0).get(0));
        assertEquals(7.875, screening.effects(0).get(1).meanSize(), Tolerance.ARITHMETIC);
        assertMean(third, screening.effects(0).get(2));
        // The effects of the second are plus or minus 7.875, each half of the time: their spread is as large.
        assertEquals(7.875, screening.effects(0).get(1).spread(), 0.01);
        assertEquals(List.of(1, 0, 2), inputs(screening.ranking(0)));
    }

    private static void assertMean(double expected, MorrisScreening.Effect effect) {
        assertEquals(expected, effect.meanSize(), Tolerance.STANDARD_ERRORS * effect.standardError());
    }

    /** By hand: a product of two that stand at 1/8, 3/8, 5/8 or 7/8: effects of one are the values of the other. */
    @Test
    void aProductSpreadsTheEffects() {
        MorrisDesign design = MorrisDesign.midpoints(2, 4000, 4, SEED);
        MorrisScreening screening = screen(design, x -> new double[] {x[0] * x[1]});
        MorrisScreening.Effect effect = screening.effects(0).get(0);
        assertMean(0.5, effect);
        assertEquals(effect.mean(), effect.meanSize(), Tolerance.ARITHMETIC);
        assertEquals(Math.sqrt(5) / 8, effect.spread(), 0.01); // variance (9 + 1 + 1 + 9) / 4 / 64
    }

    @Test
    void outputsThatDoNotFitTheDesignAreErrors() {
        MorrisDesign design = MorrisDesign.midpoints(2, 3, 4, SEED);
        assertThrows(IllegalArgumentException.class, () -> MorrisScreening.of(design, new double[8][1]));
        assertThrows(IllegalArgumentException.class, () -> MorrisScreening.of(design, new double[9][0]));
    }

    private static MorrisScreening screen(MorrisDesign design, BatchFunction.PointFunction function) {
        return MorrisScreening.of(design, Outputs.of(design, BatchFunction.of(function), 64));
    }

    private static List<Integer> inputs(List<MorrisScreening.Effect> effects) {
        return effects.stream().map(MorrisScreening.Effect::input).toList();
    }
}
