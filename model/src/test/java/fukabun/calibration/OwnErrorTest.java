package fukabun.calibration;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.Tolerance;
import fukabun.study.Quantiles;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

/** Misses made up, and their error worked out by hand. */
class OwnErrorTest {
    /** Forty equally likely errors stand for the distribution, and the ends of its 90 percent lie between two of them. */
    private static final double DISCRETE = 0.03;

    /** Squares 0.04, 0.01, 0.09 and 0.02 have the mean 0.04, of which the runs explain 0.01. No two years are adjacent. */
    @Test
    void theErrorIsWhatTheMissesHaveBeyondTheSpreadOfTheRuns() {
        OwnError error =
                OwnError.of(misses(2, 0.01, 0.2, -0.1, 0.3, Math.sqrt(0.02))).orElseThrow();
        assertEquals(Math.sqrt(0.03), error.scale(), Tolerance.ARITHMETIC);
        assertEquals(0.0, error.lagOne());
        assertEquals(4.0, error.degrees());
    }

    /** A year in which the runs tell nothing leaves three squares of 0.09 over s^2, of which four make the mean one. */
    @Test
    void aYearOfVeryWideRunsDoesNotHideTheOthers() {
        List<OwnError.Miss> misses = new ArrayList<>(misses(2, 0.0, 0.3, -0.3, 0.3));
        misses.add(new OwnError.Miss(1980, 0.3, 1e12));
        assertEquals(
                Math.sqrt(3.0 * 0.09 / 4.0), OwnError.of(misses).orElseThrow().scale(), Tolerance.ARITHMETIC);
    }

    @Test
    void runsThatAreWideEnoughNeedNoError() {
        OwnError error = OwnError.of(misses(1, 0.05, 0.1, -0.1, 0.1)).orElseThrow();
        assertEquals(0.0, error.scale());
        assertArrayEquals(new double[] {3.0, 5.0}, error.spread(new double[] {3.0, 5.0}));
    }

    /** Pairs of 1, 1, 1, 1, -1: products 1, 1, 1, -1 over four squares of 1, so 0.5; five misses are worth 5 x 0.75 / 1.25. */
    @Test
    void missesOfAdjacentYearsCountForLess() {
        OwnError error = OwnError.of(misses(1, 0.0, 1.0, 1.0, 1.0, 1.0, -1.0)).orElseThrow();
        assertEquals(0.5, error.lagOne(), Tolerance.ARITHMETIC);
        assertEquals(3.0, error.degrees(), Tolerance.ARITHMETIC);
    }

    @Test
    void twoMissesAreTooFew() {
        assertTrue(OwnError.of(misses(1, 0.0, 0.1, 0.2)).isEmpty());
    }

    /** With many degrees of freedom Student's distribution is the normal one: 1.645 standard deviations either way. */
    @Test
    void theSpreadIsThatOfTheErrorAroundTheRuns() {
        Quantiles spread = Quantiles.of(new OwnError(0.2, 0.0, 1e6).spread(new double[] {100.0, 100.0}));
        double end = 0.2 * new NormalDistribution(null, 0.0, 1.0).inverseCumulativeProbability(0.95);
        assertEquals(100.0, spread.p50(), 1.0);
        assertEquals(end, Math.log(spread.p95() / 100.0), DISCRETE);
        assertEquals(-end, Math.log(spread.p05() / 100.0), DISCRETE);
    }

    private static List<OwnError.Miss> misses(int yearsApart, double variance, double... logMisses) {
        List<OwnError.Miss> misses = new ArrayList<>();
        for (int i = 0; i < logMisses.length; i++) {
            misses.add(new OwnError.Miss(1970 + yearsApart * i, logMisses[i], variance));
        }
        return misses;
    }
}
