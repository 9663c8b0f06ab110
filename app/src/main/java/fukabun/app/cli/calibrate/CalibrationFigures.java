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
import fukabun.calibration.SupportVariant;
import fukabun.calibration.ThesisSupport;
import fukabun.scenario.Parameter;
import fukabun.scenario.Thesis;
import fukabun.study.Quantiles;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How far the record moved the parameters, and which thesis it prefers, as figures. */
final class CalibrationFigures {
    private static final int MOST_LINES = 12;
    private static final String STRENGTH_MEANING = "Strength of the linkage, of all routes together";

    private CalibrationFigures() {}

    /** @param places of the kept draws in the priors, in the order of what was identified */
    static List<NamedFigure> of(Job job, CalibrationFindings findings, PriorPlaces places) {
        List<Identification> identified = findings.identified();
        List<PlacesChart.Line> lines = IntStream.range(0, identified.size())
                .boxed()
                .sorted(Comparator.comparingDouble(each -> identified.get(each).pValue()))
                .limit(MOST_LINES)
                .map(each -> new PlacesChart.Line(
                        meaning(identified.get(each).quantity()),
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
        return List.of(
                new NamedFigure("parameters", new PlacesChart(lines, foot)::draw),
                new NamedFigure("thesis-support", new SupportChart(bars(findings.supports()), foot)::draw));
    }

    /** What a quantity is in words; a scaled route bears the name of its parameter and a note in brackets. */
    private static String meaning(String quantity) {
        Map<String, String> meanings = Stream.of(Parameter.values())
                .collect(Collectors.toMap(Parameter::key, Parameter::meaning));
        int note = quantity.indexOf(" (");
        String key = note < 0 ? quantity : quantity.substring(0, note);
        return meanings.getOrDefault(key, STRENGTH_MEANING) + (note < 0 ? "" : quantity.substring(note));
    }

    /** The first variant changes nothing. */
    private static List<SupportChart.Bar> bars(List<SupportVariant> variants) {
        return variants.get(0).supports().stream()
                .filter(support -> support.against() == Thesis.CONTINUOUS)
                .map(support -> new SupportChart.Bar(
                        support.thesis().key(),
                        Beliefs.meaning(support.thesis()),
                        support.factor(),
                        new SupportChart.Ends(support.low(), support.high()),
                        choices(variants, support.thesis())))
                .toList();
    }

    /** How far the factor goes when single patterns are left out and single priors changed. */
    private static SupportChart.Ends choices(List<SupportVariant> variants, Thesis thesis) {
        DoubleSummaryStatistics factors = variants.stream()
                .flatMap(variant -> variant.supports().stream())
                .filter(support -> support.thesis() == thesis && support.against() == Thesis.CONTINUOUS)
                .mapToDouble(ThesisSupport::factor)
                .summaryStatistics();
        return new SupportChart.Ends(factors.getMin(), factors.getMax());
    }
}
