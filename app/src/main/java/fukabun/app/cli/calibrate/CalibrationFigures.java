package fukabun.app.cli.calibrate;

import fukabun.app.chart.ChartFoot;
import fukabun.app.chart.PlacesChart;
import fukabun.app.cli.job.Job;
import fukabun.app.cli.job.NamedFigure;
import fukabun.app.cli.job.Version;
import fukabun.calibration.Identification;
import fukabun.calibration.Posterior;
import fukabun.study.Quantiles;
import java.util.Comparator;
import java.util.List;

/** How far the record moved the parameters, as a figure. */
final class CalibrationFigures {
    private static final int MOST_LINES = 18;

    private CalibrationFigures() {}

    /** @param points of the kept draws in the unit cube of the prior */
    static List<NamedFigure> of(Job job, Posterior posterior, List<double[]> points) {
        List<PlacesChart.Line> lines = Identification.of(points).stream()
                .sorted(Comparator.comparingDouble(Identification::pValue))
                .limit(MOST_LINES)
                .map(each -> new PlacesChart.Line(
                        each.parameter().key(),
                        Quantiles.of(points.stream()
                                .mapToDouble(point -> point[each.parameter().ordinal()])
                                .toArray()),
                        each.moved()))
                .toList();
        ChartFoot foot = new ChartFoot(
                List.of("baseline"),
                posterior.accepted().size() + " draws kept",
                job.seed(),
                job.runs(),
                true,
                Version.number());
        return List.of(new NamedFigure("parameters", new PlacesChart(lines, foot)::draw));
    }
}
