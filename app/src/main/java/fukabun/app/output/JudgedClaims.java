package fukabun.app.output;

import fukabun.scenario.Thesis;
import fukabun.study.ClaimResult;
import fukabun.study.ClaimSpec;
import fukabun.study.Verdict;
import fukabun.study.VerdictWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The results of a study, claim by claim and thesis by thesis, and what is said of each in every place. */
public final class JudgedClaims {
    /** In the place of a verdict, beside the posterior, which alone is judged. */
    public static final String FOR_CONTRAST = "for contrast";

    private final List<ClaimResult> results;
    private final boolean isCalibrated;

    /** @param results of all theses; those that are judged come first of each claim */
    public JudgedClaims(List<ClaimResult> results) {
        this.results = List.copyOf(results);
        this.isCalibrated = results.stream().anyMatch(result -> result.thesis() == Thesis.POSTERIOR);
    }

    /** Whether a thesis is only shown beside the posterior. */
    public boolean isForContrast(ClaimResult result) {
        return isCalibrated && result.thesis() != Thesis.POSTERIOR;
    }

    /** By the rule alone, without what must be said of it. */
    public String verdict(ClaimResult result) {
        return isForContrast(result) ? FOR_CONTRAST : result.verdict().words();
    }

    /** The claim before the record, under the main prior; empty beside a result that was not judged. */
    public Optional<ClaimResult> before(ClaimResult result) {
        return result.evidence().isEmpty() ? Optional.empty() : before(result.claim());
    }

    private Optional<ClaimResult> before(ClaimSpec claim) {
        return results.stream()
                .filter(each ->
                        each.thesis() == Thesis.CONTINUOUS && each.claim().equals(claim))
                .findFirst();
    }

    /** The chance that a claim holds, from its least to its largest over the thresholds. */
    public static String chance(ClaimResult result) {
        double least =
                result.holds().stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        double most =
                result.holds().stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        return least == most
                ? String.format(Locale.ROOT, "%.0f %%", 100.0 * least)
                : String.format(Locale.ROOT, "%.0f to %.0f %%", 100.0 * least, 100.0 * most);
    }

    /**
     * How many claims got each word, those earned by evidence apart from those that were believed before: for example "0
     * supported by the evidence, 0 refuted by the evidence, 1 supported as believed before (boom), 8 undecided".
     *
     * @param isNamed whether the claims that were decided are named
     */
    public static String counted(List<ClaimResult> judged, boolean isNamed) {
        Map<String, List<String>> byWord = new LinkedHashMap<>();
        byWord.put(Verdict.SUPPORTED.words() + VerdictWords.EARNED, new ArrayList<>());
        byWord.put(Verdict.REFUTED.words() + VerdictWords.EARNED, new ArrayList<>());
        judged.stream()
                .sorted(Comparator.comparing(ClaimResult::verdict))
                .forEach(each -> byWord.computeIfAbsent(VerdictWords.counted(each), word -> new ArrayList<>())
                        .add(each.claim().id()));
        return byWord.entrySet().stream()
                .map(each -> each.getValue().size() + " " + each.getKey()
                        + (isNamed ? names(each.getKey(), each.getValue()) : ""))
                .collect(Collectors.joining(", "));
    }

    /** Only what was decided is named. */
    private static String names(String word, List<String> claims) {
        boolean isDecided = word.startsWith(Verdict.SUPPORTED.words()) || word.startsWith(Verdict.REFUTED.words());
        return isDecided && !claims.isEmpty() ? " (" + String.join(", ", claims) + ")" : "";
    }
}
