package fukabun.calibration;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fukabun.SmallWorld;
import fukabun.record.Grade;
import fukabun.record.Indicator;
import fukabun.scenario.Distribution;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import fukabun.scenario.Thesis;
import fukabun.study.EvidenceVariant;
import fukabun.study.Member;
import fukabun.study.PriorDraw;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EvidenceVariantsTest {
    private static final PatternSet PATTERNS = new PatternSet(List.of(
            pattern("sure", Pattern.Role.EVIDENCE, 1.0, Grade.A),
            pattern("guessed", Pattern.Role.EVIDENCE, 1.0, Grade.C),
            pattern("dated", Pattern.Role.EVIDENCE, 2.0, Grade.B),
            pattern("shown", Pattern.Role.CHECK, 9.0, Grade.A)));

    /** What each of four draws meets of the four patterns. Of all evidence they miss 2/4, 1/4, 1/4 and 4/4. */
    private static final double[][] MET = {{1, 1, 0, 0}, {0, 1, 1, 0}, {1, 0, 1, 0}, {0, 0, 0, 1}};

    private static Pattern pattern(String id, Pattern.Role role, double weight, Grade grade) {
        Measure measure = new Measure.Level(Indicator.SOVIET_COAL, 1975);
        return PatternSetTest.pattern(id, role, weight, List.of(PatternSetTest.target(measure, 0.0, 1.0, grade)));
    }

    /** The four draws, again and again. */
    private static ReferenceTable table(PatternSet patterns, int draws) {
        List<DrawScore> scores = new ArrayList<>();
        for (int i = 0; i < draws; i++) {
            scores.add(new DrawScore(MET[i % MET.length], MET[i % MET.length]));
        }
        return new ReferenceTable(patterns, scores);
    }

    /** By hand: without C draw 2 misses nothing, without the first pattern draw 1, without the third draw 0. */
    @Test
    void eachVariantKeepsTheDrawsThatAreBestOnItsOwnEvidence() {
        List<EvidenceVariant> variants = EvidenceVariants.of(table(PATTERNS, 4), Map.of(), 1);
        assertEquals(
                List.of(
                        EvidenceVariant.gradesAb(List.of(2)),
                        EvidenceVariant.without("sure", List.of(1)),
                        EvidenceVariant.without("guessed", List.of(2)),
                        EvidenceVariant.without("dated", List.of(0))),
                variants);
        assertEquals(List.of(1), table(PATTERNS, 4).best(1), "all evidence");
    }

    /** A quarter of the main prior is kept: of 400 draws of a thesis 100, of 200 the least of 80, of 40 all. */
    @Test
    void ofAThesisTheSameShareIsKeptButNotTooFew() {
        Map<Integer, Integer> keptOf = Map.of(400, 100, 200, 80, 40, 40);
        keptOf.forEach((draws, kept) -> {
            Map<Thesis, ReferenceTable> contrasts = Map.of(Thesis.STRONG, table(PATTERNS, draws));
            EvidenceVariant last =
                    EvidenceVariants.of(table(PATTERNS, 4), contrasts, 1).get(4);
            assertEquals(Thesis.STRONG, last.prior());
            assertEquals("prior-strong", last.id());
            assertEquals(kept, last.draws().size());
        });
    }

    /** By hand: after draw 1, the best of all, come 2 (grades A and B), 1 and 2 again, and 0 (without the third). */
    @Test
    void finalistsAreTheBestOfAllEvidenceAndOfEachVariantByTurns() {
        assertArrayEquals(new int[] {1, 2}, EvidenceVariants.finalists(table(PATTERNS, 4), 1, 1));
        assertArrayEquals(new int[] {0, 1, 2}, EvidenceVariants.finalists(table(PATTERNS, 4), 1, 2));
        assertArrayEquals(new int[] {0, 1, 2, 3}, EvidenceVariants.finalists(table(PATTERNS, 4), 3, 9));
    }

    @Test
    void aSinglePatternIsNotLeftOutAndFiguresOfGradeCAloneMakeNoVariant() {
        PatternSet one = new PatternSet(List.of(pattern("guessed", Pattern.Role.EVIDENCE, 1.0, Grade.C)));
        ReferenceTable table = new ReferenceTable(one, List.of(new DrawScore(new double[] {1.0}, new double[] {1.0})));
        assertEquals(List.of(), EvidenceVariants.of(table, Map.of(), 1));
        assertArrayEquals(new int[] {0}, EvidenceVariants.finalists(table, 1, 1));
    }

    @Test
    void aDrawMadeAgainHasTheParametersOfTheCalibrationAndOneLuckInEveryScenario() {
        Redrawn redrawn = new Redrawn(SmallWorld.priors(), 8);
        for (Thesis thesis : List.of(Thesis.CONTINUOUS, Thesis.ZERO, Thesis.STRONG)) {
            Calibration calibration = new Calibration(
                    SmallWorld.scenario(), SmallWorld.priors(), PATTERNS, CalibrationPlan.full(thesis, 300, 1, 8));
            for (int draw : new int[] {0, 7, 299}) {
                assertEquals(calibration.parameters(draw), redrawn.parameters(new PriorDraw(thesis, draw)));
            }
        }
        PriorDraw draw = new PriorDraw(Thesis.CONTINUOUS, 7);
        Parameters drawn = redrawn.parameters(draw);
        Member free = Redrawn.member(draw, drawn, Map.of(), 5);
        Member set = Redrawn.member(draw, drawn, Map.of(Parameter.TERRITORIAL_DELAY, new Distribution.Fixed(3.0)), 5);
        assertEquals(free.seed(), set.seed());
        assertEquals(free.parameters().with(Parameter.TERRITORIAL_DELAY, 3.0), set.parameters());
    }
}
