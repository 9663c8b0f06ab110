package fukabun.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every analysis leaves: a folder that can be opened, understood, cited, checked and repeated. */
class KeptFoldersTest {
    private static final String STUDY = """
            id: kept
            title: Efficiency and the port
            question: What if construction were faster and the port in order?
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
            sweep:
              design: grid
              seed: 7
              runsPerPoint: 1
              scenarios: [baseline]
              factors:
                - {name: constructionEfficiency, range: [0.35, 0.8], steps: 2}
                - {name: portWorks, levels: [false, true]}
            """;

    @TempDir
    private Path folder;

    static Stream<String> commands() {
        return Stream.of(
                "attribute --runs 2",
                "sweep STUDY",
                "sensitivity STUDY --runs 2 --trajectories 2 --influential 2",
                "falsify STUDY --runs 20 --map-runs 2",
                "record --runs 2",
                "calibrate --runs 200 --seeds 1 --keep 4");
    }

    @BeforeEach
    void writeStudy() throws IOException {
        Files.writeString(folder.resolve("kept.yaml"), STUDY);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyAnalysisLeavesTablesPicturesPageAndWorkbook(String line) throws IOException {
        Path result = made(line, "csv,xlsx,json,parquet,png,svg,html");
        List<String> tables = names(result, ".csv");
        assertFalse(tables.isEmpty());
        assertTrue(names(result, ".parquet").containsAll(without(tables, "runs")), "Parquet of " + tables);
        assertTrue(names(result, ".json").containsAll(without(tables, "runs")), "JSON of " + tables);
        String described = Files.readString(result.resolve("datapackage.json"));
        for (Path file : files(result, ".csv", ".parquet")) {
            assertTrue(described.contains("\"path\" : \"" + file.getFileName() + "\""), file + " is described");
        }
        Path charts = result.resolve("charts");
        assertFalse(names(charts, ".png").isEmpty());
        assertEquals(names(charts, ".png"), names(charts, ".svg"));
        assertTrue(Files.size(result.resolve("workbook.xlsx")) > 0);
        String page = Files.readString(result.resolve("report.html"));
        for (String figure : names(charts, ".svg")) {
            assertTrue(page.contains("id=\"figure-" + figure + "\""), figure);
        }
        for (String heading :
                List.of("Answer", "Figures", "Tables", "How it was done", "How to cite", "How to repeat it")) {
            assertTrue(page.contains(">" + heading + "</h2>"), heading);
        }
        assertTrue(page.contains("./fukabun " + line.split(" ")[0]), "the command that repeats it");
        assertOneCellIsFound(result);
    }

    /** Changes one cell, which must be the only one that differs when the result is made again. */
    private static void assertOneCellIsFound(Path result) throws IOException {
        Path table = files(result, ".csv").get(0);
        List<String> lines = new ArrayList<>(Files.readAllLines(table));
        String last = lines.remove(lines.size() - 1);
        String cell = last.substring(0, last.indexOf(','));
        lines.add("spoilt" + last.substring(cell.length()));
        Files.writeString(table, String.join("\n", lines) + "\n");
        Transcript transcript = Transcript.of("rerun", result.toString());
        String column = lines.get(0).substring(0, lines.get(0).indexOf(','));
        String place = "different: " + table.getFileName() + ":" + lines.size() + ": column " + column + ": spoilt in ";
        assertEquals(3, transcript.code(), transcript.err());
        assertTrue(transcript.out().startsWith(place), transcript.out());
        assertTrue(transcript.out().contains(", " + cell + " when run again"), transcript.out());
        assertFalse(transcript.out().contains("Different too"), transcript.out());
    }

    @Test
    void onlyWhatIsAskedForIsWrittenAndMadeAgainToTheByte() throws IOException {
        Path result = made("sweep STUDY", "csv");
        assertEquals(List.of("points", "ranges", "runs"), names(result, ".csv"));
        assertEquals(List.of(), files(result, ".html", ".xlsx", ".parquet", "charts"));
        Transcript transcript = Transcript.of("rerun", result.toString());
        assertEquals(0, transcript.code(), transcript.out() + transcript.err());
        assertTrue(transcript.out().startsWith("identical\n"), transcript.out());
    }

    @Test
    void anAnalysisWhoseStudyChangedIsNotRunAgain() throws IOException {
        Path result = made("sweep STUDY", "csv");
        Files.writeString(folder.resolve("kept.yaml"), STUDY.replace("0.8]", "0.7]"));
        Transcript transcript = Transcript.of("rerun", result.toString());
        assertEquals(3, transcript.code(), transcript.err());
        assertTrue(transcript.out().contains("nothing was run\n  sweep kept: digest "), transcript.out());
        Files.delete(folder.resolve("kept.yaml"));
        Transcript gone = Transcript.of("rerun", result.toString());
        assertEquals(2, gone.code(), gone.out());
        assertTrue(gone.err().contains("which is gone"), gone.err());
    }

    @Test
    void patternsOfAFileAreReadAgainFromThere() throws IOException {
        Path patterns = folder.resolve("main.yaml");
        Path shipped = Transcript.repository().scenarios().resolve("patterns/main.yaml");
        Files.copy(shipped, patterns);
        Path result = made("record --runs 2 --patterns " + patterns, "csv");
        assertEquals(0, Transcript.of("rerun", result.toString()).code());
        assertTrue(Files.readString(result.resolve("manifest.json")).contains("\"--patterns\" : \"" + patterns + "\""));
        Files.delete(patterns);
        Transcript gone = Transcript.of("rerun", result.toString());
        assertEquals(2, gone.code(), gone.out());
        assertTrue(gone.err().contains("patterns"), gone.err());
    }

    private Path made(String line, String formats) {
        String named = line.replace("STUDY", folder.resolve("kept.yaml").toString());
        Transcript transcript = Transcript.of(
                Stream.concat(Stream.of(named.split(" ")), Stream.of("--format", formats, "--out", folder.toString()))
                        .toArray(String[]::new));
        assertEquals(0, transcript.code(), transcript.err());
        return Results.folderOf(transcript);
    }

    private static List<String> names(Path folder, String ending) throws IOException {
        return files(folder, ending).stream()
                .map(file -> file.getFileName().toString().replace(ending, ""))
                .toList();
    }

    private static List<Path> files(Path folder, String... endings) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> Stream.of(endings)
                            .anyMatch(ending -> file.toString().endsWith(ending)))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> without(List<String> names, String name) {
        return names.stream().filter(each -> !each.equals(name)).toList();
    }
}
