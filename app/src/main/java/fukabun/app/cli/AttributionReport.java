package fukabun.app.cli;

import fukabun.record.Indicator;
import fukabun.scenario.Thesis;
import fukabun.study.AttributionResult;
import fukabun.study.ClaimSpec;
import fukabun.study.LeverageResult;
import fukabun.study.Quantiles;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The shortfall and its parts, and what a settlement was worth, in words and columns. */
final class AttributionReport {
    private static final int NAME_WIDTH = 40;
    private static final int NUMBER_WIDTH = 10;
    private static final int RANGE_WIDTH = 20;
    private static final int SHARE_WIDTH = 10;
    private static final int PAIRS_SHOWN = 3;
    private static final double PERCENT = 100.0;

    private final Session session;
    private final PrintWriter out;

    AttributionReport(Session session) {
        this.session = session;
        this.out = session.out();
    }

    void print(
            Thesis thesis, int members, AttributionResult result, Optional<LeverageResult> leverage, Path folder) {
        if (session.json()) {
            Map<String, Object> content = content(thesis, members, result, leverage);
            content.put("folder", folder.toString());
            out.println(JsonText.of(content));
            return;
        }
        if (thesis != Thesis.POSTERIOR) {
            out.println(session.ink().bold(RunReport.NOT_CALIBRATED));
            out.println();
        }
        printGap(thesis, members, result);
        printParts(result);
        printInteractions(result);
        printContrasts(result);
        printReferences(result);
        leverage.ifPresent(this::printLeverage);
        out.println();
        out.println("Results in " + folder);
    }

    private void printGap(Thesis thesis, int members, AttributionResult result) {
        ClaimSpec.Outcome outcome = result.spec().outcome();
        Magnitude magnitude = magnitude(result);
        out.println(session.ink()
                .bold("What kept " + outcome.indicator().key() + " of " + outcome.fromYear() + "-" + outcome.toYear()
                        + " below what was expected?"));
        out.println(Layout.paragraph("Reference: " + result.spec().reference() + ". " + members + " members under "
                + Beliefs.of(thesis) + ". In " + magnitude.unit() + "; in brackets nine in ten runs."));
        out.println();
        line("expected", magnitude, result.outlook(), "");
        line("history, as the model has it", magnitude, result.history(), "");
        line("shortfall", magnitude, result.gap(), result.hasShares() ? "100.0 %" : "");
        out.println();
    }

    private void printParts(AttributionResult result) {
        long[] shares = result.printedShares();
        out.println(session.ink()
                .bold(Layout.left("Its parts", NAME_WIDTH + NUMBER_WIDTH + RANGE_WIDTH)
                        + (shares.length == 0 ? "" : Layout.right("share", SHARE_WIDTH))));
        for (int i = 0; i < result.parts().size(); i++) {
            AttributionResult.Part part = result.parts().get(i);
            String share = shares.length == 0 ? "" : String.format(Locale.ROOT, "%.1f %%", shares[i] / 10.0);
            line(part.title(), magnitude(result), part.value(), share);
        }
        out.println(Layout.paragraph(
                shares.length == 0
                        ? "No shares: the shortfall's 90 percent interval holds zero, so there may be nothing to part."
                        : "A part is what the driver's coming true would have added, on average over all orders in which the"
                                + " drivers could come true; below zero it would have lowered the trade. Parts add up to"
                                + " the shortfall."));
    }

    private void printInteractions(AttributionResult result) {
        Magnitude magnitude = magnitude(result);
        List<AttributionResult.Interaction> largest = result.interactions().stream()
                .sorted(Comparator.comparingDouble((AttributionResult.Interaction pair) ->
                        -Math.abs(pair.value().mean())))
                .limit(PAIRS_SHOWN)
                .toList();
        out.println();
        out.println(session.ink().bold("Largest interactions") + " (below zero one stands in for the other)");
        largest.forEach(pair -> line(pair.one() + " with " + pair.other(), magnitude, pair.value(), ""));
    }

