package fukabun.app.workbook;

import fukabun.app.chart.Shown;
import fukabun.app.output.Picture;
import fukabun.record.Aggregation;
import fukabun.record.Grade;
import fukabun.record.Indicator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFFillProperties;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFAreaChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartLegend;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLegendEntry;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;

/**
 * One indicator over the years: the band of the base as an area, medians as lines, the record as points of its grade. A
 * chart stacks all its areas on each other, so a variant has the edges of its band as lines.
 */
final class NativeChart {
    private static final byte[] BASE = {0x00, 0x5A, (byte) 0x9C};
    private static final byte[] BAND = {(byte) 0xBF, (byte) 0xD6, (byte) 0xE6};
    private static final byte[] VARIANT = {(byte) 0xD5, 0x5E, 0x00};
    private static final byte[] INK = {0x22, 0x22, 0x22};
    private static final byte[] PALE = {(byte) 0x99, (byte) 0x99, (byte) 0x99};
    private static final byte[] GRID = {(byte) 0xDD, (byte) 0xDD, (byte) 0xDD};
    private static final double MEDIAN_POINTS = 2.25;
    private static final double EDGE_POINTS = 1.0;
    private static final double TITLE_POINTS = 12.0;
    private static final Map<Grade, MarkerStyle> MARKERS = new EnumMap<>(
            Map.of(Grade.A, MarkerStyle.CIRCLE, Grade.B, MarkerStyle.DIAMOND, Grade.C, MarkerStyle.TRIANGLE));

    private final ChartNumbers numbers;

    NativeChart(ChartNumbers numbers) {
        this.numbers = numbers;
    }

    void draw(XSSFChart chart, Picture picture) {
        Shown shown = numbers.shown(picture);
        chart.setTitleText(title(picture.indicator(), shown));
        chart.getFormattedTitle().getParagraph(0).getTextRuns().forEach(run -> run.setFontSize(TITLE_POINTS));
        chart.setTitleOverlay(false);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        XDDFCategoryAxis across = chart.createCategoryAxis(AxisPosition.BOTTOM);
        across.setTickLabelPosition(AxisTickLabelPosition.LOW);
        XDDFValueAxis up = chart.createValueAxis(AxisPosition.LEFT);
        up.setNumberFormat(format(picture.indicator().unit()));
        up.setCrossBetween(AxisCrossBetween.MIDPOINT_CATEGORY);
        up.getOrAddMajorGridProperties().setLineProperties(stroke(GRID, EDGE_POINTS, PresetLineDash.SOLID));
        band(chart, picture, across, up);
        lines(chart, picture, shown, across, up);
        legend(chart);
    }

    /** An area that is not painted up to the low end, and on it one as high as the band. */
    private void band(XSSFChart chart, Picture picture, XDDFCategoryAxis across, XDDFValueAxis up) {
        XDDFAreaChartData data = (XDDFAreaChartData) chart.createData(ChartTypes.AREA, across, up);
        data.setGrouping(Grouping.STACKED);
        String id = picture.scenarioIds().get(0);
        area(data, picture, ChartNumbers.LOW, id + ", below the band", new XDDFNoFillProperties());
        area(data, picture, ChartNumbers.WIDTH, id + ", 5 to 95 %", new XDDFSolidFillProperties(XDDFColor.from(BAND)));
        chart.plot(data);
    }

    private void area(XDDFAreaChartData data, Picture picture, int column, String title, XDDFFillProperties fill) {
        XDDFAreaChartData.Series series = (XDDFAreaChartData.Series) data.addSeries(
                XDDFDataSourcesFactory.fromNumericCellRange(
                        numbers.sheet(), numbers.cells(picture, 0, ChartNumbers.YEAR)),
                XDDFDataSourcesFactory.fromNumericCellRange(numbers.sheet(), numbers.cells(picture, 0, column)));
        series.setTitle(title, null);
        series.setFillProperties(fill);
        series.setLineProperties(none());
    }

