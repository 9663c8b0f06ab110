package fukabun.app.workbook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.app.data.Source;
import fukabun.app.output.Field;
import fukabun.app.output.OutputTable;
import fukabun.app.output.SampleResults;
import fukabun.app.output.Story;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalysisWorkbookTest {
    private static final List<Source> SOURCES = List.of(
            new Source("NEVER-USED", "Nobody cites this", ""),
            new Source("WER19", "Western, \"Siberia, and Japan\"", ""),
            new Source("TIME68", "Time, 2 August 1968", "https://time.com/archive/1968"));

    private static final Story STORY = new Story(
            "The model against the record",
            "Which patterns does the model meet?",
            "Not calibrated.",
            true,
            List.of("It meets one.", "Nobody knows how surely."),
            List.of("Two runs."));

    /** Of a number written as text and read back. */
    private static final double ROUNDING = 1e-9;

    @TempDir
    private Path folder;

    @Test
    void everyTableHasASheetBetweenWhatItIsAndWhereItComesFrom() throws Exception {
        List<String> names = new ArrayList<>();
        write(List.of(scoreboard(), tradeOffs())).forEach(sheet -> names.add(sheet.getSheetName()));
        assertEquals(List.of("About", "Scoreboard", "Trade-offs", "Columns", "Sources"), names);

        names.clear();
        write(List.of(tradeOffs())).forEach(sheet -> names.add(sheet.getSheetName()));
        assertEquals(List.of("About", "Trade-offs", "Columns"), names);
    }

    @Test
    void theFirstSheetSaysHowToMakeItAgain() throws Exception {
        XSSFSheet about = write(List.of(scoreboard())).getSheet("About");
        assertEquals("The model against the record", about.getRow(0).getCell(0).getStringCellValue());
        List<String> labels = new ArrayList<>();
        List<String> words = new ArrayList<>();
        about.forEach(row -> {
            labels.add(row.getCell(0).getStringCellValue());
            words.add(row.getCell(1) == null ? "" : row.getCell(1).getStringCellValue());
        });
        assertEquals(List.of("Question", "Answer", "How sure it is", "To make it again", "Seed"), labels.subList(1, 6));
        assertEquals("Which patterns does the model meet?", words.get(1));
        assertEquals("It meets one. Nobody knows how surely.", words.get(2));
        assertEquals("Not calibrated.", words.get(3));
        assertEquals("./fukabun claim --seed 19731010", words.get(4));
        assertEquals("Two runs.", words.get(labels.indexOf("How it was done")));
    }

    @Test
    void cellsAreOfTheirOwnTypeAndNumbersInTheFormatOfTheirUnit() throws Exception {
        XSSFSheet sheet = write(List.of(scoreboard())).getSheet("Scoreboard");
        assertEquals(
                List.of("Pattern", "Year", "Unit", "Value", "Met, share", "Seed", "Easy", "Source"), texts(sheet, 0));
        assertNumber(1974.0, "0", sheet.getRow(1).getCell(1));
        assertNumber(1.2345678e7, "#,##0", sheet.getRow(1).getCell(3));
        assertNumber(0.25, "0.000", sheet.getRow(1).getCell(4));
        assertEquals("yes", sheet.getRow(1).getCell(6).getStringCellValue());
        assertNumber(54.125, "#,##0.00", sheet.getRow(2).getCell(3));
        assertNull(sheet.getRow(2).getCell(4), "an empty cell of the table is none of the sheet");
        // A seed has more digits than a number of a spreadsheet.
        assertEquals("-9007199254740993", sheet.getRow(1).getCell(5).getStringCellValue());
    }

    @Test
    void numbersWithoutUnitAreRoundedToWhatPeopleReadAndYearsKeepNoComma() throws Exception {
        XSSFSheet sheet = write(List.of(tradeOffs())).getSheet("Trade-offs");
        List<String> formats = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            formats.add(sheet.getRow(i).getCell(1).getCellStyle().getDataFormatString());
        }
        // 0.123456, 1974.5833, 1974, 2,230,000.4 and -45.5.
        assertEquals(List.of("0.000", "0.00", "General", "#,##0", "0.00"), formats);
    }

    @Test
    void aSourceLeadsToItsRowAndOneThatIsNotListedIsNamedAsSuch() throws Exception {
        XSSFWorkbook workbook = write(List.of(scoreboard()));
        XSSFSheet sheet = workbook.getSheet("Scoreboard");
        assertEquals("Sources!A2", sheet.getRow(1).getCell(7).getHyperlink().getAddress());
        XSSFSheet sources = workbook.getSheet("Sources");
        assertEquals("WER19", sources.getRow(1).getCell(0).getStringCellValue());
        assertEquals("TIME68", sources.getRow(2).getCell(0).getStringCellValue());
        assertEquals("UNKNOWN", sources.getRow(3).getCell(0).getStringCellValue());
        assertEquals("(not in data/sources.csv)", sources.getRow(3).getCell(1).getStringCellValue());
    }

    @Test
    void headingsAreFrozenAndFilteredAndTheTableHasAName() throws Exception {
        XSSFWorkbook workbook = write(List.of(scoreboard(), tradeOffs()));
        XSSFSheet sheet = workbook.getSheet("Trade-offs");
        assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
        assertNotNull(sheet.getCTWorksheet().getAutoFilter());
        assertEquals(
                "'Trade-offs'!$A$1:$B$6", workbook.getName("Trade_offs_table").getRefersToFormula());
    }

    @Test
    void everyColumnIsExplainedWithItsUnit() throws Exception {
        XSSFSheet columns = write(List.of(scoreboard())).getSheet("Columns");
        assertEquals(List.of("Scoreboard", "met", "share", "Share that meets it"), texts(columns, 5));
        assertEquals(8, columns.getLastRowNum());
    }

    @Test
    void aTableLongerThanPeopleReadSaysWhereItGoesOn() throws Exception {
        OutputTable table = new OutputTable("runs", "Runs", List.of(Field.integer("run", "Number")));
        for (int i = 0; i < LogSheet.MOST_ROWS + 7; i++) {
            table.add(List.of(i));
        }
        XSSFSheet sheet = write(List.of(table)).getSheet("Runs");
        Row last = sheet.getRow(sheet.getLastRowNum());
        assertEquals("7 more rows are in runs.csv.", last.getCell(0).getStringCellValue());
    }

    @Test
    void theSameTablesGiveTheSameBytes() throws Exception {
        write(List.of(scoreboard(), tradeOffs()));
        byte[] first = Files.readAllBytes(folder.resolve("workbook.xlsx"));
        write(List.of(scoreboard(), tradeOffs()));
        assertArrayEquals(first, Files.readAllBytes(folder.resolve("workbook.xlsx")));
    }

    @Test
    @Tag("office")
    void libreOfficeReadsTheSameCellsWithoutAnError() throws Exception {
        Office.assumePresent("AnalysisWorkbookTest");
        OutputTable table = scoreboard();
        write(List.of(table, tradeOffs()));
        Office.recalculate(folder);
        List<String> lines = Files.readAllLines(folder.resolve("workbook-Scoreboard.csv"));
        String[] first = Office.cells(lines.get(1));
        assertEquals("coal-price", first[0]);
        assertEquals(1974.0, Double.parseDouble(first[1]), ROUNDING);
        assertEquals(1.2345678e7, Double.parseDouble(first[3]), ROUNDING);
        assertEquals("-9007199254740993", first[5]);
        String[] second = Office.cells(lines.get(2));
        assertEquals("", second[4]);
        for (String sheet : List.of("About", "Scoreboard", "Trade-offs", "Columns", "Sources")) {
            String text = Files.readString(folder.resolve("workbook-" + sheet + ".csv"));
            assertFalse(text.contains("Err:") || text.contains("#REF!") || text.contains("#NAME?"), text);
        }
    }

    private static OutputTable scoreboard() {
        OutputTable table = new OutputTable(
                "scoreboard",
                "How the model meets each pattern",
                List.of(
                        Field.text("pattern", "Id of the pattern"),
                        new Field("year", Field.Kind.YEAR, "", "Calendar year"),
                        Field.text("unit", "Unit of the value"),
                        Field.number("value", "", "What came out"),
                        Field.number("met", "share", "Share that meets it"),
                        Field.integer("seed", "Seed of the run"),
                        Field.bool("easy", "Whether almost any draw meets it"),
                        Field.text("source", "Rows of data/sources.csv")));
        table.add(
                List.of("coal-price", "1974", "t", 1.2345678e7, 0.25, -9_007_199_254_740_993L, true, "WER19; TIME68"));
        table.add(List.of("coal-cost", "1978", "USD/t", 54.125, Double.NaN, 7L, false, "UNKNOWN"));
        return table;
    }

    private static OutputTable tradeOffs() {
        OutputTable table = new OutputTable(
                "trade-offs",
                "Pairs",
                List.of(Field.text("one", "A parameter"), Field.number("correlation", "", "Spearman's")));
        for (double value : new double[] {0.123456, 1974.5833, 1974.0, 2_230_000.4, -45.5}) {
            table.add(List.of("cost", value));
        }
        return table;
    }

    private XSSFWorkbook write(List<OutputTable> tables) throws Exception {
        AnalysisWorkbook.write(SampleResults.manifest("record"), STORY, tables, SOURCES, folder);
        try (InputStream in = Files.newInputStream(folder.resolve("workbook.xlsx"))) {
            return new XSSFWorkbook(in);
        }
    }

    private static void assertNumber(double expected, String format, Cell cell) {
        assertEquals(CellType.NUMERIC, cell.getCellType());
        assertEquals(expected, cell.getNumericCellValue());
        assertEquals(format, cell.getCellStyle().getDataFormatString());
    }

    private static List<String> texts(XSSFSheet sheet, int row) {
        List<String> texts = new ArrayList<>();
        sheet.getRow(row).forEach(cell -> texts.add(cell.getStringCellValue()));
        assertTrue(texts.size() > 1, "a row of texts");
        return texts;
    }
}
