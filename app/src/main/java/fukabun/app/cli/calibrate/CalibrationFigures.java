package fukabun.app.cli.calibrate;

import fukabun.app.chart.ChartFoot;
import fukabun.app.chart.PlacesChart;
import fukabun.app.chart.SupportChart;
import fukabun.app.cli.job.Job;
import fukabun.app.cli.job.NamedFigure;
import fukabun.app.cli.job.Version;
import fukabun.app.cli.terminal.Beliefs;
import fukabun.calibration.Identification;
import fukabun.calibration.Posterior;
import fukabun.calibration.ThesisSupport;
import fukabun.scenario.Thesis;
import fukabun.study.Quantiles;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;

/** How far the record moved the parameters, and which thesis it prefers, as figures. */
final class CalibrationFigures {
    private static final int MOST_LINES = 12;

    private CalibrationFigures() {}

    /** @param points of the kept draws in the unit cube of the prior */
    static List<NamedFigure> of(
            Job job, Posterior posterior, List<double[]> points, Map<String, List<ThesisSupport>> supports) {
        List<PlacesChart.Line> lines = Identification.of(points).stream()
                .sorted(Comparator.comparingDouble(Identification::pValue))
                .limit(MOST_LINES)
                .map(each -> new PlacesChart.Line(
                        each.parameter().meaning(),
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
        return List.of(
                new NamedFigure("parameters", new PlacesChart(lines, foot)::draw),
                new NamedFigure("thesis-support", new SupportChart(bars(supports), foot)::draw));
    }

    private static List<SupportChart.Bar> bars(Map<String, List<ThesisSupport>> supports) {
        return supports.get("all patterns").stream()
                .map(support -> new SupportChart.Bar(
                        support.thesis().key(),
                        Beliefs.meaning(support.thesis()),
                        support.factor(),
                        new SupportChart.Ends(support.low(), support.high()),
                        choices(supports, support.thesis())))
                .toList();
    }

    /** How far the factor goes when single patterns are left out and single priors changed. */
    private static SupportChart.Ends choices(Map<String, List<ThesisSupport>> supports, Thesis thesis) {
        DoubleSummaryStatistics factors = supports.values().stream()
                .flatMap(List::stream)
                .filter(support -> support.thesis() == thesis)
                .mapToDouble(ThesisSupport::factor)
                .summaryStatistics();
        return new SupportChart.Ends(factors.getMin(), factors.getMax());
    }
}
