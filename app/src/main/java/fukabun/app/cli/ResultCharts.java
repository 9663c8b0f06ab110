package fukabun.app.cli;

import fukabun.app.chart.ChartFoot;
import fukabun.app.chart.EffectChart;
import fukabun.app.chart.EquivalenceChart;
import fukabun.app.chart.IndicatorChart;
import fukabun.app.files.ResultFolder;
import fukabun.app.output.Manifest;
import fukabun.app.output.Picture;
import fukabun.app.output.Results;
import fukabun.study.ClaimResult;
import fukabun.study.ClaimSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Draws the figures of a result: its pictures, and for claims their effects and equivalence curves. */
final class ResultCharts {
    private final Manifest manifest;
    private final Results results;

    ResultCharts(Manifest manifest, Results results) {
        this.manifest = manifest;
        this.results = results;
    }

    void write(Path folder) throws IOException {
        for (Picture picture : Picture.of(results)) {
            write(folder, picture);
        }
        for (List<ClaimResult> claim : byClaim().values()) {
            write(folder, claim);
        }
    }

    private void write(Path folder, Picture picture) throws IOException {
        ResultFolder.stopIfInterrupted();
        List<String> ids = picture.scenarioIds();
        String name = picture.indicator().key() + (ids.size() == 1 ? "" : "-" + ids.get(1)) + ".png";
        ChartFoot foot = foot(ids, words(picture));
        new IndicatorChart(picture.indicator(), picture.scenarios(), results.evidence().record(), foot)
                .writePng(folder.resolve(name));
    }

    private void write(Path folder, List<ClaimResult> theses) throws IOException {
        ResultFolder.stopIfInterrupted();
        ClaimSpec claim = theses.get(0).claim();
        ChartFoot foot = foot(List.of(results.ensembles().get(0).scenarioId(), claim.treatment()), "by thesis");
        List<EffectChart.Bar> bars = theses.stream()
                .map(result -> new EffectChart.Bar(
                        result.thesis().key(), Beliefs.meaning(result.thesis()), result.relative()))
                .toList();
        List<EquivalenceChart.Curve> curves = theses.stream()
                .map(result -> new EquivalenceChart.Curve(result.thesis().key(), result.curve()))
                .toList();
        new EffectChart(claim, bars, foot).writePng(folder.resolve("effect-" + claim.id() + ".png"));
        new EquivalenceChart(claim, curves, foot).writePng(folder.resolve("equivalence-" + claim.id() + ".png"));
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
