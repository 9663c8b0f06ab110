package fukabun.sensitivity;

import fukabun.base.Check;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * Shapley values of a game that is played once by every member of an ensemble: the values of the mean game, and how
 * much they differ between members. Since the value is linear, the values of the mean game are the means of the
 * members' values, up to one grain.
 */
public final class ShapleyEnsemble {
    private final List<ShapleyValues> members;
    private final double[] weights;
    private final ShapleyValues mean;

    /**
     * @param worth first by coalition, as in {@link ShapleyValues}, then by member
     * @param weights one a member, at least 0 and not all 0
     */
    public ShapleyEnsemble(double[][] worth, double[] weights) {
        this.members = ShapleyValues.ofMembers(worth);
        this.weights = weights.clone();
        double[] means = new double[worth.length];
        for (int c = 0; c < means.length; c++) {
            means[c] = WeightedStatistics.mean(worth[c], weights);
        }
        this.mean = ShapleyValues.of(means);
    }

    /** Each member's own values, in their order. */
    public List<ShapleyValues> members() {
        return members;
    }

    /** The values of the mean game; they add up exactly. */
    public ShapleyValues mean() {
        return mean;
    }

    /** The mean of what is shared out, and the weighted quantiles of its 90 percent interval over members. */
    public Estimate total() {
        return estimate(mean.total(), ShapleyValues::total);
    }

    /** A player's value in the mean game, with its 90 percent interval over members. */
    public Estimate value(int player) {
        return estimate(mean.value(player), member -> member.value(player));
    }

    /** The interaction of two players in the mean game, with its 90 percent interval over members. */
    public Estimate interaction(int one, int other) {
        return estimate(mean.interaction(one, other), member -> member.interaction(one, other));
    }

    /** The weighted quantile over members of what is shared out; {@code probability} in [0, 1]. */
    public double totalQuantile(double probability) {
        return quantile(ShapleyValues::total, probability);
    }

    /** The weighted quantile over members of a player's value; {@code probability} in [0, 1]. */
    public double valueQuantile(int player, double probability) {
        return quantile(member -> member.value(player), probability);
    }

    /**
     * Whether the 90 percent interval of what is shared out lies on one side of 0; only then do shares mean anything.
     */
    public boolean hasShares() {
        Estimate total = total();
        return total.low() > 0.0 || total.high() < 0.0;
    }

    /**
     * A player's mean value over the mean total, as a fraction that may be below 0 or above 1; empty without shares.
     */
    public OptionalDouble share(int player) {
        return hasShares() ? OptionalDouble.of(mean.value(player) / mean.total()) : OptionalDouble.empty();
    }

    /**
     * The weighted quantile over members of a player's value over the total of the same member; empty without shares.
     * A member with nothing to share out has infinite shares, except of players whose value is 0.
     */
    public OptionalDouble shareQuantile(int player, double probability) {
        if (!hasShares()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(quantile(member -> shareOfOwn(member, player), probability));
    }

    private static double shareOfOwn(ShapleyValues member, int player) {
        return member.value(player) == 0.0 ? 0.0 : member.value(player) / member.total();
    }

    private Estimate estimate(double value, ToDoubleFunction<ShapleyValues> of) {
        return new Estimate(value, quantile(of, Estimate.LOW), quantile(of, Estimate.HIGH));
    }

    private double quantile(ToDoubleFunction<ShapleyValues> of, double probability) {
        Check.share("probability", probability);
        return WeightedStatistics.quantile(members.stream().mapToDouble(of).toArray(), weights, probability);
    }
}
