package fukabun.app.workbook;

import fukabun.app.data.Source;
import fukabun.app.files.ResultFolder;
import fukabun.app.output.Field;
import fukabun.app.output.Manifest;
import fukabun.app.output.OutputTable;
import fukabun.app.output.SourceColumns;
import fukabun.app.output.Story;
import fukabun.app.workbook.SheetWriter.Column;
import fukabun.app.workbook.Styles.Look;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * {@code workbook.xlsx} of an analysis: what it is and the command that repeats it, a sheet for each table, what the
 * columns mean, and the sources that the tables name.
 */
public final class AnalysisWorkbook {
    private static final String COLUMNS = "Columns";

    private final XSSFWorkbook workbook;
    private final Styles styles;
    private final List<OutputTable> tables;
    private final List<Source> cited;

    private AnalysisWorkbook(XSSFWorkbook workbook, List<OutputTable> tables, List<Source> sources) {
        this.workbook = workbook;
        this.styles = new Styles(workbook);
        this.tables = tables;
        this.cited = SourceColumns.cited(tables, sources);
    }

    /**
     * Writes the workbook into the folder.
     *
     * @param manifest what was asked, and of which program
     * @param story what it asks and found
     * @param tables in the order of the sheets
     * @param sources rows of data/sources.csv; those that no table names are left out
     */
    public static void write(
            Manifest manifest, Story story, List<OutputTable> tables, List<Source> sources, Path folder)
            throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            new AnalysisWorkbook(workbook, tables, sources).fill(manifest, story);
            WorkbookFile.write(
                    workbook, manifest, story.title(), manifest.invocation().repeat(), folder);
        }
    }

    private void fill(Manifest manifest, Story story) throws IOException {
        AboutSheet.write(sheet(AboutSheet.NAME), manifest, story, sheets());
        SourceLinks links = new SourceLinks(cited);
        DerivedCells derived = new DerivedCells(tables);
        for (OutputTable table : tables) {
            ResultFolder.stopIfInterrupted();
            SheetWriter sheet = sheet(TableSheet.name(table));
            TableSheet.write(sheet, table, links, derived);
        }
        drawBars();
        columns(sheet(COLUMNS));
        if (!cited.isEmpty()) {
            SourcesSheet.write(sheet(SourceLinks.SHEET), cited);
        }
    }

    /** After all sheets: a cell that a chart shows may be a formula over a later one. */
    private void drawBars() {
        for (OutputTable table : tables) {
            NativeBars.draw(workbook.getSheet(TableSheet.name(table)), table);
        }
    }

    private List<String> sheets() {
        List<String> names =
                new ArrayList<>(tables.stream().map(TableSheet::name).toList());
        names.add(COLUMNS);
        if (!cited.isEmpty()) {
            names.add(SourceLinks.SHEET);
        }
        return names;
    }

    private void columns(SheetWriter sheet) {
        sheet.headings(List.of(
                new Column("Sheet", 22), new Column("Column", 26), new Column("Unit", 14), new Column("Meaning", 90)));
        for (OutputTable table : tables) {
            for (Field field : table.fields()) {
                sheet.row().linkInside(TableSheet.name(table), "'" + TableSheet.name(table) + "'!A1");
                sheet.text(field.name()).text(field.unit()).text(field.description(), Look.WRAPPED);
            }
        }
        sheet.finish();
    }

    private SheetWriter sheet(String name) {
        return new SheetWriter(workbook, styles, name);
    }
}
