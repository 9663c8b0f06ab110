package fukabun.app.output;

import fukabun.scenario.Thesis;
import fukabun.study.ClaimResult;
import fukabun.study.EvidenceVariant;
import fukabun.study.RestsOn;
import fukabun.study.Strength;
import fukabun.study.Verdict;
import fukabun.study.VerdictWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How strong a verdict is, in words for historians. */
public final class StrengthWords {
    /** More patterns than these are counted, not named. */
    private static final int MOST_NAMED = 3;

    private static final double PERCENT = 100.0;

    private StrengthWords() {}

    /**
     * A verdict and where it would be another, for example "undecided (refuted if the strong range is believed beforehand;
     * not decided by this record without the pattern coal-price)". Where only the luck of the draws makes another word, these
     * changes are counted and not named.
     *
     * @param variants of the same claim; those that were not run say nothing here
     */
    public static String verdict(ClaimResult result, List<Strength> variants) {
        Map<Verdict, List<EvidenceVariant>> others = new TreeMap<>();
        long byLuck = 0;
        for (Strength each : variants) {
            if (each.turns(result)) {
                Verdict verdict = each.result().orElseThrow().verdict();
                others.computeIfAbsent(verdict, ignored -> new ArrayList<>()).add(each.variant());
            } else if (each.isOtherWord(result)) {
                byLuck++;
            }
        }
        long patterns = variants.stream()
                .filter(each -> each.variant().leftOut().isPresent())
                .count();
        List<String> parts = new ArrayList<>();
        others.forEach((verdict, where) -> parts.add(other(verdict) + " " + where(where, patterns)));
        if (byLuck > 0) {
            parts.add("another word within the luck of the draws in " + byLuck + " of the " + variants.size()
                    + " changes");
        }
        return parts.isEmpty()
                ? VerdictWords.of(result)
                : VerdictWords.of(result) + " (" + String.join("; ", parts) + ")";
    }

    private static String other(Verdict verdict) {
        return verdict == Verdict.ASSUMED ? "taken for granted" : verdict.words();
    }

    private static String where(List<EvidenceVariant> variants, long patterns) {
        List<String> parts = new ArrayList<>();
        variants.stream()
                .filter(EvidenceVariant::isOnGradesAb)
                .forEach(ignored -> parts.add("on grades A and B alone"));
        variants.stream()
                .filter(EvidenceVariant::isOtherPrior)
                .forEach(each -> parts.add("if " + believed(each.prior())));
        List<String> leftOut = variants.stream()
                .map(EvidenceVariant::leftOut)
                .flatMap(Optional::stream)
                .toList();
        if (leftOut.size() > MOST_NAMED) {
            parts.add("without any one of " + leftOut.size() + " of the " + patterns + " patterns");
        } else if (!leftOut.isEmpty()) {
            parts.add("without the pattern " + listed(leftOut, "or"));
        }
        return listed(parts, "and");
    }

    /** One or more words with commas, and {@code last} before the last. */
    static String listed(List<String> words, String last) {
        return words.size() == 1
                ? words.get(0)
                : String.join(", ", words.subList(0, words.size() - 1)) + " " + last + " "
                        + words.get(words.size() - 1);
    }

    private static String believed(Thesis thesis) {
        return switch (thesis) {
            case ZERO -> "the dispute is believed beforehand to do nothing";
            case WEAK -> "the dispute is believed beforehand to do little";
            case STRONG -> "the strong range is believed beforehand";
            default -> "the thesis " + thesis.key() + " is believed beforehand";
        };
    }

    /** What a variant changes. */
    public static String changed(EvidenceVariant variant) {
        if (variant.isOnGradesAb()) {
            return "only patterns on figures of grades A and B count";
        }
        return variant.leftOut()
                .map(pattern -> "the pattern " + pattern + " does not count")
                .orElseGet(() -> believed(variant.prior()));
    }

    /** What a verdict rests on, in a sentence without its full stop. */
    public static String restsOn(ClaimResult result) {
        RestsOn what = RestsOn.of(result);
        return "Rests on " + what.words() + ": "
                + switch (what) {
                    case THIS_RECORD -> "it alone has moved the odds" + at(result);
                    case SETTLEMENTS_ELSEWHERE ->
                        "this record alone has moved nothing for sure, but together they have moved the" + " odds"
                                + at(result);
                    case ASSUMED_RANGE ->
                        "this record alone has moved nothing for sure, and settlements elsewhere say nothing of it;"
                                + " only against a wider belief do the odds differ" + at(result);
                    case BELIEVED_BEFORE ->
                        "no evidence has moved the odds that way by more than the luck of the draws";
                    case NO_EVIDENCE ->
                        switch (result.verdict()) {
                            case ASSUMED -> "the model holds the answer before it meets any";
                            case NOT_DECIDED -> "what there is says too little";
                            default -> "the model has not met the record";
                        };
                };
    }

    private static String at(ClaimResult result) {
        boolean isOne = RestsOn.movedAt(result).size() == 1;
        return ", by more than the luck of the draws at the threshold" + (isOne ? "" : "s") + " of "
                + thresholds(result);
    }

    /** The thresholds at which the odds have moved, for example "5, 10 and 20 %"; empty where nothing moved them. */
    public static String thresholds(ClaimResult result) {
        List<String> moved = RestsOn.movedAt(result).stream()
                .map(threshold -> String.valueOf(Math.round(PERCENT * threshold)))
                .toList();
        return moved.isEmpty() ? "" : listed(moved, "and") + (result.claim().absolute() ? " points" : " %");
    }

    /** What was tested again, and what was not and why, in sentences. */
    public static List<String> scope(EvidenceStrength strength) {
        if (strength.strengths().isEmpty()) {
            return List.of("How the verdicts stand on other evidence and other beliefs was not computed: "
                    + strength.missing() + ".");
        }
        List<EvidenceVariant> variants =
                strength.strengths().stream().map(Strength::variant).distinct().toList();
        long patterns =
                variants.stream().filter(each -> each.leftOut().isPresent()).count();
        long priors = variants.stream().filter(EvidenceVariant::isOtherPrior).count();
        List<String> notRun = strength.strengths().stream()
                .filter(each -> each.result().isEmpty())
                .map(each -> each.claim().id())
                .distinct()
                .toList();
        List<String> sentences = new ArrayList<>(
                List.of("Every verdict was tested again on figures of grades A and B alone," + " without each of "
                        + patterns + " patterns, and with each of " + priors + " theses believed beforehand."));
        if (!notRun.isEmpty()) {
            sentences.add("Only on grades A and B, for they take many runs a draw: " + String.join(", ", notRun) + ".");
            sentences.add("--strength tests these too under every change.");
        }
        return sentences;
    }
}
