package fukabun.study;

import java.util.Objects;

/**
 * What becomes of a claim when one choice is made otherwise.
 *
 * @param choice the choice
 * @param result the claim then, by the same rule and on the same draws
 * @param stated the claim as the study states it
 */
public record ChoiceResult(Choice choice, ClaimResult result, ClaimResult stated) {
    public ChoiceResult {
        Objects.requireNonNull(choice);
        Objects.requireNonNull(result);
        Objects.requireNonNull(stated);
    }

    /** Whether the verdict is the same. */
    public boolean keepsVerdict() {
        return result.verdict() == stated.verdict();
    }
}
