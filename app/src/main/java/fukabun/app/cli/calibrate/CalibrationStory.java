package fukabun.app.cli.calibrate;

import fukabun.app.output.Story;
import fukabun.calibration.CalibrationPlan;
import fukabun.calibration.Identification;
import fukabun.calibration.Posterior;
import fukabun.calibration.Scoreboard;
import fukabun.calibration.ThesisSupport;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What the record decided of the parameters, in two sentences and a few points of method. */
final class CalibrationStory {
    private static final double PERCENT = 100.0;

    private CalibrationStory() {}

    /** @param supports of the theses by what was changed: all patterns first */
    static Story of(
            CalibrationPlan plan,
            Posterior posterior,
            Scoreboard fresh,
            List<Identification> identified,
            Map<String, List<ThesisSupport>> supports) {
        return new Story(
                "Calibration against the record",
                "What does the record of history decide of the parameters, and of how strongly the dispute acted?",
                "Confronted with the record: of the draws from what was believed before, those that meet its patterns best"
                        + " are kept.",
                false,
                List.of(first(identified, fresh), second(plan.draws(), posterior, supports)),
                List.of(
                        String.format(
                                Locale.ROOT,
                                "%s; the best %d are kept. The last of them misses %.1f %% of the weight of the"
                                        + " evidence.",
                                drawn(plan),
                                posterior.accepted().size(),
                                PERCENT * posterior.threshold()),
                        "How the kept draws meet the patterns is counted on fresh seeds, on which they were not chosen.",
                        "A parameter is moved where its kept draws differ from its prior by more than chance would, counted"
                                + " over all parameters together (Kolmogorov-Smirnov, Holm, five percent).",
                        "A thesis is supported by how much more often its draws are kept than those of the main prior. With"
                                + " each pattern left out and each prior narrowed or widened, theses.csv says how far that"
                                + " moves."));
    }

    /** How many draws there are and on how many seeds each is run. */
    static String drawn(CalibrationPlan plan) {
        if (!plan.screens()) {
            return String.format(
                    Locale.ROOT, "%,d draws of the main prior, each run on %s", plan.draws(), seeds(plan.seedsPerDraw()));
        }
        return String.format(
                Locale.ROOT,
                "%,d draws of the main prior, all screened on %s, and the %,d that are best there on all or on part of the"
                        + " evidence run on %s",
                plan.draws(),
                seeds(plan.screeningSeeds()),
                plan.onAllSeeds(),
                seeds(plan.seedsPerDraw()));
    }

    private static String seeds(int count) {
        return count == 1 ? "one seed" : count + " seeds";
    }

    private static String first(List<Identification> identified, Scoreboard fresh) {
        long moved = identified.stream().filter(Identification::moved).count();
        return String.format(
                Locale.ROOT,
                "The record moves %d of %d parameters; on fresh seeds the draws that are kept meet %.0f %% of the weight of"
                        + " the evidence.",
                moved,
                identified.size(),
                PERCENT * fresh.evidenceMet());
    }

    private static String second(int draws, Posterior posterior, Map<String, List<ThesisSupport>> supports) {
        String theses = supports.get("all patterns").stream()
                .map(each -> String.format(
                        Locale.ROOT, "%s %.2f (%.2f to %.2f)", each.thesis().key(), each.factor(), each.low(), each.high()))
                .collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT,
                "Support of each thesis against the main prior, with 90 percent Monte Carlo intervals from %,d draws of which"
                        + " %d are kept: %s.",
                draws,
                posterior.accepted().size(),
                theses);
    }
}
