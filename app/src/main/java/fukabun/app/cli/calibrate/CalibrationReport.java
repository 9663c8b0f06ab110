package fukabun.app.cli.calibrate;

import fukabun.app.cli.job.Session;
import fukabun.app.cli.record.ScoreboardReport;
import fukabun.app.cli.terminal.JsonText;
import fukabun.app.cli.terminal.Layout;
import fukabun.calibration.CalibrationPlan;
import fukabun.calibration.Identification;
import fukabun.calibration.Posterior;
import fukabun.calibration.Scoreboard;
import fukabun.calibration.ThesisSupport;
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

    void print(
            CalibrationPlan plan,
            Posterior posterior,
            Scoreboard fresh,
            List<Identification> identified,
            Map<String, List<ThesisSupport>> supports,
            Path folder,
            boolean installed) {
        if (session.json()) {
            out.println(JsonText.of(content(plan, posterior, fresh, identified, supports, folder)));
            return;
        }
        out.println(session.ink().bold("Calibration against the record"));
        out.println(Layout.paragraph(String.format(
                Locale.ROOT,
                "%s; the best %d are kept. The last of them misses %.1f %% of the weight of the evidence on the seeds on"
                        + " which it was chosen. On fresh seeds the kept draws meet %.1f %%.",
                CalibrationStory.drawn(plan),
                posterior.accepted().size(),
                PERCENT * posterior.threshold(),
                PERCENT * fresh.evidenceMet())));
        out.println();
        new ScoreboardReport(session).print(fresh);
        out.println();
        printIdentification(identified);
        out.println();
        printSupports(supports);
        out.println();
        out.println("Results in " + folder);
        if (installed) {
            out.println("Installed as the posterior of every command.");
        }
    }

    private void printIdentification(List<Identification> identified) {
        String moved = names(identified, true);
        String unmoved = names(identified, false);
        out.println(Layout.hanging("The record moved: ", moved.isEmpty() ? "no parameter." : moved + "."));
        out.println(Layout.hanging(
                "History cannot decide: ", unmoved.isEmpty() ? "no parameter is left open." : unmoved + "."));
    }

    private static String names(List<Identification> identified, boolean moved) {
        return identified.stream()
                .filter(each -> each.moved() == moved)
                .map(each -> each.parameter().key())
                .collect(Collectors.joining(", "));
    }

    private void printSupports(Map<String, List<ThesisSupport>> supports) {
        out.println("Support of each thesis against the main prior (90 % Monte Carlo interval):");
        supports.get("all patterns").forEach(support -> out.println(String.format(
                Locale.ROOT,
                "  %-12s %5.2f  (%.2f to %.2f)%s",
                support.thesis().key(),
                support.factor(),
                support.low(),
                support.high(),
                range(supports, support))));
    }

    /** How the factor moves when single patterns are left out and single priors narrowed or widened. */
    private static String range(Map<String, List<ThesisSupport>> supports, ThesisSupport support) {
        double low = support.factor();
        double high = support.factor();
        for (List<ThesisSupport> variant : supports.values()) {
            for (ThesisSupport each : variant) {
                if (each.thesis() == support.thesis()) {
                    low = Math.min(low, each.factor());
                    high = Math.max(high, each.factor());
                }
            }
        }
        String crosses = low < 1.0 && high > 1.0 ? "; it crosses 1, so it counts for nothing" : "";
        return String.format(
                Locale.ROOT, "; with one pattern left out or one prior changed %.2f to %.2f%s", low, high, crosses);
    }

    private static Map<String, Object> content(
            CalibrationPlan plan,
            Posterior posterior,
            Scoreboard fresh,
            List<Identification> identified,
            Map<String, List<ThesisSupport>> supports,
            Path folder) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("draws", plan.draws());
        content.put("seedsPerDraw", plan.seedsPerDraw());
        content.put("kept", posterior.accepted().size());
        content.put("threshold", posterior.threshold());
        content.put("evidenceMetOnFreshSeeds", fresh.evidenceMet());
        content.put("scoreboard", ScoreboardReport.content(fresh));
        content.put("parameters", identified.stream().map(CalibrationReport::content).toList());
        Map<String, Object> theses = new LinkedHashMap<>();
        supports.get("all patterns").forEach(support -> theses.put(support.thesis().key(), Map.of(
                "factor", support.factor(), "low", support.low(), "high", support.high())));
        content.put("theses", theses);
        content.put("folder", folder.toString());
        return content;
    }

    private static Map<String, Object> content(Identification each) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("parameter", each.parameter().key());
        content.put("moved", each.moved());
        content.put("meanPlace", each.meanPlace());
        content.put("contraction", each.contraction());
        content.put("pValue", each.pValue());
        return content;
    }
}
