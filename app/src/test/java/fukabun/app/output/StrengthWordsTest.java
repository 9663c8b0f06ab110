package fukabun.app.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.study.ClaimResult;
import fukabun.study.ClaimSpec;
import fukabun.study.EvidenceVariant;
import fukabun.study.Strength;
import fukabun.study.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StrengthWordsTest {
    private static final Results RESULTS = SampleStrength.results();
    private static final ClaimResult JUDGED = RESULTS.claims().get(0);
    private static final ClaimSpec CLAIM = JUDGED.claim();

    @Test
    void theFirstLineNamesWhereTheVerdictWouldBeAnother() {
        assertEquals(
                "undecided (refuted if the strong range is believed beforehand; not decided by this record without the"
                        + " pattern coal-price or lng-glut; taken for granted if the dispute is believed beforehand to do"
                        + " nothing)",
                StrengthWords.verdict(JUDGED, RESULTS.strength().of(CLAIM)));
    }

    @Test
    void aVerdictThatStandsEverywhereIsOneWord() {
        List<Strength> same = List.of(
                SampleStrength.strength(CLAIM, EvidenceVariant.gradesAb(List.of(1)), Verdict.UNDECIDED),
                new Strength(CLAIM, EvidenceVariant.without("x", List.of(1)), Optional.empty()));
        assertEquals("undecided", StrengthWords.verdict(JUDGED, same));
    }

    @Test
    void whereTheLuckOfTheDrawsMakesTheOtherWordChangesAreCounted() {
        Strength same = SampleStrength.strength(CLAIM, EvidenceVariant.gradesAb(List.of(1)), Verdict.UNDECIDED);
        ClaimResult tested = SampleStrength.result(CLAIM, Verdict.NOT_DECIDED);
        Strength alike = SampleStrength.strength(CLAIM, EvidenceVariant.without("x", List.of(1)), Verdict.SUPPORTED);
        assertEquals(
                "not decided by this record (undecided on grades A and B alone; another word within the luck of the draws in"
                        + " 1 of the 2 changes)",
                StrengthWords.verdict(tested, List.of(same, alike)));
    }

    @Test
    void manyPatternsAreCountedAndNotNamed() {
        List<Strength> strengths = new ArrayList<>();
        strengths.add(SampleStrength.strength(CLAIM, EvidenceVariant.gradesAb(List.of(1)), Verdict.REFUTED));
        for (int i = 0; i < 5; i++) {
            Verdict verdict = i < 4 ? Verdict.REFUTED : Verdict.UNDECIDED;
            strengths.add(SampleStrength.strength(CLAIM, EvidenceVariant.without("p" + i, List.of(1)), verdict));
        }
        assertEquals(
                "undecided (refuted on grades A and B alone and without any one of 4 of the 5 patterns)",
                StrengthWords.verdict(JUDGED, strengths));
    }

    @Test
    void theTableHasARowAThresholdAndSaysWhatWasNotRun() {
        List<Strength> strengths = List.of(
                SampleStrength.strength(CLAIM, EvidenceVariant.gradesAb(List.of(1, 2)), Verdict.REFUTED),
                new Strength(CLAIM, EvidenceVariant.without("x", List.of(1, 2)), Optional.empty()));
        OutputTable table = StrengthTable.of(RESULTS.claims(), new EvidenceStrength(strengths, ""));
        // The claim has three thresholds: three rows as tested, three on grades A and B, one for what was not run.
        assertEquals(7, table.rows().size());
        assertEquals(
                List.of(
                        CLAIM.id(),
                        "grades-AB",
                        "only patterns on figures of grades A and B count",
                        200,
                        0.05,
                        0.25,
                        1.5,
                        0.75,
                        3.0,
                        0.16,
                        0.11,
                        0.25,
                        "refuted",
                        "settlements elsewhere"),
                table.rows().get(3));
        List<Object> notRun = table.rows().get(6);
        assertTrue(OutputTable.isEmpty(notRun.get(5)), "a probability of what was not run");
        assertEquals(EvidenceStrength.NOT_RUN, notRun.get(12));
        assertEquals(
                0,
                StrengthTable.of(RESULTS.claims(), EvidenceStrength.none("for a reason"))
                        .rows()
                        .size());
    }

    /** An illustration counts in no verdict and has no Bayes factor, so there is no strength to tell of. */
    @Test
    void anIllustrationHasNoRows() {
        List<ClaimResult> results = new ArrayList<>(RESULTS.claims());
        results.add(JUDGED.asIllustration());
        EvidenceStrength strength = RESULTS.strength();
        assertEquals(
                StrengthTable.of(RESULTS.claims(), strength).rows(),
                StrengthTable.of(results, strength).rows());
    }

    @Test
    void theClaimsHaveTheVerdictOnGradesAAndB() {
        OutputTable claims = ClaimTables.claims(RESULTS.claims(), RESULTS.strength(), List.of());
        List<String> names = claims.fields().stream().map(Field::name).toList();
        assertEquals("undecided", claims.rows().get(0).get(names.indexOf("verdict_on_grades_ab")));
        assertEquals("settlements elsewhere", claims.rows().get(0).get(names.indexOf("rests_on")));
        assertEquals("0.05;0.1;0.2", claims.rows().get(0).get(names.indexOf("rests_on_thresholds")));
        assertEquals("for contrast", claims.rows().get(1).get(names.indexOf("verdict_on_grades_ab")));
        assertEquals("for contrast", claims.rows().get(1).get(names.indexOf("verdict")));
    }

    @Test
    void theScopeNamesWhatWasNotRun() {
        List<Strength> strengths = List.of(
                SampleStrength.strength(CLAIM, EvidenceVariant.gradesAb(List.of(1)), Verdict.REFUTED),
                new Strength(CLAIM, EvidenceVariant.without("x", List.of(1)), Optional.empty()));
        assertEquals(
                "Only on grades A and B, for they take many runs a draw: " + CLAIM.id() + ".",
                StrengthWords.scope(new EvidenceStrength(strengths, "")).get(1));
        assertEquals(
                List.of("How the verdicts stand on other evidence and other beliefs was not computed: the model is not"
                        + " calibrated."),
                StrengthWords.scope(EvidenceStrength.none("the model is not calibrated")));
    }
}
