package fukabun.app.output;

import fukabun.study.ClaimResult;
import fukabun.study.ClaimSpec;
import fukabun.study.Quantiles;
import fukabun.study.RestsOn;
import fukabun.study.Strength;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code claims.json}: each claim once, and under it what the ensemble says under each thesis. */
public final class ClaimsJson {
    private ClaimsJson() {}

    public static void write(List<ClaimResult> results, EvidenceStrength strength, Path folder) throws IOException {
        Json.write(Json.object(content(results, strength)), folder.resolve("claims.json"));
    }

    private static Map<String, Object> content(List<ClaimResult> results, EvidenceStrength strength) {
        Map<ClaimSpec, List<ClaimResult>> byClaim = results.stream()
                .collect(Collectors.groupingBy(ClaimResult::claim, LinkedHashMap::new, Collectors.toList()));
        List<Map<String, Object>> claims = new ArrayList<>();
        JudgedClaims judged = new JudgedClaims(results);
        byClaim.forEach((claim, each) -> claims.add(claim(claim, each, strength, judged)));
        return Map.of("claims", claims);
    }

    private static Map<String, Object> claim(
            ClaimSpec claim, List<ClaimResult> results, EvidenceStrength strength, JudgedClaims judged) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("claim", claim.id());
        content.put("statement", claim.statement());
        content.put("source", claim.source());
        content.put("treatment", claim.treatment());
        content.put("outcome", outcome(claim.outcome()));
        content.put("equivalence", claim.equivalence());
        content.put("decide", pair("supported", claim.supported(), "refuted", claim.refuted()));
        content.put("verdict", results.get(0).verdict().words());
        content.put("verdictInFull", StrengthWords.verdict(results.get(0), strength.of(claim)));
        content.put("verdictOnGradesAb", strength.verdictOnGradesAb(claim));
        content.put("restsOn", RestsOn.of(results.get(0)).words());
        content.put("restsOnThresholds", RestsOn.movedAt(results.get(0)));
        content.put("evidence", FactorColumns.byThreshold(results.get(0), judged.before(results.get(0))));
        content.put(
                "strength", strength.of(claim).stream().map(ClaimsJson::variant).toList());
        content.put("theses", results.stream().map(each -> thesis(each, judged)).toList());
        return content;
    }

    private static Map<String, Object> variant(Strength strength) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("variant", strength.variant().id());
        content.put("changed", StrengthWords.changed(strength.variant()));
        content.put("draws", strength.variant().draws().size());
        content.put("verdict", EvidenceStrength.verdict(strength));
        strength.result().ifPresent(result -> {
            content.put("hardlyRaised", hardlyRaised(result));
            content.put("restsOn", RestsOn.of(result).words());
        });
        return content;
    }

    private static Map<String, Object> outcome(ClaimSpec.Outcome outcome) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("indicator", outcome.indicator().key());
        content.put("unit", outcome.indicator().unit());
        content.put("aggregate", ClaimTables.aggregate(outcome));
        content.put("from", outcome.fromYear());
        content.put("to", outcome.toYear());
        return content;
    }

    private static Map<String, Object> thesis(ClaimResult result, JudgedClaims judged) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("thesis", result.thesis().key());
        content.put("verdict", judged.verdict(result));
        content.put("baseline", quantiles(result.baseline()));
        content.put("effect", quantiles(result.effect()));
        content.put("relative", quantiles(result.relative()));
        content.put("hardlyRaised", hardlyRaised(result));
        content.put("fell", result.fell());
        content.put("pairedVarianceShare", result.pairedVarianceShare());
        content.put(
                "equivalenceCurve",
                result.curve().stream()
                        .map(point -> pair("threshold", point.threshold(), "probability", point.probability()))
                        .toList());
        return content;
    }

    private static List<Map<String, Object>> hardlyRaised(ClaimResult result) {
        List<Map<String, Object>> content = new ArrayList<>();
        for (int i = 0; i < result.holds().size(); i++) {
            content.add(pair(
                    "threshold",
                    result.claim().equivalence().get(i),
                    "probability",
                    result.holds().get(i)));
        }
        return content;
    }

    private static Map<String, Object> quantiles(Quantiles q) {
        Map<String, Object> content = pair("mean", q.mean(), "p05", q.p05());
        content.putAll(pair("p25", q.p25(), "p50", q.p50()));
        content.putAll(pair("p75", q.p75(), "p95", q.p95()));
        return content;
    }

    private static Map<String, Object> pair(String first, double one, String second, double other) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put(first, one);
        content.put(second, other);
        return content;
    }
}
