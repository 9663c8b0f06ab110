package fukabun.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.app.cli.job.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultListTest {
    private static final String MANIFEST = """
            {"command": "%1$s", "repeat": "./fukabun %1$s", "names": [], "settings": [], "options": {}, "inputs": [],
             "software": {"version": "0", "java": "17"}, "started": "%2$s", "files": []}
            """;

    @TempDir
    private Path home;

    @Test
    void theLatestResultComesFirstAndADamagedOneNotAtAll() throws IOException {
        write("one", MANIFEST.formatted("run", "2026-01-02T03:04:05Z"));
        write("two", MANIFEST.formatted("claim", "2026-01-03T03:04:05Z"));
        write("bad", "{");
        Transcript transcript = Transcript.of(new Home(home), "list", "--results");
        assertEquals(0, transcript.code(), transcript.err());
        assertEquals(
                List.of(
                        "baseline/two  2026-01-03 03:04",
                        "    ./fukabun claim",
                        "baseline/one  2026-01-02 03:04",
                        "    ./fukabun run"),
                transcript.out().lines().map(line -> line.replace('\\', '/')).toList());
    }

    @Test
    void whereThereIsNoneItSaysWhereItLooked() {
        Transcript transcript = Transcript.of(new Home(home), "list", "--results");
        assertTrue(transcript.out().contains("No results below " + home.resolve("results")), transcript.out());
    }

    private void write(String folder, String manifest) throws IOException {
        Path place = Files.createDirectories(home.resolve("results/baseline").resolve(folder));
        Files.writeString(place.resolve("manifest.json"), manifest);
    }
}
