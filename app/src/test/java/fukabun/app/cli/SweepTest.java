package fukabun.app.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.jerolba.carpet.CarpetReader;
import fukabun.app.output.NumberBlocks;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sweep command on the shipped baseline. */
class SweepTest {
    private static final String STUDY = """
            id: sweeping
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
            """;
    private static final String COAL = "sovietCoalTonnes.cumulated.1974-1991";
    private static final long PATIENCE_SECONDS = 120;
    private static final int ATTEMPTS = 5;

    @TempDir
    private Path folder;

    // The concessions ended in 1944, so a lever of theirs cannot bind in an economy of 1968-91.
    @Test
    void aLeverThatDoesNothingGivesEqualRows() throws IOException {
        Rows rows = sweep("{name: concessionsLinkage, levels: [true, false]}", 3);
        int outcomes = rows.columns().indexOf(COAL);
        assertEquals(6, rows.cells().size());
        for (int draw = 0; draw < 3; draw++) {
            List<String> on = rows.cells().get(draw);
            List<String> off = rows.cells().get(3 + draw);
            assertEquals(on.subList(outcomes, on.size()), off.subList(outcomes, off.size()));
            assertEquals(rows.cell(draw, "seed"), rows.cell(3 + draw, "seed"));
        }
        assertEquals(List.of("1", "1", "1", "0", "0", "0"), rows.column("lever.concessionsLinkage"));
    }

    @Test
    void aFactorThatDoesSomethingGivesOtherRowsAndStandsInThem() throws IOException {
        Rows rows = sweep("{name: constructionEfficiency, range: [0.4, 0.8], steps: 3}", 1);
        // (0.4 (2 - i) + 0.8 i) / 2 for i = 0, 1, 2.
        double[] values = rows.column("constructionEfficiency").stream()
                .mapToDouble(Double::parseDouble)
                .toArray();
        assertArrayEquals(new double[] {0.4, 0.6, 0.8}, values, 1e-12);
        assertEquals(3, rows.column(COAL).stream().distinct().count());
    }

    // What settlements brought elsewhere is a total; a run must make its routes from the total that the point sets.
    @Test
    void theTotalOfASettlementReachesTheRunsByItsRoutes() throws IOException {
        Path file = study(
                "design: grid\n  scenarios: [islands-1973]",
                "{name: settlementTradeTotal, range: [0.02, 0.4], steps: 2}",
                1);
        Rows rows = Rows.of(folderOf(Transcript.of("sweep", file.toString(), "--out", folder.toString())));
        assertEquals(List.of("0.02", "0.4"), rows.column("settlementTradeTotal"));
        double little = Double.parseDouble(rows.cell(0, "everydayTradeShare"));
        double much = Double.parseDouble(rows.cell(1, "everydayTradeShare"));
        assertTrue(much > little, much + " is not more than " + little);
        assertNotEquals(rows.cell(0, "turnoverUsd"), rows.cell(1, "turnoverUsd"));
    }

    // And where a point sets a route itself, that stands.
    @Test
    void aRouteThatAPointSetsStands() throws IOException {
        Path file = study(
                "design: grid\n  scenarios: [islands-1973]",
                "{name: settlementCreditLineShare, range: [0.1, 0.3], steps: 2}",
                1);
        Rows rows = Rows.of(folderOf(Transcript.of("sweep", file.toString(), "--out", folder.toString())));
        assertEquals(List.of("0.1", "0.3"), rows.column("settlementCreditLineShare"));
    }

    @Test
    void scenariosAtOnePointShareNumberSeedAndParameters() throws IOException {
        Path file = study(
                "design: sobol\n  size: 4\n  scenarios: [baseline, islands-1973]",
                "{name: constructionEfficiency, range: [0.4, 0.8]}",
                2);
        Rows rows = Rows.of(folderOf(Transcript.of("sweep", file.toString(), "--out", folder.toString())));
        assertEquals(16, rows.cells().size());
        for (int run = 0; run < 2; run++) {
            assertEquals("baseline", rows.cell(run, "scenario"));
            assertEquals("islands-1973", rows.cell(run + 2, "scenario"));
            for (String column : List.of("run", "seed", "member", "constructionEfficiency", "needWeight")) {
                assertEquals(rows.cell(run, column), rows.cell(run + 2, column), column);
            }
        }
    }

