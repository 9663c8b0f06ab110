package fukabun.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The model against the record on few members: naive forecasts, figures, and a hold-out whose later rows are made up. */
class RecordTest {
    private static final double ARITHMETIC = 1e-9;

    @TempDir
    private Path folder;

    @Test
    void everySeriesStandsBesideNaiveForecasts() throws IOException {
        Transcript done = record("--format", "csv,png,svg,xlsx,html");
        assertEquals(0, done.code(), done.err());
        assertTrue(done.out().contains("Beside naive forecasts"), done.out());
        assertTrue(done.out().contains("knows the figures to 1967 only"), done.out());
        assertTrue(done.out().contains("shows a fit and no foresight"), done.out());
        assertTrue(done.out().indexOf("90 percent bands") < done.out().indexOf("weight of the evidence"), done.out());
        // Whether an agreement is signed has no distance in percent.
        String signed = done.out()
                .lines()
                .filter(line -> line.contains("projectStarted.forestry2"))
                .findFirst()
                .orElse("");
        assertTrue(signed.matches(" *projectStarted.forestry2 +1 +- +- .*"), signed);
        assertFalse(done.out().contains("Infinity") || done.out().contains("NaN"), done.out());
        Path result = Results.folderOf(done);
        assertTrue(Files.exists(result.resolve("workbook.xlsx")));
        assertTrue(
                Files.readString(result.resolve("report.html"))
                        .contains(
                                "knows every figure of the years before; knows the figures to 1967 only; fitted to all figures"));
        for (String chart : List.of("errors", "scoreboard-evidence", "scoreboard-checks")) {
            assertTrue(Files.size(result.resolve("charts").resolve(chart + ".png")) > 0, chart);
            assertTrue(
                    Files.readString(result.resolve("charts").resolve(chart + ".svg"))
                            .contains("<svg"),
                    chart);
        }
        // data/trade_bilateral.csv: 17 figures of exports 1968-84, each with the figure of the year before.
        assertEquals(List.of("17"), cells(result, "baselines.csv", "exportsUsd,all,last value,each year before", 4));
        // The totals of the USSR change their scope in 1981, which a fit to 1980 cannot know: one year, and four.
        assertEquals(
                List.of("16"), cells(result, "baselines.csv", "exportsUsd,all,gravity regression,each year before", 4));
        assertEquals(List.of("13"), cells(result, "baselines.csv", "exportsUsd,all,gravity regression,to 1967", 4));
        // Exports of 1968 were 179 after 158 in 1967, million dollars.
        assertEquals(List.of("158000000"), cells(result, "forecasts.csv", "exportsUsd,1968,USD,last value,to 1967", 5));
    }

    /** Exports of 1984 were 2515; after it the file has 3000 and 2000: errors of 485/3000 and 515/2000. */
    @Test
    void aHoldOutIsJudgedByTheRecordBeforeIt() throws IOException {
        Path later = Files.writeString(
                folder.resolve("later.csv"),
                String.join(
                        "\n",
                        "year,reporter,flow,partner,value,unit,source_id,grade,note",
                        "1985,Japan,exports,USSR,3000,USD million,NEW86,A,made up for a test",
                        "1986,Japan,exports,USSR,2000,USD million,NEW86,A,made up for a test",
                        ""));
        Transcript done = record("--format", "csv,png", "--holdout", later.toString());
        assertEquals(0, done.code(), done.err());
        assertTrue(
                done.out().contains("conditional on the actual outside world"),
                done.out().replace('\n', ' '));
        assertTrue(done.out().contains("knows the figures to 1984 only"), done.out());
        Path result = Results.folderOf(done);
        String last = "exportsUsd,all,last value,to 1984";
        assertEquals(List.of("2"), cells(result, "holdout-baselines.csv", last, 4));
        double error = Double.parseDouble(
                cells(result, "holdout-baselines.csv", last, 5).get(0));
        assertEquals((485.0 / 3000.0 + 515.0 / 2000.0) / 2.0, error, ARITHMETIC);
        assertEquals(
                List.of("2"), cells(result, "holdout-baselines.csv", "exportsUsd,all,gravity regression,to 1984", 4));
        assertEquals(1, cells(result, "holdout-series.csv", "exportsUsd,all", 6).size());
        // A second interval with the model's own error, never narrower than that of the runs.
        for (String row : Files.readAllLines(result.resolve("holdout-own-error-figures.csv"))
                .subList(1, 3)) {
            String[] cells = row.split(",", -1);
            assertTrue(Double.parseDouble(cells[6]) <= Double.parseDouble(cells[4]), row);
            assertTrue(Double.parseDouble(cells[7]) >= Double.parseDouble(cells[5]), row);
        }
        // What the file does not add is no hold-out, and stands apart.
        assertTrue(
                done.out()
                        .replace('\n', ' ')
                        .contains("exports 1985-1986 from NEW86, which is not in data/sources.csv, grade A"),
                done.out());
        assertTrue(done.out().contains("Later figures of the record, some used in calibration"), done.out());
        List<String> heldBack = Files.readAllLines(result.resolve("holdout-series.csv"));
        assertTrue(heldBack.stream().skip(1).allMatch(row -> row.startsWith("exportsUsd,")), heldBack.toString());
        assertEquals(
                1, cells(result, "later-series.csv", "lngImportTonnes,all", 6).size());
        for (String chart : List.of("exportsUsd", "holdout-errors")) {
            assertTrue(Files.size(result.resolve("charts").resolve(chart + ".png")) > 0, chart);
        }
        // A trend through figures that rose goes on rising: right about 1985 and wrong about 1986.
        String trend = "exportsUsd,all,trend,to 1984";
        assertEquals(List.of("0.5"), cells(result, "holdout-baselines.csv", trend, 7));
        // The record's own table is the same with and without later rows.
        Path without = Results.folderOf(record("--format", "csv"));
        assertEquals(
                Files.readString(without.resolve("baselines.csv")), Files.readString(result.resolve("baselines.csv")));
    }

    private Transcript record(String... options) {
        List<String> words = new ArrayList<>(List.of("record", "--runs", "6", "--out", folder.toString()));
        words.addAll(List.of(options));
        return Transcript.of(words.toArray(String[]::new));
    }

    /** One column of the rows that begin so. */
    private static List<String> cells(Path result, String table, String start, int column) throws IOException {
        return Files.readAllLines(result.resolve(table)).stream()
                .filter(line -> line.startsWith(start + ","))
                .map(line -> line.split(",", -1)[column])
                .toList();
    }
}
