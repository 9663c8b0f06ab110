package fukabun.app.cli.sensitivity;

import fukabun.app.cli.terminal.Beliefs;
import fukabun.app.output.Story;
import fukabun.sensitivity.SobolIndices;
import java.util.List;
import java.util.Locale;

/** What outcomes hang on, in two sentences and a few points of method. */
final class SensitivityStory {
    private static final double PERCENT = 100.0;

    private SensitivityStory() {}

    static Story of(SensitivityReport report) {
        return new Story(
                "What the outcomes of " + report.study().id() + " hang on",
                "Which uncertain inputs move the figures that the claims of “"
                        + report.study().title() + "” are about?",
                "Before the record: shares are of what is believed at the outset, so they say what an input could do before"
                        + " the record is looked at.",
                false,
                answer(report),
                method(report));
    }

    private static List<String> answer(SensitivityReport report) {
        String rest = String.format(
                Locale.ROOT,
                "%d of %d inputs hardly move any outcome.",
                report.hardlyMoving(),
                report.inputs().size());
        for (int output = 0; output < report.outcomes().size(); output++) {
            if (report.analysis().indices().variance(output) > 0.0) {
                SobolIndices.Index first =
                        report.analysis().indices().ranking(output).get(0);
                return List.of(
                        String.format(
                                Locale.ROOT,
                                "“%s” hangs most on %s: %.0f %% of its variance goes with it, interactions counted.",
                                report.heading(report.outcomes().get(output)),
                                report.title(first),
                                PERCENT * first.total().value()),
                        String.format(
                                Locale.ROOT,
                                "The 90 percent interval of that share goes from %.0f to %.0f %%; %s",
                                PERCENT * first.total().low(),
                                PERCENT * first.total().high(),
                                rest));
            }
        }
        return List.of("None of the outcomes moves with any input.", rest);
    }

    private static List<String> method(SensitivityReport report) {
        SensitivityPlan plan = report.plan();
        return List.of(
                String.format(
                        Locale.ROOT,
                        "Under %s, %,d trajectories screened %,d inputs (Morris 1991; Campolongo and others 2007).",
                        Beliefs.of(report.thesis()),
                        plan.trajectories(),
                        report.inputs().size()),
                String.format(
                        Locale.ROOT,
                        "%,d rows measured the %d most influential inputs and luck, with all others at their median (Saltelli"
                                + " and others 2010; Jansen 1999). Intervals of 90 percent by the bootstrap over rows.",
                        plan.rows(),
                        report.analysis().selected().size() - 1),
                "Alone: the share of the variance that would go if the input were known. With interactions: the share that"
                        + " would stay if all but the input were known. Luck is chance: the seeds of the runs.",
                report.caution());
    }
}
