package fukabun.app.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** LibreOffice, as a reader of workbooks. */
final class Office {
    /** Comma, quotes, UTF-8, unformatted numbers, and every sheet to a file of its own. */
    private static final String EVERY_SHEET =
            "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

    private Office() {}

    /** Skips the test where there is no LibreOffice, and says so. */
    static void assumePresent(String test) {
        boolean present = Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(entry -> Files.isExecutable(Path.of(entry, "soffice")));
        if (!present) {
            System.err.println(test + " skipped: soffice (LibreOffice) is not on the PATH");
        }
        assumeTrue(present, "soffice (LibreOffice) is not on the PATH");
    }

    /**
     * Opens {@code workbook.xlsx} of the folder, calculates every formula, and writes each sheet beside it as
     * {@code workbook-<sheet>.csv}.
     */
    static void recalculate(Path folder) throws Exception {
        forgetWhatFormulasGave(folder.resolve("workbook.xlsx"));
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
        assertTrue(process.waitFor(3, TimeUnit.MINUTES), "LibreOffice does not come to an end");
        assertEquals(0, process.exitValue());
    }

    /** The cells of a line without line breaks inside; LibreOffice quotes some numbers too. */
    static String[] cells(String line) {
        String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
        return Arrays.stream(cells).map(cell -> cell.replace("\"", "")).toArray(String[]::new);
    }

    /** So that the numbers read afterwards are LibreOffice's own, and not those that came with the file. */
    private static void forgetWhatFormulasGave(Path file) throws Exception {
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    row.forEach(Office::forget);
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
}
