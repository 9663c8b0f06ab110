package fukabun.app.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.app.cli.terminal.Beliefs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands on the scenarios and data that ship, with a handful of runs. */
class CommandsTest {
    private static final List<String> SHIPPED =
            List.of("baseline", "islands-1973", "islands-1983", "seikei-bunri", "strict-fukabun", "no-freeze");

    @TempDir
    private Path folder;

    @Test
    void listNamesEveryShippedScenarioWithItsQuestion() {
        Transcript transcript = Transcript.of("list");
        assertAll(
                () -> assertEquals(0, transcript.code(), transcript.err()),
                () -> assertTrue(transcript.out().contains("Would Japanese investment have boomed"), transcript.out()),
                () -> SHIPPED.forEach(id -> assertTrue(transcript.out().contains("  " + id + " "), id)),
                () -> assertFitsTheTerminal(transcript));
    }

    @Test
    void listAsJsonHasScenariosAndStudies() {
        List<String> ids = json(Transcript.of("list", "--json")).get("entries").findValuesAsString("id");
        assertTrue(ids.containsAll(List.of("baseline", "seikei-fukabun")), ids.toString());
    }

    @Test
    void listNamesTheIndicatorsWithTheirUnit() {
        String out = Transcript.of("list", "--indicators").out();
        assertTrue(out.lines().anyMatch(line -> line.matches("officialCreditUsd +USD +New official .*")), out);
    }

