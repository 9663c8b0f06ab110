package fukabun.app.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.app.output.Results;
import fukabun.app.output.SampleResults;
import fukabun.scenario.Thesis;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook in the hands of a real office program. */
@Tag("office")
class OfficeTest {
    /** Of a number written as text and read back. */
    private static final double ROUNDING = 1e-9;

    @TempDir
    private Path folder;

    @Test
    void libreOfficeReadsTheNumbersAndCalculatesTheFormulasToTheSameValues() throws Exception {
        Office.assumePresent("OfficeTest");
        Results results = SampleResults.claim();
        ResultWorkbook.write(SampleResults.manifest("study"), results, folder);
        Office.recalculate(folder);

        List<String> verdict = Files.readAllLines(folder.resolve("workbook-Verdict.csv"));
        assertTrue(verdict.get(0).contains("Calibrated"), verdict.get(0));
        int place = results.theses().indexOf(Thesis.STRONG);
        int heading = headings(verdict);
        String[] strong = Office.cells(verdict.get(heading + 1 + place));
        assertEquals("dispute does much", strong[4]);
        assertEquals(results.claims().get(place).effect().mean(), Double.parseDouble(strong[7]), 1e-3);
        assertTrue(strong[11].endsWith("%"), strong[11]);
        double percent = Double.parseDouble(strong[11].replace("%", ""));
        assertEquals(100.0 * results.claims().get(place).relative().mean(), percent, 100.0 * ROUNDING);

        String[] total = Office.cells(
                Files.readAllLines(folder.resolve("workbook-Differences.csv")).get(SampleResults.YEARS + 1));
        assertEquals("total sovietCoalTonnes t", String.join(" ", total[2], total[3], total[4]));
        double mean = results.differences().get(0).cumulated().get(0).mean();
        assertEquals(mean, Double.parseDouble(total[5]), ROUNDING * mean);

        String[] recorded = Office.cells(
                Files.readAllLines(folder.resolve("workbook-Annual.csv")).get(3));
        assertEquals("1970", recorded[1]);
        // The sample's record of 1970: 2.6 Mt + 2 x 0.11 Mt, within the band.
        assertEquals(2.82e6, Double.parseDouble(recorded[10]), ROUNDING);
        assertEquals("yes", recorded[14]);
    }

    /** The row of the headings, below lines of words. */
    private static int headings(List<String> sheet) {
        return (int) sheet.stream().takeWhile(row -> !row.startsWith("Claim")).count();
    }
}
