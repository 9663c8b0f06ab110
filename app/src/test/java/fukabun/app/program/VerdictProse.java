package fukabun.app.program;

import fukabun.study.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Verdicts that a text names in words: the verdict in italics and, in brackets behind it, the claims that it is of. What
 * a claim without a verdict leans to is named in the same way.
 */
final class VerdictProse {
    static final String LEANING_FOR = "leaning for";
    static final String LEANING_AGAINST = "leaning against";

    private static final String WORD = Stream.concat(
                    Arrays.stream(Verdict.values()).map(Verdict::words), Stream.of(LEANING_FOR, LEANING_AGAINST))
            .collect(Collectors.joining("|", "(?i:", ")"))
            .replace(" ", "\\s+");
    private static final Pattern NAMED = Pattern.compile("\\*(" + WORD + ")\\*\\s+\\(((?:`[a-z0-9-]+`,?\\s*)+)\\)");
    private static final Pattern ANY = Pattern.compile("\\b(" + WORD + ")\\b");
    private static final Pattern CLAIM = Pattern.compile("`([a-z0-9-]+)`");

    private VerdictProse() {}

    /**
     * What a text gets wrong: claims with another verdict or without any, and verdicts whose claims are not named.
     *
     * @param truths what may be said of each claim, by its id: the verdict first, then what it leans to
     */
    static List<String> faults(String text, Map<String, List<String>> truths) {
        List<String> faults = new ArrayList<>();
        for (MatchResult named : NAMED.matcher(text).results().toList()) {
            String said = named.group(1).replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
            for (MatchResult claim : CLAIM.matcher(named.group(2)).results().toList()) {
                List<String> right = truths.getOrDefault(claim.group(1), List.of("no claim"));
                if (!right.contains(said)) {
                    faults.add(claim.group(1) + " is " + String.join(" and ", right) + ", not " + said);
                }
            }
        }
        ANY.matcher(NAMED.matcher(text).replaceAll(""))
                .results()
                .forEach(word -> faults.add("'" + word.group() + "' names no claim"));
        return faults;
    }
}
