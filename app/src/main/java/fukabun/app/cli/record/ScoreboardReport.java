package fukabun.app.cli.record;

import fukabun.app.cli.job.Session;
import fukabun.app.cli.terminal.JsonText;
import fukabun.app.cli.terminal.Layout;
import fukabun.calibration.Pattern;
import fukabun.calibration.Scoreboard;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The patterns of history, met and missed, on the terminal. */
public final class ScoreboardReport {
    private static final double PERCENT = 100.0;
    private static final double MET = 0.5;
    private static final int ID_WIDTH = 34;

    private final Session session;
    private final PrintWriter out;

    public ScoreboardReport(Session session) {
        this.session = session;
        this.out = session.out();
    }

    public void print(Scoreboard scoreboard) {
        out.println(session.ink()
                .bold(String.format(
                        Locale.ROOT,
                        "The model meets %.0f %% of the weight of the evidence.",
                        PERCENT * scoreboard.evidenceMet())));
        out.println(Layout.left("  pattern", ID_WIDTH + 10) + " weight   met   prior  grade");
        print("evidence", scoreboard, Pattern.Role.EVIDENCE);
        print("checks (shown, not counted)", scoreboard, Pattern.Role.CHECK);
        printMissed(scoreboard);
    }

    /** The single figures that fewer than half of the members meet, with how far the middle run is off. */
    private void printMissed(Scoreboard scoreboard) {
        out.println("single figures that most members miss, with how far their median lies outside the tolerance");
        int missed = 0;
        for (Scoreboard.Line line : scoreboard.lines()) {
            for (Scoreboard.TargetLine target : line.targets()) {
                if (PatternMiss.isMissed(target)) {
                    missed++;
                    out.println("  " + Layout.left(line.pattern().id(), ID_WIDTH) + PatternMiss.words(target));
                }
            }
        }
        if (missed == 0) {
            out.println("  none");
        }
    }

    private void print(String heading, Scoreboard scoreboard, Pattern.Role role) {
        List<Scoreboard.Line> lines =
                scoreboard.lines().stream().filter(line -> line.pattern().role() == role).toList();
        if (lines.isEmpty()) {
            return;
        }
        out.println(heading);
        for (Scoreboard.Line line : lines) {
            out.println(String.format(
                    Locale.ROOT,
                    "  %-6s  %s%7.2f %5.0f %% %5s  %s%s",
                    line.met() >= MET ? "met" : "MISSED",
                    Layout.left(line.pattern().id(), ID_WIDTH),
                    line.pattern().weight(),
                    PERCENT * line.met(),
                    Double.isNaN(line.priorMet()) ? "" : String.format(Locale.ROOT, "%.0f %%", PERCENT * line.priorMet()),
                    line.pattern().grade(),
                    line.isMetByAlmostAnyDraw() && role == Pattern.Role.EVIDENCE
                            ? "  (almost any draw meets it)"
                            : ""));
        }
    }

    public static List<Map<String, Object>> content(Scoreboard scoreboard) {
        return scoreboard.lines().stream().map(ScoreboardReport::content).toList();
    }

    private static Map<String, Object> content(Scoreboard.Line line) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("pattern", line.pattern().id());
        content.put("statement", line.pattern().statement());
        content.put("role", line.pattern().role().name().toLowerCase(Locale.ROOT));
        content.put("weight", line.pattern().weight());
        content.put("grade", line.pattern().grade().name());
        content.put("met", line.met());
        content.put("priorMet", JsonText.number(line.priorMet()));
        return content;
    }
}
