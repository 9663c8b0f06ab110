package fukabun.app.output;

import fukabun.base.Check;
import fukabun.study.ClaimResult;
import fukabun.study.ClaimSpec;
import fukabun.study.Strength;
import fukabun.study.VerdictWords;
import java.util.List;
import java.util.Optional;

/**
 * How the verdicts of a study stand on other evidence and other beliefs.
 *
 * @param strengths one a claim and variant; empty where none could be tested
 * @param missing why none could be tested, as the end of a sentence; empty where some were
 */
public record EvidenceStrength(List<Strength> strengths, String missing) {
    /** Before the words that say why something has no number. */
    public static final String NOT_COMPUTED = "not computed: ";

    /** Of a claim whose draws take many runs each. */
    public static final String NOT_RUN = "not run: it takes many runs a draw; --strength runs it";

    public EvidenceStrength {
        strengths = List.copyOf(strengths);
        Check.that(strengths.isEmpty() != missing.isEmpty(), "either there is something, or a reason why not");
    }

    /** Nothing, for a reason. */
    public static EvidenceStrength none(String reason) {
        return new EvidenceStrength(List.of(), reason);
    }

    /** Every variant of a claim. */
    public List<Strength> of(ClaimSpec claim) {
        return strengths.stream().filter(each -> each.claim().equals(claim)).toList();
    }

    /** The verdict without figures of grade C, or why there is none. */
    public String verdictOnGradesAb(ClaimSpec claim) {
        return strengths.isEmpty()
                ? NOT_COMPUTED + missing
                : of(claim).stream()
                        .filter(each -> each.variant().isOnGradesAb())
                        .map(EvidenceStrength::verdict)
                        .findFirst()
                        .orElse(
                                of(claim).isEmpty()
                                        ? "shown and not tested"
                                        : NOT_COMPUTED + "every pattern that counts has a figure of grade C");
    }

    /** The verdict of a claim under a variant, or why there is none. */
    public static String verdict(Strength strength) {
        Optional<ClaimResult> result = strength.result();
        return result.map(VerdictWords::of).orElse(NOT_RUN);
    }
}
