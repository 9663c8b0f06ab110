package fukabun.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.app.cli.job.Home;
import fukabun.app.cli.job.Job;
import fukabun.app.cli.job.Workspace;
import fukabun.calibration.AcceptedDraw;
import fukabun.calibration.Redrawn;
import fukabun.scenario.Thesis;
import fukabun.study.PriorDraw;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a calibration to the strength of a verdict, in a home of its own with a handful of draws. */
class StrengthCommandTest {
    private static final String STUDY = """
            id: small
            title: A small study
            question: Did the freeze matter?
            base: baseline
            ensemble: {members: posterior, seed: 5}
            claims:
              - id: coal
                statement: Without the freeze hardly more coal would have come.
                source: made for this test
                treatment: no-freeze
                outcome: {indicator: southYakutCoalTonnes, aggregate: cumulated, from: 1980, to: 1991}
                equivalence: {relative: [0.05, 0.10, 0.20]}
                decide: {supported: 0.90, refuted: 0.90}
              - id: credit
                statement: Without the freeze hardly more credit would have come.
                source: made for this test
                treatment: no-freeze
                outcome: {indicator: officialCreditUsd, aggregate: cumulated, from: 1980, to: 1991}
                equivalence: {relative: [0.10]}
                seeds: 2
                decide: {supported: 0.90, refuted: 0.90}
            """;

    @TempDir
    private static Path root;

    private static Home home;
    private static Path study;

    @BeforeAll
    static void calibrate() throws IOException {
        copy("data");
        copy("scenarios");
        home = new Home(root);
        study = Files.writeString(root.resolve("small.yaml"), STUDY);
        Transcript made = Transcript.of(
                home, "calibrate", "--runs", "40", "--seeds", "2", "--keep", "4", "--install", "--format", "csv");
        assertEquals(0, made.code(), made.err());
    }

