package fukabun.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The section on missing figures of a claim about the pipeline, which is quickly run. */
class MissingFiguresReportTest {
    private static final String STUDY = """
            id: pipeline-only
            title: A claim for a test
            question: Was the pipeline lost on the stance?
            base: baseline
            ensemble: {members: posterior, seed: 5}
            claims:
              - id: stance
                statement: Without the hard stance Japan would hardly have won more.
                source: made for a test
                treatment: no-hard-stance
                outcome: {indicator: pipelineOrdersJapanUsd, aggregate: cumulated, from: 1981, to: 1983}
                equivalence: {relative: [0.05, 0.10, 0.20]}
                decide: {supported: 0.90, refuted: 0.90}
            """;

    @TempDir
    private Path folder;

    @Test
    void everyFigureHasARowAndThePageNamesTheBestOrNone() throws IOException {
        Transcript done = claim("--runs", "50");
        assertEquals(0, done.code(), done.err());
        assertTrue(done.out().contains("Which missing figure would narrow the verdict most"), done.out());
        List<String> rows = Files.readAllLines(Results.folderOf(done).resolve("missing-figures.csv"));
        int figures = Files.readAllLines(Path.of("..", "scenarios", "missing", "main.csv"))
                .size();
        assertEquals(figures, rows.size(), "one row a figure and a heading");
        boolean isNamed = rows.stream().anyMatch(row -> row.contains(",true,"));
        assertEquals(!isNamed, done.out().contains("No figure on the list narrows it: stance."), done.out());
    }

    @Test
    void withTooFewDrawsItIsLeftOutAndSaysSo() {
        Transcript done = claim("--runs", "4");
        assertEquals(0, done.code(), done.err());
        String said = done.out().replaceAll("\\s+", " ");
        assertTrue(said.contains("would narrow the verdict most is left out: that takes at least 50 draws."), said);
        assertFalse(Files.exists(Results.folderOf(done).resolve("missing-figures.csv")));
    }

    private Transcript claim(String... runs) {
        Path study = folder.resolve("pipeline-only.yaml");
        try {
            Files.writeString(study, STUDY);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return Transcript.of(
                "claim",
                study.toString(),
                runs[0],
                runs[1],
                "--out",
                folder.toString(),
                "--format",
                "csv,xlsx",
                "--no-log-decisions");
    }
}
