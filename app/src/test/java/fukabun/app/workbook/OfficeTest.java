package fukabun.app.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fukabun.app.output.Results;
import fukabun.app.output.SampleResults;
import java.io.File;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook in the hands of a real office program. */
@Tag("office")
class OfficeTest {
    /** Of a number written as text and read back. */
    private static final double ROUNDING = 1e-9;

    /** Comma, quotes, UTF-8, unformatted numbers, and every sheet to a file of its own. */
    private static final String EVERY_SHEET =
            "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

    @TempDir
    private Path folder;

    @Test
    void libreOfficeReadsTheNumbersAndCalculatesTheFormulasToTheSameValues() throws Exception {
        boolean present = isPresent();
        if (!present) {
            System.err.println("OfficeTest skipped: soffice (LibreOffice) is not on the PATH");
        }
        assumeTrue(present, "soffice (LibreOffice) is not on the PATH");
        Results results = SampleResults.claim();
        ResultWorkbook.write(SampleResults.manifest("study"), results, folder);
        forgetWhatFormulasGave();
        convert();

        List<String> verdict = Files.readAllLines(folder.resolve("workbook-Verdict.csv"));
        assertTrue(verdict.get(0).contains("Not calibrated"), verdict.get(0));
        String[] strong = cells(verdict.get(5));
        assertEquals("strong", strong[4]);
        assertEquals(results.claims().get(2).effect().mean(), Double.parseDouble(strong[7]), 1e-3);
        assertTrue(strong[11].endsWith("%"), strong[11]);
        double percent = Double.parseDouble(strong[11].replace("%", ""));
        assertEquals(100.0 * results.claims().get(2).relative().mean(), percent, 100.0 * ROUNDING);

        String[] total =
                cells(Files.readAllLines(folder.resolve("workbook-Differences.csv")).get(SampleResults.YEARS + 1));
        assertEquals("total sovietCoalTonnes t", String.join(" ", total[2], total[3], total[4]));
        double mean = results.differences().get(0).cumulated().get(0).mean();
        assertEquals(mean, Double.parseDouble(total[5]), ROUNDING * mean);

        String[] recorded = cells(Files.readAllLines(folder.resolve("workbook-Annual.csv")).get(3));
        assertEquals("1970", recorded[1]);
        // The sample's record of 1970: 2.6 Mt + 2 x 0.11 Mt, within the band.
        assertEquals(2.82e6, Double.parseDouble(recorded[10]), ROUNDING);
        assertEquals("yes", recorded[14]);
    }

    /** The cells of a line without line breaks inside; LibreOffice quotes some numbers too. */
    private static String[] cells(String line) {
        String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
        return Arrays.stream(cells).map(cell -> cell.replace("\"", "")).toArray(String[]::new);
    }

    /** So that the numbers read afterwards are LibreOffice's own, and not those that came with the file. */
    private void forgetWhatFormulasGave() throws Exception {
        Path file = folder.resolve("workbook.xlsx");
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    row.forEach(OfficeTest::forget);
                }
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }

    private static void forget(Cell cell) {
        if (cell.getCellType() == CellType.FORMULA) {
            String formula = cell.getCellFormula();
            cell.setBlank();
            cell.setCellFormula(formula);
        }
    }

    private void convert() throws Exception {
        Process process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        EVERY_SHEET,
                        "--outdir",
                        folder.toString(),
                        folder.resolve("workbook.xlsx").toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES), "LibreOffice does not come to an end");
        assertEquals(0, process.exitValue());
    }

    private static boolean isPresent() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(entry -> Files.isExecutable(Path.of(entry, "soffice")));
    }
}
