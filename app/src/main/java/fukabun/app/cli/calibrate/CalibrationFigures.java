package fukabun.app.cli.calibrate;

import fukabun.app.chart.ChartFoot;
import fukabun.app.chart.PlacesChart;
import fukabun.app.cli.job.Job;
import fukabun.app.cli.job.NamedFigure;
import fukabun.app.cli.job.Version;
import fukabun.calibration.Identification;
import fukabun.calibration.PriorPlaces;
import fukabun.study.Quantiles;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** How far the record moved the parameters, as a figure. */
final class CalibrationFigures {
    private static final int MOST_LINES = 18;

    private CalibrationFigures() {}

    /** @param places of the kept draws in the priors, in the order of what was identified */
    static List<NamedFigure> of(Job job, CalibrationFindings findings, PriorPlaces places) {
        List<Identification> identified = findings.identified();
        List<PlacesChart.Line> lines = IntStream.range(0, identified.size())
                .boxed()
                .sorted(Comparator.comparingDouble(each -> identified.get(each).pValue()))
                .limit(MOST_LINES)
                .map(each -> new PlacesChart.Line(
                        identified.get(each).quantity(),
                        Quantiles.of(places.of(each)),
                        identified.get(each).moved()))
                .toList();
        ChartFoot foot = new ChartFoot(
                List.of("baseline"),
                findings.kept() + " draws kept",
                job.seed(),
                job.runs(),
                true,
                Version.number());
        return List.of(new NamedFigure("parameters", new PlacesChart(lines, foot)::draw));
    }
}
