package fukabun.app.cli.falsify;

import fukabun.app.cli.job.Session;
import fukabun.app.cli.terminal.Beliefs;
import fukabun.app.cli.terminal.Layout;
import fukabun.app.cli.terminal.ShortNumber;
import fukabun.app.output.Field;
import fukabun.app.output.OutputTable;
import fukabun.study.ChoiceResult;
import fukabun.study.ChoiceTest;
import fukabun.study.ClaimResult;
import fukabun.study.ClaimSpec;
import fukabun.study.EvidenceVariant;
import fukabun.study.Strength;
import fukabun.study.Verdict;
import fukabun.study.VerdictWords;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What becomes of each verdict where a choice is made otherwise, as {@code choices.csv}, on the terminal and as JSON. */
record ChoiceReport(ChoiceTest.Found found, List<Strength> strengths) {
    private static final String STATED = "as-stated";
    private static final double PERCENT = 100.0;

    ChoiceReport {
        strengths = List.copyOf(strengths);
    }

    /** A claim with one choice made otherwise. */
    private record Row(String choice, String words, ClaimResult result, boolean keepsVerdict) {
        Row(ChoiceResult made) {
            this(made.choice().id(), made.choice().words(), made.result(), made.keepsVerdict());
        }
    }

    /** The study's own choices, then patterns left out, grades A and B, and other beliefs before the record. */
    private List<Row> rows(ClaimResult stated) {
        List<Row> rows = new ArrayList<>(found.of(stated).stream().map(Row::new).toList());
        strengths.stream()
                .filter(each -> each.claim().id().equals(stated.claim().id())
                        && each.result().isPresent())
                .forEach(each -> rows.add(new Row(
                        each.variant().id(),
                        words(each.variant()),
                        each.result().orElseThrow(),
                        !each.turns(stated))));
        return rows;
    }

    private static String words(EvidenceVariant variant) {
        if (variant.isOnGradesAb()) {
            return "Only patterns on figures of grades A and B count.";
        }
        return variant.leftOut()
                .map(pattern -> "The pattern " + pattern + " is left out.")
                .orElseGet(() -> "Before the record one believes " + Beliefs.meaning(variant.prior()) + ".");
    }

    /** One row a claim and choice, the claim as stated before its choices. */
    OutputTable table() {
        OutputTable table = new OutputTable(
                "choices",
                "What becomes of each verdict when one choice of the modeller is made otherwise",
                List.of(
                        Field.text("claim", "Id of the claim"),
                        Field.text("choice", "Id of the choice; " + STATED + " for the claim as the study states it"),
                        Field.text("in_words", "What is chosen otherwise"),
                        Field.text("thesis", "What is believed of the parameters"),
                        Field.integer("members", "Draws of each thesis"),
                        Field.text("outcome", "Indicator that is looked at"),
                        Field.integer("from", "First year"),
                        Field.integer("to", "Last year"),
                        Field.text("holds", "threshold:probability that the claim holds, parted by semicolons"),
                        Field.number("effect_p50", "", "Median effect, in what the thresholds are in"),
                        Field.text("verdict", "By the same rule on the same draws"),
                        Field.text("verdict_as_stated", "Of the claim as the study states it, on the same draws"),
                        Field.text(
                                "keeps_verdict", "yes or no; empty where nothing is decided, as without a calibration"),
                        Field.number(
                                "share_kept",
                                "share",
                                "Of the choices that concern the claim, those that keep its"
                                        + " verdict; in the row of the claim as stated")));
        for (ClaimResult stated : found.stated()) {
            table.add(row(new Row(STATED, "As the study states it.", stated, true), stated, share(stated)));
            rows(stated).forEach(each -> table.add(row(each, stated, Double.NaN)));
        }
        return table;
    }

