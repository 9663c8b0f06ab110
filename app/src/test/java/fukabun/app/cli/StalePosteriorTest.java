package fukabun.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.app.cli.job.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A posterior of other inputs is still used, but not without a word. */
class StalePosteriorTest {
    private static final String WARNING = "fukabun: warning: the posterior was calibrated with other inputs (";
    private static final String FLAG = "posteriorMadeWithOther";

    @TempDir
    private static Path root;

    private static Home home;

    /** The digests of the posterior are made those of the files that ship, whatever these are while rules are worked on. */
    @BeforeAll
    static void copy() throws IOException {
        for (String folder : List.of("data", "scenarios")) {
            Path from = Transcript.repository().root().resolve(folder);
            try (Stream<Path> all = Files.walk(from)) {
                for (Path each : all.toList()) {
                    Files.copy(
                            each,
                            root.resolve(folder).resolve(from.relativize(each).toString()));
                }
            }
        }
        home = new Home(root);
        Transcript made = Transcript.of(
                home, "calibrate", "--runs", "40", "--seeds", "1", "--keep", "4", "--install", "--format", "csv");
        assertEquals(0, made.code(), made.err());
        assertFalse(made.err().contains(WARNING), made.err());
    }

    private static Transcript run(String... more) {
        String[] line = Stream.concat(
                        Stream.of("run", "baseline", "--runs", "2", "--format", "csv", "--quiet"), Stream.of(more))
                .toArray(String[]::new);
        Transcript transcript = Transcript.of(home, line);
        assertEquals(0, transcript.code(), transcript.err());
        return transcript;
    }

    private static String manifest(Transcript transcript) throws IOException {
        String last = transcript.out().lines().reduce((one, other) -> other).orElseThrow();
        return Files.readString(Path.of(last.replace("Results in ", "")).resolve("manifest.json"));
    }

    @Test
    void thePriorsAndTheDataOfThePosteriorAreComparedWithThoseOfTheCommand() throws IOException {
        Transcript fresh = run();
        assertFalse(fresh.err().contains(WARNING), fresh.err());
        assertFalse(manifest(fresh).contains(FLAG));

        Path own = Files.createDirectories(root.resolve("own"));
        String trade = Files.readString(root.resolve("data/trade_bilateral.csv"));
        int end = trade.strip().lastIndexOf('\n');
        Files.writeString(own.resolve("trade_bilateral.csv"), trade.substring(0, end + 1));
        Transcript otherData = run("--data", own.toString());
        assertTrue(otherData.err().contains(WARNING + "data)"), otherData.err());
        assertTrue(manifest(otherData).replaceAll("\\s", "").contains("\"" + FLAG + "\":[\"data\"]"));

        Path priors = root.resolve("scenarios/priors/main.yaml");
        String before = Files.readString(priors);
        Files.writeString(priors, before.replace("{logUniform: [0.8, 20]}", "{logUniform: [0.8, 10]}"));
        Transcript otherPriors = run();
        Transcript prior = run("--thesis", "zero");
        Files.writeString(priors, before);
        assertTrue(otherPriors.err().contains(WARNING + "priors)"), otherPriors.err());
        assertTrue(otherPriors.err().contains("./fukabun calibrate --install"), otherPriors.err());
        assertFalse(prior.err().contains(WARNING), "a prior is no posterior: " + prior.err());
    }
}
