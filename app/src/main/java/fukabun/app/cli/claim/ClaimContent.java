package fukabun.app.cli.claim;

import fukabun.app.cli.map.MapReport;
import fukabun.app.cli.terminal.JsonText;
import fukabun.app.output.EvidenceStrength;
import fukabun.app.output.FactorColumns;
import fukabun.app.output.JudgedClaims;
import fukabun.app.output.StrengthWords;
import fukabun.scenario.Thesis;
import fukabun.study.ClaimResult;
import fukabun.study.RestsOn;
import fukabun.study.Study;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The result of {@code claim} as one JSON document. */
final class ClaimContent {
    private ClaimContent() {}

    static Map<String, Object> of(
            Study study,
            List<ClaimResult> results,
            EvidenceStrength strength,
            EffectReport effects,
            MissingFiguresReport missing,
            SakhalinGates gates,
            Optional<MapReport> map,
            Path folder) {
        JudgedClaims judged = new JudgedClaims(results);
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("study", study.id());
        content.put("title", study.title());
        content.put("question", study.question());
        content.put("calibrated", results.stream().anyMatch(result -> result.thesis() == Thesis.POSTERIOR));
        content.put("seed", study.seed());
        content.put("runs", study.members());
        content.put(
                "claims",
                results.stream()
                        .map(result -> of(result, judged, strength, effects))
                        .toList());
        content.put("missingFigures", missing.content());
        content.put("sakhalinGates", gates.content());
        map.ifPresent(each -> content.put("map", each.content()));
        content.put("folder", folder.toString());
        return content;
    }

    private static Map<String, Object> of(
            ClaimResult result, JudgedClaims judged, EvidenceStrength strength, EffectReport effects) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("claim", result.claim().id());
        content.put("statement", result.claim().statement());
        content.put("thesis", result.thesis().key());
        content.put("indicator", result.claim().outcome().indicator().key());
        content.put("unit", result.claim().outcome().indicator().unit());
        content.put("baseline", JsonText.quantiles(result.baseline()));
        content.put("effect", JsonText.quantiles(result.effect()));
        content.put("relative", JsonText.quantiles(result.relative()));
        content.put("equivalence", result.claim().equivalence());
        content.put("hardlyRaised", result.holds());
        content.put("fell", JsonText.number(result.fell()));
        content.put("pairedVarianceShare", JsonText.number(result.pairedVarianceShare()));
        content.put("verdict", judged.verdict(result));
        if (result.thesis() == Thesis.POSTERIOR) {
            content.put("verdictInFull", StrengthWords.verdict(result, strength.of(result.claim())));
            content.put("verdictOnGradesAb", strength.verdictOnGradesAb(result.claim()));
            content.put("restsOn", RestsOn.of(result).words());
            content.put("restsOnThresholds", RestsOn.movedAt(result));
            content.put("evidence", FactorColumns.byThreshold(result, judged.before(result)));
            content.put("effects", effects.content(result.claim()));
        }
        return content;
    }
}
