package fukabun.app.workbook;

import fukabun.app.output.OutputTable;
import fukabun.app.workbook.SheetWriter.Column;
import fukabun.app.workbook.Styles.Look;
import java.util.List;

/** A sheet of what logged runs left; a longer log than people read goes on in its CSV. */
final class LogSheet {
    /** Rows on a sheet. */
    static final int MOST_ROWS = 10_000;

    /** Writes the cells of one row. */
    interface RowWriter {
        void write(SheetWriter sheet, List<Object> cells);
    }

    private LogSheet() {}

    static void write(SheetWriter sheet, OutputTable table, List<Column> columns, RowWriter writer) {
        sheet.headings(columns);
        int rows = table.rows().size();
        for (List<Object> cells : table.rows().subList(0, Math.min(rows, MOST_ROWS))) {
            writer.write(sheet.row(), cells);
        }
        sheet.finish();
        if (rows > MOST_ROWS) {
            sheet.row().text((rows - MOST_ROWS) + " more rows are in " + table.name() + ".csv.", Look.BOLD);
        }
    }

    /** Writes a cell as what it is; a number in the given look. */
    static void cell(SheetWriter sheet, Object cell, Look numbers) {
        if (cell instanceof Double number) {
            sheet.number(number, numbers);
        } else if (cell instanceof Integer number) {
            sheet.number(number, Look.YEAR);
        } else if (cell instanceof Boolean truth) {
            sheet.text(truth ? "yes" : "no");
        } else {
            sheet.text(cell.toString());
        }
    }
}