    private void printContrasts(AttributionResult result) {
        if (result.contrasts().isEmpty()) {
            return;
        }
        out.println();
        out.println(session.ink().bold("The dispute") + " (what a settlement would have added; no share, for nobody expected"
                + " one in 1980)");
        for (AttributionResult.Contrast contrast : result.contrasts()) {
            line(contrast.scenarioId() + ", in history", magnitude(result), contrast.inHistory(), "");
            line(contrast.scenarioId() + ", in the outlook", magnitude(result), contrast.inOutlook(), "");
        }
    }

    private void printReferences(AttributionResult result) {
        if (result.references().isEmpty()) {
            return;
        }
        out.println();
        out.println(session.ink().bold("The shortfall against other references"));
        result.references().forEach(reference -> line(reference.title(), magnitude(result), reference.gap(), ""));
    }

    private void printLeverage(LeverageResult leverage) {
        out.println();
        out.println(session.ink().bold("What a settlement of the islands was worth")
                + " (M USD a year, median; in brackets nine in ten runs)");
        List<Integer> years =
                leverage.gains().stream().map(LeverageResult.Gain::year).distinct().toList();
        for (Indicator whose : List.of(Indicator.BELIEF_TOKYO, Indicator.BELIEF_MOSCOW)) {
            out.println(whose == Indicator.BELIEF_TOKYO ? "  believed by Tokyo" : "  believed by Moscow");
            leverage.beliefs().stream()
                    .filter(belief -> belief.whose() == whose && years.contains(belief.year()))
                    .forEach(belief -> year(belief.year(), belief.spread()));
        }
        for (Indicator indicator : List.of(Indicator.TURNOVER, Indicator.OFFICIAL_CREDIT)) {
            leverage.gains().stream()
                    .map(LeverageResult.Gain::circumstance)
                    .distinct()
                    .forEach(circumstance -> {
                        out.println("  gained in " + indicator.key() + " from then to the end, " + circumstance);
                        leverage.gains().stream()
                                .filter(gain -> gain.indicator() == indicator
                                        && gain.circumstance().equals(circumstance))
                                .forEach(gain -> year(gain.year(), gain.spread()));
                    });
        }
    }

    private void year(int year, Quantiles spread) {
        Magnitude millions = new Magnitude("M USD", 1e6);
        out.println(Layout.left("    " + year, NAME_WIDTH)
                + Layout.right(millions.text(spread.p50()), NUMBER_WIDTH)
                + Layout.right("(" + millions.text(spread.p05()) + " to " + millions.text(spread.p95()) + ")", RANGE_WIDTH));
    }

    private void line(String name, Magnitude magnitude, Quantiles spread, String share) {
        String range = "(" + magnitude.text(spread.p05()) + " to " + magnitude.text(spread.p95()) + ")";
        String text = Layout.left("  " + name, NAME_WIDTH)
                + Layout.right(magnitude.text(spread.mean()), NUMBER_WIDTH)
                + Layout.right(range, RANGE_WIDTH);
        out.println(share.isEmpty() ? text : text + Layout.right(share, SHARE_WIDTH));
    }

    private static Magnitude magnitude(AttributionResult result) {
        double largest = Math.max(
                Math.abs(result.outlook().mean()), Math.abs(result.history().mean()));
        return Magnitude.of(result.spec().outcome().indicator().unit(), largest);
    }

    static Map<String, Object> content(
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
        content.put("parts", result.parts().stream().map(AttributionReport::content).toList());
        content.put("interactions", result.interactions().stream().map(AttributionReport::content).toList());
        content.put("dispute", result.contrasts().stream().map(AttributionReport::content).toList());
        content.put("references", result.references().stream().map(AttributionReport::content).toList());
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
        content.put("beliefs", leverage.beliefs().stream().map(AttributionReport::content).toList());
        content.put("gains", leverage.gains().stream().map(AttributionReport::content).toList());
        return content;
    }

    private static Map<String, Object> content(LeverageResult.Belief belief) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("indicator", belief.whose().key());
        content.put("year", belief.year());
        content.put("spread", JsonText.quantiles(belief.spread()));
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
