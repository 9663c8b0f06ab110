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
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Native charts of the indicators that the result is about; they follow the numbers on the Annual sheet. */
final class ChartsSheet {
    static final String NAME = "Charts";

    private static final int FIRST_ROW = 4;
    private static final int CHARTS_ABREAST = 2;
    private static final int COLUMNS = 7;
    private static final int ROWS = 22;
    private static final int COLUMN_WIDTH = 12;

    /** Rows of charts on a printed page. */
    private static final int ROWS_A_PAGE = 2;

    private ChartsSheet() {}

    static void write(SheetWriter sheet, XSSFSheet annual, Results results) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < CHARTS_ABREAST * COLUMNS; i++) {
            columns.add(new Column("", COLUMN_WIDTH));
        }
        sheet.widths(columns);
        sheet.row().text(results.title(), Look.TITLE);
        sheet.row().text(Standing.of(results), Look.BOLD);
        sheet.row().text("Full lines: median of the runs. Thin broken lines: their 5th and 95th percentile."
                + " Diamonds: the record. The numbers are on the Annual sheet.");
        sheet.finish();
        List<Picture> pictures = Picture.of(results);
        XSSFDrawing drawing = sheet.sheet().createDrawingPatriarch();
        NativeChart charts = new NativeChart(annual, new AnnualRows(results));
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
        return drawing.createChart(
                drawing.createAnchor(0, 0, 0, 0, column, row, column + COLUMNS - 1, row + ROWS - 1));
    }
}
