package fukabun.calibration;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.Tolerance;
import fukabun.record.Grade;
import fukabun.record.Indicator;
import java.util.List;
import org.junit.jupiter.api.Test;

class PatternSetTest {
    private static final Measure LEVEL = new Measure.Level(Indicator.SOVIET_COAL, 1975);
    private static final Measure EVENT = new Measure.FirstReached(Indicator.SOUTH_YAKUT_STARTED, 1.0);
    private static final Target TEN = target(LEVEL, 8.0, 12.0, Grade.A);
    private static final Target IN_1974 = target(EVENT, 1974.0, 1975.0, Grade.C);
    private static final PatternSet SET = new PatternSet(List.of(
            pattern("both", Pattern.Role.EVIDENCE, 3.0, List.of(TEN, IN_1974)),
            pattern("event", Pattern.Role.EVIDENCE, 1.0, List.of(IN_1974)),
            pattern("shown", Pattern.Role.CHECK, 5.0, List.of(TEN))));

    static Target target(Measure measure, double low, double high, Grade grade) {
        return new Target(measure, low, high, false, grade, "source");
    }

    static Pattern pattern(String id, Pattern.Role role, double weight, List<Target> targets) {
        return new Pattern(id, "what history shows", role, weight, targets, "");
    }

    /** By hand: 7 and 15 average to 11, in the range; one seed of two has the event in its year, which is half. */
    @Test
    void levelsAreAveragedOverSeedsAndEventsCounted() {
        double[][] seeds = {{7.0, 1974.5, 1974.5, 7.0}, {15.0, 1980.0, 1980.0, 15.0}};
        assertArrayEquals(new double[] {1.0, 1.0, 1.0}, SET.scores(seeds, false));
        double[][] late = {{7.0, 1974.5, 1974.5, 7.0}, {15.0, 1980.0, 1980.0, 15.0}, {11.0, 1990.0, 1990.0, 11.0}};
        assertArrayEquals(new double[] {0.5, 0.0, 1.0}, SET.scores(late, false));
    }

    /** By hand: 13 misses [8, 12] by half a half-width, so 0.25 x 0.5; a third of the seeds is 2/3 of half of them. */
    @Test
    void nearMissesRankBeforeFarOnes() {
        double[][] seeds = {{13.0, 1974.5, 1974.5, 30.0}, {13.0, 1980.0, 1980.0, 30.0}, {13.0, 1980.0, 1980.0, 30.0}};
        double event = 0.25 * 2.0 / 3.0;
        assertArrayEquals(
                new double[] {(0.125 + event) / 2.0, event, 0.0}, SET.scores(seeds, true), Tolerance.ARITHMETIC);
    }

    /** By hand: (3 x 0.5 + 1 x 1) / 4; the check does not count. */
    @Test
    void onlyEvidenceCountsAndByItsWeight() {
        assertEquals(0.625, SET.evidenceMet(new double[] {0.5, 1.0, 0.0}), Tolerance.ARITHMETIC);
    }

    @Test
    void figuresOfABadGradeCanBeLeftOut() {
        PatternSet graded = SET.atLeast(Grade.B);
        assertEquals(
                List.of("both", "shown"),
                graded.patterns().stream().map(Pattern::id).toList());
        assertEquals(List.of(TEN), graded.patterns().get(0).targets());
        assertEquals(Grade.C, SET.patterns().get(0).grade());
        assertEquals(Grade.A, graded.patterns().get(0).grade());
    }

    @Test
    void whatNeverHappensIsMetOnlyWhereThatIsSaid() {
        Target notBefore = new Target(EVENT, 1988.0, 9999.0, true, Grade.A, "source");
        assertTrue(notBefore.isMetBy(Double.NaN));
        assertTrue(notBefore.isMetBy(1990.0));
        assertFalse(notBefore.isMetBy(1987.0));
        assertFalse(IN_1974.isMetBy(Double.NaN));
        assertEquals(1.0, IN_1974.miss(Double.NaN));
        assertEquals(0.0, IN_1974.miss(1974.0));
        // Off by a quarter year of a range of one: half a half-width.
        assertEquals(0.5, IN_1974.miss(1975.25), Tolerance.ARITHMETIC);
    }

    @Test
    void badPatternsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> target(LEVEL, 2.0, 1.0, Grade.A));
        assertThrows(IllegalArgumentException.class, () -> pattern("none", Pattern.Role.CHECK, 1.0, List.of()));
        assertThrows(IllegalArgumentException.class, () -> pattern("light", Pattern.Role.CHECK, 0.0, List.of(TEN)));
        assertThrows(IllegalArgumentException.class, () -> new PatternSet(List.of()));
    }
}
