package fukabun.app.cli.job;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.app.output.Format;
import fukabun.app.output.SampleResults;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultWriterTest {
    @TempDir
    private Path parent;

    @Test
    void aClaimWritesEveryFileInItsFolder() throws Exception {
        Path place = new ResultWriter(parent, Format.defaults())
                .write(SampleResults.manifest("study"), SampleResults.claim());

        assertEquals(parent.resolve("study").resolve("0123456789ab"), place);
        assertEquals(
                List.of(
                        "annual.csv",
                        "charts/before-any-data.png",
                        "charts/effect-islands-1973.png",
                        "charts/equivalence-islands-1973.png",
                        "charts/sovietCoalTonnes-islands-1973.png",
                        "chronicle.csv",
                        "claims.csv",
                        "claims.json",
                        "datapackage.json",
                        "decisions.csv",
                        "differences.csv",
                        "equivalence.csv",
                        "loans.csv",
                        "manifest.json",
                        "monthly.csv",
                        "projects.csv",
                        "report.html",
                        "runs.csv",
                        "workbook.xlsx"),
                files(place));
    }

    @Test
    void aRunDrawsEachIndicatorAndOnlyTheFormatsAskedForAreWritten() throws Exception {
        Path pictures = new ResultWriter(parent, Set.of(Format.PNG))
                .write(SampleResults.manifest("pictures"), SampleResults.run());
        assertEquals(
                List.of(
                        "charts/cokingCoalPriceUsdPerTonne.png",
                        "charts/officialCreditUsd.png",
                        "charts/sovietCoalTonnes.png",
                        "manifest.json"),
                files(pictures));

        Path tables = new ResultWriter(parent, Set.of(Format.CSV))
                .write(SampleResults.manifest("tables"), SampleResults.run());
        assertEquals(
                List.of("annual.csv", "datapackage.json", "manifest.json", "monthly.csv", "runs.csv"), files(tables));

        Path others = new ResultWriter(parent, Set.of(Format.PARQUET, Format.IAMC))
                .write(SampleResults.manifest("others"), SampleResults.run());
        assertEquals(
                List.of(
                        "annual.parquet",
                        "datapackage.json",
                        "iamc.csv",
                        "manifest.json",
                        "monthly.parquet",
                        "runs.parquet"),
                files(others));
    }

    @Test
    void theSameResultWrittenTwiceIsTheSameByteForByte() throws Exception {
        ResultWriter writer = new ResultWriter(parent, Format.defaults());
        Path one = writer.write(SampleResults.manifest("one"), SampleResults.claim());
        Path again = writer.write(SampleResults.manifest("again"), SampleResults.claim());
        for (String file : files(one)) {
            // These name the result.
            if (!Set.of("manifest.json", "workbook.xlsx", "datapackage.json", "report.html")
                    .contains(file)) {
                assertArrayEquals(Files.readAllBytes(one.resolve(file)), Files.readAllBytes(again.resolve(file)), file);
            }
        }
    }

    @Test
    void libraryNoticesDoNotReachStandardErrorAndUnneededLibrariesStayUnloaded() throws Exception {
        Path errors = parent.resolve("errors.txt");
        String all = output(errors, Format.supported());
        assertEquals("", Files.readString(errors));
        assertTrue(all.contains("org.apache.poi.") && all.contains("org.knowm.xchart."), "the check is blind");

        String csv = output(errors, "csv");
        assertFalse(csv.contains("org.apache.poi."), "a workbook library that is not needed is loaded");
        assertFalse(csv.contains("org.knowm.xchart."), "a chart library that is not needed is loaded");
    }

    /** Writes a result in a Java of its own, and returns what that Java says of the classes it loads. */
    private String output(Path errors, String formats) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xlog:class+load", "-cp", classPathOfTheProgram()));
        command.addAll(List.of(
                WritingProgram.class.getName(), parent.resolve("results").toString(), formats));
        Path log = parent.resolve("log.txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(log.toFile())
                .redirectError(errors.toFile())
                .start();
        assertEquals(0, process.waitFor());
        return Files.readString(log);
    }

    /** Without the libraries of the tests, some of which bring loggers. */
    private static String classPathOfTheProgram() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("archunit") && !entry.contains("slf4j") && !entry.contains("junit"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** A program of its own. */
    static final class WritingProgram {
        private WritingProgram() {}

        public static void main(String[] arguments) {
            new ResultWriter(Path.of(arguments[0]), Format.parse(arguments[1]))
                    .write(SampleResults.manifest("study"), SampleResults.claim());
        }
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
