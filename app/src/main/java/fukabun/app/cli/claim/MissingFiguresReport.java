package fukabun.app.cli.claim;

import fukabun.app.cli.job.Session;
import fukabun.app.cli.terminal.Layout;
import fukabun.app.output.Field;
import fukabun.app.output.OutputTable;
import fukabun.sensitivity.InformationGain;
import fukabun.study.ClaimSpec;
import fukabun.study.MissingFigures.Narrowing;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which missing figure would narrow each claim most: {@code missing-figures.csv}, words and JSON.
 *
 * @param narrowings by claim, then by figure; empty where nothing could be worked out
 */
record MissingFiguresReport(List<Narrowing> narrowings) {
    private static final int SHOWN = 3;
    private static final double PERCENT = 100.0;

    MissingFiguresReport {
        narrowings = List.copyOf(narrowings);
    }

    /** One row a claim and figure. */
    OutputTable table() {
        OutputTable table = new OutputTable(
                "missing-figures",
                "What finding a missing figure would do to each claim",
                List.of(
                        Field.text("claim", "Id of the claim"),
                        Field.text("figure", "Id of the figure, a row of scenarios/missing/main.csv"),
                        Field.text("meaning", "What it is"),
                        Field.text("where", "Where it may lie"),
                        Field.number(
                                "variance_removed",
                                "share",
                                "Expected fall of the variance of the claim's effect, luck taken off"),
                        Field.number("low", "share", "Lower end of its 90 percent bootstrap interval"),
                        Field.number("high", "share", "Upper end"),
                        Field.number(
                                "luck", "share", "What a figure without any bearing shows on average in so many draws"),
                        Field.bool(
                                "beyond_luck",
                                "Whether it surprises more than the most surprising figure does by luck in 95 of 100"),
                        Field.number("threshold", "", "Middle threshold of the claim"),
                        Field.number(
                                "chance", "share", "Chance that the claim holds at this threshold, as things stand"),
                        Field.number(
                                "chance_move", "share", "Standard deviation of the chance once the figure is found")));
        for (Narrowing each : narrowings) {
            InformationGain effect = each.effect();
            table.add(List.of(
                    each.claim().id(),
                    each.figure().id(),
                    each.figure().words(),
                    each.figure().where(),
                    effect.share(),
                    effect.low(),
                    effect.high(),
                    effect.luck(),
                    effect.isBeyondLuck(),
                    each.threshold(),
                    each.chance(),
                    each.chanceMove()));
        }
        return table;
    }

    /** The three figures that would narrow each claim most, where any would beyond luck. */
    void print(Session session) {
        if (narrowings.isEmpty()) {
            return;
        }
        PrintWriter out = session.out();
        out.println();
        out.println(session.ink().bold("Which missing figure would narrow the verdict most"));
        out.println(Layout.paragraph(
                "By how much the variance of each effect would be expected to fall if a figure were found"
                        + " in an archive, with the 90 percent interval, and how far the chance that the claim holds would"
                        + " typically move. Luck is taken off; a figure is named only if it surprises more than the most surprising"
                        + " of the list does by luck in 95 of 100 cases. missing-figures.csv has every figure."));
        List<String> none = new ArrayList<>();
        byClaim().forEach((claim, figures) -> {
            List<Narrowing> best = best(figures);
            if (best.isEmpty()) {
                none.add(claim.id());
            } else {
                out.println("  " + session.ink().bold(claim.id()));
                best.forEach(each -> out.println(Layout.hanging("    ", words(each))));
            }
        });
        if (!none.isEmpty()) {
            out.println(Layout.hanging("  No figure on the list narrows it: ", String.join(", ", none) + "."));
        }
    }

    private Map<ClaimSpec, List<Narrowing>> byClaim() {
        Map<ClaimSpec, List<Narrowing>> byClaim = new LinkedHashMap<>();
        narrowings.forEach(each -> byClaim.computeIfAbsent(each.claim(), claim -> new ArrayList<>())
                .add(each));
        return byClaim;
    }

    /** The list's own order decides between equals. */
    private static List<Narrowing> best(List<Narrowing> figures) {
        return figures.stream()
                .filter(each -> each.effect().isBeyondLuck())
                .sorted(Comparator.comparingDouble(each -> -each.effect().share()))
                .limit(SHOWN)
                .toList();
    }

    private static String words(Narrowing each) {
        InformationGain effect = each.effect();
        double points = PERCENT * each.chanceMove();
        return String.format(
                Locale.ROOT,
                "%s: %.0f %% of the variance (%.0f to %.0f), chance %s",
                each.figure().words(),
                PERCENT * effect.share(),
                PERCENT * effect.low(),
                PERCENT * effect.high(),
                points < 1.0 ? "hardly moved" : String.format(Locale.ROOT, "by %.0f points", points));
    }

    List<Object> content() {
        List<Object> content = new ArrayList<>();
        byClaim().forEach((claim, figures) -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("claim", claim.id());
            row.put(
                    "figures",
                    best(figures).stream().map(MissingFiguresReport::content).toList());
            content.add(row);
        });
        return content;
    }

    private static Map<String, Object> content(Narrowing each) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("figure", each.figure().id());
        content.put("varianceRemoved", each.effect().share());
        content.put("low", each.effect().low());
        content.put("high", each.effect().high());
        content.put("chanceMove", each.chanceMove());
        return content;
    }
}
