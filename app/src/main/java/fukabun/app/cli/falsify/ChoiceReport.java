package fukabun.app.cli.falsify;

import fukabun.app.cli.job.Session;
import fukabun.app.cli.terminal.Layout;
import fukabun.app.cli.terminal.ShortNumber;
import fukabun.app.output.Field;
import fukabun.app.output.OutputTable;
import fukabun.study.ChoiceResult;
import fukabun.study.ChoiceTest;
import fukabun.study.ClaimResult;
import fukabun.study.ClaimSpec;
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
record ChoiceReport(ChoiceTest.Found found) {
    private static final String STATED = "as-stated";
    private static final double PERCENT = 100.0;

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
                        Field.text("keeps_verdict", "yes or no; empty where nothing is decided, as without a calibration"),
                        Field.number("share_kept", "share", "Of the choices that concern the claim, those that keep its"
                                + " verdict; in the row of the claim as stated")));
        for (ClaimResult stated : found.stated()) {
            table.add(row(stated, stated, STATED, "As the study states it.", share(stated)));
            found.of(stated)
                    .forEach(each -> table.add(row(
                            each.result(), stated, each.choice().id(), each.choice().words(), Double.NaN)));
        }
        return table;
    }

    private static List<Object> row(ClaimResult result, ClaimResult stated, String choice, String words, double share) {
        ClaimSpec claim = result.claim();
        boolean isStated = choice.equals(STATED);
        return List.of(
                claim.id(),
                choice,
                words,
                result.thesis().key(),
                result.members(),
                claim.outcome().indicator().key(),
                claim.outcome().fromYear(),
                claim.outcome().toYear(),
                holds(result),
                result.relative().p50(),
                result.verdict().words(),
                stated.verdict().words(),
                isStated || !isJudged(stated) ? OutputTable.EMPTY : result.verdict() == stated.verdict() ? "yes" : "no",
                share);
    }

    private static String holds(ClaimResult result) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < result.holds().size(); i++) {
            parts.add(ShortNumber.of(result.claim().equivalence().get(i)) + ":" + ShortNumber.of(result.holds().get(i)));
        }
        return String.join(";", parts);
    }

    /** Without a calibration there is no verdict that a choice could keep. */
    private static boolean isJudged(ClaimResult stated) {
        return stated.verdict() != Verdict.NOT_CALIBRATED;
    }

    private double share(ClaimResult stated) {
        List<ChoiceResult> rows = found.of(stated);
        return rows.isEmpty() || !isJudged(stated)
                ? Double.NaN
                : (double) rows.stream().filter(ChoiceResult::keepsVerdict).count() / rows.size();
    }

    void print(Session session) {
        PrintWriter out = session.out();
        out.println();
        out.println(session.ink().bold("Which verdicts survive when a choice of ours is made otherwise"));
        out.println(Layout.paragraph(String.format(
                Locale.ROOT,
                "One choice at a time, by the same rule, on %,d draws of each thesis; with so few draws a verdict may differ"
                        + " from that of fukabun claim, but what is compared here shares its draws. Named are the choices"
                        + " that turn the verdict; choices.csv has all.",
                found.stated().get(0).members())));
        found.stated().forEach(stated -> print(session, stated));
    }

    private void print(Session session, ClaimResult stated) {
        PrintWriter out = session.out();
        List<ChoiceResult> rows = found.of(stated);
        long kept = rows.stream().filter(ChoiceResult::keepsVerdict).count();
        String survives = !isJudged(stated)
                ? "; no verdict, so none can be kept"
                : String.format(
                        Locale.ROOT,
                        "; %d of %d choices keep it (%d %%)",
                        kept,
                        rows.size(),
                        rows.isEmpty() ? 0 : Math.round(PERCENT * kept / rows.size()));
        out.println("  " + session.ink().bold(stated.claim().id()) + ": " + VerdictWords.of(stated) + survives);
        Map<Verdict, List<ChoiceResult>> turned = rows.stream()
                .filter(row -> !row.keepsVerdict())
                .collect(Collectors.groupingBy(
                        row -> row.result().verdict(), LinkedHashMap::new, Collectors.toList()));
        turned.forEach((verdict, choices) -> out.println(Layout.hanging(
                "    " + verdict.words() + ": ",
                choices.stream().map(each -> each.choice().id()).collect(Collectors.joining(", ")))));
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
            claim.put("choices", found.of(stated).stream().map(ChoiceReport::content).toList());
            content.add(claim);
        }
        return content;
    }

    private static Map<String, Object> content(ChoiceResult row) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("choice", row.choice().id());
        content.put("words", row.choice().words());
        content.put("holds", row.result().holds());
        content.put("verdict", row.result().verdict().words());
        content.put("keepsVerdict", row.keepsVerdict());
        return content;
    }
}
