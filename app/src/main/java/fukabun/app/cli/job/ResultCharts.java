package fukabun.app.cli.job;

import fukabun.app.chart.BeforeDataChart;
import fukabun.app.chart.ChartFoot;
import fukabun.app.chart.Drawing;
import fukabun.app.chart.EffectChart;
import fukabun.app.chart.EquivalenceChart;
import fukabun.app.chart.IndicatorChart;
import fukabun.app.cli.terminal.Beliefs;
import fukabun.app.files.ResultFolder;
import fukabun.app.output.Format;
import fukabun.app.output.Manifest;
import fukabun.app.output.Picture;
import fukabun.app.output.Results;
import fukabun.app.report.ReportFigure;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import fukabun.study.ClaimResult;
import fukabun.study.ClaimSpec;
import fukabun.study.EnsembleResult;
import fukabun.study.ThesisWords;
import fukabun.study.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws the figures of a result: its pictures, and for claims their effects and equivalence curves. */
final class ResultCharts {
    /** The page shows at least so many of the figures that are of no claim, and beyond them only key ones. */
    private static final int FEWEST_ON_PAGE = 6;

    /** The page shows at most so many of the figures that are of no claim; the folder of charts holds the rest. */
    private static final int MOST_ON_PAGE = 12;

    /** Studies with more claims show only their effects on the page. */
    private static final int MOST_CURVES_ON_PAGE = 3;

    /** Drawn strong among the curves of a claim: belief after and before the record, and the dispute that does nothing. */
    private static final Set<Thesis> FIRST_LOOKED_AT = EnumSet.of(Thesis.POSTERIOR, Thesis.CONTINUOUS, Thesis.ZERO);

    private final Manifest manifest;
    private final Results results;
    private final List<Scenario> scenarios;
    private final List<NamedFigure> further;

    /** How much the page needs a figure. */
    private enum Kind {
        OF_A_CLAIM,
        KEY,
        OTHER,
        FILE_ONLY
    }

    /** A figure that is yet to be drawn. */
    private record Figure(String name, Kind kind, Supplier<Drawing> draw) {}