    private static void copy(String name) throws IOException {
        Path from = Transcript.repository().root().resolve(name);
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Files.copy(
                        each, root.resolve(name).resolve(from.relativize(each).toString()));
            }
        }
    }

    private static Transcript claim(String... more) {
        List<String> line = Stream.concat(Stream.of("claim", study.toString(), "--format", "csv"), Stream.of(more))
                .toList();
        return Transcript.of(home, line.toArray(String[]::new));
    }

    private static List<String> table(Transcript transcript, String name) throws IOException {
        assertEquals(0, transcript.code(), transcript.err());
        return Files.readAllLines(folder(transcript).resolve(name));
    }

    private static Path folder(Transcript transcript) {
        String last = transcript.out().lines().reduce((one, other) -> other).orElseThrow();
        return Path.of(last.replace("Results in ", ""));
    }

    /** A number is enough to have a draw back, so only numbers are stored. */
    @Test
    void theDrawsOfThePosteriorAreMadeAgainBitForBit() {
        Workspace workspace = Workspace.open(home, Optional.empty());
        Redrawn redrawn = new Redrawn(workspace.priors(workspace.library().scenario("baseline")), Job.DEFAULT_SEED);
        List<AcceptedDraw> kept = workspace.library().posterior().orElseThrow().accepted();
        assertEquals(4, kept.size());
        for (AcceptedDraw each : kept) {
            assertEquals(each.parameters(), redrawn.parameters(new PriorDraw(Thesis.CONTINUOUS, each.draw())));
        }
    }

    @Test
    void everyVerdictIsGivenOnOtherEvidenceAndOtherBeliefs() throws IOException {
        long patterns = Files.readAllLines(root.resolve("scenarios/posterior/variants.csv")).stream()
                .map(row -> row.split(",")[0])
                .filter(id -> id.startsWith("without-"))
                .distinct()
                .count();
        Transcript transcript = claim();
        List<String> rows = table(transcript, "strength.csv");
        // As tested, on grades A and B, without each pattern and with three theses; of three thresholds and of one.
        assertEquals(1 + (3 + 1) * (1 + 1 + patterns + 3), rows.size());
        List<String> notRun =
                rows.stream().filter(row -> row.contains("not run")).toList();
        assertEquals(patterns + 3, notRun.size(), "all but grades A and B of the averaged claim");
        assertTrue(notRun.stream().allMatch(row -> row.startsWith("credit,")), notRun.toString());
        assertTrue(transcript.out().contains("Every verdict was tested again on figures of grades A and B alone"));
        assertTrue(transcript.out().contains("Rests on "), transcript.out());
        Transcript everything = claim("--strength");
        assertFalse(table(everything, "strength.csv").stream().anyMatch(row -> row.contains("not run")));
        Transcript again = Transcript.of(home, "rerun", folder(everything).toString());
        assertEquals(0, again.code(), again.out() + again.err());
    }

    /** What the record decided is at hand without the calibration; the scoreboard tells how the prior meets each pattern. */
    @Test
    void anInstalledPosteriorBringsTheTablesOfWhatTheRecordDecided() throws IOException {
        Path place = root.resolve("scenarios/posterior");
        List<String> scoreboard = Files.readAllLines(place.resolve("scoreboard.csv"));
        assertTrue(scoreboard.get(0).contains(",met,prior_met,"), scoreboard.get(0));
        List<String> parameters = Files.readAllLines(place.resolve("parameters.csv"));
        assertTrue(parameters.stream().anyMatch(row -> row.startsWith("linkageStrength,")), parameters.toString());
        assertTrue(parameters.stream().anyMatch(row -> row.startsWith("approvalOddsRatio (scaled),")));
        List<String> theses = Files.readAllLines(place.resolve("theses.csv"));
        assertTrue(theses.get(4).startsWith("all patterns,,zero,strong,"), theses.get(4));
        for (String name : List.of("targets.csv", "trade-offs.csv")) {
            assertTrue(Files.exists(place.resolve(name)), name);
        }
    }

    /** The claim that asks for two runs a draw keeps them, the other takes three; neither is tested on less evidence for it. */
    @Test
    void soManySeedsADrawAreTakenKeptInTheManifestAndRepeated() throws IOException {
        Transcript transcript = claim("--seeds", "3");
        List<String> rows = table(transcript, "effects.csv");
        int runs = List.of(rows.get(0).split(",")).indexOf("runs_per_draw");
        for (String row : rows.subList(1, rows.size())) {
            assertEquals(row.startsWith("coal,") ? "3" : "2", row.split(",")[runs], row);
        }
        assertTrue(Files.readString(folder(transcript).resolve("manifest.json")).contains("\"--seeds\" : \"3\""));
        List<String> notRun = table(transcript, "strength.csv").stream()
                .filter(row -> row.contains("not run"))
                .toList();
        assertTrue(notRun.stream().noneMatch(row -> row.startsWith("coal,")), notRun.toString());
        Transcript again = Transcript.of(home, "rerun", folder(transcript).toString());
        assertEquals(0, again.code(), again.out() + again.err());
        Transcript nonsense = claim("--seeds", "0");
        assertEquals(2, nonsense.code());
        assertTrue(nonsense.err().contains("--seeds must be a whole number from 1 to 1000 but was 0"), nonsense.err());
    }

    /** Without draws, or with those of another posterior, the study is as it was and says why; nonsense is an error. */
    @Test
    void drawsThatDoNotFitAreNotUsedAndTheReasonIsSaid() throws IOException {
        Path variants = root.resolve("scenarios/posterior/variants.csv");
        Path posterior = root.resolve("scenarios/posterior/main.csv");
        String rows = Files.readString(variants);
        String kept = Files.readString(posterior);
        try {
            Files.writeString(posterior, kept.substring(0, kept.lastIndexOf('\n', kept.length() - 2) + 1));
            assertNotComputed("picked with another posterior");
            Files.writeString(posterior, kept);
            Files.writeString(variants, rows + "grades-AB,continuous,many\n");
            Transcript nonsense = claim();
            assertEquals(2, nonsense.code());
            assertTrue(nonsense.err().contains("variants.csv:"), nonsense.err());
            Files.delete(variants);
            assertNotComputed("no draws for it ship beside the posterior");
        } finally {
            Files.writeString(variants, rows);
            Files.writeString(posterior, kept);
        }
    }

    private static void assertNotComputed(String reason) throws IOException {
        Transcript transcript = claim();
        String said = transcript.out().replaceAll("\\s+", " ");
        assertTrue(said.contains("was not computed: ") && said.contains(reason), said);
        assertTrue(table(transcript, "claims.csv").get(1).contains(",not computed: "), "the verdict on grades A and B");
    }
}
