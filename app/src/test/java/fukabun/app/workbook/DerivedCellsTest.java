package fukabun.app.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fukabun.app.output.Field;
import fukabun.app.output.OutputTable;
import fukabun.app.output.SampleResults;
import fukabun.app.output.Story;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Derived cells of analyses, which a reader can follow to their terms. Numbers worked out by hand. */
class DerivedCellsTest {
    private static final Story STORY =
            new Story("Title", "Question?", "Status.", false, List.of("One.", "Two."), List.of("Method."));

    /** Of a number written as text and read back. */
    private static final double ROUNDING = 1e-9;

    @TempDir
    private Path folder;

    @Test
    void aShareIsItsPartOverTheShortfallAndAShortfallIsTheOutlookLessHistory() throws Exception {
        try (XSSFWorkbook workbook = write(List.of(attribution(0.25)))) {
            Cell gap = workbook.getSheet("Attribution").getRow(3).getCell(3);
            assertEquals(
                    "SUMIFS($D$2:$D$6,$A$2:$A$6,\"level\",$B$2:$B$6,\"outlook\")"
                            + "-SUMIFS($D$2:$D$6,$A$2:$A$6,\"level\",$B$2:$B$6,\"history\")",
                    gap.getCellFormula());
            Cell share = workbook.getSheet("Attribution").getRow(4).getCell(4);
            assertEquals("D5/SUMIFS($D$2:$D$6,$A$2:$A$6,\"gap\")", share.getCellFormula());
            assertEquals(0.25, share.getNumericCellValue());
        }
    }

    @Test
    void aFormulaThatWouldContradictTheTableIsNotWritten() throws Exception {
        try (XSSFWorkbook workbook = write(List.of(attribution(0.26)))) {
            Cell share = workbook.getSheet("Attribution").getRow(4).getCell(4);
            assertEquals(CellType.NUMERIC, share.getCellType());
            assertEquals(0.26, share.getNumericCellValue());
        }
    }

    @Test
    @Tag("office")
    void libreOfficeCalculatesEveryFormulaToTheValueOfTheTable() throws Exception {
        Office.assumePresent("DerivedCellsTest");
        write(List.of(attribution(0.25), scoreboard(), targets(), ranges(), points(), series(), figures()))
                .close();
        Office.recalculate(folder);
        List<String> attribution = lines("Attribution");
        assertEquals(8.0, number(attribution, 3, 3), ROUNDING); // 20 - 12
        assertEquals(0.25, number(attribution, 4, 4), ROUNDING); // 2 of 8
        assertEquals(0.75, number(attribution, 5, 4), ROUNDING); // 6 of 8
        assertEquals(0.5, number(lines("Scoreboard"), 1, 1), ROUNDING); // of 0.2 and 0.8
        assertEquals(2.0, number(lines("Ranges"), 1, 2), ROUNDING); // of 1, 2 and 3
        assertEquals(1.0, number(lines("Ranges"), 1, 3), ROUNDING);
        assertEquals(3.0, number(lines("Ranges"), 1, 4), ROUNDING);
        assertEquals(0.5, number(lines("Series"), 1, 1), ROUNDING); // 5 lies in 4 to 6, 9 does not
        for (String sheet : List.of("Attribution", "Scoreboard", "Ranges", "Series")) {
            String text = String.join("\n", lines(sheet));
            assertFalse(text.contains("Err:") || text.contains("#"), text);
        }
    }

    private static OutputTable attribution(double share) {
        OutputTable table = new OutputTable(
                "attribution",
                "Parts",
                List.of(
                        Field.text("kind", "Kind"),
                        Field.text("id", "Id"),
                        Field.text("other", "Other"),
                        Field.number("mean", "", "Mean"),
                        Field.number("share", "share", "Share")));
        table.add(List.of("level", "history", "", 12.0, Double.NaN));
        table.add(List.of("level", "outlook", "", 20.0, Double.NaN));
        table.add(List.of("gap", "outlook", "", 8.0, Double.NaN));
        table.add(List.of("part", "one", "", 2.0, share));
        table.add(List.of("part", "two", "", 6.0, 0.75));
        return table;
    }

    private static OutputTable scoreboard() {
        OutputTable table = new OutputTable(
                "scoreboard", "Patterns", List.of(Field.text("pattern", "Id"), Field.number("met", "share", "Met")));
        table.add(List.of("coal", 0.5));
        return table;
    }

    private static OutputTable targets() {
        OutputTable table = new OutputTable(
                "targets",
                "Figures of patterns",
                List.of(Field.text("pattern", "Id"), Field.number("met", "share", "Met")));
        table.add(List.of("coal", 0.2));
        table.add(List.of("other", 0.9));
        table.add(List.of("coal", 0.8));
        return table;
    }

    private static OutputTable ranges() {
        OutputTable table = new OutputTable(
                "ranges",
                "Ranges",
                List.of(
                        Field.text("scenario", "Id"),
                        Field.text("figure", "Figure"),
                        Field.number("mean", "", "Mean"),
                        Field.number("lowest", "", "Lowest"),
                        Field.number("highest", "", "Highest")));
        table.add(List.of("baseline", "coal", 2.0, 1.0, 3.0));
        return table;
    }

    private static OutputTable points() {
        OutputTable table = new OutputTable(
                "points",
                "Points",
                List.of(Field.integer("point", "Number"), Field.number("baseline.coal", "t", "Mean of the point")));
        table.add(List.of(0, 2.0));
        table.add(List.of(1, 1.0));
        table.add(List.of(2, 3.0));
        return table;
    }

    private static OutputTable series() {
        OutputTable table = new OutputTable(
                "series",
                "Series",
                List.of(Field.text("indicator", "Name"), Field.number("covered90", "share", "Covered")));
        table.add(List.of("coal", 0.5));
        return table;
    }

    private static OutputTable figures() {
        OutputTable table = new OutputTable(
                "figures",
                "Figures",
                List.of(
                        Field.text("indicator", "Name"),
                        Field.number("record", "", "Record"),
                        Field.number("p05", "", "Low"),
                        Field.number("p95", "", "High")));
        table.add(List.of("coal", 5.0, 4.0, 6.0));
        table.add(List.of("coal", 9.0, 4.0, 6.0));
        table.add(List.of("lng", 5.0, 4.0, 6.0));
        return table;
    }

    private XSSFWorkbook write(List<OutputTable> tables) throws Exception {
        AnalysisWorkbook.write(SampleResults.manifest("record"), STORY, tables, List.of(), folder);
        try (InputStream in = Files.newInputStream(folder.resolve("workbook.xlsx"))) {
            return new XSSFWorkbook(in);
        }
    }

    private List<String> lines(String sheet) throws Exception {
        return Files.readAllLines(folder.resolve("workbook-" + sheet + ".csv"));
    }

    private static double number(List<String> lines, int line, int cell) {
        return Double.parseDouble(Office.cells(lines.get(line))[cell]);
    }
}
