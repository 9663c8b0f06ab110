package fukabun.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The formats that a user may ask for, in the hands of whole commands. */
class ResultFormatsTest {
    @TempDir
    private Path folder;

    private Path result;

    @Test
    void anAnalysisWritesTablesWorkbookPicturesAndPageUnlessOthersAreAskedFor() throws IOException {
        List<String> tables = List.of(
                "baselines",
                "figures",
                "forecasts",
                "own-error",
                "own-error-figures",
                "scoreboard",
                "series",
                "targets");
        assertEquals(
                sorted(tables, ".csv", "charts", "workbook.xlsx", "report.html", "datapackage.json", "manifest.json"),
                files("record", "--runs", "2"));
        assertEquals(
                Stream.concat(
                                sorted(tables, ".csv", "datapackage.json", "manifest.json").stream(),
                                tables.stream().map(table -> table + ".parquet"))
                        .sorted()
                        .toList(),
                files("record", "--runs", "2", "--seed", "7", "--format", "parquet"));
    }

    @Test
    void theTableOfTheIamcIsMadeAgainFromItsManifest() throws IOException {
        List<String> files =
                files("run", "baseline", "--runs", "2", "--no-log-decisions", "--format", "csv,iamc,parquet");
        assertTrue(files.containsAll(List.of("iamc.csv", "runs.csv", "runs.parquet")), files.toString());
        Transcript again = Transcript.of("rerun", result.toString());
        assertEquals(0, again.code(), again.out() + again.err());
        assertTrue(again.out().contains("iamc.csv"), again.out());
    }

    private List<String> files(String... line) throws IOException {
        Transcript transcript = Transcript.of(Stream.concat(Stream.of(line), Stream.of("--out", folder.toString()))
                .toArray(String[]::new));
        assertEquals(0, transcript.code(), transcript.err());
        result = Results.folderOf(transcript);
        try (Stream<Path> files = Files.list(result)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static List<String> sorted(List<String> tables, String ending, String... others) {
        return Stream.concat(tables.stream().map(table -> table + ending), Stream.of(others))
                .sorted()
                .toList();
    }
}