    private void lines(XSSFChart chart, Picture picture, Shown shown, XDDFCategoryAxis across, XDDFValueAxis up) {
        XDDFLineChartData data = (XDDFLineChartData) chart.createData(ChartTypes.LINE, across, up);
        data.setVaryColors(false);
        List<String> ids = picture.scenarioIds();
        line(data, picture, 0, ChartNumbers.MEDIAN, ids.get(0) + ", median")
                .setLineProperties(stroke(BASE, MEDIAN_POINTS, PresetLineDash.SOLID));
        for (int i = 1; i < ids.size(); i++) {
            line(data, picture, i, ChartNumbers.MEDIAN, ids.get(i) + ", median")
                    .setLineProperties(stroke(VARIANT, MEDIAN_POINTS, PresetLineDash.SOLID));
            line(data, picture, i, ChartNumbers.LOW, ids.get(i) + ", 5 %")
                    .setLineProperties(stroke(VARIANT, EDGE_POINTS, PresetLineDash.DASH));
            line(data, picture, i, ChartNumbers.HIGH, ids.get(i) + ", 95 %")
                    .setLineProperties(stroke(VARIANT, EDGE_POINTS, PresetLineDash.DASH));
        }
        for (Grade grade : Grade.values()) {
            if (shown.observations().stream().anyMatch(each -> each.grade() == grade)) {
                record(line(data, picture, 0, ChartNumbers.column(grade), "record, grade " + grade), grade);
            }
        }
        chart.plot(data);
    }

    /** Dark where it has a source, pale where it has none. */
    private static void record(XDDFLineChartData.Series series, Grade grade) {
        series.setLineProperties(none());
        series.setMarkerStyle(MARKERS.get(grade));
        XDDFShapeProperties marker = new XDDFShapeProperties();
        marker.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(grade == Grade.C ? PALE : INK)));
        marker.setLineProperties(stroke(INK, EDGE_POINTS, PresetLineDash.SOLID));
        series.getCTLineSer().getMarker().setSpPr(marker.getXmlObject());
    }

    private XDDFLineChartData.Series line(
            XDDFLineChartData data, Picture picture, int scenario, int column, String title) {
        XDDFLineChartData.Series series = (XDDFLineChartData.Series) data.addSeries(
                XDDFDataSourcesFactory.fromNumericCellRange(
                        numbers.sheet(), numbers.cells(picture, scenario, ChartNumbers.YEAR)),
                XDDFDataSourcesFactory.fromNumericCellRange(numbers.sheet(), numbers.cells(picture, scenario, column)));
        series.setTitle(title, null);
        series.setSmooth(false);
        series.setMarkerStyle(MarkerStyle.NONE);
        return series;
    }

    /** Below the chart, without the area that is not painted. */
    private static void legend(XSSFChart chart) {
        XDDFChartLegend legend = chart.getOrAddLegend();
        legend.setPosition(LegendPosition.BOTTOM);
        XDDFLegendEntry hidden = legend.addEntry();
        hidden.setIndex(0);
        hidden.setDelete(true);
    }

    private static XDDFLineProperties none() {
        return new XDDFLineProperties(new XDDFNoFillProperties());
    }

    private static XDDFLineProperties stroke(byte[] colour, double points, PresetLineDash dash) {
        XDDFLineProperties line = new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(colour)));
        line.setWidth(points);
        line.setPresetDash(new XDDFPresetLineDash(dash));
        return line;
    }

    /** Money and goods are shown in millions, which the title says. */
    private static String title(Indicator indicator, Shown shown) {
        String flow = indicator.aggregation() == Aggregation.SUM && !shown.isSum() ? " a year" : "";
        return shown.title() + " (" + unit(indicator.unit()) + flow + ")";
    }

    private static String unit(String unit) {
        return isMillions(unit) ? "million " + unit : unit;
    }

    private static String format(String unit) {
        return isMillions(unit) ? "#,##0.##,," : "General";
    }

    private static boolean isMillions(String unit) {
        return Styles.forUnit(unit) == Styles.Look.WHOLE;
    }
}
