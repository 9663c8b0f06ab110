package fukabun.study;

import fukabun.sensitivity.Apportionment;
import java.util.List;

/**
 * A shortfall and its parts. Means of the gap and of its parts are those of the mean game: the parts add up to the gap
 * to the last bit. Quantiles are over members.
 *
 * @param spec what was asked
 * @param history the outcome as the model has history
 * @param outlook the outcome had every driver come true
 * @param gap outlook less history, member by member
 * @param parts one a factor, in order
 * @param interactions one a pair of factors
 * @param contrasts one a settlement
 * @param references other yardsticks
 */
public record AttributionResult(
        AttributionSpec spec,
        Quantiles history,
        Quantiles outlook,
        Quantiles gap,
        List<Part> parts,
        List<Interaction> interactions,
        List<Contrast> contrasts,
        List<Reference> references) {
    /** Tenths of a percent that make a whole. */
    public static final long WHOLE = 1000;

    public AttributionResult {
        parts = List.copyOf(parts);
        interactions = List.copyOf(interactions);
        contrasts = List.copyOf(contrasts);
        references = List.copyOf(references);
    }

    /**
     * @param id of the factor
     * @param title for people
     * @param value its part of the gap, in the outcome's unit; below 0 where its coming true would have lowered it
     * @param share of the mean gap; NaN where the gap's 90 percent interval holds 0
     * @param shareLow 5 percent quantile over members of the part over the gap of the same member; NaN without shares
     * @param shareHigh 95 percent quantile
     */
    public record Part(String id, String title, Quantiles value, double share, double shareLow, double shareHigh) {}

    /**
     * @param one id of a factor
     * @param other id of another
     * @param value what both together add beyond what each adds apart, on average over sets of the others
     */
    public record Interaction(String one, String other, Quantiles value) {}

    /**
     * @param scenarioId of the settlement
     * @param title for people
     * @param inHistory what the settlement adds to history
     * @param inOutlook what it adds to the outlook
     */
    public record Contrast(String scenarioId, String title, Quantiles inHistory, Quantiles inOutlook) {}

    /**
     * @param id short name
     * @param title for people
     * @param expected the outcome by this yardstick
     * @param gap expected less history, member by member
     */
    public record Reference(String id, String title, Quantiles expected, Quantiles gap) {}

    /** Whether the gap's 90 percent interval lies on one side of 0; only then do shares mean anything. */
    public boolean hasShares() {
        return !parts.isEmpty() && !Double.isNaN(parts.get(0).share());
    }

    /** Shares in tenths of a percent, rounded so that they still add up to {@link #WHOLE}; empty without shares. */
    public long[] printedShares() {
        return hasShares()
                ? Apportionment.of(
                        parts.stream().mapToDouble(part -> part.value().mean()).toArray(), WHOLE)
                : new long[0];
    }
}
