package fukabun.app.cli.record;

import fukabun.app.chart.ScoreboardChart.Step;
import fukabun.app.cli.job.Session;
import fukabun.app.cli.terminal.JsonText;
import fukabun.app.cli.terminal.Layout;
import fukabun.calibration.Pattern;
import fukabun.calibration.Scoreboard;
import fukabun.record.HistoricalRecord;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The patterns of history, met and missed, on the terminal. */
public final class ScoreboardReport {
    private static final double PERCENT = 100.0;
    private static final int NAME_WIDTH = 32;
    private static final int PRIOR_WIDTH = 8;

    private final Session session;
    private final PrintWriter out;
    private final PatternMiss miss;

    public ScoreboardReport(Session session) {
        this(session, new HistoricalRecord(List.of()));
    }

    /** @param record from which the distance of missed figures is told */
    ScoreboardReport(Session session, HistoricalRecord record) {
        this.session = session;
        this.out = session.out();
        this.miss = new PatternMiss(record);
    }

    public void print(Scoreboard scoreboard) {
        boolean hasPrior = scoreboard.lines().stream().anyMatch(line -> !Double.isNaN(line.priorMet()));
        out.println(session.ink()
                .bold(String.format(
                        Locale.ROOT,
                        "The model meets %.0f %% of the weight of the evidence.",
                        PERCENT * scoreboard.evidenceMet())));
        out.println(
                Layout.paragraph("Met: the share of a pattern's figures that a member meets within their tolerance, on"
                        + " average over the members. " + Step.HOW_TO_READ
                        + (hasPrior
                                ? " Prior: the same for draws from what was believed before the record was looked at."
                                : "")));
        out.println(
                Layout.left("  pattern", NAME_WIDTH + 10) + " weight   met" + (hasPrior ? "   prior" : "") + "  grade");
        print("evidence", scoreboard, Pattern.Role.EVIDENCE, hasPrior);
        print("checks (shown, not counted)", scoreboard, Pattern.Role.CHECK, hasPrior);
        printMissed(scoreboard);
    }

    /** The single figures that fewer than half of the members meet, with how far the middle run is off. */
    private void printMissed(Scoreboard scoreboard) {
        out.println("single figures that most members miss, and how far their median lies from the record");
        int missed = 0;
        for (Scoreboard.Line line : scoreboard.lines()) {
            for (Scoreboard.TargetLine target : line.targets()) {
                if (PatternMiss.isMissed(target)) {
                    missed++;
                    out.println(
                            "  " + Layout.left(PatternNames.of(line.pattern().id()), NAME_WIDTH) + miss.words(target));
                }
            }
        }
        if (missed == 0) {
            out.println("  none");
        }
    }

    private void print(String heading, Scoreboard scoreboard, Pattern.Role role, boolean hasPrior) {
        List<Scoreboard.Line> lines = scoreboard.lines().stream()
                .filter(line -> line.pattern().role() == role)
                .toList();
        if (lines.isEmpty()) {
            return;
        }
        out.println(heading);
        for (Scoreboard.Line line : lines) {
            out.println(String.format(
                    Locale.ROOT,
                    "  %-6s  %s%7.2f %5.0f %%%s  %s%s",
                    Step.of(line.met()).word(),
                    Layout.left(PatternNames.of(line.pattern().id()), NAME_WIDTH),
                    line.pattern().weight(),
                    PERCENT * line.met(),
                    hasPrior ? Layout.right(prior(line), PRIOR_WIDTH) : "",
                    line.pattern().grade(),
                    line.isMetByAlmostAnyDraw() && role == Pattern.Role.EVIDENCE
                            ? "  (almost any draw meets it)"
                            : ""));
        }
    }

    private static String prior(Scoreboard.Line line) {
        return Double.isNaN(line.priorMet()) ? "-" : String.format(Locale.ROOT, "%.0f %%", PERCENT * line.priorMet());
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
