package fukabun.app.cli;

import fukabun.app.chart.ChartFoot;
import fukabun.app.chart.Drawing;
import fukabun.app.chart.EffectChart;
import fukabun.app.chart.EquivalenceChart;
import fukabun.app.chart.IndicatorChart;
import fukabun.app.files.ResultFolder;
import fukabun.app.output.Format;
import fukabun.app.output.Manifest;
import fukabun.app.output.Picture;
import fukabun.app.output.Results;
import fukabun.app.report.ReportFigure;
import fukabun.scenario.Scenario;
import fukabun.study.ClaimResult;
import fukabun.study.ClaimSpec;
import fukabun.study.EnsembleResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Draws the figures of a result: its pictures, and for claims their effects and equivalence curves. */
final class ResultCharts {
    /** The page shows at least so many, and beyond them only what history recorded. */
    private static final int FEWEST_ON_PAGE = 6;

    private final Manifest manifest;
    private final Results results;
    private final List<Scenario> scenarios;

    /** A figure that is yet to be drawn; {@code isKey} where the page is not whole without it. */
    private record Figure(String name, boolean isKey, Supplier<Drawing> draw) {}

    /**
     * @param scenarios of the results, for their events; may be fewer
     */
    ResultCharts(Manifest manifest, Results results, List<Scenario> scenarios) {
        this.scenarios = List.copyOf(scenarios);
        this.manifest = manifest;
        this.results = results;
    }

    /**
     * Draws each figure once, in the order of the page: into files as asked for, and for the page.
     *
     * @param folder of the files; not looked at where neither PNG nor SVG is asked for
     */
    List<ReportFigure> write(Path folder, Set<Format> formats) throws IOException {
        List<ReportFigure> figures = new ArrayList<>();
        for (Figure figure : figures()) {
            ResultFolder.stopIfInterrupted();
            boolean isFile = formats.contains(Format.PNG) || formats.contains(Format.SVG);
            boolean isOnPage = formats.contains(Format.HTML) && (figure.isKey() || figures.size() < FEWEST_ON_PAGE);
            if (!isFile && !isOnPage) {
                continue;
            }
            Drawing drawing = figure.draw().get();
            if (formats.contains(Format.PNG)) {
                drawing.writePng(folder.resolve(figure.name() + ".png"));
            }
            if (formats.contains(Format.SVG)) {
                drawing.writeSvg(folder.resolve(figure.name() + ".svg"));
            }
            if (isOnPage) {
                figures.add(new ReportFigure(figure.name(), drawing.title(), drawing.description(), drawing.svg()));
            }
        }
        return figures;
    }

    private List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        byClaim().values().forEach(claim -> addClaim(figures, claim));
        results.shown().forEach(ensemble -> addTimeline(figures, ensemble));
        Picture.of(results).forEach(picture -> add(figures, picture));
        return figures;
    }

    private void addTimeline(List<Figure> figures, EnsembleResult ensemble) {
        ChartFoot foot = foot(List.of(ensemble.scenarioId()), "thesis " + ensemble.thesis().key());
        Optional<Scenario> scenario =
                scenarios.stream().filter(each -> each.id().equals(ensemble.scenarioId())).findFirst();
        Timeline.of(ensemble, scenario, foot)
                .ifPresent(chart ->
                        figures.add(new Figure("timeline-" + ensemble.scenarioId(), true, chart::draw)));
    }

    private void add(List<Figure> figures, Picture picture) {
        List<String> ids = picture.scenarioIds();
        String name = picture.indicator().key() + (ids.size() == 1 ? "" : "-" + ids.get(1));
        boolean isRecorded = results.evidence().record().observations().stream()
                .anyMatch(each -> each.indicator() == picture.indicator());
        IndicatorChart chart = new IndicatorChart(
                picture.indicator(), picture.scenarios(), results.evidence().record(), foot(ids, words(picture)));
        figures.add(new Figure(name, isRecorded || !results.claims().isEmpty(), chart::draw));
    }

    private void addClaim(List<Figure> figures, List<ClaimResult> theses) {
        ClaimSpec claim = theses.get(0).claim();
        ChartFoot foot = foot(List.of(results.ensembles().get(0).scenarioId(), claim.treatment()), "by thesis");
        List<EffectChart.Bar> bars = theses.stream()
                .map(result -> new EffectChart.Bar(
                        result.thesis().key(), Beliefs.meaning(result.thesis()), result.relative()))
                .toList();
        List<EquivalenceChart.Curve> curves = theses.stream()
                .map(result -> new EquivalenceChart.Curve(result.thesis().key(), result.curve()))
                .toList();
        figures.add(new Figure("effect-" + claim.id(), true, new EffectChart(claim, bars, foot)::draw));
        figures.add(new Figure("equivalence-" + claim.id(), true, new EquivalenceChart(claim, curves, foot)::draw));
    }

    private Map<String, List<ClaimResult>> byClaim() {
        return results.claims().stream()
                .collect(Collectors.groupingBy(
                        result -> result.claim().id(), LinkedHashMap::new, Collectors.toList()));
    }

    private static String words(Picture picture) {
        return "thesis " + picture.scenarios().get(0).thesis().key();
    }

    private ChartFoot foot(List<String> scenarioIds, String thesis) {
        return new ChartFoot(
                scenarioIds,
                thesis,
                manifest.seed(),
                results.ensembles().get(0).outcomes().size(),
                results.isCalibrated(),
                manifest.software().version());
    }
}
