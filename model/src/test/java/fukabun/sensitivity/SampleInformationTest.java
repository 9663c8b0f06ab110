package fukabun.sensitivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.Tolerance;
import fukabun.base.Draws;
import fukabun.base.Topic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SampleInformationTest {
    private static final Draws DRAWS = new Draws(21);
    private static final long SEED = 5;

    /**
     * Worked by hand: variances of 1, 2, 3, 4 and of 1, 3, 2, 4 are 1.25, their covariance is 1. An error of 0.5 adds 0.25 to
     * the variance of the figure, so that it explains 1 / (1.5 x 1.25); without error it would be 1 / 1.25^2.
     */
    @Test
    void anErrorOfTheArchiveWeakensWhatAFigureExplains() {
        double[] figure = {1, 2, 3, 4};
        double[] outcome = {1, 3, 2, 4};
        int[] all = {0, 1, 2, 3};
        NoisyFigure rough = NoisyFigure.of(new double[][] {figure}, 0.0, 0.5);
        assertEquals(1.0 / (1.5 * 1.25), rough.over(all).explained(outcome), Tolerance.ARITHMETIC);
        NoisyFigure sharp = NoisyFigure.of(new double[][] {figure}, 0.0, 1e-9);
        assertEquals(1.0 / (1.25 * 1.25), sharp.over(all).explained(outcome), 1e-9);
        // The mean square of 1, 2, 3, 4 is 7.5, so ten percent adds 0.075.
        NoisyFigure share = NoisyFigure.of(new double[][] {figure}, 0.1, 0.0);
        assertEquals(1.0 / (1.325 * 1.25), share.over(all).explained(outcome), Tolerance.ARITHMETIC);
    }

    /** Worked by hand: two figures that do not vary together explain the sum of what each explains. */
    @Test
    void yearsThatAreIndependentAddUp() {
        double[][] years = {{1, 1, -1, -1}, {1, -1, 1, -1}};
        double[] outcome = {3, 1, -1, -3};
        // Covariances 2 and 1, variance of the outcome 5; an error of 1 doubles the variance of each year.
        NoisyFigure figure = NoisyFigure.of(years, 0.0, 1.0);
        assertEquals(
                (4.0 / 2.0 + 1.0 / 2.0) / 5.0,
                figure.over(new int[] {0, 1, 2, 3}).explained(outcome),
                1e-12);
    }

    /**
     * Normal draws with a correlation of 0.6 and an error with half the figure's variance: 0.36 / 1.5 = 0.24 in closed form.
     * The standard error of R squared in 4,000 draws is about 2 x 0.49 x 0.76 / root of 4,000 = 0.012.
     */
    @Test
    void theClosedFormOfTheNormalCaseIsFound() {
        int size = 4000;
        double[] figure = normals(1, size);
        double[] other = normals(2, size);
        double[] outcome = new double[size];
        for (int k = 0; k < size; k++) {
            outcome[k] = 0.6 * figure[k] + 0.8 * other[k];
        }
        InformationGain gain = only(figure, Math.sqrt(0.5), outcome);
        assertEquals(0.24, gain.share(), 4.0 * 0.012);
        assertTrue(gain.low() < gain.share() && gain.share() < gain.high());
        assertTrue(gain.low() > 0.18 && gain.high() < 0.30, "about two standard errors either way: " + gain);
        assertTrue(gain.isBeyondLuck());
    }

    /** In 200 draws 20 idle years explain about 20 / 199 by luck; taken off, hardly anything is left. */
    @Test
    void whatLuckShowsIsTakenOff() {
        int size = 200;
        double[][] years = new double[20][];
        Arrays.setAll(years, year -> normals(100 + year, size));
        double[] outcome = normals(3, size);
        NoisyFigure idle = NoisyFigure.of(years, 0.0, 1e-6);
        int[] all = new int[size];
        Arrays.setAll(all, k -> k);
        assertTrue(idle.over(all).explained(outcome) > 0.05, "luck alone explains something");
        InformationGain gain = new SampleInformation(List.of(idle), size, SEED)
                .of(List.of(outcome))
                .get(0)
                .get(0);
        assertEquals(20.0 / 199.0, gain.luck(), 0.01);
        assertTrue(gain.share() < 0.05);
        assertEquals(0.0, gain.low());
        assertFalse(gain.isBeyondLuck());
    }

    /** Of 40 idle figures the best is hardly ever beyond luck: in 60 made outcomes about three are allowed, seven are not. */
    @Test
    void theBestOfManyIdleFiguresIsRecognisedAsLuck() {
        int size = 100;
        List<NoisyFigure> figures = new ArrayList<>();
        for (int f = 0; f < 40; f++) {
            figures.add(NoisyFigure.of(new double[][] {normals(200 + f, size)}, 0.0, 0.1));
        }
        List<double[]> outcomes = new ArrayList<>();
        for (int o = 0; o < 60; o++) {
            outcomes.add(normals(300 + o, size));
        }
        long fooled = new SampleInformation(figures, size, SEED)
                .of(outcomes).stream()
                        .filter(gains -> gains.stream().anyMatch(InformationGain::isBeyondLuck))
                        .count();
        assertTrue(fooled <= 7, fooled + " of 60");
    }

    @Test
    void whatDoesNotVaryTellsAndLosesNothing() {
        double[] constant = new double[50];
        double[] moving = normals(4, 50);
        assertEquals(0.0, only(constant, 0.1, moving).share());
        assertEquals(0.0, only(moving, 0.1, constant).share());
        assertFalse(only(moving, 0.1, constant).isBeyondLuck());
        assertThrows(IllegalArgumentException.class, () -> NoisyFigure.of(new double[][] {moving}, 0.0, 0.0));
    }

    private static InformationGain only(double[] figure, double sd, double[] outcome) {
        NoisyFigure noisy = NoisyFigure.of(new double[][] {figure}, 0.0, sd);
        return new SampleInformation(List.of(noisy), figure.length, SEED)
                .of(List.of(outcome))
                .get(0)
                .get(0);
    }

    private static double[] normals(int key, int size) {
        double[] normals = new double[size];
        Arrays.setAll(normals, k -> DRAWS.normal(Topic.TEST, key, k, 0));
        return normals;
    }
}