    /**
     * @param scenarios of the results, for their events; may be fewer
     * @param further figures of claims that the command has drawn itself
     */
    ResultCharts(Manifest manifest, Results results, List<Scenario> scenarios, List<NamedFigure> further) {
        this.further = List.copyOf(further);
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
        int others = 0;
        for (Figure figure : figures()) {
            ResultFolder.stopIfInterrupted();
            boolean isFile = formats.contains(Format.PNG) || formats.contains(Format.SVG);
            boolean isOnPage = formats.contains(Format.HTML) && isOnPage(figure, others);
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
                others += figure.kind() == Kind.OF_A_CLAIM ? 0 : 1;
                figures.add(new ReportFigure(figure.name(), drawing.title(), drawing.description(), drawing.svg()));
            }
        }
        return figures;
    }

    private static boolean isOnPage(Figure figure, int others) {
        return switch (figure.kind()) {
            case OF_A_CLAIM -> true;
            case KEY -> others < MOST_ON_PAGE;
            case OTHER -> others < FEWEST_ON_PAGE;
            case FILE_ONLY -> false;
        };
    }

    private List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        byClaim().values().forEach(claim -> addClaim(figures, claim));
        further.forEach(each -> figures.add(new Figure(each.name(), Kind.OF_A_CLAIM, each.draw())));
        addBeforeData(figures);
        results.shown().forEach(ensemble -> addTimeline(figures, ensemble));
        Picture.of(results).forEach(picture -> add(figures, picture));
        return figures;
    }

    private void addTimeline(List<Figure> figures, EnsembleResult ensemble) {
        ChartFoot foot = foot(List.of(ensemble.scenarioId()), ThesisWords.of(ensemble.thesis()));
        Optional<Scenario> scenario = scenarios.stream()
                .filter(each -> each.id().equals(ensemble.scenarioId()))
                .findFirst();
        Kind kind = results.claims().isEmpty() || ensemble == results.shown().get(0) ? Kind.KEY : Kind.FILE_ONLY;
        Timeline.of(ensemble, scenario, foot)
                .ifPresent(chart -> figures.add(new Figure("timeline-" + ensemble.scenarioId(), kind, chart::draw)));
    }

    private void add(List<Figure> figures, Picture picture) {
        List<String> ids = picture.scenarioIds();
        String name = picture.indicator().key() + (ids.size() == 1 ? "" : "-" + ids.get(1));
        boolean isRecorded = results.evidence().record().observations().stream()
                .anyMatch(each -> each.indicator() == picture.indicator());
        IndicatorChart chart = new IndicatorChart(
                picture.indicator(), picture.scenarios(), results.evidence().record(), foot(ids, words(picture)));
        boolean isStart = picture.indicator().key().startsWith(Timeline.STARTED);
        boolean isOfAClaim = results.claims().stream()
                .anyMatch(each -> each.claim().outcome().indicator() == picture.indicator()
                        && ids.contains(each.claim().treatment()));
        Kind kind = isStart || !results.claims().isEmpty() && !isOfAClaim
                ? Kind.FILE_ONLY
                : isRecorded ? Kind.KEY : Kind.OTHER;
        figures.add(new Figure(name, kind, chart::draw));
    }

    private void addClaim(List<Figure> figures, List<ClaimResult> theses) {
        ClaimSpec claim = theses.get(0).claim();
        ChartFoot foot = foot(List.of(results.ensembles().get(0).scenarioId(), claim.treatment()), "by thesis");
        List<EffectChart.Bar> bars = theses.stream()
                .map(result -> new EffectChart.Bar(
                        ThesisWords.of(result.thesis()), meaning(result, theses.get(0)), result.relative()))
                .toList();
        List<EquivalenceChart.Curve> curves = theses.stream()
                .map(result -> new EquivalenceChart.Curve(
                        ThesisWords.of(result.thesis()), FIRST_LOOKED_AT.contains(result.thesis()), result.curve()))
                .toList();
        figures.add(new Figure("effect-" + claim.id(), Kind.OF_A_CLAIM, new EffectChart(claim, bars, foot)::draw));
        Kind curve = byClaim().size() > MOST_CURVES_ON_PAGE ? Kind.FILE_ONLY : Kind.OF_A_CLAIM;
        figures.add(new Figure("equivalence-" + claim.id(), curve, new EquivalenceChart(claim, curves, foot)::draw));
    }

    /** What a thesis believes, and of how many draws where they are fewer than what is judged has. */
    private static String meaning(ClaimResult result, ClaimResult judged) {
        String meaning = Beliefs.meaning(result.thesis());
        return result.members() < judged.members() ? meaning + " (" + result.members() + " draws)" : meaning;
    }

    /** What the priors imply for the first claims of the study on relative effects. */
    private void addBeforeData(List<Figure> figures) {
        List<List<ClaimResult>> priors = byClaim().values().stream()
                .map(theses -> theses.stream()
                        .filter(each -> each.thesis() != Thesis.POSTERIOR)
                        .toList())
                .filter(ResultCharts::isRelative)
                .limit(BeforeDataChart.MOST_PANELS)
                .toList();
        if (priors.isEmpty()) {
            return;
        }
        List<String> theses = priors.get(0).stream()
                .map(each -> ThesisWords.of(each.thesis()))
                .toList();
        List<BeforeDataChart.Panel> panels = priors.stream()
                .map(each -> new BeforeDataChart.Panel(
                        each.get(0).claim(),
                        each.stream().map(ClaimResult::relative).toList()))
                .toList();
        List<String> scenarioIds = Stream.concat(
                        Stream.of(results.ensembles().get(0).scenarioId()),
                        panels.stream().map(panel -> panel.claim().treatment()).distinct())
                .toList();
        figures.add(new Figure(
                "before-any-data",
                Kind.FILE_ONLY,
                new BeforeDataChart(theses, panels, foot(scenarioIds, "by thesis"))::draw));
    }

    private static boolean isRelative(List<ClaimResult> theses) {
        return !theses.isEmpty()
                && theses.stream()
                        .allMatch(each -> !each.claim().absolute()
                                && each.claim().belief().isEmpty()
                                && Double.isFinite(each.relative().p05())
                                && Double.isFinite(each.relative().p95()));
    }

    private Map<String, List<ClaimResult>> byClaim() {
        return results.claims().stream()
                .filter(result -> result.verdict() != Verdict.ILLUSTRATION)
                .collect(Collectors.groupingBy(result -> result.claim().id(), LinkedHashMap::new, Collectors.toList()));
    }

    private static String words(Picture picture) {
        return ThesisWords.of(picture.scenarios().get(0).thesis());
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
