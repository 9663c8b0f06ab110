package fukabun.app.workbook;

import fukabun.app.output.OutputTable;
import fukabun.app.workbook.SheetWriter.Balance;
import fukabun.app.workbook.SheetWriter.Column;
import fukabun.app.workbook.Styles.Look;
import java.util.List;

/** Every month of every loan of the logged runs; the closing balance is a live formula of what stands beside it. */
final class CreditsSheet {
    static final String NAME = "Credits";

    private static final List<Column> COLUMNS = List.of(
            new Column("Scenario", 16),
            new Column("Run", 6),
            new Column("Loan", 30),
            new Column("Month", 10),
            new Column("Opening, USD", 16),
            new Column("Drawn", 15),
            new Column("Interest", 15),
            new Column("Repaid", 15),
            new Column("Written off", 15),
            new Column("Closing, USD", 16));

    private static final int OPENING = 4;
    private static final int REPAID = 7;
    private static final int CLOSING = 9;

    private CreditsSheet() {}

    static void write(SheetWriter sheet, OutputTable loans) {
        LogSheet.write(sheet, loans, COLUMNS, CreditsSheet::row);
    }

    private static void row(SheetWriter sheet, List<Object> cells) {
        cells.subList(0, CLOSING).forEach(cell -> LogSheet.cell(sheet, cell, Look.DECIMAL));
        StringBuilder formula = new StringBuilder(sheet.here(OPENING));
        double sum = (double) cells.get(OPENING);
        double size = Math.abs(sum);
        for (int i = OPENING + 1; i < CLOSING; i++) {
            double part = (double) cells.get(i);
            formula.append(i < REPAID ? "+" : "-").append(sheet.here(i));
            sum += i < REPAID ? part : -part;
            size = Math.max(size, Math.abs(part));
        }
        sheet.formula(formula.toString(), new Balance(sum, (double) cells.get(CLOSING), size), Look.DECIMAL);
    }
}
