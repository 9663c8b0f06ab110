package fukabun.study;

import java.util.Objects;
import java.util.Optional;
import org.apache.commons.math3.util.FastMath;

/**
 * How a claim stands when the evidence or what was believed before is changed.
 *
 * @param claim which
 * @param variant what was changed
 * @param result by the claim's own rule; empty where it was not run
 */
public record Strength(ClaimSpec claim, EvidenceVariant variant, Optional<ClaimResult> result) {
    /** 95 percent quantile of the standard normal distribution. */
    private static final double Z = 1.6448536269514722;

    public Strength {
        Objects.requireNonNull(claim);
        Objects.requireNonNull(variant);
        Objects.requireNonNull(result);
    }

    /**
     * Whether the verdict is another than that of the claim as tested, and not only by the luck of which draws were kept:
     * under another belief always, and on other evidence where a chance differs at one threshold by more than the 90 percent
     * interval of a difference between two samples.
     */
    public boolean turns(ClaimResult tested) {
        return isOtherWord(tested) && (variant.isOtherPrior() || isBeyondLuck(tested, result.orElseThrow()));
    }

    /** Whether the verdict is another word. */
    public boolean isOtherWord(ClaimResult tested) {
        return result.filter(each -> each.verdict() != tested.verdict()).isPresent();
    }

    private static boolean isBeyondLuck(ClaimResult tested, ClaimResult varied) {
        double inverse = 1.0 / tested.members() + 1.0 / varied.members();
        for (int i = 0; i < tested.holds().size(); i++) {
            double one = tested.holds().get(i);
            double other = varied.holds().get(i);
            double pooled = (one * tested.members() + other * varied.members()) / (tested.members() + varied.members());
            if (FastMath.abs(one - other) > Z * FastMath.sqrt(pooled * (1.0 - pooled) * inverse)) {
                return true;
            }
        }
        return false;
    }
}
