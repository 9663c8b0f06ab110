package fukabun.app.workbook;

import fukabun.app.output.Field;
import fukabun.app.output.OutputTable;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A chart of bars beside a table of shares, one bar a row; most tables have none. */
final class NativeBars {
    private static final byte[] FILL = {0x00, 0x5A, (byte) 0x9C};
    private static final int GAP_COLUMNS = 1;
    private static final int COLUMNS = 8;
    private static final int ROWS_A_BAR = 1;
    private static final int ROWS_OF_FRAME = 6;
    private static final double TITLE_POINTS = 12.0;

    /** The columns of a chart, by the table beside which it stands. */
    private static final Map<String, Bars> BARS = Map.of(
            "scoreboard", new Bars("pattern", "met", "Share of its figures that each pattern meets"),
            "series", new Bars("indicator", "covered90", "Share of the record within the 5 to 95 % band, good is 0.9"));

    private record Bars(String label, String value, String title) {}

    private NativeBars() {}

    /** Beside the table, as high as it has rows; nothing where the table has no chart or no row. */
    static void draw(XSSFSheet sheet, OutputTable table) {
        Bars bars = BARS.get(table.name());
        if (bars == null || table.rows().isEmpty()) {
            return;
        }
        int left = table.fields().size() + GAP_COLUMNS;
        int rows = table.rows().size();
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFChart chart = drawing.createChart(
                drawing.createAnchor(0, 0, 0, 0, left, 1, left + COLUMNS, 1 + ROWS_A_BAR * rows + ROWS_OF_FRAME));
        chart.setTitleText(bars.title());
        chart.getFormattedTitle().getParagraph(0).getTextRuns().forEach(run -> run.setFontSize(TITLE_POINTS));
        chart.setTitleOverlay(false);
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
        names.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis share = chart.createValueAxis(AxisPosition.BOTTOM);
        share.setMinimum(0.0);
        share.setMaximum(1.0);
        share.setCrosses(AxisCrosses.MAX);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, share);
        data.setBarDirection(BarDirection.BAR);
        data.setVaryColors(false);
        XDDFChartData.Series series = data.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(sheet, cells(table, bars.label())),
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, cells(table, bars.value())));
        series.setTitle(bars.value(), null);
        series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(FILL)));
        chart.plot(data);
    }

    private static CellRangeAddress cells(OutputTable table, String name) {
        List<String> names = table.fields().stream().map(Field::name).toList();
        int column = names.indexOf(name);
        return new CellRangeAddress(1, table.rows().size(), column, column);
    }
}
