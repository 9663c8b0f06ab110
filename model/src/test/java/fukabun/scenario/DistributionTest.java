package fukabun.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fukabun.Tolerance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistributionTest {
    /**
     * By hand for (0, 1, 4): left of the mode lies 1/4 of the mass; F(x) = x^2/4 there, so F^-1(0.09) = 0.6; right of
     * it 1 - F(x) = (4 - x)^2/12, so F^-1(0.25) = 1 and F^-1(1 - 0.27) = 4 - sqrt(3.24) = 2.2.
     */
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({"0.09, 0.6", "0.25, 1.0", "0.73, 2.2"})
    void aTriangularQuantileInvertsItsDistributionFunction(double probability, double expected) {
        assertEquals(expected, new Distribution.Triangular(0, 1, 4).quantile(probability), Tolerance.ARITHMETIC);
    }

    /** By hand: with the mode at an end the density is one straight line, F(x) = x^2 or 1 - (1 - x)^2. */
    @Test
    void aTriangularDistributionMayHaveItsModeAtAnEnd() {
        assertEquals(0.5, new Distribution.Triangular(0, 1, 1).quantile(0.25), Tolerance.ARITHMETIC);
        assertEquals(0.5, new Distribution.Triangular(0, 0, 1).quantile(0.75), Tolerance.ARITHMETIC);
    }

    /** By hand: three quarters of the way from 2 to 6 is 5; from 1 to 16 in logarithms 8; from 3 to 48, 24. */
    @Test
    void uniformQuantilesLieOnAStraightLineOrOneInLogarithms() {
        assertEquals(5.0, new Distribution.Uniform(2, 6).quantile(0.75), Tolerance.ARITHMETIC);
        assertEquals(8.0, new Distribution.LogUniform(1, 16).quantile(0.75), Tolerance.arithmetic(8));
        assertEquals(24.0, new Distribution.LogUniform(3, 48).quantile(0.75), Tolerance.arithmetic(24));
    }

    /** By hand: the middle of [1, 16] in logarithms is 4; a triangular prior is represented by its mode. */
    @Test
    void theCentralValueIsTheMedianOrTheMode() {
        assertEquals(4.0, new Distribution.Uniform(2, 6).central(), Tolerance.ARITHMETIC);
        assertEquals(4.0, new Distribution.LogUniform(1, 16).central(), Tolerance.arithmetic(4));
        assertEquals(1.0, new Distribution.Triangular(0, 1, 4).central());
        assertEquals(3.5, new Distribution.Fixed(3.5).central());
    }

    @Test
    void aFixedNumberIsTheSameAtEveryProbability() {
        Distribution fixed = new Distribution.Fixed(3.5);
        assertEquals(3.5, fixed.quantile(1e-9));
        assertEquals(3.5, fixed.low());
        assertEquals(3.5, fixed.high());
    }

    @Test
    void quantilesStayWithinTheRangeAtTheOutermostDraws() {
        double least = 0x1.0p-53;
        for (Distribution d : new Distribution[] {
            new Distribution.Triangular(34, 46, 60),
            new Distribution.LogUniform(0.8, 20),
            new Distribution.Uniform(0, 1)
        }) {
            for (double p : new double[] {least, 1.0 - least}) {
                double x = d.quantile(p);
                assertEquals(Math.min(Math.max(x, d.low()), d.high()), x, d + " at " + p);
            }
        }
    }

    @Test
    void impossibleRangesAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Distribution.Uniform(2, 2));
        assertThrows(IllegalArgumentException.class, () -> new Distribution.Uniform(Double.NaN, 2));
        assertThrows(IllegalArgumentException.class, () -> new Distribution.LogUniform(0, 2));
        assertThrows(IllegalArgumentException.class, () -> new Distribution.LogUniform(2, 2));
        assertThrows(IllegalArgumentException.class, () -> new Distribution.LogUniform(1, Double.POSITIVE_INFINITY));
        assertThrows(IllegalArgumentException.class, () -> new Distribution.Triangular(1, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new Distribution.Triangular(0, 5, 4));
        assertThrows(IllegalArgumentException.class, () -> new Distribution.Triangular(0, Double.NaN, 4));
        assertThrows(IllegalArgumentException.class, () -> new Distribution.Fixed(Double.POSITIVE_INFINITY));
    }

    /** By hand: (0, 1, 4) peaks at 2/4 and has half of it at 0.5; half as wide about the mode it is (0.5, 1, 2.5). */
    @Test
    void aDensityFollowsTheShapeAndAnotherSpreadKeepsTheMiddle() {
        Distribution triangular = new Distribution.Triangular(0, 1, 4);
        assertEquals(0.5, triangular.density(1.0), Tolerance.ARITHMETIC);
        assertEquals(0.25, triangular.density(0.5), Tolerance.ARITHMETIC);
        assertEquals(0.25, triangular.density(2.5), Tolerance.ARITHMETIC);
        assertEquals(0.0, triangular.density(4.5));
        assertEquals(new Distribution.Triangular(0.5, 1, 2.5), triangular.spread(0.5));
        assertEquals(new Distribution.Uniform(0, 8), new Distribution.Uniform(2, 6).spread(2));
        assertEquals(0.25, new Distribution.Uniform(2, 6).density(3.0), Tolerance.ARITHMETIC);
        Distribution logarithmic = new Distribution.LogUniform(1, 16).spread(0.5);
        assertEquals(2.0, logarithmic.low(), Tolerance.arithmetic(2));
        assertEquals(8.0, logarithmic.high(), Tolerance.arithmetic(8));
        assertEquals(1.0 / (3.0 * Math.log(4.0)), logarithmic.density(3.0), Tolerance.ARITHMETIC);
        assertEquals(new Distribution.Normal(1, 4), new Distribution.Normal(1, 2).spread(2));
        // 1 / root(2 pi) at the middle of the standard normal distribution, and a cut that takes 6.33e-5 away.
        assertEquals(0.3989423 / (1.0 - 6.334e-5), new Distribution.Normal(5, 1).density(5.0), 1e-6);
    }
}
