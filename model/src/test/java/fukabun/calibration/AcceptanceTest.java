package fukabun.calibration;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.Tolerance;
import fukabun.base.Draws;
import fukabun.base.Topic;
import fukabun.record.Grade;
import fukabun.record.Indicator;
import fukabun.scenario.Thesis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rejection step on a problem whose posterior is known. */
class AcceptanceTest {
    private static final int DRAWS = 20_000;
    private static final int TRIALS = 10;
    private static final int SUCCESSES = 7;
    private static final PatternSet ONE = new PatternSet(List.of(PatternSetTest.pattern(
            "successes",
            Pattern.Role.EVIDENCE,
            1.0,
            List.of(PatternSetTest.target(new Measure.Level(Indicator.SOVIET_COAL, 1975), 7.0, 7.0, Grade.A)))));

    /**
     * Seven successes in ten trials and a uniform prior have the posterior Beta(8, 4): mean 8/12, variance 8 x 4 / (12 x 12
     * x 13). About one draw in eleven is accepted, so 1,800 of them; four standard errors of their mean are 0.013.
     */
    @Test
    void theKeptDrawsFollowTheKnownPosterior() {
        double[][] points = new UnitPoints(1, 5).range(0, DRAWS);
        Draws luck = new Draws(9);
        List<DrawScore> scores = new ArrayList<>();
        for (int i = 0; i < DRAWS; i++) {
            int successes = 0;
            for (int trial = 0; trial < TRIALS; trial++) {
                successes += luck.uniform(Topic.TEST, 0, i, trial) < points[i][0] ? 1 : 0;
            }
            double met = successes == SUCCESSES ? 1.0 : 0.0;
            scores.add(new DrawScore(new double[] {met}, new double[] {met}));
        }
        ReferenceTable table = new ReferenceTable(ONE, scores);
        int accepted = table.within(-1, 0.0);
        // Every number of successes is as likely as any other beforehand: 1 in 11.
        assertEquals(DRAWS / 11.0, accepted, 4.0 * Math.sqrt(DRAWS * 10.0 / 121.0));
        double mean = 0.0;
        double square = 0.0;
        for (int draw : table.best(accepted)) {
            mean += points[draw][0] / accepted;
            square += points[draw][0] * points[draw][0] / accepted;
        }
        assertEquals(8.0 / 12.0, mean, 0.013);
        assertEquals(32.0 / (144.0 * 13.0), square - mean * mean, 0.002);
        assertEquals(1.0 / 11.0, table.priorMet()[0], 0.01);
    }

    @Test
    void ofEqualDrawsTheEarlierIsKept() {
        List<DrawScore> scores = List.of(score(0.5), score(1.0), score(0.5), score(1.0));
        ReferenceTable table = new ReferenceTable(ONE, scores);
        assertEquals(List.of(1, 3, 0), table.best(3));
        assertEquals(0.5, table.threshold(-1, 3), Tolerance.ARITHMETIC);
        assertEquals(4, table.within(-1, 0.5));
    }

    /** By hand: without the first pattern (weight 3) only the second (weight 1) is left, which this draw misses. */
    @Test
    void aPatternCanBeLeftOut() {
        PatternSet two = new PatternSet(List.of(
                PatternSetTest.pattern(
                        "a", Pattern.Role.EVIDENCE, 3.0, ONE.patterns().get(0).targets()),
                PatternSetTest.pattern(
                        "b", Pattern.Role.EVIDENCE, 1.0, ONE.patterns().get(0).targets())));
        DrawScore score = new DrawScore(new double[] {1.0, 0.0}, new double[] {1.0, 0.0});
        ReferenceTable table = new ReferenceTable(two, List.of(score));
        assertEquals(0.25, table.distance(0), Tolerance.ARITHMETIC);
        assertEquals(1.0, table.distanceWithout(0, 0), Tolerance.ARITHMETIC);
        assertEquals(0.0, table.distanceWithout(0, 1), Tolerance.ARITHMETIC);
    }

