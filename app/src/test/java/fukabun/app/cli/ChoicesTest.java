package fukabun.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Choices made otherwise by {@code falsify}, and illustrations shown by {@code claim}, on the shipped baseline. */
class ChoicesTest {
    private static final String STUDY = """
            id: choosing
            base: baseline
            ensemble: {members: 3, seed: 7}
            claims:
              - id: coal
                statement: The islands bring no coal.
                source: a test
                treatment: islands-1973
                outcome: {indicator: sovietCoalTonnes, aggregate: cumulated, from: 1974, to: 1991}
                equivalence: {relative: [0.05]}
                decide: {supported: 0.9, refuted: 0.9}
              - id: tokyo
                statement: Tokyo overrated its hand.
                source: a test
                treatment: islands-1973
                outcome: {indicator: turnoverUsd, aggregate: mean, from: 1974, to: 1991}
                expect: overrated
                belief: {indicator: beliefTokyo, against: gain}
                equivalence: {relative: [0.05]}
                decide: {supported: 0.9, refuted: 0.9}
            """;
    private static final String CHOICES = """
            choices:
              - {id: slack, words: A lever of another time., set: [{name: concessionsLinkage, value: false}]}
              - {id: on-plan, words: All is built on plan., set: [{name: buildingOnPlan, value: true}]}
              - {id: short, words: Fewer years., window: {to: 1980}}
              - {id: in-yen, words: In yen., measure: {of: turnoverUsd, by: turnoverYen}}
            """;
    private static final String ILLUSTRATION = """
            illustrations:
              - id: kept-word
                statement: The word was kept for nothing.
                source: a test
                base: concessions-history
                treatment: settled-in-1941
                outcome: {indicator: concessionsSettled, aggregate: last, from: 1944, to: 1944}
                equivalence: {absolute: [0.1]}
            """;

    @TempDir
    private Path folder;

    @Test
    void everyClaimIsFollowedThroughTheChoicesThatConcernIt() throws IOException {
        Transcript transcript = falsify(STUDY + CHOICES, "--choice-runs", "3");
        List<String> rows = Files.readAllLines(folderOf(transcript).resolve("choices.csv")).stream()
                .filter(row -> !row.matches("\\w+,(without-|prior-|grades-).*"))
                .toList();
        assertEquals(
                List.of(
                        "coal,as-stated",
                        "coal,on-plan",
                        "coal,short",
                        "tokyo,as-stated",
                        "tokyo,on-plan",
                        "tokyo,short"),
                rows.stream()
                        .skip(1)
                        .map(row -> row.split(","))
                        .map(cells -> cells[0] + "," + cells[1])
                        .toList());
        assertNotEquals(figures(rows.get(1)), figures(rows.get(2)));
        assertTrue(rows.get(3).contains(",1974,1980,"), rows.get(3));
        assertTrue(transcript.out().contains("choices keep it"), transcript.out());
    }

    /** The pattern set is a choice too; what ships for it is named in variants.csv. */
    @Test
    void everyClaimIsFollowedWithoutEachPatternAndWithOtherBeliefs() throws IOException {
        Transcript transcript = falsify(STUDY + CHOICES, "--claim", "coal", "--choice-runs", "2");
        List<String> choices = Files.readAllLines(folderOf(transcript).resolve("choices.csv")).stream()
                .map(row -> row.split(",")[1])
                .toList();
        List<String> shipped =
                Files.readAllLines(Transcript.repository().restored("scenarios/posterior/variants.csv")).stream()
                        .skip(1)
                        .map(row -> row.split(",")[0])
                        .distinct()
                        .toList();
        assertTrue(shipped.size() > 10, shipped.toString());
        assertTrue(choices.containsAll(shipped), choices + " lack some of " + shipped);
    }

    /** The claim on a belief is not tried, but its choices are; they are run on draws of the posterior too. */
    @Test
    void theManifestKnowsWhatOnlyTheChoicesUse() throws IOException {
        String study = STUDY.replaceFirst("(?s)(id: tokyo.*?treatment: )islands-1973", "$1no-freeze") + CHOICES;
        String manifest =
                Files.readString(folderOf(falsify(study, "--choice-runs", "1")).resolve("manifest.json"));
        assertTrue(manifest.contains("\"id\" : \"no-freeze\""), manifest);
        assertTrue(manifest.contains("\"role\" : \"posterior\""), manifest);
    }

    @Test
    void aBeliefIsNothingThatFalsifyTurns() throws IOException {
        Transcript both = falsify(STUDY, "--choice-runs", "0");
        assertFalse(
                Files.readString(folderOf(both).resolve("falsification.csv")).contains("tokyo"));
        assertFalse(Files.exists(folderOf(both).resolve("choices.csv")));
        Transcript alone = falsify(STUDY, "--claim", "tokyo");
        assertEquals(2, alone.code());
        assertTrue(alone.err().contains("--claim tokyo: compares a belief"), alone.err());
    }

    @Test
    void aNumberOfDrawsBelowNothingIsRefused() throws IOException {
        Transcript transcript = falsify(STUDY, "--choice-runs", "-1");
        assertEquals(2, transcript.code());
        assertTrue(transcript.err().contains("--choice-runs must be a whole number from 0 to 10000 but was -1."));
    }

    @Test
    void anIllustrationHasALineOfItsOwnAndCountsInNoVerdict() throws IOException {
        Path file = write(STUDY + ILLUSTRATION);
        Transcript transcript =
                Transcript.of("claim", file.toString(), "--format", "csv,html", "--out", folder.toString());
        assertEquals(0, transcript.code(), transcript.err());
        assertTrue(transcript.out().contains("  kept-word: The word was kept for nothing."), transcript.out());
        assertTrue(transcript.out().contains("    illustration, counts in no verdict"), transcript.out());
        List<String> rows = Files.readAllLines(folderOf(transcript).resolve("claims.csv"));
        assertEquals(
                1, rows.stream().filter(row -> row.startsWith("kept-word,")).count());
        String page = Files.readString(folderOf(transcript).resolve("report.html"));
        assertTrue(page.contains("Of the 2 claims:"), "an illustration is counted");
        assertTrue(page.contains("The word was kept for nothing."), "the page does not show the illustration");
    }

    private Transcript falsify(String study, String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "falsify",
                write(study).toString(),
                "--runs",
                "20",
                "--map-runs",
                "0",
                "--format",
                "csv",
                "--out",
                folder.toString()));
        arguments.addAll(List.of(more));
        return Transcript.of(arguments.toArray(String[]::new));
    }

    private Path write(String study) throws IOException {
        return Files.writeString(folder.resolve("choosing.yaml"), study);
    }

    /** What stands behind the words of a row: thesis, draws, outcome, years, chances and effect. */
    private static String figures(String row) {
        List<String> cells = List.of(row.split(","));
        return String.join(",", cells.subList(3, 10));
    }

    private static Path folderOf(Transcript transcript) {
        assertEquals(0, transcript.code(), transcript.err());
        String last =
                transcript.out().strip().lines().reduce((one, next) -> next).orElse("");
        return Path.of(last.substring("Results in ".length()));
    }
}
