package fukabun.app.workbook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.app.output.Answer;
import fukabun.app.output.Results;
import fukabun.app.output.SampleResults;
import fukabun.app.output.SampleStrength;
import fukabun.app.output.Standing;
import fukabun.study.Quantiles;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultWorkbookTest {
    private static final double ROUNDING = 1e-9;

    @TempDir
    private Path folder;

    @Test
    void aClaimHasEverySheetAndARunOnlyWhatItKnows() throws Exception {
        assertEquals(
                List.of(
                        "About",
                        "Verdict",
                        "Annual",
                        "Chart numbers",
                        "Charts",
                        "Differences",
                        "Projects",
                        "Credits",
                        "Decisions",
                        "Sources",
                        "Figures"),
                names(write(SampleResults.claim())));
        assertEquals(
                List.of("About", "Annual", "Chart numbers", "Charts", "Sources", "Figures"),
                names(write(SampleResults.run())));
    }

    @Test
    void theFirstLineOfTheVerdictSaysWhetherTheModelIsCalibrated() throws Exception {
        String first = write(SampleResults.claim())
                .getSheet("Verdict")
                .getRow(0)
                .getCell(0)
                .getStringCellValue();
        assertTrue(first.startsWith("Calibrated"), first);
    }

    /** The sample has 30 draws under each of six theses: a trial, and 180 runs of each scenario in all. */
    @Test
    void theFirstSheetHasTheAnswerItsWarningAndTheRunsUnderEachThesis() throws Exception {
        Results results = SampleResults.claim();
        List<String> lines = new ArrayList<>();
        for (Row row : write(results).getSheet("About")) {
            if (row.getLastCellNum() > 1) {
                lines.add(row.getCell(0).getStringCellValue() + ": "
                        + row.getCell(1).getStringCellValue());
            }
        }
        assertTrue(lines.contains("Answer: " + String.join(" ", new Answer(results).sentences())), lines.toString());
        assertTrue(lines.contains("How sure it is: " + Standing.of(results)), lines.toString());
        assertTrue(
                lines.stream()
                        .anyMatch(line ->
                                line.startsWith("Runs of each scenario: 30 under each of 6 theses: posterior,")),
                lines.toString());
    }

    /** A sentence on the scope, headings, the verdict as tested, and eight changes of the sample. */
    @Test
    void theStrengthOfAVerdictHasASheetWithARowAChange() throws Exception {
        Sheet strength = write(SampleStrength.results()).getSheet("Strength");
        assertEquals(1 + 1 + 1 + 8, strength.getLastRowNum() + 1);
        assertEquals("nothing: as tested", strength.getRow(2).getCell(1).getStringCellValue());
        Row last = strength.getRow(10);
        assertEquals("the strong range is believed beforehand", last.getCell(1).getStringCellValue());
        // What is refuted holds at a fifth and its threshold: 25 percent at the first of 5 percent, 40 at the last of
        // 20.
        assertEquals(0.25, last.getCell(3).getNumericCellValue(), ROUNDING);
        assertEquals(0.40, last.getCell(4).getNumericCellValue(), ROUNDING);
        assertEquals("refuted", last.getCell(7).getStringCellValue());
        assertEquals("settlements elsewhere", last.getCell(8).getStringCellValue());
    }

    @Test
    void numbersAreNumbersWithAFormatAndYearsHaveNoThousands() throws Exception {
        Row row = row(write(SampleResults.claim()).getSheet("Annual"), 1980, "sovietCoalTonnes");
        assertEquals(CellType.NUMERIC, row.getCell(1).getCellType());
        assertEquals("0", row.getCell(1).getCellStyle().getDataFormatString());
        assertEquals(CellType.NUMERIC, row.getCell(7).getCellType());
        assertEquals("#,##0", row.getCell(7).getCellStyle().getDataFormatString());
        // The sample's record of 1980: 2.6 Mt + 12 x 0.11 Mt.
        assertEquals(3.92e6, row.getCell(10).getNumericCellValue(), ROUNDING);
        assertEquals("B", row.getCell(11).getStringCellValue());
    }

    @Test
    void aRecordLeadsToTheRowOfItsSource() throws Exception {
        XSSFWorkbook workbook = write(SampleResults.claim());
        Cell source = row(workbook.getSheet("Annual"), 1980, "sovietCoalTonnes").getCell(12);
        assertEquals("WER19; TIME68", source.getStringCellValue());
        assertEquals("Sources!A3", source.getHyperlink().getAddress());
        assertEquals("WER19", workbook.getSheet("Sources").getRow(2).getCell(0).getStringCellValue());
        assertEquals(
                "https://www.osti.gov/x",
                workbook.getSheet("Sources").getRow(1).getCell(2).getHyperlink().getAddress());
    }

    @Test
    void everyFormulaRecalculatesToTheValueThatItStandsFor() throws Exception {
        XSSFWorkbook workbook = write(SampleResults.claim());
        FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        List<String> kinds = new ArrayList<>();
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        assertSame(cell, evaluator.evaluate(cell));
                        kinds.add(sheet.getSheetName() + cell.getColumnIndex());
                    }
                }
            }
        }
        // Under each thesis, Verdict: 4 relatives. Annual: 21 recorded years on 2 scenarios, 2 formulas each. Totals: 3
        // indicators.
        int theses = SampleResults.claim().theses().size();
        assertEquals(
                4 * theses,
                kinds.stream().filter(kind -> kind.startsWith("Verdict")).count());
        assertEquals(
                84 * theses,
                kinds.stream().filter(kind -> kind.startsWith("Annual")).count());
        assertEquals(
                3 * theses,
                kinds.stream().filter(kind -> kind.equals("Differences5")).count());
        // The closing balance of both months of the sample's loan.
        assertEquals(2, kinds.stream().filter(kind -> kind.equals("Credits9")).count());
    }

    @Test
    void aChartFollowsTheCellsOfItsIndicatorAndShowsTheRecordAsPoints() throws Exception {
        XSSFWorkbook workbook = write(SampleResults.claim());
        XSSFChart chart =
                workbook.getSheet("Charts").getDrawingPatriarch().getCharts().get(0);
        assertEquals(
                "Soviet coking coal delivered to Japan (million t a year)",
                chart.getTitleText().getString());
        // Up to the low end and the band of the base; medians of both, both ends of the variant, and a record of each
        // grade.
        XDDFChartData band = chart.getChartSeries().get(0);
        XDDFChartData lines = chart.getChartSeries().get(1);
        assertEquals(2, band.getSeriesCount());
        assertEquals(4 + 3, lines.getSeriesCount());
        // The heading is row 1; the base has the first 24 rows, the variant the next.
        assertEquals(
                "'Chart numbers'!$H$2:$H$25", band.getSeries(1).getValuesData().getDataRangeReference());
        assertEquals(
                "'Chart numbers'!$C$2:$C$25",
                band.getSeries(1).getCategoryData().getDataRangeReference());
        assertEquals(
                "'Chart numbers'!$F$2:$F$25", lines.getSeries(0).getValuesData().getDataRangeReference());
        assertEquals(
                "'Chart numbers'!$G$26:$G$49",
                lines.getSeries(3).getValuesData().getDataRangeReference());
        assertEquals(
                "'Chart numbers'!$K$2:$K$25", lines.getSeries(6).getValuesData().getDataRangeReference());
        Sheet numbers = workbook.getSheet("Chart numbers");
        assertEquals("baseline", numbers.getRow(24).getCell(1).getStringCellValue());
        assertEquals("islands-1973", numbers.getRow(25).getCell(1).getStringCellValue());
    }

    /** The record of the sample is of grade A to 1975, of B to 1983 and of C from then on. */
    @Test
    void theRecordHasAColumnForEachGrade() throws Exception {
        Sheet numbers = write(SampleResults.claim()).getSheet("Chart numbers");
        int of1975 = 1 + 1975 - SampleResults.FIRST_YEAR;
        assertEquals(2.6e6 + 1.1e5 * 7, numbers.getRow(of1975).getCell(8).getNumericCellValue(), ROUNDING);
        assertEquals(CellType.BLANK, numbers.getRow(of1975).getCell(9).getCellType());
        assertEquals(CellType.BLANK, numbers.getRow(of1975 + 1).getCell(8).getCellType());
        assertEquals(2.6e6 + 1.1e5 * 16, numbers.getRow(of1975 + 9).getCell(10).getNumericCellValue(), ROUNDING);
    }

    /** As in the pictures, credit is the sum since the first year: what a run committed in all by then. */
    @Test
    void creditIsSummedAsInThePictures() throws Exception {
        Results results = SampleResults.run();
        Sheet numbers = write(results).getSheet("Chart numbers");
        double[] sums = results.shown().get(0).outcomes().stream()
                .mapToDouble(each -> Arrays.stream(each.annual()[2]).sum())
                .toArray();
        Row last = numbers.getRow(SampleResults.YEARS);
        assertEquals(
                "New official Japanese credit committed, sum since 1968",
                last.getCell(0).getStringCellValue());
        assertEquals(
                Quantiles.of(sums).p50(),
                last.getCell(5).getNumericCellValue(),
                1e-6 * Quantiles.of(sums).p50());
    }

    @Test
    void theColumnOfTheClaimIsAsWideAsTheLongestId() throws Exception {
        XSSFSheet verdict =
                write(SampleResults.claim("a-claim-with-an-id-of-many-letters")).getSheet("Verdict");
        assertTrue(verdict.getColumnWidth(0) / 256 > 34, "34 letters need more than 34 places");
    }

    @Test
    void headingsAreFrozenFilteredAndPrintedOnEveryPage() throws Exception {
        XSSFSheet annual = write(SampleResults.claim()).getSheet("Annual");
        assertEquals(1, annual.getPaneInformation().getHorizontalSplitPosition());
        assertNotNull(annual.getCTWorksheet().getAutoFilter());
        assertNotNull(annual.getRepeatingRows());
        assertTrue(annual.getPrintSetup().getLandscape());
        assertEquals(1, annual.getPrintSetup().getFitWidth());
    }

    @Test
    void theSameResultGivesTheSameBytes() throws Exception {
        write(SampleResults.claim());
        byte[] first = Files.readAllBytes(folder.resolve("workbook.xlsx"));
        // A zip file tells time in steps of two seconds, so the clock is of no use here; the entries' times are.
        write(SampleResults.claim());
        assertArrayEquals(first, Files.readAllBytes(folder.resolve("workbook.xlsx")));
        try (java.util.zip.ZipFile zip =
                new java.util.zip.ZipFile(folder.resolve("workbook.xlsx").toFile())) {
            assertTrue(zip.stream().allMatch(entry -> entry.getTimeLocal().getYear() == 1980));
        }
    }

    private XSSFWorkbook write(Results results) throws Exception {
        ResultWorkbook.write(SampleResults.manifest("study"), results, folder);
        try (InputStream in = Files.newInputStream(folder.resolve("workbook.xlsx"))) {
            return new XSSFWorkbook(in);
        }
    }

    private static void assertSame(Cell cell, CellValue recalculated) {
        if (cell.getCachedFormulaResultType() == CellType.STRING) {
            assertEquals(cell.getStringCellValue(), recalculated.getStringValue(), cell.getCellFormula());
        } else {
            double value = cell.getNumericCellValue();
            double tolerance = ROUNDING * Math.max(1.0, Math.abs(value));
            assertEquals(value, recalculated.getNumberValue(), tolerance, cell.getCellFormula());
        }
    }

    private static List<String> names(XSSFWorkbook workbook) {
        List<String> names = new ArrayList<>();
        workbook.forEach(sheet -> names.add(sheet.getSheetName()));
        return names;
    }

    private static Row row(Sheet sheet, int year, String indicator) {
        for (Row row : sheet) {
            if (row.getRowNum() > 0
                    && row.getCell(1).getNumericCellValue() == year
                    && row.getCell(2).getStringCellValue().equals(indicator)) {
                return row;
            }
        }
        throw new AssertionError("no row of " + indicator + " in " + year);
    }
}
