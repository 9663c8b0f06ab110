package fukabun.study;

import java.util.Objects;
import java.util.Optional;

/**
 * How a claim stands when the evidence or what was believed before is changed.
 *
 * @param claim which
 * @param variant what was changed
 * @param result by the claim's own rule; empty where it was not run
 */
public record Strength(ClaimSpec claim, EvidenceVariant variant, Optional<ClaimResult> result) {
    public Strength {
        Objects.requireNonNull(claim);
        Objects.requireNonNull(variant);
        Objects.requireNonNull(result);
    }
}
