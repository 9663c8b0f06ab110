package fukabun.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.app.cli.calibrate.CoverageReport;
import fukabun.app.output.CoverageTable;
import fukabun.app.output.CoverageTable.Histories;
import fukabun.calibration.Coverage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The check of a calibration's coverage, with hardly any draws. */
class CoverageCheckTest {
    private static final int CLAIMS = 15;

    /** Without the four on whether a project starts. */
    private static final int CLAIMS_ON_ONE_RUN = 11;

    private static final int RECORDS = 20;
    private static final int FIRST_WORD = 5;
    private static final int WORDS = 7;

    /** Any histories and those like the record, with 8, 4 and 2 draws kept. */
    private static final int ROWS_OF_A_QUANTITY = 2 * 3;

    @TempDir
    private Path folder;

    @Test
    void everyClaimAndRouteHasItsCoverageAndAFindingIsNoError() throws IOException {
        Path result = Results.folderOf(run("one"));
        List<String> rows = Files.readAllLines(result.resolve("coverage.csv"));
        assertEquals(
                CLAIMS * ROWS_OF_A_QUANTITY,
                rows.stream().filter(row -> row.contains(",effect,")).count());
        for (String route : List.of("approvalOddsRatio", "territorialPremiumPerYear", "territorialDelayMonths")) {
            assertEquals(
                    ROWS_OF_A_QUANTITY,
                    rows.stream().filter(row -> row.contains("," + route + ",")).count());
        }
        assertTrue(Files.size(result.resolve("charts").resolve("coverage.png")) > 0);
        assertTrue(
                Files.readString(result.resolve("manifest.json")).contains("\"role\" : \"study\""),
                "the study is no input");
    }

    /** Every claim on one run a draw has a row for each third of the strengths, and every history one word. */
    @Test
    void everyHistoryHasAVerdictOfEveryClaim() throws IOException {
        List<String> rows = Files.readAllLines(Results.folderOf(run("one")).resolve("power.csv"));
        assertEquals(CLAIMS_ON_ONE_RUN * 3, rows.size() - 1);
        int histories = 0;
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split(",");
            int words = 0;
            for (int word = FIRST_WORD; word < FIRST_WORD + WORDS; word++) {
                words += Integer.parseInt(cells[word]);
            }
            assertEquals(Integer.parseInt(cells[2]), words, row);
            histories += words;
        }
        assertEquals(CLAIMS_ON_ONE_RUN * RECORDS, histories);
    }

    @Test
    void theBytesDoNotDependOnTheThreads() throws IOException {
        Path one = Results.folderOf(run("one", "--threads", "1"));
        Path two = Results.folderOf(run("two", "--threads", "3"));
        assertEquals(Files.readString(one.resolve("coverage.csv")), Files.readString(two.resolve("coverage.csv")));
        assertEquals(Files.readString(one.resolve("power.csv")), Files.readString(two.resolve("power.csv")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --install            | keeps no posterior, so there is nothing to --install
            --check-coverage 19  | must be a whole number from 20 but was 19
            """)
    void whatMakesNoSenseIsBadInput(String more, String message) {
        List<String> line = new ArrayList<>(List.of("calibrate", "--runs", "40"));
        line.addAll(List.of(more.split(" ")));
        if (!more.contains("check")) {
            line.addAll(List.of("--check-coverage", "20"));
        }
        Transcript transcript = Transcript.of(line.toArray(String[]::new));
        assertEquals(2, transcript.code(), transcript.err());
        assertTrue(transcript.err().contains(message), transcript.err());
    }

    /** By hand: a 90 percent interval that holds the truth at most 85 times in a hundred is too narrow, and a stop. */
    @Test
    void underCoverageIsAStopAndNamesWhatUnderCovers() {
        CoverageTable.Line honest = line("honest", new Coverage.Share(0.9, 0.86, 0.94));
        CoverageTable.Line narrow = line("narrow", new Coverage.Share(0.8, 0.75, 0.85));
        CoverageTable.Line wide = line("wide", new Coverage.Share(0.97, 0.94, 0.99));
        String stop = CoverageReport.conclusion(List.of(honest, narrow, wide));
        assertTrue(stop.startsWith("UNDER-COVERAGE. The intervals of narrow hold"), stop);
        assertTrue(stop.contains("That is a stop") && stop.endsWith("no danger: wide."), stop);
        String fine = CoverageReport.conclusion(List.of(honest));
        assertTrue(fine.startsWith("No interval holds the truth more rarely"), fine);
    }

    private static CoverageTable.Line line(String name, Coverage.Share nine) {
        Coverage coverage = new Coverage(0, 100, 100.0, new Coverage.Share(0.5, 0.4, 0.6), nine, 0.5, 0.5, 0.2);
        return new CoverageTable.Line(Histories.ANY, 10, true, name, coverage);
    }

    private Transcript run(String place, String... more) {
        List<String> line = new ArrayList<>(
                List.of("calibrate", "--check-coverage", "20", "--runs", "40", "--seeds", "1", "--keep", "8"));
        line.addAll(
                List.of("--format", "csv,png", "--out", folder.resolve(place).toString()));
        line.addAll(List.of(more));
        Transcript transcript = Transcript.of(line.toArray(String[]::new));
        assertEquals(0, transcript.code(), transcript.err());
        return transcript;
    }
}
