package fukabun.app.cli.attribute;

import fukabun.app.cli.job.Session;
import fukabun.app.cli.terminal.Beliefs;
import fukabun.app.cli.terminal.JsonText;
import fukabun.app.cli.terminal.Layout;
import fukabun.app.cli.terminal.Magnitude;
import fukabun.record.Indicator;
import fukabun.scenario.Thesis;
import fukabun.study.AttributionResult;
import fukabun.study.ClaimSpec;
import fukabun.study.Leverage;
import fukabun.study.LeverageResult;
import fukabun.study.Quantiles;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The shortfall and its parts, and what a settlement was worth, in words and columns. */
final class AttributionReport {
    private static final int NAME_WIDTH = 40;
    private static final int NUMBER_WIDTH = 10;
    private static final int RANGE_WIDTH = 20;
    private static final int SHARE_WIDTH = 10;
    private static final int PAIRS_SHOWN = 3;
    private static final int COLUMN_WIDTH = 18;
    private static final int MOST_COLUMNS = 5;
    private static final Magnitude MILLIONS = new Magnitude("M USD", 1e6);

    private final Session session;
    private final PrintWriter out;

    AttributionReport(Session session) {
        this.session = session;
        this.out = session.out();
    }

    void print(Thesis thesis, int members, AttributionResult result, Optional<LeverageResult> leverage, Path folder) {
        if (session.json()) {
            Map<String, Object> content = AttributionContent.of(thesis, members, result, leverage);
            content.put("folder", folder.toString());
            out.println(JsonText.of(content));
            return;
        }
        session.warn(Beliefs.warnings(thesis, members));
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
                .bold("What kept the trade of " + outcome.fromYear() + "-" + outcome.toYear()
                        + " below what was expected?"));
        String how = outcome.aggregate() == ClaimSpec.Aggregate.CUMULATED
                ? ", sum of "
                : outcome.aggregate() == ClaimSpec.Aggregate.MEAN ? ", mean of " : ", last year of ";
        out.println(Layout.paragraph(
                outcome.indicator().meaning() + " (" + outcome.indicator().key() + ")" + how
                        + outcome.fromYear() + "-" + outcome.toYear() + ". Reference: "
                        + result.spec().reference() + ". " + members + " members under "
                        + Beliefs.of(thesis) + ". In " + magnitude.unit() + "; in brackets nine in ten runs."));
        out.println();
        line("expected", magnitude, result.outlook(), "");
        line("history as modelled", magnitude, result.history(), "");
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
        out.println(session.ink().bold("The dispute")
                + " (what a settlement would have added; no share, for nobody expected" + " one in 1980)");
        for (AttributionResult.Contrast contrast : result.contrasts()) {
            line(contrast.scenarioId() + ", history as modelled", magnitude(result), contrast.inHistory(), "");
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

    /** Medians and intervals in columns of years; the others stand in leverage.csv. */
    private void printLeverage(LeverageResult leverage) {
        List<Integer> years = columns(leverage.gains().stream()
                .map(LeverageResult.Gain::year)
                .distinct()
                .toList());
        out.println();
        out.println(session.ink().bold("What a settlement of the islands was worth"));
        out.println(
                Layout.paragraph(
                        "M USD a year, median; in brackets nine in ten runs; all as modelled. Gains are those of a"
                                + " settlement in January of the year, per year from then to the last; every year stands in leverage.csv."));
        out.println();
        StringBuilder heading = new StringBuilder("    ");
        years.forEach(year -> heading.append(Layout.right(year.toString(), COLUMN_WIDTH)));
        out.println(session.ink().faint(heading.toString()));
        row("believed by Tokyo: what cooperation is worth to Moscow", beliefs(leverage, Indicator.BELIEF_TOKYO, years));
        row("believed by Moscow: credit without an island", beliefs(leverage, Indicator.BELIEF_MOSCOW, years));
        row("official credit that came without a settlement, per year from then on", credit(leverage, years));
        for (Indicator indicator : Leverage.GAINS) {
            String what = indicator == Indicator.TURNOVER ? "exports and imports gained, " : "official credit gained, ";
            leverage.gains().stream()
                    .map(LeverageResult.Gain::circumstance)
                    .distinct()
                    .forEach(circumstance -> row(
                            what + circumstance,
                            leverage.gains().stream()
                                    .filter(gain -> gain.indicator() == indicator
                                            && gain.circumstance().equals(circumstance)
                                            && years.contains(gain.year()))
                                    .map(LeverageResult.Gain::spread)
                                    .toList()));
        }
    }

    /** As many years as fit on a line, evenly among those tried, the first and the last of them included. */
    private static List<Integer> columns(List<Integer> years) {
        if (years.size() <= MOST_COLUMNS) {
            return years;
        }
        return IntStream.range(0, MOST_COLUMNS)
                .map(i -> i * (years.size() - 1) / (MOST_COLUMNS - 1))
                .mapToObj(years::get)
                .toList();
    }

    private static List<Quantiles> beliefs(LeverageResult leverage, Indicator whose, List<Integer> years) {
        return leverage.beliefs().stream()
                .filter(belief -> belief.whose() == whose && years.contains(belief.year()))
                .map(LeverageResult.Belief::spread)
                .toList();
    }

    private static List<Quantiles> credit(LeverageResult leverage, List<Integer> years) {
        return leverage.unsettledCredit().stream()
                .filter(credit -> years.contains(credit.year()))
                .map(LeverageResult.Credit::spread)
                .toList();
    }

    private void row(String name, List<Quantiles> spreads) {
        StringBuilder medians = new StringBuilder("    ");
        StringBuilder ranges = new StringBuilder("    ");
        for (Quantiles spread : spreads) {
            medians.append(Layout.right(MILLIONS.text(spread.p50()), COLUMN_WIDTH));
            ranges.append(Layout.right(
                    "(" + MILLIONS.text(spread.p05()) + " to " + MILLIONS.text(spread.p95()) + ")", COLUMN_WIDTH));
        }
        out.println("  " + name);
        out.println(medians);
        out.println(session.ink().faint(ranges.toString()));
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
}
