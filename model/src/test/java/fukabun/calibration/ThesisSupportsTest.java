package fukabun.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.SmallWorld;
import fukabun.Tolerance;
import fukabun.record.Grade;
import fukabun.record.Indicator;
import fukabun.scenario.Parameter;
import fukabun.scenario.Priors;
import fukabun.scenario.Thesis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Four draws of the main prior and two of each thesis, on two patterns of equal weight; one draw is kept. Only the first two
 * draws of the main prior have the points of a thesis, so the others count in no factor.
 */
class ThesisSupportsTest {
    private static final Parameter CHANGED = Parameter.CONSTRUCTION_EFFICIENCY;
    private static final double[] EVEN = {1.0, 1.0};
    private static final PatternSet PATTERNS = new PatternSet(List.of(pattern("first"), pattern("second")));

    private final List<SupportVariant> variants = new ThesisSupports(
                    table(new double[][] {{1, 1}, {1, 0}, {1, 1}, {0, 0}}),
                    Map.of(
                            Thesis.ZERO, table(new double[][] {{0, 0}, {0, 0}}),
                            Thesis.STRONG, table(new double[][] {{1, 0}, {1, 1}})),
                    1)
            .of(SmallWorld.priors(), ThesisSupportsTest::point);

    private static Pattern pattern(String id) {
        Measure measure = new Measure.Level(Indicator.SOVIET_COAL, 1975);
        return PatternSetTest.pattern(
                id, Pattern.Role.EVIDENCE, 1.0, List.of(PatternSetTest.target(measure, 0.0, 1.0, Grade.A)));
    }

    private static ReferenceTable table(double[][] met) {
        List<DrawScore> scores = new ArrayList<>();
        for (double[] each : met) {
            scores.add(new DrawScore(each, each));
        }
        return new ReferenceTable(PATTERNS, scores);
    }

    /** Of CHANGED draw 0 lies in the middle of its prior and draw 1 at its lower end. */
    private static double[] point(int draw) {
        double[] point = new double[Priors.dimension()];
        Arrays.fill(point, 0.5);
        point[CHANGED.ordinal()] = draw == 0 ? 0.5 : 1e-4;
        return point;
    }

    private SupportVariant variant(String name) {
        return variants.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** By hand: of the two draws that both have, the main prior has draw 0 within the distance 0, the thesis draw 1. */
    @Test
    void aThesisIsWeighedAgainstTheMainPriorOnTheSameDrawsAndZeroAgainstStrong() {
        boolean[] none = {false, false};
        boolean[] first = {true, false};
        boolean[] second = {false, true};
        assertEquals(
                List.of(
                        ThesisSupport.of(Thesis.ZERO, Thesis.CONTINUOUS, none, first, EVEN),
                        ThesisSupport.of(Thesis.STRONG, Thesis.CONTINUOUS, second, first, EVEN),
                        ThesisSupport.of(Thesis.ZERO, Thesis.STRONG, none, second, EVEN)),
                variant("all patterns").supports());
    }

    /** By hand: the first pattern alone is met by both draws of each; the second by the same single draws as both. */
    @Test
    void eachPatternIsLeftOutInTurn() {
        boolean[] both = {true, true};
        assertEquals(
                ThesisSupport.of(Thesis.STRONG, Thesis.CONTINUOUS, both, both, EVEN),
                variant("without second").supports().get(1));
        assertEquals(
                variant("all patterns").supports().get(1),
                variant("without first").supports().get(1));
    }

    /** A narrow prior knows little of the draw at its lower end, which is the thesis's only one; a wide one more of it. */
    @Test
    void aNarrowPriorTakesWeightFromTheDrawAtItsEndAndAWideOneGivesIt() {
        double all = variant("all patterns").supports().get(1).factor();
        SupportVariant narrow = variant("narrow " + CHANGED.key());
        SupportVariant wide = variant("wide " + CHANGED.key());
        assertEquals(1.0, all, Tolerance.ARITHMETIC);
        assertTrue(narrow.supports().get(1).factor() < all, narrow.toString());
        assertTrue(wide.supports().get(1).factor() > all, wide.toString());
        assertEquals(0.5, narrow.spread(), 0.01);
        assertTrue(wide.spread() > 1.05 && wide.spread() < 2.0, wide.toString());
        assertTrue(variants.stream().noneMatch(each -> each.name().contains(Parameter.APPROVAL_ODDS_RATIO.key())));
    }

    /** By hand, from the numbers in the supports. */
    @Test
    void aFactorWhoseVariantsCrossOneIsNoneAndItIsSaidWhetherByMoreThanLuck() {
        ThesisSupport above = support(1.5, 1.2, 1.9);
        ThesisSupport below = support(0.6, 0.5, 0.8);
        ThesisSupport belowByLuck = support(0.9, 0.6, 1.3);
        ThesisSupport aboveByLuck = support(1.2, 0.9, 1.6);
        assertEquals(SupportRange.Finding.HOLDS, finding(above, support(1.1, 0.9, 1.3)));
        assertEquals(SupportRange.Finding.WITHIN_LUCK, finding(above, belowByLuck));
        assertEquals(SupportRange.Finding.BEYOND_LUCK, finding(above, below));
        assertEquals(SupportRange.Finding.WITHIN_LUCK, finding(aboveByLuck, above));
        SupportRange range =
                SupportRange.of(List.of(changed(above), changed(below))).get(0);
        assertEquals(0.6, range.low());
        assertEquals(1.5, range.high());
    }

    private static SupportRange.Finding finding(ThesisSupport usual, ThesisSupport other) {
        return SupportRange.of(List.of(changed(usual), changed(other))).get(0).finding();
    }

    private static SupportVariant changed(ThesisSupport support) {
        return new SupportVariant("made for this test", Double.NaN, List.of(support));
    }

    private static ThesisSupport support(double factor, double low, double high) {
        return new ThesisSupport(Thesis.ZERO, Thesis.CONTINUOUS, factor, low, high, 10.0, 10.0);
    }
}
