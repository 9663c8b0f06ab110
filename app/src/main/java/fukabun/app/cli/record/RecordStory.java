package fukabun.app.cli.record;

import fukabun.app.chart.ScoreboardChart.Step;
import fukabun.app.cli.terminal.Beliefs;
import fukabun.app.output.Story;
import fukabun.calibration.Knowledge;
import fukabun.calibration.Pattern;
import fukabun.calibration.Scoreboard;
import fukabun.scenario.Thesis;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How the model meets the record, in two sentences and a few points of method. */
final class RecordStory {
    private static final double PERCENT = 100.0;

    private RecordStory() {}

    static Story of(Judged judged) {
        Thesis thesis = judged.thesis();
        return new Story(
                "The model against the record",
                "Which patterns and figures of the history of 1968–91 does the model meet, and which does it miss?",
                Beliefs.status(thesis, judged.members()),
                Beliefs.isWarning(thesis, judged.members()),
                List.of(
                        patterns(judged.scoreboard()),
                        BandCheck.of(judged).words() + BandCheck.worst(judged.fits()) + " "
                                + OwnErrorWords.coverage(judged.fits(), judged.wider())),
                method(judged));
    }

    private static String patterns(Scoreboard scoreboard) {
        List<Step> steps = scoreboard.lines().stream()
                .filter(line -> line.pattern().role() == Pattern.Role.EVIDENCE)
                .map(line -> Step.of(line.met()))
                .toList();
        return String.format(
                Locale.ROOT,
                "The model meets %.0f %% of the weight of the evidence: of %d patterns that count, %d are met for at least four"
                        + " fifths of their figures on the average of the members, %d for at least half, %d for less.",
                PERCENT * scoreboard.evidenceMet(),
                steps.size(),
                Collections.frequency(steps, Step.MOST),
                Collections.frequency(steps, Step.HALF),
                Collections.frequency(steps, Step.FEWER));
    }

    private static List<String> method(Judged judged) {
        List<Knowledge> knowledge = Baselines.knowledgeOfRecord(judged.result());
        List<String> points = new ArrayList<>();
        points.add(judged.members() + " members under " + Beliefs.of(judged.thesis())
                + ", run in the baseline; the patterns"
                + " over several seeds a member, so that chance does not decide what is met.");
        points.add("A pattern that is evidence was used to calibrate; a check is shown only.");
        points.add("Naive forecasts differ in what each knows: "
                + knowledge.stream().map(Knowledge::words).collect(Collectors.joining("; "))
                + ". The model knows no figure"
                + " but those that calibration used.");
        points.add(OwnErrorWords.HOW_TO_READ);
        judged.later()
                .ifPresent(each -> points.add("Hold-out: " + String.join(" ", each.notes())
                        + " The prediction was made without the later figures, but knows the actual"
                        + " outside series of these years: oil prices, exchange rates, output. A naive forecast beside it "
                        + Baselines.knowledgeOfHoldOut(each).words() + "."));
        return points;
    }
}