    @Test
    void checkPrintsEveryFaultOfAFileAndLeavesWithTwo() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.yaml"), "id: x\nextends: baseline\nlevres: {}\nperiod: 7\n");
        Transcript transcript = Transcript.of("check", bad.toString());
        assertAll(
                () -> assertEquals(2, transcript.code()),
                () -> assertTrue(transcript.out().contains("bad.yaml:3:"), transcript.out()),
                () -> assertTrue(transcript.out().contains("bad.yaml:4:"), transcript.out()));
    }

    @Test
    void checkPassesEveryShippedFile() throws IOException {
        try (Stream<Path> files = Files.walk(Transcript.repository().scenarios())) {
            List<String> line = Stream.concat(
                            Stream.of("check"), files.map(Path::toString).filter(name -> name.endsWith(".yaml")))
                    .toList();
            Transcript transcript = Transcript.of(line.toArray(String[]::new));
            assertEquals(0, transcript.code(), transcript.out() + transcript.err());
        }
    }

    @Test
    void runShowsTheModelBesideTheRecordAndEndsWithItsFolder() {
        Transcript transcript = csv("run", "baseline", "--runs", "3", "--thesis", "continuous");
        assertAll(
                () -> assertEquals(0, transcript.code(), transcript.err()),
                () -> assertTrue(transcript.out().startsWith(Beliefs.NOT_CALIBRATED + "\n"), transcript.out()),
                () -> assertTrue(transcript.out().contains("record"), transcript.out()),
                () -> assertTrue(Files.exists(folderOf(transcript).resolve("manifest.json"))),
                () -> assertTrue(Files.exists(folderOf(transcript).resolve("annual.csv"))),
                () -> assertFitsTheTerminal(transcript));
    }

    @Test
    void decisionsAreLoggedOnUpToFiftyRunsUnlessSaidOtherwise() {
        assertTrue(Files.exists(folderOf(csv("run", "baseline", "--runs", "3")).resolve("decisions.csv")));
        assertFalse(
                Files.exists(folderOf(csv("run", "baseline", "--runs", "51")).resolve("decisions.csv")));
        assertFalse(Files.exists(folderOf(csv("run", "baseline", "--runs", "3", "--no-log-decisions"))
                .resolve("decisions.csv")));
    }

    @Test
    void compareShowsEachVariantAgainstTheBase() {
        Transcript transcript = csv("compare", "baseline", "islands-1973", "seikei-bunri", "--runs", "3");
        assertAll(
                () -> assertEquals(0, transcript.code(), transcript.err()),
                () -> assertTrue(transcript.out().contains("islands-1973 less baseline"), transcript.out()),
                () -> assertTrue(transcript.out().contains("seikei-bunri less baseline"), transcript.out()),
                () -> assertFitsTheTerminal(transcript));
    }

    @Test
    void aScenarioComparedWithItselfIsAMisuse() {
        Transcript transcript = csv("compare", "baseline", "baseline");
        assertEquals(2, transcript.code());
        assertTrue(transcript.err().contains("'baseline' is named twice"), transcript.err());
    }

    @Test
    void claimShowsAVerdictForEachClaimAndWritesItsTable() {
        Transcript transcript = csv("claim", "--runs", "3");
        assertAll(
                () -> assertEquals(0, transcript.code(), transcript.err()),
                () -> assertTrue(transcript.out().contains("Was the lever hollow?"), transcript.out()),
                () -> assertTrue(Files.exists(folderOf(transcript).resolve("claims.csv"))),
                () -> assertFitsTheTerminal(transcript));
    }

    @Test
    void aZeroThesisShowsExactlyNoEffect() {
        JsonNode claims = json(csv("claim", "--runs", "3", "--json")).get("claims");
        for (JsonNode claim : claims) {
            boolean settles = claim.get("claim").asString().startsWith("islands-");
            if (settles && claim.get("thesis").asString().equals("zero")) {
                assertEquals(0.0, claim.get("effect").get("p95").asDouble());
                assertEquals(0.0, claim.get("effect").get("p05").asDouble());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"run baseline", "compare baseline islands-1973", "claim"})
    void withJsonStandardOutputIsOneDocumentThatNamesTheFolder(String line) {
        Transcript transcript = csv((line + " --runs 2 --json").split(" "));
        JsonNode document = json(transcript);
        assertTrue(Files.isDirectory(Path.of(document.get("folder").asString())), transcript.out());
        assertTrue(document.get("calibrated").isBoolean());
    }

    @Test
    void threadsMoveNoByteOfAnyTable() throws IOException {
        Path one = folderOf(csv("claim", "--runs", "5", "--threads", "1", "--out", folder + "/one"));
        Path many = folderOf(csv("claim", "--runs", "5", "--threads", "7", "--out", folder + "/many"));
        assertEquals(one.getFileName(), many.getFileName());
        try (Stream<Path> tables = Files.list(one)) {
            for (Path table :
                    tables.filter(file -> file.toString().endsWith(".csv")).toList()) {
                Path other = many.resolve(table.getFileName());
                assertArrayEquals(Files.readAllBytes(table), Files.readAllBytes(other), table.toString());
            }
        }
    }

    @Test
    void anotherSeedOrASettingMakesAnotherFolder() {
        Path plain = folderOf(csv("run", "baseline", "--runs", "2"));
        Path seeded = folderOf(csv("run", "baseline", "--runs", "2", "--seed", "7"));
        Path set = folderOf(csv("run", "baseline", "--runs", "2", "--set", "portWorks=true"));
        assertEquals(3, Stream.of(plain, seeded, set).distinct().count());
    }

    @Test
    void anUnknownScenarioIsBadInputAndTheNearestIsNamed() {
        Transcript transcript = csv("run", "baselin");
        assertEquals(2, transcript.code());
        assertTrue(transcript.err().contains("baseline"), transcript.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"portWorks", "portWroks=true", "portWorks=7", "tension=NaN", "=3"})
    void aSettingThatMakesNoSenseIsBadInput(String setting) {
        Transcript transcript = csv("run", "baseline", "--runs", "2", "--set", setting);
        assertEquals(2, transcript.code(), transcript.err());
        assertFalse(transcript.err().contains("fault of the program"), transcript.err());
    }

    @Test
    void aPlaceThatIsAFileIsAFaultOfTheSurroundingsBeforeAnythingRuns() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Transcript transcript = Transcript.of("run", "baseline", "--runs", "2", "--out", file + "/below");
        assertEquals(4, transcript.code());
        assertTrue(transcript.err().contains("Maybe choose another with --out."), transcript.err());
    }

    @Test
    void quietSaysNothingOnTheErrorStream() {
        assertEquals("", csv("run", "baseline", "--runs", "2", "--quiet").err());
        assertEquals("", csv("--quiet", "run", "baseline", "--runs", "2").err());
    }

    @Test
    void anInterruptedCommandLeavesNoFolderBehind() throws IOException {
        Thread.currentThread().interrupt();
        Transcript transcript = csv("run", "baseline", "--runs", "50");
        assertTrue(Thread.interrupted());
        assertEquals(130, transcript.code(), transcript.err());
        assertTrue(transcript.err().contains("interrupted"), transcript.err());
        try (Stream<Path> files = Files.walk(folder)) {
            assertEquals(List.of(), files.filter(Files::isRegularFile).toList());
        }
    }

    /** Writes CSV only, into the test's own folder unless the line says where. */
    private Transcript csv(String... line) {
        Stream<String> more = List.of(line).contains("--out")
                ? Stream.of("--format", "csv")
                : Stream.of("--format", "csv", "--out", folder.toString());
        return Transcript.of(Stream.concat(Stream.of(line), more).toArray(String[]::new));
    }

    private static Path folderOf(Transcript transcript) {
        String last = transcript.out().lines().reduce((first, second) -> second).orElse("");
        assertTrue(last.startsWith("Results in "), transcript.out() + transcript.err());
        return Path.of(last.substring("Results in ".length()));
    }

    private static JsonNode json(Transcript transcript) {
        assertEquals(0, transcript.code(), transcript.err());
        return JsonMapper.builder().build().readTree(transcript.out());
    }

    private static void assertFitsTheTerminal(Transcript transcript) {
        transcript
                .out()
                .lines()
                .filter(line -> !line.startsWith("Results in "))
                .forEach(line -> assertTrue(line.length() <= 100, line));
    }
}
