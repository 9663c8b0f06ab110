package fukabun.app.cli.attribute;

import fukabun.app.cli.terminal.JsonText;
import fukabun.scenario.Thesis;
import fukabun.study.AttributionResult;
import fukabun.study.ClaimSpec;
import fukabun.study.LeverageResult;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A shortfall, its parts and what a settlement was worth, for scripts. */
final class AttributionContent {
    private static final double PERCENT = 100.0;

    private AttributionContent() {}

    /** As maps and lists; a share that there is not is null. */
    static Map<String, Object> of(
            Thesis thesis, int members, AttributionResult result, Optional<LeverageResult> leverage) {
        ClaimSpec.Outcome outcome = result.spec().outcome();
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("calibrated", thesis == Thesis.POSTERIOR);
        content.put("thesis", thesis.key());
        content.put("members", members);
        content.put("indicator", outcome.indicator().key());
        content.put("unit", outcome.indicator().unit());
        content.put("from", outcome.fromYear());
        content.put("to", outcome.toYear());
        content.put("reference", result.spec().reference());
        content.put("history", JsonText.quantiles(result.history()));
        content.put("outlook", JsonText.quantiles(result.outlook()));
        content.put("gap", JsonText.quantiles(result.gap()));
        content.put("hasShares", result.hasShares());
        content.put(
                "parts",
                result.parts().stream().map(AttributionContent::content).toList());
        content.put(
                "interactions",
                result.interactions().stream().map(AttributionContent::content).toList());
        content.put(
                "dispute",
                result.contrasts().stream().map(AttributionContent::content).toList());
        content.put(
                "references",
                result.references().stream().map(AttributionContent::content).toList());
        leverage.ifPresent(each -> content.put("leverage", content(each)));
        return content;
    }

    private static Map<String, Object> content(AttributionResult.Part part) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("id", part.id());
        content.put("title", part.title());
        content.put("value", JsonText.quantiles(part.value()));
        content.put("sharePercent", JsonText.number(PERCENT * part.share()));
        content.put("sharePercentP05", JsonText.number(PERCENT * part.shareLow()));
        content.put("sharePercentP95", JsonText.number(PERCENT * part.shareHigh()));
        return content;
    }

    private static Map<String, Object> content(AttributionResult.Interaction pair) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("one", pair.one());
        content.put("other", pair.other());
        content.put("value", JsonText.quantiles(pair.value()));
        return content;
    }

    private static Map<String, Object> content(AttributionResult.Contrast contrast) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("scenario", contrast.scenarioId());
        content.put("inHistory", JsonText.quantiles(contrast.inHistory()));
        content.put("inOutlook", JsonText.quantiles(contrast.inOutlook()));
        return content;
    }

    private static Map<String, Object> content(AttributionResult.Reference reference) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("id", reference.id());
        content.put("title", reference.title());
        content.put("expected", JsonText.quantiles(reference.expected()));
        content.put("gap", JsonText.quantiles(reference.gap()));
        return content;
    }

    private static Map<String, Object> content(LeverageResult leverage) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put(
                "beliefs",
                leverage.beliefs().stream().map(AttributionContent::content).toList());
        content.put(
                "unsettledCredit",
                leverage.unsettledCredit().stream()
                        .map(AttributionContent::content)
                        .toList());
        content.put(
                "gains",
                leverage.gains().stream().map(AttributionContent::content).toList());
        return content;
    }

    private static Map<String, Object> content(LeverageResult.Belief belief) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("indicator", belief.whose().key());
        content.put("year", belief.year());
        content.put("spread", JsonText.quantiles(belief.spread()));
        return content;
    }

    private static Map<String, Object> content(LeverageResult.Credit credit) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("year", credit.year());
        content.put("spread", JsonText.quantiles(credit.spread()));
        return content;
    }

    private static Map<String, Object> content(LeverageResult.Gain gain) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("circumstance", gain.circumstance());
        content.put("scenario", gain.scenarioId());
        content.put("indicator", gain.indicator().key());
        content.put("year", gain.year());
        content.put("spread", JsonText.quantiles(gain.spread()));
        return content;
    }
}
