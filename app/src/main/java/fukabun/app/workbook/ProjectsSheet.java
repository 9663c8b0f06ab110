package fukabun.app.workbook;

import fukabun.app.output.OutputTable;
import fukabun.app.workbook.SheetWriter.Column;
import fukabun.app.workbook.Styles.Look;
import java.util.List;

/** The life of each project in the logged runs, one row an event. */
final class ProjectsSheet {
    static final String NAME = "Projects";

    private static final List<Column> COLUMNS = List.of(
            new Column("Scenario", 16),
            new Column("Run", 6),
            new Column("Project", 18),
            new Column("Event", 36),
            new Column("Month", 10),
            new Column("Value", 16),
            new Column("Unit", 10),
            new Column("Cost estimate, USD", 18));

    private static final int VALUE = 5;
    private static final int UNIT = 6;

    private ProjectsSheet() {}

    static void write(SheetWriter sheet, OutputTable projects) {
        LogSheet.write(sheet, projects, COLUMNS, ProjectsSheet::row);
    }

    private static void row(SheetWriter sheet, List<Object> cells) {
        for (int i = 0; i < cells.size(); i++) {
            LogSheet.cell(sheet, cells.get(i), i == VALUE ? look(cells.get(UNIT).toString()) : Look.WHOLE);
        }
    }

    private static Look look(String unit) {
        return unit.equals("months") ? Look.WHOLE : Styles.forUnit(unit);
    }
}
