package fukabun.app.workbook;

import fukabun.app.output.OutputTable;
import fukabun.app.workbook.SheetWriter.Column;
import fukabun.app.workbook.Styles.Look;
import java.util.List;

/** Logged decisions, one row a term. */
final class DecisionsSheet {
    static final String NAME = "Decisions";

    private static final List<Column> COLUMNS = List.of(
            new Column("Scenario", 16),
            new Column("Run", 6),
            new Column("Month", 9),
            new Column("Who", 26),
            new Column("Decision", 44),
            new Column("Number", 8),
            new Column("Taken", 8),
            new Column("Gate", 24),
            new Column("Gate number", 8),
            new Column("One of", 24),
            new Column("Open", 8),
            new Column("Score", 10),
            new Column("Term", 40),
            new Column("Value", 10));

    private DecisionsSheet() {}

    static void write(SheetWriter sheet, OutputTable decisions) {
        LogSheet.write(
                sheet,
                decisions,
                COLUMNS,
                (row, cells) -> cells.forEach(cell -> LogSheet.cell(row, cell, Look.FRACTION)));
    }
}
