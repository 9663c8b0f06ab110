package fukabun.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fukabun.record.Grade;
import fukabun.record.Indicator;
import fukabun.scenario.Parameter;
import fukabun.scenario.Thesis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Four draws of the main prior and two of a thesis, on two patterns of equal weight; one draw is kept. */
class ThesisSupportsTest {
    private static final Parameter CHANGED = Parameter.CONSTRUCTION_EFFICIENCY;
    private static final PatternSet PATTERNS =
            new PatternSet(List.of(pattern("first"), pattern("second")));

    private final Map<String, List<ThesisSupport>> supports = new ThesisSupports(
                    table(new double[][] {{1, 1}, {1, 0}, {0, 0}, {0, 0}}),
                    Map.of(Thesis.STRONG, table(new double[][] {{1, 0}, {1, 1}})),
                    1)
            .of(middle());

    private static Pattern pattern(String id) {
        Measure measure = new Measure.Level(Indicator.SOVIET_COAL, 1975);
        return PatternSetTest.pattern(
                id,
                Pattern.Role.EVIDENCE,
                1.0,
                List.of(PatternSetTest.target(measure, 0.0, 1.0, Grade.A)));
    }

    private static ReferenceTable table(double[][] met) {
        List<DrawScore> scores = new ArrayList<>();
        for (double[] each : met) {
            scores.add(new DrawScore(each, each));
        }
        return new ReferenceTable(PATTERNS, scores);
    }

    /** The first and the last draw are in the middle half of every prior. */
    private static boolean[][] middle() {
        boolean[][] middle = new boolean[Parameter.values().length][];
        Arrays.fill(middle, new boolean[] {true, false, false, true});
        return middle;
    }

    /** By hand: only draw 0 of the main prior and draw 1 of the thesis miss nothing. */
    @Test
    void aThesisIsSupportedByTheShareOfItsDrawsWithinTheDistanceOfTheLastKept() {
        assertEquals(List.of(ThesisSupport.of(Thesis.STRONG, 1, 2, 1, 4)), supports.get("all patterns"));
    }

    /** By hand: the first pattern alone is met by two of each; the second by the same single draws as both. */
    @Test
    void eachPatternIsLeftOutInTurn() {
        assertEquals(List.of(ThesisSupport.of(Thesis.STRONG, 2, 2, 2, 4)), supports.get("without second"));
        assertEquals(List.of(ThesisSupport.of(Thesis.STRONG, 1, 2, 1, 4)), supports.get("without first"));
    }

    /** By hand: of the middle draws 0 and 3 the main prior has draw 0, the thesis has draw 0 alone, which misses. */
    @Test
    void theDrawsOfAThesisShareTheHalvesOfAPriorWithTheFirstOfTheMainPrior() {
        String key = CHANGED.key();
        assertEquals(List.of(ThesisSupport.of(Thesis.STRONG, 0, 1, 1, 2)), supports.get("narrow " + key));
        assertEquals(List.of(ThesisSupport.of(Thesis.STRONG, 1, 1, 0, 2)), supports.get("wide " + key));
        assertFalse(supports.containsKey("narrow " + Parameter.APPROVAL_ODDS_RATIO.key()));
    }
}
