package fukabun.app.cli.falsify;

import fukabun.app.cli.job.Session;
import fukabun.app.cli.map.MapReport;
import fukabun.app.cli.terminal.JsonText;
import fukabun.app.cli.terminal.Layout;
import fukabun.app.cli.terminal.ShortNumber;
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
                "Tried at %,d draws of the main prior, before the record was looked at; each claim at its middle"
                        + " threshold. Nearest: the fewest and smallest moves from the case in which every belief is at"
                        + " its median, in prior standard deviations. Boxes: where the draws of the rarer verdict are"
                        + " dense; density is the share of the box that has this verdict, coverage the share of this"
                        + " verdict that lies in the box.",
                draws)));
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
                        "%s, %s: holds in %d %% of the draws; in the central case it %s (effect %s).",
                        found.claim().id(),
                        amount(found, found.threshold()),
                        Math.round(PERCENT * found.holds()),
                        found.holdsAtCentre() ? "holds" : "fails",
                        amount(found, found.centreEffect()))));
        String turned = found.holdsAtCentre() ? "fails" : "holds";
        out.println(Layout.hanging(
                "  Nearest: ",
                found.nearest()
                        .map(turn -> String.format(
                                Locale.ROOT,
                                "%s, %.1f standard deviations away: it %s (effect %s).",
                                FalsifyTables.words(turn),
                                turn.distance(),
                                turned,
                                amount(found, turn.effect())))
                        .orElse("none of the draws tried turns it with beliefs alone.")));
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
