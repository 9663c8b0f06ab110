package fukabun.app.workbook;

import fukabun.app.output.Picture;
import fukabun.record.Aggregation;
import fukabun.record.Indicator;
import fukabun.study.EnsembleResult;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** One indicator over the years as lines over cells of the Annual sheet, and the record as points. */
final class NativeChart {
    private static final byte[] BASE = {0x00, 0x5A, (byte) 0x9C};
    private static final byte[] VARIANT = {(byte) 0xD5, 0x5E, 0x00};
    private static final byte[] INK = {0x22, 0x22, 0x22};
    private static final double MEDIAN_POINTS = 2.25;
    private static final double EDGE_POINTS = 1.0;
    private static final double TITLE_POINTS = 12.0;
    private static final double YEARS_A_TICK = 4.0;

    private final XSSFSheet annual;
    private final AnnualRows rows;

    NativeChart(XSSFSheet annual, AnnualRows rows) {
        this.annual = annual;
        this.rows = rows;
    }

    void draw(XSSFChart chart, Picture picture) {
        chart.setTitleText(title(picture.indicator()));
        chart.getFormattedTitle().getParagraph(0).getTextRuns().forEach(run -> run.setFontSize(TITLE_POINTS));
        chart.setTitleOverlay(false);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        XDDFScatterChartData data = axes(chart, picture);
        List<EnsembleResult> scenarios = picture.scenarios();
        for (int i = 0; i < scenarios.size(); i++) {
            byte[] colour = i == 0 ? BASE : VARIANT;
            EnsembleResult scenario = scenarios.get(i);
            line(data, picture, scenario, AnnualSheet.MEDIAN, stroke(colour, MEDIAN_POINTS, PresetLineDash.SOLID));
            line(data, picture, scenario, AnnualSheet.LOW, stroke(colour, EDGE_POINTS, PresetLineDash.DASH));
            line(data, picture, scenario, AnnualSheet.HIGH, stroke(colour, EDGE_POINTS, PresetLineDash.DASH));
        }
        record(data, picture);
        chart.plot(data);
    }

    private XDDFScatterChartData axes(XSSFChart chart, Picture picture) {
        List<String> years = picture.scenarios().get(0).annual().get(0).periods();
        XDDFValueAxis across = chart.createValueAxis(AxisPosition.BOTTOM);
        across.setNumberFormat("0");
        across.setMinimum(Integer.parseInt(years.get(0)));
        across.setMaximum(Integer.parseInt(years.get(years.size() - 1)));
        across.setMajorUnit(YEARS_A_TICK);
        across.setTickLabelPosition(AxisTickLabelPosition.LOW);
        XDDFValueAxis up = chart.createValueAxis(AxisPosition.LEFT);
        up.setNumberFormat(format(picture.indicator().unit()));
        up.setCrosses(AxisCrosses.MIN);
        up.setCrossBetween(AxisCrossBetween.MIDPOINT_CATEGORY);
        XDDFShapeProperties grid = up.getOrAddMajorGridProperties();
        grid.setLineProperties(stroke(new byte[] {(byte) 0xDD, (byte) 0xDD, (byte) 0xDD}, 1.0, PresetLineDash.SOLID));
        XDDFScatterChartData data = (XDDFScatterChartData) chart.createData(ChartTypes.SCATTER, across, up);
        data.setStyle(ScatterStyle.LINE_MARKER);
        data.setVaryColors(false);
        return data;
    }

    private void line(
            XDDFScatterChartData data,
            Picture picture,
            EnsembleResult scenario,
            int column,
            XDDFLineProperties stroke) {
        XDDFScatterChartData.Series series = series(data, picture.indicator(), scenario, column);
        series.setTitle(scenario.scenarioId() + ", " + AnnualSheet.heading(column), null);
        series.setMarkerStyle(MarkerStyle.NONE);
        series.setLineProperties(stroke);
    }

    private void record(XDDFScatterChartData data, Picture picture) {
        EnsembleResult base = picture.scenarios().get(0);
        XDDFScatterChartData.Series series = series(data, picture.indicator(), base, AnnualSheet.RECORD);
        series.setTitle("record", null);
        series.setMarkerStyle(MarkerStyle.DIAMOND);
        XDDFLineProperties none = new XDDFLineProperties();
        none.setFillProperties(new XDDFNoFillProperties());
        series.setLineProperties(none);
        XDDFShapeProperties marker = new XDDFShapeProperties();
        marker.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(INK)));
        marker.setLineProperties(stroke(INK, 1.0, PresetLineDash.SOLID));
        series.getCTScatterSer().getMarker().setSpPr(marker.getXmlObject());
    }

    private XDDFScatterChartData.Series series(
            XDDFScatterChartData data, Indicator indicator, EnsembleResult scenario, int column) {
        CellRangeAddress years = rows.of(scenario, indicator, AnnualSheet.YEAR);
        CellRangeAddress values = rows.of(scenario, indicator, column);
        XDDFScatterChartData.Series series = (XDDFScatterChartData.Series) data.addSeries(
                XDDFDataSourcesFactory.fromNumericCellRange(annual, years),
                XDDFDataSourcesFactory.fromNumericCellRange(annual, values));
        series.setSmooth(false);
        return series;
    }

    private static XDDFLineProperties stroke(byte[] colour, double points, PresetLineDash dash) {
        XDDFLineProperties line = new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(colour)));
        line.setWidth(points);
        line.setPresetDash(new XDDFPresetLineDash(dash));
        return line;
    }

    /** Money and goods are shown in millions, which the title says. */
    private static String title(Indicator indicator) {
        String flow = indicator.aggregation() == Aggregation.SUM ? " a year" : "";
        return indicator.meaning() + " (" + unit(indicator.unit()) + flow + ")";
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
