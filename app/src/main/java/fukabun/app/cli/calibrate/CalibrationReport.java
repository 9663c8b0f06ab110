package fukabun.app.cli.calibrate;

import fukabun.app.cli.job.Session;
import fukabun.app.cli.record.ScoreboardReport;
import fukabun.app.cli.terminal.JsonText;
import fukabun.app.cli.terminal.Layout;
import fukabun.calibration.Identification;
import fukabun.calibration.SupportRange;
import fukabun.calibration.TradeOff;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Says what the record decided, and what it did not. */
final class CalibrationReport {
    private static final double PERCENT = 100.0;

    private final Session session;
    private final PrintWriter out;

    CalibrationReport(Session session) {
        this.session = session;
        this.out = session.out();
    }

    void print(CalibrationFindings findings, Path folder, boolean installed) {
        if (session.json()) {
            out.println(JsonText.of(content(findings, folder)));
            return;
        }
        out.println(session.ink().bold("Calibration against the record"));
        out.println(Layout.paragraph(String.format(
                Locale.ROOT,
                "%s; the best %d are kept. The last of them misses %.1f %% of the weight of the evidence on the seeds on"
                        + " which it was chosen. On fresh seeds the kept draws meet %.1f %%.",
                CalibrationStory.drawn(findings.plan()),
                findings.kept(),
                PERCENT * findings.posterior().threshold(),
                PERCENT * findings.fresh().evidenceMet())));
        out.println();
        new ScoreboardReport(session).print(findings.fresh());
        out.println();
        printIdentification(findings);
        out.println();
        printSupports(SupportRange.of(findings.supports()));
        out.println();
        out.println("Results in " + folder);
        if (installed) {
            out.println("Installed as the posterior of every command.");
        }
    }

    private void printIdentification(CalibrationFindings findings) {
        String moved = names(findings.identified(), true);
        String unmoved = names(findings.identified(), false);
        out.println(Layout.hanging("The record moved: ", moved.isEmpty() ? "no parameter." : moved + "."));
        out.println(Layout.hanging(
                "No movement that " + findings.kept() + " draws could show: ",
                unmoved.isEmpty() ? "of none, all moved." : unmoved + "."));
        out.println(Layout.paragraph(CalibrationStory.tradeOffs(findings.tradeOffs())));
    }

    private static String names(List<Identification> identified, boolean moved) {
        return identified.stream()
                .filter(each -> each.moved() == moved)
                .map(Identification::quantity)
                .collect(Collectors.joining(", "));
    }

    private void printSupports(List<SupportRange> ranges) {
        out.println(
                "Support of each strength of the dispute against the main prior, which is any strength, and of zero"
                        + " against strong\n(90 % Monte Carlo interval; then the range with one pattern left out or one prior changed):");
        ranges.forEach(range -> out.println(String.format(
                Locale.ROOT,
                "  %-20s %5.2f  (%.2f to %.2f); %.2f to %.2f; %s",
                CalibrationStory.compared(range.support()),
                range.support().factor(),
                range.support().low(),
                range.support().high(),
                range.low(),
                range.high(),
                range.finding().words())));
    }

    private static Map<String, Object> content(CalibrationFindings findings, Path folder) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("draws", findings.plan().draws());
        content.put("seedsPerDraw", findings.plan().seedsPerDraw());
        content.put("kept", findings.kept());
        content.put("threshold", findings.posterior().threshold());
        content.put("evidenceMetOnFreshSeeds", findings.fresh().evidenceMet());
        content.put("scoreboard", ScoreboardReport.content(findings.fresh()));
        content.put(
                "parameters",
                findings.identified().stream().map(CalibrationReport::content).toList());
        content.put(
                "tradeOffs",
                findings.tradeOffs().stream().map(CalibrationReport::content).toList());
        content.put(
                "theses",
                SupportRange.of(findings.supports()).stream()
                        .map(CalibrationReport::content)
                        .toList());
        content.put("folder", folder.toString());
        return content;
    }

    private static Map<String, Object> content(TradeOff each) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("one", each.one());
        content.put("other", each.other());
        content.put("rankCorrelation", each.rankCorrelation());
        return content;
    }

    private static Map<String, Object> content(SupportRange range) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("thesis", range.support().thesis().key());
        content.put("against", range.support().against().key());
        content.put("factor", range.support().factor());
        content.put("low", range.support().low());
        content.put("high", range.support().high());
        content.put("lowestOfVariants", range.low());
        content.put("highestOfVariants", range.high());
        content.put("finding", range.finding().words());
        return content;
    }

    private static Map<String, Object> content(Identification each) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("parameter", each.quantity());
        content.put("moved", each.moved());
        content.put("meanPlace", each.meanPlace());
        content.put("contraction", each.contraction());
        content.put("pValue", each.pValue());
        return content;
    }
}