    // Latin hypercube: each of the n slices of [0, 1] is hit once (McKay, Beckman and Conover, 1979).
    @Test
    void aLatinHypercubeHitsEverySliceOfItsRangeOnce() throws IOException {
        Path file = study("design: latin-hypercube\n  size: 5", "{name: needWeight, range: [0, 0.5]}", 1);
        Rows rows = Rows.of(folderOf(Transcript.of("sweep", file.toString(), "--out", folder.toString())));
        List<Integer> slices = rows.column("needWeight").stream()
                .map(text -> (int) (Double.parseDouble(text) / 0.1))
                .sorted()
                .toList();
        assertEquals(IntStream.range(0, 5).boxed().toList(), slices);
    }

    @Test
    void aSweepThatWasKilledGoesOnToTheSameBytes() throws Exception {
        Path file = study("design: sobol\n  size: 32", "{name: constructionEfficiency, range: [0.4, 0.8]}", 10);
        Path killed = killedHalfWay(file);
        Path resumed = folderOf(Transcript.of("sweep", file.toString(), "--out", killed.toString()));
        Path whole = folderOf(Transcript.of(
                "sweep", file.toString(), "--out", folder.resolve("whole").toString()));
        assertEquals(-1, Files.mismatch(resumed.resolve("runs.csv"), whole.resolve("runs.csv")));
        assertEquals(321, Files.readAllLines(resumed.resolve("runs.csv")).size());
        try (Stream<Path> left = Files.list(killed.resolve("sweeping"))) {
            assertEquals(List.of(resumed), left.toList());
        }
    }

    // The numbers that were kept are changed, which nobody else would do: the result shows them, so it was they that it
    // took.
    @Test
    void aSweepThatGoesOnTakesWhatWasKept() throws Exception {
        Path file = study("design: sobol\n  size: 32", "{name: constructionEfficiency, range: [0.4, 0.8]}", 10);
        Path killed = killedHalfWay(file);
        Path block = blocks(killed.resolve("sweeping")).get(0);
        String name = block.getFileName().toString().replace(".numbers", "");
        int rows = 160;
        int columns = (int) ((Files.size(block) - Long.BYTES) / rows / Double.BYTES);
        double[][] marked = new double[rows][columns];
        marked[0][0] = 4711.0;
        new NumberBlocks(block.getParent()).write(name, marked);
        Path resumed = folderOf(Transcript.of("sweep", file.toString(), "--out", killed.toString()));
        assertTrue(Rows.of(resumed).column(COAL).contains("4711"));
    }

