package fukabun.app.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.AxesChartStyler.TextAlignment;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** The axes of a figure and what is drawn between them. What comes first lies under what comes later. */
final class Plot {
    static final int MARKER_POINTS = 15;

    private static final int TICK_POINTS = 24;
    private static final int AXIS_TITLE_POINTS = 24;
    /** Around the axes, so that a number on the very end of one is not cut. */
    private static final int HALF_A_NUMBER = TICK_POINTS / 2;

    private static final int X_TICK_SPACING = 110;
    private static final int Y_TICK_SPACING = 80;

    /** XChart leaves out a tick on the very end of an axis, and zero is the one that people look for. */
    private static final double BELOW_ZERO = 0.004;

    private final XYChart chart;
    private int series;

    /** Axes of a size; what goes up is said under the title, where it can be read without turning the head. */
    Plot(int width, int height, String xTitle) {
        chart = new XYChartBuilder()
                .width(width)
                .height(height)
                .xAxisTitle(xTitle)
                .build();
        XYStyler styler = chart.getStyler();
        styler.setLegendVisible(false);
        styler.setChartTitleVisible(false);
        styler.setChartPadding(HALF_A_NUMBER);
        styler.setChartBackgroundColor(Color.WHITE);
        styler.setPlotBackgroundColor(Color.WHITE);
        styler.setPlotBorderVisible(false);
        styler.setPlotGridLinesColor(Palette.GRID);
        styler.setPlotGridLinesStroke(new BasicStroke(1.5f));
        styler.setPlotGridVerticalLinesVisible(false);
        styler.setPlotContentSize(1.0);
        styler.setAxisTickLabelsFont(Palette.plain(TICK_POINTS));
        styler.setAxisTitleFont(Palette.plain(AXIS_TITLE_POINTS));
        styler.setXAxisTitleVisible(!xTitle.isEmpty());
        styler.setYAxisTitleVisible(false);
        styler.setXAxisDecimalPattern("0");
        styler.setXAxisTickMarkSpacingHint(X_TICK_SPACING);
        styler.setYAxisTickMarkSpacingHint(Y_TICK_SPACING);
        styler.setYAxisLabelAlignment(TextAlignment.Right);
        styler.setAxisTickLabelsColor(Palette.INK);
        styler.setMarkerSize(MARKER_POINTS);
        styler.setDefaultSeriesRenderStyle(XYSeriesRenderStyle.Line);
    }

    XYChart chart() {
        return chart;
    }

    XYStyler styler() {
        return chart.getStyler();
    }

    void range(double fromX, double toX, double fromY, double toY) {
        styler().setXAxisMin(fromX);
        styler().setXAxisMax(toX);
        styler().setYAxisMin(fromY - BELOW_ZERO * (toY - fromY));
        styler().setYAxisMax(toY);
    }

    void line(double[] x, double[] y, Color colour, BasicStroke stroke) {
        XYSeries line = add(x, y);
        line.setLineColor(colour);
        line.setLineStyle(stroke);
    }

    /** The area between two lines over the same places. */
    void band(double[] x, double[] low, double[] high, Color fill) {
        int n = x.length;
        double[] aroundX = new double[2 * n];
        double[] aroundY = new double[2 * n];
        for (int i = 0; i < n; i++) {
            aroundX[i] = x[i];
            aroundY[i] = high[i];
            aroundX[2 * n - 1 - i] = x[i];
            aroundY[2 * n - 1 - i] = low[i];
        }
        polygon(aroundX, aroundY, fill);
    }

    void rectangle(double fromX, double toX, double fromY, double toY, Color fill) {
        polygon(new double[] {fromX, toX, toX, fromX}, new double[] {fromY, fromY, toY, toY}, fill);
    }

    void points(double[] x, double[] y, Color colour, Marker marker) {
        XYSeries points = add(x, y);
        points.setXYSeriesRenderStyle(XYSeriesRenderStyle.Scatter);
        points.setMarker(marker);
        points.setMarkerColor(colour);
    }

    private void polygon(double[] x, double[] y, Color fill) {
        XYSeries area = add(x, y);
        area.setXYSeriesRenderStyle(XYSeriesRenderStyle.PolygonArea);
        area.setFillColor(fill);
        area.setLineColor(new Color(0, 0, 0, 0));
    }

    private XYSeries add(double[] x, double[] y) {
        XYSeries added = chart.addSeries("series " + series++, x, y);
        added.setMarker(SeriesMarkers.NONE);
        return added;
    }
}