    private static List<Object> row(Row row, ClaimResult stated, double share) {
        ClaimResult result = row.result();
        ClaimSpec claim = result.claim();
        boolean isStated = row.choice().equals(STATED);
        return List.of(
                claim.id(),
                row.choice(),
                row.words(),
                result.thesis().key(),
                result.members(),
                claim.outcome().indicator().key(),
                claim.outcome().fromYear(),
                claim.outcome().toYear(),
                holds(result),
                result.relative().p50(),
                result.verdict().words(),
                stated.verdict().words(),
                isStated || !isJudged(stated) ? OutputTable.EMPTY : row.keepsVerdict() ? "yes" : "no",
                share);
    }

    private static String holds(ClaimResult result) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < result.holds().size(); i++) {
            parts.add(ShortNumber.of(result.claim().equivalence().get(i)) + ":"
                    + ShortNumber.of(result.holds().get(i)));
        }
        return String.join(";", parts);
    }

    /** Without a calibration there is no verdict that a choice could keep. */
    private static boolean isJudged(ClaimResult stated) {
        return stated.verdict() != Verdict.NOT_CALIBRATED;
    }

    private double share(ClaimResult stated) {
        List<Row> rows = rows(stated);
        return rows.isEmpty() || !isJudged(stated)
                ? Double.NaN
                : (double) rows.stream().filter(Row::keepsVerdict).count() / rows.size();
    }

    void print(Session session) {
        PrintWriter out = session.out();
        out.println();
        out.println(session.ink().bold("Which verdicts survive when a choice of ours is made otherwise"));
        out.println(Layout.paragraph(String.format(
                Locale.ROOT,
                "One choice at a time, by the same rule, on %,d draws of each thesis; with so few draws a verdict may differ"
                        + " from that of fukabun claim, but what is compared here shares its draws. Patterns left out"
                        + " (without-), grades A and B, and other beliefs (prior-) have draws of their own: on other"
                        + " evidence a verdict counts as turned only where a chance differs by more than the luck of"
                        + " draws. Claims on many runs a draw are left out of these: see fukabun claim --strength. Named are the choices that turn the verdict; choices.csv has all.",
                found.stated().get(0).members())));
        found.stated().forEach(stated -> print(session, stated));
    }

    private void print(Session session, ClaimResult stated) {
        PrintWriter out = session.out();
        List<Row> rows = rows(stated);
        long kept = rows.stream().filter(Row::keepsVerdict).count();
        String survives = !isJudged(stated)
                ? "; no verdict, so none can be kept"
                : String.format(
                        Locale.ROOT,
                        "; %d of %d choices keep it (%d %%)",
                        kept,
                        rows.size(),
                        rows.isEmpty() ? 0 : Math.round(PERCENT * kept / rows.size()));
        out.println("  " + session.ink().bold(stated.claim().id()) + ": " + VerdictWords.of(stated) + survives);
        Map<Verdict, List<Row>> turned = rows.stream()
                .filter(row -> !row.keepsVerdict())
                .collect(Collectors.groupingBy(row -> row.result().verdict(), LinkedHashMap::new, Collectors.toList()));
        turned.forEach((verdict, choices) -> out.println(Layout.hanging(
                "    " + verdict.words() + ": ",
                choices.stream().map(Row::choice).collect(Collectors.joining(", ")))));
    }

    List<Object> content() {
        List<Object> content = new ArrayList<>();
        for (ClaimResult stated : found.stated()) {
            Map<String, Object> claim = new LinkedHashMap<>();
            claim.put("claim", stated.claim().id());
            claim.put("verdict", stated.verdict().words());
            claim.put("holds", stated.holds());
            if (!Double.isNaN(share(stated))) {
                claim.put("shareKept", share(stated));
            }
            claim.put(
                    "choices", rows(stated).stream().map(ChoiceReport::content).toList());
            content.add(claim);
        }
        return content;
    }

    private static Map<String, Object> content(Row row) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("choice", row.choice());
        content.put("words", row.words());
        content.put("holds", row.result().holds());
        content.put("verdict", row.result().verdict().words());
        content.put("keepsVerdict", row.keepsVerdict());
        return content;
    }
}
