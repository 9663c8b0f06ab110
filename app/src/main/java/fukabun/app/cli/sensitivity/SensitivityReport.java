package fukabun.app.cli.sensitivity;

import fukabun.app.chart.ChartFoot;
import fukabun.app.chart.SensitivityChart;
import fukabun.app.cli.job.NamedFigure;
import fukabun.app.cli.job.Session;
import fukabun.app.cli.terminal.Beliefs;
import fukabun.app.cli.terminal.JsonText;
import fukabun.app.cli.terminal.Layout;
import fukabun.app.cli.terminal.Magnitude;
import fukabun.app.cli.work.SensitivityInput;
import fukabun.app.cli.work.StudyOutcome;
import fukabun.scenario.Thesis;
import fukabun.sensitivity.Estimate;
import fukabun.sensitivity.MorrisScreening;
import fukabun.sensitivity.SobolIndices;
import fukabun.study.Study;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Says what the outcomes of a study hang on: in columns, as JSON, and as one figure an outcome.
 *
 * @param points of the cube at which every scenario ran
 */
record SensitivityReport(
        Study study,
        Thesis thesis,
        SensitivityPlan plan,
        int points,
        List<StudyOutcome> outcomes,
        List<SensitivityInput> inputs,
        SensitivityAnalysis analysis) {
    /** With fewer rows a share is little more than a guess. */
    private static final int ENOUGH_ROWS = 128;

    private static final int MANY_OUTCOMES = 8;
    private static final int MOST_SHOWN = 5;
    private static final int MOST_SHOWN_OF_MANY = 3;
    private static final double PERCENT = 100.0;

    /** An input may be left at any value when its mean effect is surely below this share of the largest. */
    private static final double HARDLY = 0.05;

    void print(Session session, Path folder) {
        PrintWriter out = session.out();
        if (session.json()) {
            Map<String, Object> content = content();
            content.put("folder", folder.toString());
            out.println(JsonText.of(content));
            return;
        }
        out.println(session.ink().bold("What the outcomes of " + study.id() + " hang on"));
        out.println(Layout.paragraph(String.format(
                Locale.ROOT,
                "Shares of the variance of each outcome under %s, with 90 %% intervals: of the input alone, and with all"
                        + " its interactions. %,d trajectories screened %,d inputs; %,d rows measured the %d most"
                        + " influential and luck, with all others at their median. Luck is chance: the seeds of the runs.",
                Beliefs.of(thesis),
                plan.trajectories(),
                inputs.size(),
                plan.rows(),
                analysis.selected().size() - 1)));
        out.println(Layout.paragraph(caution()));
        for (int output = 0; output < outcomes.size(); output++) {
            out.println();
            print(session, output);
        }
        out.println();
        out.println(Layout.paragraph(String.format(
                Locale.ROOT,
                "%d of %d inputs hardly move any outcome: their mean effect is, with two standard errors, below %.0f %% of"
                        + " the largest.",
                hardlyMoving(),
                inputs.size(),
                PERCENT * HARDLY)));
        out.println();
        out.println("Results in " + folder);
    }

    private void print(Session session, int output) {
        PrintWriter out = session.out();
        StudyOutcome outcome = outcomes.get(output);
        out.println(session.ink().bold(heading(outcome)));
        double deviation = Math.sqrt(analysis.indices().variance(output));
        if (!(deviation > 0.0)) {
            out.println("  Nothing moves it.");
            return;
        }
        Magnitude size =
                Magnitude.of(outcome.indicator().unit(), Math.max(Math.abs(analysis.means()[output]), deviation));
        out.println(session.ink()
                .faint(String.format(
                        Locale.ROOT,
                        "  mean %s, standard deviation %s %s",
                        size.text(analysis.means()[output]),
                        size.text(deviation),
                        size.unit())));
        List<SobolIndices.Index> ranking = analysis.indices().ranking(output);
        int shown = outcomes.size() > MANY_OUTCOMES ? MOST_SHOWN_OF_MANY : MOST_SHOWN;
        for (SobolIndices.Index index : ranking.subList(0, Math.min(shown, ranking.size()))) {
            out.println(Layout.hanging(
                    "  ",
                    title(index) + ": " + share(index.total()) + " with interactions, " + share(index.first())
                            + " alone"));
        }
    }

    String heading(StudyOutcome outcome) {
        return outcome.isEffect()
                ? "Effect of " + outcome.scenario() + " on " + outcome.words()
                : outcome.words() + " in " + outcome.scenario();
    }

    String name(SobolIndices.Index index) {
        return inputs.get(analysis.selected().get(index.input())).name();
    }

    /** The input in words, its id in brackets. */
    String title(SobolIndices.Index index) {
        SensitivityInput input = inputs.get(analysis.selected().get(index.input()));
        return input.meaning() + " (" + input.name() + ")";
    }

    /** Why a share may lie where none can, and what to make of a small design. */
    String caution() {
        String bounds =
                "Shares are estimated from a sample of points, so one may come out below 0 or above 100 percent; read"
                        + " it as 0 or 100.";
        return plan.rows() < ENOUGH_ROWS
                ? bounds + " A trial: with fewer than " + ENOUGH_ROWS
                        + " rows shares and their order hang on which points" + " were taken; take more with --runs."
                : bounds;
    }

    private static String share(Estimate estimate) {
        return percent(estimate.value()) + " % (" + percent(estimate.low()) + " .. " + percent(estimate.high()) + ")";
    }

    private static long percent(double share) {
        return Math.round(PERCENT * share);
    }

    int hardlyMoving() {
        int count = 0;
        for (int input = 0; input < inputs.size(); input++) {
            boolean moves = false;
            for (int output = 0; output < outcomes.size(); output++) {
                moves |= !analysis.screening().nonInfluential(output, HARDLY).contains(input);
            }
            count += moves ? 0 : 1;
        }
        return count;
    }

    /** Everything that was found, for scripts. */
    Map<String, Object> content() {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("study", study.id());
        content.put("thesis", thesis.key());
        content.put("seed", plan.seed());
        content.put("trajectories", plan.trajectories());
        content.put("rows", plan.rows());
        content.put("seedsPerPoint", plan.seeds());
        content.put("points", points);
        List<Object> found = new ArrayList<>();
        for (int output = 0; output < outcomes.size(); output++) {
            found.add(content(output));
        }
        content.put("outcomes", found);
        return content;
    }

    private Map<String, Object> content(int output) {
        StudyOutcome outcome = outcomes.get(output);
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("scenario", outcome.scenario());
        content.put("figure", outcome.isEffect() ? "effect" : "level");
        content.put("indicator", outcome.indicator().key());
        content.put("aggregate", outcome.aggregate());
        content.put("from", outcome.outcome().fromYear());
        content.put("to", outcome.outcome().toYear());
        content.put("unit", outcome.indicator().unit());
        content.put("claims", outcome.claims());
        content.put("mean", analysis.means()[output]);
        content.put("standardDeviation", Math.sqrt(analysis.indices().variance(output)));
        content.put(
                "sobol",
                analysis.indices().ranking(output).stream().map(this::content).toList());
        content.put(
                "morris",
                analysis.screening().ranking(output).stream()
                        .filter(effect -> effect.meanSize() > 0.0)
                        .map(this::content)
                        .toList());
        return content;
    }

    private Map<String, Object> content(SobolIndices.Index index) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("input", name(index));
        content.put("first", content(index.first()));
        content.put("total", content(index.total()));
        return content;
    }

    private static Map<String, Object> content(Estimate estimate) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("value", estimate.value());
        content.put("low", estimate.low());
        content.put("high", estimate.high());
        return content;
    }

    private Map<String, Object> content(MorrisScreening.Effect effect) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("input", inputs.get(effect.input()).name());
        content.put("mean", effect.mean());
        content.put("meanSize", effect.meanSize());
        content.put("spread", effect.spread());
        content.put("standardError", effect.standardError());
        return content;
    }

    /** A figure of every outcome that moves. */
    List<NamedFigure> figures(String version) {
        List<NamedFigure> figures = new ArrayList<>();
        for (int output = 0; output < outcomes.size(); output++) {
            if (analysis.indices().variance(output) > 0.0) {
                figures.add(new NamedFigure(
                        "sensitivity-" + outcomes.get(output).fileName(), chart(output, version)::draw));
            }
        }
        return figures;
    }

    private SensitivityChart chart(int output, String version) {
        StudyOutcome outcome = outcomes.get(output);
        List<String> ids = outcome.isEffect() ? List.of(study.base(), outcome.scenario()) : List.of(study.base());
        return new SensitivityChart(
                outcome.title() + ": what it hangs on",
                "Share of its variance that goes with each input, with 90 % bootstrap intervals. All other inputs are at"
                        + " their median.",
                new ChartFoot(ids, "thesis " + thesis.key(), plan.seed(), points, false, version),
                analysis.indices().ranking(output).stream()
                        .map(index -> new SensitivityChart.Line(
                                inputs.get(analysis.selected().get(index.input()))
                                        .meaning(),
                                drawn(index.first()),
                                drawn(index.total())))
                        .toList());
    }

    private static SensitivityChart.Share drawn(Estimate estimate) {
        return new SensitivityChart.Share(estimate.value(), estimate.low(), estimate.high());
    }
}
