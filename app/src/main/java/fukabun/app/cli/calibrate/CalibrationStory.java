package fukabun.app.cli.calibrate;

import fukabun.app.output.Story;
import fukabun.calibration.CalibrationPlan;
import fukabun.calibration.Identification;
import fukabun.calibration.SupportRange;
import fukabun.calibration.SupportVariant;
import fukabun.calibration.ThesisSupport;
import fukabun.calibration.TradeOff;
import fukabun.scenario.Thesis;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the record decided of the parameters, in two sentences and a few points of method. */
final class CalibrationStory {
    private static final double PERCENT = 100.0;

    private static final int PAIRS = 5;

    private CalibrationStory() {}

    static Story of(CalibrationFindings findings) {
        return new Story(
                "Calibration against the record",
                "What does the record of history decide of the parameters, and of how strongly the dispute acted?",
                "Confronted with the record: of the draws from what was believed before, those that meet its patterns best"
                        + " are kept.",
                false,
                List.of(first(findings), second(findings)),
                List.of(
                        String.format(
                                Locale.ROOT,
                                "%s; the best %d are kept. The last of them misses %.1f %% of the weight of the"
                                        + " evidence.",
                                drawn(findings.plan()),
                                findings.kept(),
                                PERCENT * findings.posterior().threshold()),
                        "How the kept draws meet the patterns is counted on fresh seeds, on which they were not chosen.",
                        "A parameter is moved where its kept draws differ from its prior by more than chance would, counted"
                                + " over all parameters, the strength of the linkage and its routes together"
                                + " (Kolmogorov-Smirnov, Holm, five percent). Where it is not, so few draws show no"
                                + " movement; a small one may be there.",
                        tradeOffs(findings.tradeOffs()),
                        "A thesis is supported by how much more often its draws are kept than draws of the main prior with"
                                + " the same points and luck. With each pattern left out and each prior narrowed or widened,"
                                + " theses.csv says how far that moves: " + variants(findings.supports()) + "."));
    }

    private static String variants(List<SupportVariant> supports) {
        return SupportRange.of(supports).stream()
                .map(range -> String.format(
                        Locale.ROOT,
                        "%s %.2f to %.2f, %s",
                        compared(range.support()),
                        range.low(),
                        range.high(),
                        range.finding().words()))
                .collect(Collectors.joining("; "));
    }

    /** What stays open but for a pair, the strongest first, in words. */
    static String tradeOffs(List<TradeOff> tradeOffs) {
        if (tradeOffs.isEmpty()) {
            return "No two parameters are fixed only together.";
        }
        String pairs =
                tradeOffs.stream().limit(PAIRS).map(CalibrationStory::words).collect(Collectors.joining("; "));
        return String.format(
                Locale.ROOT,
                "The record fixes %d %s of parameters only together; chance alone would give about %.0f. %s: %s.",
                tradeOffs.size(),
                tradeOffs.size() == 1 ? "pair" : "pairs",
                TradeOff.byChance(),
                tradeOffs.size() > PAIRS ? "The closest" : "From the closest",
                pairs);
    }

    private static String words(TradeOff pair) {
        return String.format(
                Locale.ROOT,
                "the higher %s, the %s %s (rank correlation %.2f)",
                pair.one(),
                pair.rankCorrelation() > 0.0 ? "higher" : "lower",
                pair.other(),
                pair.rankCorrelation());
    }

    /** How many draws there are and on how many seeds each is run. */
    static String drawn(CalibrationPlan plan) {
        if (!plan.screens()) {
            return String.format(
                    Locale.ROOT,
                    "%,d draws of the main prior, each run on %s",
                    plan.draws(),
                    seeds(plan.seedsPerDraw()));
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

    private static String first(CalibrationFindings findings) {
        long moved =
                findings.identified().stream().filter(Identification::moved).count();
        return String.format(
                Locale.ROOT,
                "The record moves %d of %d parameters and routes; on fresh seeds the draws that are kept meet %.0f %% of the"
                        + " weight of the evidence.",
                moved,
                findings.identified().size(),
                PERCENT * findings.fresh().evidenceMet());
    }

    private static String second(CalibrationFindings findings) {
        String theses = findings.supports().get(0).supports().stream()
                .map(each -> String.format(
                        Locale.ROOT, "%s %.2f (%.2f to %.2f)", compared(each), each.factor(), each.low(), each.high()))
                .collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT,
                "Support of each strength of the dispute, with 90 percent Monte Carlo intervals from %,d draws of which %d"
                        + " are kept: %s.",
                findings.plan().draws(),
                findings.kept(),
                theses);
    }

    /** Which two theses are weighed against each other; the main prior goes without saying. */
    static String compared(ThesisSupport support) {
        return support.against() == Thesis.CONTINUOUS
                ? support.thesis().key()
                : support.thesis().key() + " against " + support.against().key();
    }
}