    /** Results of a child that was killed after its first block; one that ended before it was killed is tried again. */
    private Path killedHalfWay(Path file) throws Exception {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Path out = folder.resolve("killed-" + attempt);
            Process child = start(file, out);
            waitForABlock(out.resolve("sweeping"), child);
            child.destroyForcibly().waitFor();
            if (!blocks(out.resolve("sweeping")).isEmpty() && !hasResult(out.resolve("sweeping"))) {
                return out;
            }
        }
        throw new AssertionError("every child ended before it could be killed");
    }

    @Test
    void anotherSeedMakesOtherPointsInAnotherFolder() throws IOException {
        Path file = study("design: sobol\n  size: 2", "{name: needWeight, range: [0, 0.5]}", 1);
        Path one = folderOf(Transcript.of("sweep", file.toString(), "--out", folder.toString()));
        Path other = folderOf(Transcript.of("sweep", file.toString(), "--seed", "9", "--out", folder.toString()));
        assertNotEquals(one, other);
        assertNotEquals(Rows.of(one).column("needWeight"), Rows.of(other).column("needWeight"));
    }

    /** Four points, two runs each: what Parquet's own reader finds is what the CSV of the same sweep says. */
    @Test
    @SuppressWarnings("rawtypes")
    void asParquetTheRunsAreThoseOfTheCsv() throws IOException {
        Path file = study("design: sobol\n  size: 4", "{name: needWeight, range: [0, 0.5]}", 2);
        Path both = folderOf(
                Transcript.of("sweep", file.toString(), "--format", "csv,parquet", "--out", folder.toString()));
        Rows rows = Rows.of(both);
        List<Map> read = new CarpetReader<>(both.resolve("runs.parquet").toFile(), Map.class).toList();
        assertEquals(8, read.size());
        for (int run = 0; run < read.size(); run++) {
            for (String column : List.of("needWeight", COAL, "lever.portWorks")) {
                assertEquals(
                        Double.parseDouble(rows.cell(run, column)),
                        read.get(run).get(column),
                        column);
            }
            assertEquals(Long.parseLong(rows.cell(run, "seed")), read.get(run).get("seed"));
        }
        assertEquals(rows.columns().size(), read.get(0).size());
    }

    /** Parquet instead of CSV is the same rows to the last byte, and the terminal says the same of them. */
    @Test
    void parquetAloneWritesNoCsvAndCountsEveryRunOnce() throws IOException {
        Path file = study("design: sobol\n  size: 4", "{name: needWeight, range: [0, 0.5]}", 2);
        Transcript alone = Transcript.of("sweep", file.toString(), "--format", "parquet", "--out", folder.toString());
        Transcript both =
                Transcript.of("sweep", file.toString(), "--format", "csv,parquet", "--out", folder.toString());
        assertFalse(Files.exists(folderOf(alone).resolve("runs.csv")));
        String described = Files.readString(folderOf(alone).resolve("datapackage.json"));
        assertTrue(described.contains("runs.parquet") && !described.contains("runs.csv"), described);
        assertEquals(
                -1,
                Files.mismatch(
                        folderOf(alone).resolve("runs.parquet"), folderOf(both).resolve("runs.parquet")));
        assertTrue(alone.out().contains("8 runs, one a row, in runs.parquet."), alone.out());
        assertEquals(beforeTheFiles(alone), beforeTheFiles(both));
    }

    private static List<String> beforeTheFiles(Transcript transcript) {
        return transcript
                .out()
                .lines()
                .takeWhile(line -> !line.contains("one a row"))
                .toList();
    }

    @Test
    void aStudyWithoutASweepIsBadInput() throws IOException {
        Path file = Files.writeString(folder.resolve("sweeping.yaml"), STUDY);
        Transcript transcript = Transcript.of("sweep", file.toString(), "--out", folder.toString());
        assertEquals(2, transcript.code());
        assertTrue(transcript.err().contains("sweeping.yaml:1:1: sweep is missing"), transcript.err());
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            design: grid             | {name: portWroks, levels: [true]}                    | 17:14: sweep.factors[0].name must be a parameter or a lever | portWorks
            design: grid             | {name: portWorks, levels: [true, 3]}                 | 17:40: sweep.factors[0].levels[1] must be true or false     | 3
            design: grid             | {name: portWorks, range: [0, 1], steps: 2}           | 17:32: sweep.factors[0].range cannot be had of portWorks   | levels
            design: grid             | {name: needWeight, range: [0, 0.5]}                  | 17:33: sweep.factors[0].steps is missing                    | steps: 5
            design: grid             | {name: needWeight, range: [0.5, 0], steps: 3}        | 17:33: sweep.factors[0].range must have low < high          | swapped
            design: sobol            | {name: needWeight, range: [0, 0.5]}                  | 13:3: sweep.size is missing                                 | size: 256
            design: sobool           | {name: needWeight, range: [0, 0.5]}                  | 13:11: sweep.design must be one of                          | sobol
            design: grid             | {name: portWorks, levels: [true, true]}              | 17:40: sweep.factors[0].levels[1] must differ               | twice
            design: grid             | {name: needWeight, levels: [.nan]}                   | 17:35:                                                     | nan
            """)
    void faultsOfASweepNameTheirPlaceAndTheirCure(String design, String factor, String place, String cure)
            throws IOException {
        Path file = study(design, factor, 1);
        Transcript transcript = Transcript.of("sweep", file.toString(), "--out", folder.toString());
        assertEquals(2, transcript.code(), transcript.err());
        assertTrue(transcript.err().contains("sweeping.yaml:" + place), transcript.err());
        assertTrue(transcript.err().contains(cure), transcript.err());
        assertEquals(2, Transcript.of("check", file.toString()).code());
    }

    private Rows sweep(String factor, int runs) throws IOException {
        Path file = study("design: grid", factor, runs);
        return Rows.of(folderOf(Transcript.of("sweep", file.toString(), "--out", folder.toString())));
    }

    private Path study(String design, String factor, int runs) throws IOException {
        String sweep = "sweep:\n  " + design.strip() + "\n  seed: 3\n  runsPerPoint: " + runs + "\n  factors:\n    - "
                + factor.strip() + "\n";
        // The block begins in line 12, so with one line of design its factor stands in line 17.
        return Files.writeString(folder.resolve("sweeping.yaml"), STUDY + sweep);
    }

    private static Path folderOf(Transcript transcript) {
        assertEquals(0, transcript.code(), transcript.err());
        String last =
                transcript.out().strip().lines().reduce((one, next) -> next).orElse("");
        assertTrue(last.startsWith("Results in "), transcript.out());
        return Path.of(last.substring("Results in ".length()));
    }

    private static Process start(Path file, Path out) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfukabun.home=" + Transcript.repository().root(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "sweep",
                        file.toString(),
                        "--quiet",
                        "--threads",
                        "1",
                        "--out",
                        out.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void waitForABlock(Path results, Process child) throws Exception {
        long start = System.nanoTime();
        while (blocks(results).isEmpty() && child.isAlive()) {
            assertTrue(System.nanoTime() - start < PATIENCE_SECONDS * 1_000_000_000L, "the child does not get on");
            child.waitFor(5, TimeUnit.MILLISECONDS);
        }
    }

    /** What a sweep that is not done has kept; while it runs, files may come and go. */
    private static List<Path> blocks(Path results) throws IOException {
        List<Path> blocks = new ArrayList<>();
        if (Files.isDirectory(results)) {
            try (DirectoryStream<Path> jobs = Files.newDirectoryStream(results, ".checkpoints-*")) {
                for (Path job : jobs) {
                    try (DirectoryStream<Path> files = Files.newDirectoryStream(job, "*.numbers")) {
                        files.forEach(blocks::add);
                    } catch (NoSuchFileException e) {
                        return List.of();
                    }
                }
            }
        }
        return blocks;
    }

    private static boolean hasResult(Path results) throws IOException {
        try (Stream<Path> folders = Files.list(results)) {
            return folders.anyMatch(each -> each.getFileName().toString().matches("[0-9a-f]{12}"));
        }
    }

    /** A table that was read back. */
    private record Rows(List<String> columns, List<List<String>> cells) {
        static Rows of(Path result) throws IOException {
            List<List<String>> lines = new ArrayList<>();
            for (String line : Files.readAllLines(result.resolve("runs.csv"))) {
                lines.add(List.of(line.split(",", -1)));
            }
            return new Rows(lines.get(0), lines.subList(1, lines.size()));
        }

        String cell(int row, String column) {
            return cells.get(row).get(columns.indexOf(column));
        }

        List<String> column(String name) {
            return IntStream.range(0, cells.size())
                    .mapToObj(row -> cell(row, name))
                    .toList();
        }
    }
}
