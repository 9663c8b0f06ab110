package fukabun.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.scenario.Priors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sensitivity command on a study of one claim, with hardly any points. */
class SensitivityTest {
    private static final String STUDY = """
            id: sensitive
            base: baseline
            ensemble: {members: 2, seed: 7}
            claims:
              - id: coal
                statement: The islands bring no coal.
                source: a test
                treatment: islands-1973
                outcome: {indicator: sovietCoalTonnes, aggregate: cumulated, from: 1974, to: 1991}
                equivalence: {relative: [0.05]}
                decide: {supported: 0.9, refuted: 0.9}
              - id: concessions
                statement: A lever of the concessions brings no coal.
                source: a test
                treatment: nothing.yaml
                outcome: {indicator: sovietCoalTonnes, aggregate: cumulated, from: 1974, to: 1991}
                equivalence: {relative: [0.05]}
                decide: {supported: 0.9, refuted: 0.9}
            """;
    private static final String NOTHING = """
            id: nothing
            title: Nothing
            question: Does a lever of the concessions matter?
            source: a test
            extends: baseline
            levers: {concessionsLinkage: false}
            """;

    /** Each input, parameters and the strength of the linkage, and luck. */
    private static final int INPUTS = Priors.dimension() + 1;

    @TempDir
    private Path folder;

    @Test
    void everyOutcomeAndInputHasARowAndOnlyTheInfluentialHaveIndices() throws IOException {
        List<String> lines = Files.readAllLines(folderOf(run()).resolve("sensitivity.csv"));
        assertEquals(1 + 3 * INPUTS, lines.size());
        assertEquals(
                3 * 3,
                lines.stream().filter(line -> line.contains(",true,")).count(),
                "two inputs and luck, three outcomes");
        assertEquals(
                3 * (INPUTS - 3),
                lines.stream().filter(line -> line.endsWith(",false,,,,,,")).count());
    }

    // The concessions ended in 1944: nothing that varies can make a lever of theirs move coal of 1974-91.
    @Test
    void nothingMovesTheEffectOfATreatmentThatDoesNothing() throws IOException {
        JsonNode outcomes = json(run("--json")).get("outcomes");
        JsonNode nothing = outcomes.get(1);
        assertEquals("nothing", nothing.get("scenario").asString());
        assertEquals(0.0, nothing.get("standardDeviation").asDouble());
        assertEquals(0, nothing.get("morris").size());
        assertNotEquals(0.0, outcomes.get(2).get("standardDeviation").asDouble());
    }

    @Test
    void aRunOfTheSameCommandGivesTheSameBytesAndLeavesNoCheckpoints() throws IOException {
        Path one = folderOf(run());
        byte[] before = Files.readAllBytes(one.resolve("sensitivity.csv"));
        Files.delete(one.resolve("sensitivity.csv"));
        Path again = folderOf(run("--threads", "1"));
        assertEquals(one, again);
        assertEquals(-1, Arrays.mismatch(before, Files.readAllBytes(again.resolve("sensitivity.csv"))));
        try (Stream<Path> left = Files.list(one.getParent())) {
            assertEquals(List.of(one), left.toList());
        }
    }

    @Test
    void aClaimAskedForLeavesTheOthersOutAndMovesNoNumberOfItsOwn() throws IOException {
        JsonNode all = json(run("--json")).get("outcomes");
        JsonNode one = json(run("--json", "--claim", "coal")).get("outcomes");
        assertEquals(2, one.size());
        assertEquals(all.get(0).get("morris"), one.get(0).get("morris"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --claim cool         | is no claim of sensitive. Maybe coal
            --trajectories 1     | --trajectories must be a whole number from 2
            --influential 0      | --influential must be a whole number from 1
            --thesis posterior   | --thesis must be a prior
            """)
    void whatMakesNoSenseIsBadInput(String line, String message) throws IOException {
        Transcript transcript = run(line.split(" "));
        assertEquals(2, transcript.code(), transcript.err());
        assertTrue(transcript.err().contains(message), transcript.err());
    }

    private Transcript run(String... more) throws IOException {
        Files.writeString(folder.resolve("nothing.yaml"), NOTHING);
        Path study = Files.writeString(folder.resolve("sensitive.yaml"), STUDY);
        List<String> line = new ArrayList<>(List.of("sensitivity", study.toString()));
        if (!List.of(more).contains("--trajectories")) {
            line.addAll(List.of("--trajectories", "2"));
        }
        if (!List.of(more).contains("--influential")) {
            line.addAll(List.of("--influential", "2"));
        }
        line.addAll(List.of("--runs", "3", "--out", folder.resolve("results").toString()));
        line.addAll(List.of(more));
        return Transcript.of(line.toArray(String[]::new));
    }

    private static JsonNode json(Transcript transcript) {
        assertEquals(0, transcript.code(), transcript.err());
        return JsonMapper.builder().build().readTree(transcript.out());
    }

    private static Path folderOf(Transcript transcript) {
        assertEquals(0, transcript.code(), transcript.err());
        String last =
                transcript.out().strip().lines().reduce((one, next) -> next).orElse("");
        assertTrue(last.startsWith("Results in "), transcript.out());
        return Path.of(last.substring("Results in ".length()));
    }
}
