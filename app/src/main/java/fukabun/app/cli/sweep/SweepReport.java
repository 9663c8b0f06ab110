package fukabun.app.cli.sweep;

import fukabun.app.cli.job.Session;
import fukabun.app.cli.terminal.Beliefs;
import fukabun.app.cli.terminal.JsonText;
import fukabun.app.cli.terminal.Layout;
import fukabun.app.cli.terminal.Magnitude;
import fukabun.app.cli.terminal.ParameterText;
import fukabun.app.cli.work.StudyOutcome;
import fukabun.app.scenario.SweepPlan;
import fukabun.scenario.Lever;
import fukabun.scenario.Thesis;
import fukabun.study.ClaimSpec;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Says what a sweep met: how low and how high each figure of a claim went, and where.
 *
 * @param files that hold the runs, at least one
 */
record SweepReport(
        String study,
        Thesis thesis,
        long seed,
        SweepRuns runs,
        SweepDesign design,
        SweepExtremes extremes,
        List<String> files) {
    void print(Session session, Path folder) {
        PrintWriter out = session.out();
        SweepPlan plan = runs.plan();
        if (session.json()) {
            out.println(JsonText.of(content(folder)));
            return;
        }
        if (thesis != Thesis.POSTERIOR) {
            out.println(session.ink().bold(Beliefs.NOT_CALIBRATED));
            out.println();
        }
        out.println(session.ink().bold("Sweep of " + study));
        out.println(Layout.paragraph(String.format(
                Locale.ROOT,
                "%,d points (%s) over %s; %,d runs a point in each of %d %s under %s, seed %d.",
                runs.points(),
                plan.design().key(),
                String.join(
                        "; ", plan.factors().stream().map(SweepReport::title).toList()),
                runs.draws(),
                plan.scenarios().size(),
                plan.scenarios().size() == 1 ? "scenario" : "scenarios",
                Beliefs.of(thesis),
                seed)));
        for (SweepExtremes.Range range : extremes.ranges()) {
            out.println();
            print(session, range);
        }
        out.println();
        out.println(Layout.paragraph(
                String.format(Locale.ROOT, "%,d runs, one a row, in %s.", runs.count(), String.join(" and ", files))));
        out.println();
        out.println("Results in " + folder);
    }

    private void print(Session session, SweepExtremes.Range range) {
        PrintWriter out = session.out();
        out.println(session.ink()
                .bold(words(range) + " in " + runs.plan().scenarios().get(range.scenario())));
        Magnitude size = Magnitude.of(
                runs.windows().get(range.window()).indicator().unit(),
                Math.max(Math.abs(range.lowest()), Math.abs(range.highest())));
        if (range.lowest() == range.highest()) {
            out.println("  " + size.text(range.mean()) + " " + size.unit() + " at every point");
            return;
        }
        out.println("  mean " + size.text(range.mean()) + " " + size.unit());
        out.println(Layout.hanging("  lowest " + size.text(range.lowest()) + " at ", values(range.lowestPoint())));
        out.println(Layout.hanging("  highest " + size.text(range.highest()) + " at ", values(range.highestPoint())));
    }

    private String words(SweepExtremes.Range range) {
        return window(range).words();
    }

    private StudyOutcome window(SweepExtremes.Range range) {
        ClaimSpec.Outcome window = runs.windows().get(range.window());
        return new StudyOutcome(runs.plan().scenarios().get(range.scenario()), false, window, List.of());
    }

    /** The factors of a point in words. */
    String values(int point) {
        double[] values = design.values(point);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            int place = i;
            SweepPlan.Factor factor = runs.plan().factors().get(i);
            String value = factor.parameter()
                    .map(parameter -> ParameterText.value(parameter, values[place]))
                    .orElseGet(() -> text(factor, values[place]));
            texts.add(title(factor) + " " + value);
        }
        return String.join("; ", texts);
    }

    /** A factor in words, its id in brackets. */
    private static String title(SweepPlan.Factor factor) {
        String meaning = factor.parameter()
                .map(ParameterText::title)
                .orElseGet(() -> factor.lever()
                        .map(lever -> lever.help().replaceAll("[.]$", ""))
                        .orElse(factor.name()));
        return meaning + " (" + factor.name() + ")";
    }

    /** A value of a factor in words. */
    static String text(SweepPlan.Factor factor, double value) {
        Optional<Lever> lever = factor.lever();
        if (lever.isPresent() && lever.get().kind() == Lever.Kind.SWITCH) {
            return value > 0.5 ? "on" : "off";
        }
        return value == Math.rint(value) ? Long.toString((long) value) : String.format(Locale.ROOT, "%.3g", value);
    }

    private Map<String, Object> content(Path folder) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("study", study);
        content.put("calibrated", thesis == Thesis.POSTERIOR);
        content.put("thesis", thesis.key());
        content.put("seed", seed);
        content.put("design", runs.plan().design().key());
        content.put("points", runs.points());
        content.put("runsPerPoint", runs.draws());
        content.put("scenarios", runs.plan().scenarios());
        content.put(
                "factors",
                runs.plan().factors().stream().map(SweepPlan.Factor::name).toList());
        content.put("outcomes", extremes.ranges().stream().map(this::content).toList());
        content.put("folder", folder.toString());
        return content;
    }

    private Map<String, Object> content(SweepExtremes.Range range) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("scenario", runs.plan().scenarios().get(range.scenario()));
        content.put("outcome", window(range).column());
        content.put("mean", JsonText.number(range.mean()));
        content.put("lowest", JsonText.number(range.lowest()));
        content.put("lowestPoint", range.lowestPoint());
        content.put("highest", JsonText.number(range.highest()));
        content.put("highestPoint", range.highestPoint());
        return content;
    }
}
