package fukabun.app.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.app.cli.job.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A result that is made again from its manifest. */
class RerunTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run baseline --runs 3 --thesis strong --seed 7 --set portWorks=true"
                        + " --set tensionPremiumPerYear=0.01 --grades AB",
                "compare baseline islands-1973 --runs 2 --no-log-decisions",
                "claim --runs 2"
            })
    void theSameProgramOnTheSameInputsGivesTheSameTablesAlsoFromAMovedFolder(String line) throws IOException {
        Path moved = Files.move(made(line), folder.resolve("moved"));
        Transcript transcript = Transcript.of("rerun", moved.toString(), "--threads", "1");
        assertEquals(0, transcript.code(), transcript.out() + transcript.err());
        assertTrue(transcript.out().startsWith("identical\n"), transcript.out());
        assertTrue(transcript.out().contains("annual.csv"), transcript.out());
        assertEquals(
                0,
                Transcript.of("rerun", moved.resolve("manifest.json").toString())
                        .code());
    }

    @Test
    void oneCellThatWasChangedIsFoundWithFileLineColumnAndBothValues() throws IOException {
        Path result = made("run baseline --runs 3");
        List<String> lines = Files.readAllLines(result.resolve("annual.csv"));
        String[] cells = lines.get(40).split(",", -1);
        String value = cells[7];
        cells[7] = "12345.5";
        lines.set(40, String.join(",", cells));
        Files.writeString(result.resolve("annual.csv"), String.join("\n", lines) + "\n");
        Transcript transcript = Transcript.of("rerun", result.toString());
        assertAll(
                () -> assertEquals(3, transcript.code(), transcript.err()),
                () -> assertTrue(
                        transcript.out().startsWith("different: annual.csv:41: column p50: 12345.5 in "),
                        transcript.out()),
                () -> assertTrue(transcript.out().contains(", " + value + " when run again"), transcript.out()),
                () -> assertTrue(transcript.out().contains("Changed since it was written"), transcript.out()));
        assertTrue(Transcript.of("rerun", result.toString(), "--json").out().contains("\"column\" : \"p50\""));
    }

    @Test
    void aScenarioFileThatChangedIsNamedBeforeAnythingRuns() throws IOException {
        Path file = scenario("portWorks: true");
        Path result = made("run " + file + " --runs 2");
        assertEquals(0, Transcript.of("rerun", result.toString()).code());
        scenario("portWorks: false");
        Transcript transcript = Transcript.of("rerun", result.toString());
        assertEquals(3, transcript.code(), transcript.err());
        assertTrue(transcript.out().contains("nothing was run\n  scenario mine: digest "), transcript.out());
    }

    @Test
    void aScenarioFileThatIsGoneIsBadInput() throws IOException {
        Path file = scenario("portWorks: true");
        Path result = made("run " + file + " --runs 2");
        Files.delete(file);
        Transcript transcript = Transcript.of("rerun", result.toString());
        assertEquals(2, transcript.code(), transcript.out());
        assertTrue(transcript.err().contains("read from '" + file + "', which is gone."), transcript.err());
    }

    @Test
    void dataThatChangedAreNamed() throws IOException {
        Path data = Files.createDirectory(folder.resolve("data"));
        Path table = data.resolve("steel.csv");
        Files.copy(Transcript.repository().data().resolve("steel.csv"), table);
        Path result = made("run baseline --runs 2 --data " + data);
        assertEquals(0, Transcript.of("rerun", result.toString()).code());
        Files.writeString(table, Files.readString(table).replace("\n", "\r\n"));
        Transcript transcript = Transcript.of("rerun", result.toString());
        assertEquals(3, transcript.code(), transcript.err());
        assertTrue(transcript.out().contains("\n  data: digest "), transcript.out());
    }

    @Test
    void anotherVersionOfTheProgramIsNamed() throws IOException {
        Path result = made("run baseline --runs 2");
        spoil(result, "\"version\" : \"" + Version.number(), "\"version\" : \"0.0.7");
        Transcript transcript = Transcript.of("rerun", result.toString());
        assertEquals(3, transcript.code(), transcript.err());
        assertTrue(
                transcript.out().contains("program version: 0.0.7 then, " + Version.number() + " now"),
                transcript.out());
    }

    /** Another compiler may have made the classes, so that another code is no reason not to run. */
    @Test
    void anotherCodeIsNamedAndRunAllTheSame() throws IOException {
        Path result = made("run baseline --runs 2");
        assertFalse(Transcript.of("rerun", result.toString()).out().contains("Another"));
        spoil(result, "\"code\" : \"[0-9a-f]{64}\"", "\"code\" : \"" + "0123456789abcdef".repeat(4) + "\"");
        Transcript transcript = Transcript.of("rerun", result.toString());
        assertEquals(0, transcript.code(), transcript.out() + transcript.err());
        assertTrue(transcript.out().startsWith("identical\n"), transcript.out());
        assertTrue(transcript.out().contains("Another code: 0123456789ab then, "), transcript.out());
        assertTrue(Transcript.of("rerun", result.toString(), "--json").out().contains("Another code"));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "'\"command\" : \"run\"','\"command\" : \"format-disk\"',command 'format-disk' cannot be repeated",
        "'\"command\" : \"run\"','\"command\" : 7','needs ''command'', a text'",
        "'\"--seed\"','\"--out\"','option ''--out'' cannot be repeated'",
        "'\"--runs\" : \"2\"','\"--runs\" : \"-2\"','--runs must be a whole number from 1'",
        "'\"--seed\" : \"','\"--seed\" : \"x',must be a whole number but was",
        "'\"names\"','\"nmaes\"','needs ''names'', a list'",
        "'\"command\"','\"id\" : \"x\", \"command\"',Duplicate",
        "'^\\{','[',is not a manifest",
        "'(\"names\"\\s*:\\s*\\[\\s*\"base)','$1\\\\u0000','has in ''names'' what can be no file name: ''base?line''.'",
        "'annual.csv','annual\\\\u0000.csv','has in ''path'' what can be no file name: ''annual?.csv''.'",
        "'\"--grades\"','\"--data\" : \"\\\\u0000\", \"--grades\"','has in ''options.--data'' what can be no file name'"
    })
    void aManifestThatWasSpoiltIsBadInput(String was, String is, String expected) throws IOException {
        Path result = made("run baseline --runs 2");
        spoil(result, was, is);
        Transcript transcript = Transcript.of("rerun", result.toString());
        assertAll(
                () -> assertEquals(2, transcript.code(), transcript.out()),
                () -> assertTrue(transcript.err().contains(expected), transcript.err()),
                () -> assertFalse(transcript.err().contains("Exception"), transcript.err()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "10000001", "99999999999"})
    void aStudyIsNotRunAgainOnAsManyRunsAsItCannotHave(String runs) throws IOException {
        Path result = made("claim --runs 2");
        spoil(result, "\"--runs\" : \"2\"", "\"--runs\" : \"" + runs + "\"");
        Transcript transcript = Transcript.of("rerun", result.toString());
        assertEquals(2, transcript.code(), transcript.out() + transcript.err());
        assertTrue(
                transcript.err().contains("--runs must be a whole number from 1 to 10000000 but was " + runs),
                transcript.err());
    }

    @Test
    void whatIsNoResultFolderIsBadInput() {
        Transcript transcript = Transcript.of("rerun", folder.toString());
        assertEquals(2, transcript.code());
        assertTrue(transcript.err().contains("Maybe name a result folder"), transcript.err());
    }

    @Test
    void aResultWithoutTablesHasNothingToCompare() {
        Transcript made =
                Transcript.of("run", "baseline", "--runs", "2", "--format", "json", "--out", folder.toString());
        Transcript transcript = Transcript.of("rerun", Results.folderOf(made).toString());
        assertEquals(2, transcript.code());
        assertTrue(transcript.err().contains("--format csv"), transcript.err());
    }

    private Path made(String line) {
        Transcript transcript = Transcript.of(
                Stream.concat(Stream.of(line.split(" ")), Stream.of("--format", "csv", "--out", folder.toString()))
                        .toArray(String[]::new));
        assertEquals(0, transcript.code(), transcript.err());
        return Results.folderOf(transcript);
    }

    private Path scenario(String lever) throws IOException {
        return Files.writeString(folder.resolve("mine.yaml"), """
                id: mine
                title: Mine
                question: What if?
                source: nobody
                extends: baseline
                levers: {%s}
                """.formatted(lever));
    }

    private static void spoil(Path result, String was, String is) throws IOException {
        Path file = result.resolve("manifest.json");
        String before = Files.readString(file);
        String after = before.replaceFirst(was, is);
        assertFalse(after.equals(before), "nothing was spoilt");
        Files.writeString(file, after);
    }
}
