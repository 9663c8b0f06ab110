package fukabun.app.workbook;

import fukabun.app.output.Picture;
import fukabun.app.output.Results;
import fukabun.app.output.Standing;
import fukabun.app.workbook.SheetWriter.Column;
import fukabun.app.workbook.Styles.Look;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;

/** Native charts of the indicators that the result is about; they follow the numbers on a sheet of their own. */
final class ChartsSheet {
    static final String NAME = "Charts";

    private static final int FIRST_ROW = 4;
    private static final int CHARTS_ABREAST = 2;
    private static final int COLUMNS = 7;
    private static final int ROWS = 18;
    private static final int COLUMN_WIDTH = 12;

    /** Rows of charts on a printed page. */
    private static final int ROWS_A_PAGE = 2;

    private ChartsSheet() {}

    static void write(SheetWriter sheet, ChartNumbers numbers, Results results) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < CHARTS_ABREAST * COLUMNS; i++) {
            columns.add(new Column("", COLUMN_WIDTH));
        }
        sheet.widths(columns);
        sheet.row().text(results.title(), Look.TITLE);
        sheet.row().text(Standing.of(results), Look.BOLD);
        sheet.row()
                .text("Full lines: median of the runs. Band: nine in ten runs of the base; thin broken lines: of the"
                        + " variant. Points: the record by grade. The numbers are on the sheet " + ChartNumbers.NAME
                        + ".");
        sheet.finish();
        List<Picture> pictures = numbers.pictures();
        XSSFDrawing drawing = sheet.sheet().createDrawingPatriarch();
        NativeChart charts = new NativeChart(numbers);
        for (int i = 0; i < pictures.size(); i++) {
            charts.draw(place(drawing, i), pictures.get(i));
        }
        for (int row = ROWS_A_PAGE; row * CHARTS_ABREAST < pictures.size(); row += ROWS_A_PAGE) {
            sheet.sheet().setRowBreak(FIRST_ROW + row * ROWS - 1);
        }
    }

    private static XSSFChart place(XSSFDrawing drawing, int index) {
        int column = index % CHARTS_ABREAST * COLUMNS;
        int row = FIRST_ROW + index / CHARTS_ABREAST * ROWS;
        return drawing.createChart(drawing.createAnchor(0, 0, 0, 0, column, row, column + COLUMNS - 1, row + ROWS - 1));
    }
}
