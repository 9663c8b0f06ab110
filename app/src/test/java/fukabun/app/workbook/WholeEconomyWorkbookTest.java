package fukabun.app.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.app.output.KeyIndicators;
import fukabun.app.output.Results;
import fukabun.app.output.SampleResults;
import fukabun.app.output.WideResults;
import fukabun.record.Indicator;
import fukabun.study.Quantiles;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook of a result with every indicator that there is. */
class WholeEconomyWorkbookTest {
    /** Of a number written as text and read back. */
    private static final double ROUNDING = 1e-9;

    private static final int INDICATORS = Indicator.values().length;

    @TempDir
    private Path folder;

    @Test
    void aRunHasEveryIndicatorInItsRowsAndTheKeyOnesInItsCharts() throws Exception {
        XSSFWorkbook workbook = write(WideResults.run());
        assertEquals(
                INDICATORS * SampleResults.YEARS, workbook.getSheet("Annual").getLastRowNum());
        List<XSSFChart> charts =
                workbook.getSheet("Charts").getDrawingPatriarch().getCharts();
        assertEquals(KeyIndicators.LIST.size(), charts.size());
        List<String> titles =
                charts.stream().map(chart -> chart.getTitleText().getString()).toList();
        assertTrue(
                titles.contains("Japan's exports to the Soviet Union, f.o.b. (million USD a year)"), titles.toString());
        assertTrue(
                titles.contains("Turnover in dollars of 1985, by US consumer prices (million USD a year)"),
                titles.toString());
    }

    @Test
    void aLongStudyKeepsUnderEveryThesisWhatItsClaimsAreAbout() throws Exception {
        Results results = WideResults.claim();
        XSSFSheet annual = write(results).getSheet("Annual");
        int theses = results.theses().size();
        // Two scenarios: every indicator under the first thesis, one indicator of claims under the others.
        assertEquals(2 * SampleResults.YEARS * (INDICATORS + theses - 1), annual.getLastRowNum());
    }

    @Test
    @Tag("office")
    void libreOfficeReadsEveryMedianAsItWasWrittenAndFindsNoError() throws Exception {
        Office.assumePresent("WholeEconomyWorkbookTest");
        Results results = WideResults.run();
        write(results);
        Office.recalculate(folder);
        List<String> lines = Files.readAllLines(folder.resolve("workbook-Annual.csv"));
        for (int i = 0; i < INDICATORS; i++) {
            for (int year = 0; year < SampleResults.YEARS; year++) {
                String[] cells = Office.cells(lines.get(1 + i * SampleResults.YEARS + year));
                Indicator indicator = Indicator.values()[i];
                assertEquals(indicator.key(), cells[2]);
                assertEquals(median(indicator, year), Double.parseDouble(cells[7]), ROUNDING);
            }
        }
        assertFalse(lines.stream().anyMatch(line -> line.contains("Err:") || line.contains("#")), "an error");
    }

    private static double median(Indicator indicator, int year) {
        return Quantiles.of(IntStream.range(0, SampleResults.MEMBERS)
                        .mapToDouble(run -> WideResults.figure(indicator, year, run))
                        .toArray())
                .p50();
    }

    private XSSFWorkbook write(Results results) throws Exception {
        ResultWorkbook.write(SampleResults.manifest("wide"), results, folder);
        try (InputStream in = Files.newInputStream(folder.resolve("workbook.xlsx"))) {
            return new XSSFWorkbook(in);
        }
    }
}
