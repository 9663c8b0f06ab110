package fukabun.app.files.offenders;

import org.knowm.xchart.XYChart;

/** Breaks the rule that only the package of charts sees the library that draws them. */
final class DrawsAChart {
    String title(XYChart chart) {
        return chart.getTitle();
    }
}
