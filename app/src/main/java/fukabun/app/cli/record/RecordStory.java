package fukabun.app.cli.record;

import fukabun.app.cli.terminal.Beliefs;
import fukabun.app.output.Story;
import fukabun.calibration.Knowledge;
import fukabun.calibration.Pattern;
import fukabun.calibration.Scoreboard;
import fukabun.record.HistoricalRecord;
import fukabun.record.Observation;
import fukabun.scenario.Thesis;
import fukabun.study.Band;
import fukabun.study.EnsembleResult;
import fukabun.study.Quantiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How the model meets the record, in two sentences and a few points of method. */
final class RecordStory {
    private static final double PERCENT = 100.0;
    private static final double MET = 0.5;
    private static final double NINE_IN_TEN = 0.9;

    private RecordStory() {}

    /** @param later the figures by which the prediction is judged too, where there are any */
    static Story of(
            Thesis thesis,
            EnsembleResult result,
            Scoreboard scoreboard,
            HistoricalRecord record,
            Optional<HeldOut> later) {
        return new Story(
                "The model against the record",
                "Which patterns and figures of the history of 1968–91 does the model meet, and which does it miss?",
                Beliefs.status(thesis, result.outcomes().size()),
                Beliefs.isWarning(thesis, result.outcomes().size()),
                List.of(first(scoreboard), second(result, record)),
                method(thesis, result, later));
    }

    private static String first(Scoreboard scoreboard) {
        List<Scoreboard.Line> evidence = scoreboard.lines().stream()
                .filter(line -> line.pattern().role() == Pattern.Role.EVIDENCE)
                .toList();
        long met = evidence.stream().filter(line -> line.met() >= MET).count();
        return String.format(
                Locale.ROOT,
                "The model meets %.0f %% of the weight of the evidence; of %d patterns that count, its members meet %d for at"
                        + " least half of their figures.",
                PERCENT * scoreboard.evidenceMet(),
                evidence.size(),
                met);
    }

    private static String second(EnsembleResult result, HistoricalRecord record) {
        int inside = 0;
        int all = 0;
        for (Band band : result.annual()) {
            for (int i = 0; i < band.periods().size(); i++) {
                Quantiles q = band.quantiles().get(i);
                Optional<Observation> figure = record.find(band.indicator(), Integer.parseInt(band.periods().get(i)));
                all += figure.isPresent() ? 1 : 0;
                inside += figure.filter(each -> each.value() >= q.p05() && each.value() <= q.p95())
                                .isPresent()
                        ? 1
                        : 0;
            }
        }
        return String.format(
                Locale.ROOT,
                "Of %d figures of the record, %d lie where nine in ten of %d members do; were the bands right, it would be"
                        + " about %.0f.",
                all,
                inside,
                result.outcomes().size(),
                NINE_IN_TEN * all);
    }

    private static List<String> method(Thesis thesis, EnsembleResult result, Optional<HeldOut> later) {
        List<Knowledge> knowledge = Baselines.knowledgeOfRecord(result);
        List<String> points = new ArrayList<>();
        points.add(result.outcomes().size() + " members under " + Beliefs.of(thesis) + ", run in the baseline; the patterns"
                + " over several seeds a member, so that chance does not decide what is met.");
        points.add("A pattern that is evidence was used to calibrate; a check is shown only.");
        points.add("Naive forecasts differ in what each knows: "
                + knowledge.stream().map(Knowledge::words).collect(Collectors.joining("; ")) + ". The model knows no figure"
                + " but those that calibration used.");
        later.ifPresent(each -> points.add("Hold-out: the prediction was made without the later figures, but knows the actual"
                + " outside series of these years: oil prices, exchange rates, output. A naive forecast beside it "
                + Baselines.knowledgeOfHoldOut(each).words() + "."));
        return points;
    }
}
