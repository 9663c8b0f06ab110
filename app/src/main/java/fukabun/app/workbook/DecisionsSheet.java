package fukabun.app.workbook;

import fukabun.app.output.OutputTable;
import fukabun.app.workbook.SheetWriter.Column;
import fukabun.app.workbook.Styles.Look;
import java.util.List;

/** Logged decisions, one row a term; a longer log than people read goes on in {@code decisions.csv}. */
final class DecisionsSheet {
    static final String NAME = "Decisions";

    /** Rows on the sheet. */
    static final int MOST_ROWS = 10_000;

    private static final List<Column> COLUMNS = List.of(
            new Column("Scenario", 16),
            new Column("Run", 6),
            new Column("Month", 9),
            new Column("Who", 26),
            new Column("Decision", 44),
            new Column("Taken", 8),
            new Column("Gate", 24),
            new Column("Open", 8),
            new Column("Score", 10),
            new Column("Term", 40),
            new Column("Value", 10));

    private DecisionsSheet() {}

    static void write(SheetWriter sheet, OutputTable decisions) {
        sheet.headings(COLUMNS);
        int rows = decisions.rows().size();
        decisions.rows().stream().limit(MOST_ROWS).forEach(cells -> row(sheet, cells));
        sheet.finish();
        if (rows > MOST_ROWS) {
            sheet.row().text((rows - MOST_ROWS) + " more rows are in decisions.csv.", Look.BOLD);
        }
    }

    private static void row(SheetWriter sheet, List<Object> cells) {
        sheet.row();
        for (Object cell : cells) {
            if (cell instanceof Double number) {
                sheet.number(number, Look.FRACTION);
            } else if (cell instanceof Integer number) {
                sheet.number(number, Look.YEAR);
            } else if (cell instanceof Boolean truth) {
                sheet.text(truth ? "yes" : "no");
            } else {
                sheet.text(cell.toString());
            }
        }
    }
}
