package fukabun.app.cli.calibrate;

import fukabun.app.chart.ChartFoot;
import fukabun.app.chart.PlacesChart;
import fukabun.app.chart.SupportChart;
import fukabun.app.cli.job.Job;
import fukabun.app.cli.job.NamedFigure;
import fukabun.app.cli.job.Version;
import fukabun.app.cli.terminal.Beliefs;
import fukabun.calibration.Identification;
import fukabun.calibration.PriorPlaces;
import fukabun.calibration.SupportRange;
import fukabun.scenario.Parameter;
import fukabun.study.Quantiles;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** How far the record moved the parameters, and which thesis it prefers, as figures. */
final class CalibrationFigures {
    private static final int MOST_LINES = 12;

    private CalibrationFigures() {}

    /** @param places of the kept draws in the priors, in the order of what was identified */
    static List<NamedFigure> of(Job job, CalibrationFindings findings, PriorPlaces places) {
        List<Identification> identified = findings.identified();
        List<PlacesChart.Line> lines = IntStream.range(0, identified.size())
                .boxed()
                .sorted(Comparator.comparingDouble(each -> identified.get(each).pValue()))
                .limit(MOST_LINES)
                .map(each -> new PlacesChart.Line(
                        words(identified.get(each).quantity()),
                        Quantiles.of(places.of(each)),
                        identified.get(each).moved()))
                .toList();
        ChartFoot foot = new ChartFoot(
                List.of("baseline"), findings.kept() + " draws kept", job.seed(), job.runs(), true, Version.number());
        return List.of(
                new NamedFigure("parameters", new PlacesChart(lines, foot)::draw),
                new NamedFigure("thesis-support", new SupportChart(bars(findings), foot)::draw));
    }

    /** What a quantity is, for people; a route as it acts says so. */
    private static String words(String quantity) {
        if (quantity.equals(PriorPlaces.STRENGTH)) {
            return "How strongly the linkage acts, of its strong range";
        }
        return Arrays.stream(Parameter.values())
                .filter(parameter -> quantity.startsWith(parameter.key()))
                .max(Comparator.comparingInt(parameter -> parameter.key().length()))
                .map(parameter -> parameter.meaning() + (quantity.equals(parameter.key()) ? "" : ", as it acts"))
                .orElse(quantity);
    }

    private static List<SupportChart.Bar> bars(CalibrationFindings findings) {
        return SupportRange.of(findings.supports()).stream()
                .map(range -> new SupportChart.Bar(
                        CalibrationStory.compared(range.support()),
                        Beliefs.meaning(range.support().thesis()),
                        range.support().factor(),
                        new SupportChart.Ends(
                                range.support().low(), range.support().high()),
                        new SupportChart.Ends(range.low(), range.high())))
                .toList();
    }
}