    /**
     * By hand: 20 draws of a thesis and 10 of the other, 4 of them the same. With half a draw added to each the factor is
     * 20.5 / 10.5 = 1.9524, and the variance of its logarithm 1/20.5 + 1/10.5 - 2 x 4 / (20.5 x 10.5) = 0.106853, of which
     * the root is 0.326883.
     */
    @Test
    void supportIsTheRatioOfAcceptancesOfTheSameDrawsWithItsError() {
        ThesisSupport support = of(20, 10, 4);
        assertEquals(1.9524, support.factor(), 1e-4);
        assertEquals(1.9524 * Math.exp(-1.6449 * 0.326883), support.low(), 1e-3);
        assertEquals(1.9524 * Math.exp(1.6449 * 0.326883), support.high(), 1e-3);
        assertEquals(20.0, support.draws(), Tolerance.ARITHMETIC);
        assertTrue(support.saysSomething());
        assertFalse(of(11, 10, 4).saysSomething());
    }

    /** By hand: of weights 3, 1 and 1 the thesis has the first, the other the rest; 3.5 / 2.5, and 2 are worth 2. */
    @Test
    void drawsOfOtherWeightCountByIt() {
        ThesisSupport support = ThesisSupport.of(
                Thesis.ZERO,
                Thesis.STRONG,
                new boolean[] {true, false, false},
                new boolean[] {false, true, true},
                new double[] {3.0, 1.0, 1.0});
        assertEquals(1.4, support.factor(), Tolerance.ARITHMETIC);
        double error = Math.sqrt(9.5 / (3.5 * 3.5) + 2.5 / (2.5 * 2.5));
        assertEquals(1.4 * Math.exp(1.6449 * error), support.high(), 1e-3);
        assertEquals(1.0, support.draws(), Tolerance.ARITHMETIC);
        assertEquals(2.0, support.drawsAgainst(), Tolerance.ARITHMETIC);
    }

    /** Of 100 draws with the same weight. */
    private static ThesisSupport of(int accepted, int acceptedAgainst, int ofBoth) {
        boolean[] one = new boolean[100];
        boolean[] other = new boolean[100];
        double[] even = new double[100];
        Arrays.fill(even, 1.0);
        Arrays.fill(one, 0, accepted, true);
        Arrays.fill(other, accepted - ofBoth, accepted - ofBoth + acceptedAgainst, true);
        return ThesisSupport.of(Thesis.ZERO, Thesis.CONTINUOUS, one, other, even);
    }

    /** Of four draws the two best went on, and met less on all seeds; the others cannot be kept, however few they are. */
    @Test
    void aDrawThatWasScreenedOutIsNeverKept() {
        ReferenceTable screened = new ReferenceTable(ONE, List.of(score(0.9), score(0.8), score(0.3), score(0.2)));
        ReferenceTable refined = screened.refined(new int[] {0, 1}, new DrawScore[] {score(0.1), score(0.05)});
        assertEquals(2, refined.finalists());
        assertEquals(List.of(0, 1), refined.best(2));
        assertEquals(0.95, refined.threshold(-1, 2), Tolerance.ARITHMETIC);
        assertThrows(IllegalArgumentException.class, () -> refined.best(3));
        assertThrows(IllegalArgumentException.class, () -> refined.threshold(-1, 3));
        assertArrayEquals(new boolean[] {true, true, false}, refined.accepted(-1, 1.0, 3));
    }

    /** By hand: four for each of 100 are 400, a tenth of 1,600 is 160; of 300 draws all would go on. */
    @Test
    void atLeastFourDrawsGoOnFromScreeningForEachThatIsKept() {
        assertEquals(
                400,
                CalibrationPlan.screened(Thesis.ZERO, 1600, 100, 16, 2, 0.1, 7).finalists());
        assertEquals(
                160,
                CalibrationPlan.screened(Thesis.ZERO, 1600, 10, 16, 2, 0.1, 7).finalists());
        assertEquals(
                CalibrationPlan.full(Thesis.ZERO, 300, 16, 7),
                CalibrationPlan.screened(Thesis.ZERO, 300, 100, 16, 2, 0.1, 7));
    }

    private static DrawScore score(double met) {
        return new DrawScore(new double[] {met}, new double[] {met});
    }
}
