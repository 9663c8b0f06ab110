package fukabun.app.cli.falsify;

import fukabun.app.cli.job.Session;
import fukabun.app.cli.map.MapReport;
import fukabun.app.cli.terminal.JsonText;
import fukabun.app.cli.terminal.Layout;
import fukabun.app.cli.terminal.ShortNumber;
import fukabun.app.output.Standing;
import fukabun.sensitivity.FoundBox;
import fukabun.study.ClaimSpec;
import fukabun.study.Study;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Says for people and for scripts what one would have to believe. */
record FalsifyReport(
        Study study,
        long seed,
        int draws,
        List<Falsification> found,
        Optional<MapReport> map,
        Optional<ChoiceReport> choices) {
    private static final double PERCENT = 100.0;

    void print(Session session, Path folder) {
        PrintWriter out = session.out();
        if (session.json()) {
            Map<String, Object> content = content();
            content.put("folder", folder.toString());
            out.println(JsonText.of(content));
            return;
        }
        out.println(session.ink().bold("What one would have to believe for the claims of " + study.id() + " to turn"));
        out.println(Layout.paragraph(String.format(
                Locale.ROOT,
                "Nearest: the fewest and smallest moves of beliefs from the %s that make a claim hold, or fail, at every"
                        + " threshold, as a verdict needs; in prior standard deviations. Boxes: where draws of the prior"
                        + " of the rarer answer at the middle threshold are dense, before the record is looked at; density"
                        + " is the share of the box that has this answer, coverage the share of this answer that lies in"
                        + " the box. Tried at %,d draws of the main prior.",
                found.get(0).centreWords(),
                draws)));
        if (!Standing.trial(draws).isEmpty()) {
            out.println(Layout.paragraph(Standing.trial(draws)));
        }
        for (Falsification each : found) {
            out.println();
            print(session, each);
        }
        map.ifPresent(each -> each.print(session));
        choices.ifPresent(each -> each.print(session));
        out.println();
        out.println("Results in " + folder);
    }

    private static void print(Session session, Falsification found) {
        PrintWriter out = session.out();
        out.println(session.ink().bold(Layout.paragraph(found.claim().statement())));
        out.println(Layout.hanging(
                "  ",
                String.format(
                        Locale.ROOT,
                        "%s: at the %s it %s (effect %s). At %s it holds in %d %% of the draws of the prior.",
                        found.claim().id(),
                        found.centreWords(),
                        found.centre().words(),
                        amount(found, found.centreEffect()),
                        amount(found, found.threshold()),
                        Math.round(PERCENT * found.holds()))));
        for (Falsification.State target : List.of(Falsification.State.HOLDS, Falsification.State.FAILS)) {
            if (target != found.centre()) {
                print(out, found, target);
            }
        }
        for (FoundBox box : found.boxes()) {
            out.println(Layout.hanging(
                    "  " + (found.isFailing() ? "Fails" : "Holds") + " with ",
                    String.format(
                            Locale.ROOT,
                            "%s (density %d %%, coverage %d %%).",
                            found.words(box.box()),
                            Math.round(PERCENT * box.density()),
                            Math.round(PERCENT * box.coverage()))));
        }
    }

    private static void print(PrintWriter out, Falsification found, Falsification.State target) {
        String head = "  Nearest at which it " + target.words() + ": ";
        List<Falsification.Turn> turns =
                found.turns().stream().filter(turn -> turn.target() == target).toList();
        if (turns.isEmpty()) {
            out.println(Layout.hanging("  ", head.strip() + " none of the draws tried gets there by beliefs alone."));
        }
        for (Falsification.Turn turn : turns) {
            out.println(Layout.hanging(
                    "  ",
                    head.strip() + " " + FalsifyTables.words(turn) + ", " + FalsifyTables.away(turn.distance())
                            + " (effect " + amount(found, turn.effect()) + ")."));
        }
        if (turns.size() == 1 && turns.get(0).restates()) {
            out.println(Layout.hanging("  ", "Without that belief, no other that was tried gets there."));
        }
    }

    private static String amount(Falsification found, double effect) {
        return amount(found.claim(), effect);
    }

    /** An effect in what the claim's thresholds are in. */
    static String amount(ClaimSpec claim, double effect) {
        return claim.absolute()
                ? ShortNumber.of(effect) + " " + claim.outcome().indicator().unit()
                : ShortNumber.of(PERCENT * effect) + " %";
    }

    Map<String, Object> content() {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("study", study.id());
        content.put("seed", seed);
        content.put("draws", draws);
        content.put("claims", found.stream().map(FalsifyTables::content).toList());
        map.ifPresent(each -> content.put("map", each.content()));
        choices.ifPresent(each -> content.put("choices", each.content()));
        return content;
    }
}
