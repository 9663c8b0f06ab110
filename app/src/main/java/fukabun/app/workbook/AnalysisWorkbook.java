package fukabun.app.workbook;

import fukabun.app.data.Source;
import fukabun.app.files.ResultFolder;
import fukabun.app.output.Evidence;
import fukabun.app.output.Field;
import fukabun.app.output.Manifest;
import fukabun.app.output.OutputTable;
import fukabun.app.workbook.SheetWriter.Column;
import fukabun.app.workbook.Styles.Look;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
        this.cited = cited(tables, sources);
    }

    /**
     * Writes the workbook into the folder.
     *
     * @param manifest what was asked, and of which program
     * @param title of the analysis
     * @param tables in the order of the sheets
     * @param sources rows of data/sources.csv; those that no table names are left out
     */
    public static void write(
            Manifest manifest, String title, List<OutputTable> tables, List<Source> sources, Path folder)
            throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            new AnalysisWorkbook(workbook, tables, sources).fill(manifest, title);
            WorkbookFile.write(workbook, manifest, title, manifest.invocation().repeat(), folder);
        }
    }

    private void fill(Manifest manifest, String title) throws IOException {
        AboutSheet.write(sheet(AboutSheet.NAME), manifest, title, sheets());
        SourceLinks links = new SourceLinks(cited);
        for (OutputTable table : tables) {
            ResultFolder.stopIfInterrupted();
            TableSheet.write(sheet(TableSheet.name(table)), table, links);
        }
        columns(sheet(COLUMNS));
        if (!cited.isEmpty()) {
            SourcesSheet.write(sheet(SourceLinks.SHEET), cited);
        }
    }

    private List<String> sheets() {
        List<String> names = new ArrayList<>(tables.stream().map(TableSheet::name).toList());
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

    /** The sources that the tables name, in the order of the file; one that it does not have comes last. */
    private static List<Source> cited(List<OutputTable> tables, List<Source> sources) {
        Set<String> ids = new LinkedHashSet<>();
        for (OutputTable table : tables) {
            for (int i = 0; i < table.fields().size(); i++) {
                if (TableSheet.SOURCES.contains(table.fields().get(i).name())) {
                    int column = i;
                    table.rows().forEach(row -> ids.addAll(Evidence.idsOf(row.get(column).toString())));
                }
            }
        }
        List<Source> cited = new ArrayList<>(
                sources.stream().filter(source -> ids.remove(source.id())).toList());
        ids.forEach(id -> cited.add(new Source(id, "", "")));
        return cited;
    }
}
