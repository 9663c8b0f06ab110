package fukabun.app.cli;

import fukabun.app.chart.ChartFoot;
import fukabun.app.chart.EffectChart;
import fukabun.app.chart.EquivalenceChart;
import fukabun.app.chart.IndicatorChart;
import fukabun.app.files.ResultFolder;
import fukabun.app.output.Manifest;
import fukabun.app.output.Results;
import fukabun.record.Indicator;
import fukabun.scenario.Thesis;
import fukabun.study.ClaimResult;
import fukabun.study.ClaimSpec;
import fukabun.study.EnsembleResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Chooses the figures of a result: every indicator of a single run, the base beside each variant of a comparison, and
 * for claims their outcomes, effects and equivalence curves.
 */
final class ResultCharts {
    private static final String YES_OR_NO = "0 or 1";

    private final Manifest manifest;
    private final Results results;

    ResultCharts(Manifest manifest, Results results) {
        this.manifest = manifest;
        this.results = results;
    }

    void write(Path folder) throws IOException {
        List<EnsembleResult> ensembles = results.ensembles();
        for (Indicator indicator : indicators()) {
            if (ensembles.size() == 1) {
                write(folder, indicator, ensembles);
            }
            for (EnsembleResult variant : ensembles.subList(1, ensembles.size())) {
                write(folder, indicator, List.of(ensembles.get(0), variant));
            }
        }
        for (List<ClaimResult> claim : byClaim().values()) {
            write(folder, claim);
        }
    }

    private Set<Indicator> indicators() {
        Set<Indicator> indicators = new LinkedHashSet<>();
        results.claims().forEach(claim -> indicators.add(claim.claim().outcome().indicator()));
        if (indicators.isEmpty()) {
            results.ensembles().forEach(ensemble -> indicators.addAll(ensemble.indicators()));
            indicators.removeIf(indicator -> indicator.unit().equals(YES_OR_NO));
        }
        indicators.removeIf(indicator ->
                results.ensembles().stream().anyMatch(each -> !each.indicators().contains(indicator)));
        return indicators;
    }

    private void write(Path folder, Indicator indicator, List<EnsembleResult> shown) throws IOException {
        ResultFolder.stopIfInterrupted();
        List<String> ids = shown.stream().map(EnsembleResult::scenarioId).toList();
        String name = indicator.key() + (ids.size() == 1 ? "" : "-" + ids.get(1)) + ".png";
        new IndicatorChart(indicator, shown, results.evidence().record(), foot(ids)).writePng(folder.resolve(name));
    }

    private void write(Path folder, List<ClaimResult> theses) throws IOException {
        ResultFolder.stopIfInterrupted();
        ClaimSpec claim = theses.get(0).claim();
        ChartFoot foot = foot(List.of(results.ensembles().get(0).scenarioId(), claim.treatment()));
        List<EffectChart.Bar> bars = theses.stream()
                .map(result -> new EffectChart.Bar(result.thesis().key(), meaning(result.thesis()), result.relative()))
                .toList();
        List<EquivalenceChart.Curve> curves = theses.stream()
                .map(result -> new EquivalenceChart.Curve(result.thesis().key(), result.curve()))
                .toList();
        new EffectChart(claim, bars, foot).writePng(folder.resolve("effect-" + claim.id() + ".png"));
        new EquivalenceChart(claim, curves, foot).writePng(folder.resolve("equivalence-" + claim.id() + ".png"));
    }

    private static String meaning(Thesis thesis) {
        return switch (thesis) {
            case ZERO -> "the dispute does nothing";
            case WEAK -> "it does a fifth of what its defenders claim";
            case STRONG -> "it does all that its defenders claim";
        };
    }

    private Map<String, List<ClaimResult>> byClaim() {
        return results.claims().stream()
                .collect(Collectors.groupingBy(
                        result -> result.claim().id(), LinkedHashMap::new, Collectors.toList()));
    }

    private ChartFoot foot(List<String> scenarioIds) {
        return new ChartFoot(
                scenarioIds,
                manifest.seed(),
                manifest.runs(),
                results.isCalibrated(),
                manifest.software().version());
    }
}
