package fukabun.sensitivity;

import fukabun.base.Check;
import fukabun.base.Draws;
import fukabun.base.Topic;
import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.math3.util.FastMath;

/**
 * How far the evidence moves the odds of a claim: posterior odds over prior odds, estimated from draws of the prior
 * that are weighted by their likelihood. It equals the mean weight of the draws in which the claim holds over that of
 * the others, so it does not depend on how many of each there are.
 *
 * @param prior share of the draws in which the claim holds, in (0, 1)
 * @param posterior weighted share, in [0, 1]
 * @param factor posterior odds over prior odds, at least 0 and perhaps infinite, with its 90 percent Monte Carlo
 *     interval, in which it always lies: how far another set of draws might differ, not how strong the evidence is
 * @param effectiveFor {@linkplain WeightedStatistics#effectiveSize effective size} of the draws in which the claim
 *     holds; below about 10 the interval itself is a guess. 0 if they have no weight
 * @param effectiveAgainst the same of the others
 */
public record BayesFactorEstimate(
        double prior, double posterior, Estimate factor, double effectiveFor, double effectiveAgainst) {
    private static final double NORMAL_95 = Draws.normalQuantile(Estimate.HIGH);

    /** The fewest replicates of which a 90 percent interval can be read off. */
    public static final int LEAST_REPLICATES = 100;

    /**
     * With the interval by the delta method: the log of each mean weight is taken as normal with variance (n /
     * effective size - 1) / (n - 1). A side of n draws that have no weight at all has a factor of 0 or infinity; its
     * bound is what 5 percent of samples would miss if its weights were 0 or the largest met, 1 - 0.05^(1/n) of the
     * largest.
     *
     * @param holds for each draw of the prior whether the claim holds
     * @param weights likelihoods of the draws, in any one unit
     * @return empty if the claim holds in all draws or in none: then no evidence can move its odds
     */
    public static Optional<BayesFactorEstimate> delta(boolean[] holds, double[] weights) {
        return Sides.of(holds, weights).map(sides -> {
            double value = sides.factor();
            double spread = FastMath.exp(NORMAL_95 * FastMath.sqrt(sides.yes.logVariance() + sides.no.logVariance()));
            double low = sides.yes.mean() / sides.no.meanOrBound() / spread;
            double high = sides.yes.meanOrBound() / sides.no.mean() * spread;
            return sides.estimate(new Estimate(value, low, high));
        });
    }

    /**
     * With the interval by the bootstrap: 5 and 95 percent quantiles over replicates, in each of which the draws of
     * either side are drawn again with replacement. The bounds for sides without weight are those of {@link #delta}.
     *
     * @param replicates at least {@link #LEAST_REPLICATES}
     * @param seed of the replicates
     * @return empty as in {@link #delta}
     */
    public static Optional<BayesFactorEstimate> bootstrap(
            boolean[] holds, double[] weights, int replicates, long seed) {
        Check.that(
                replicates >= LEAST_REPLICATES,
                "replicates must be at least " + LEAST_REPLICATES + " but was " + replicates);
        return Sides.of(holds, weights).map(sides -> {
            double[] factors = new double[replicates];
            for (int replicate = 0; replicate < replicates; replicate++) {
                double against = sides.no.meanAgain(seed, 1, replicate);
                double times = sides.yes.meanAgain(seed, 0, replicate);
                factors[replicate] = times == 0.0 && against == 0.0 ? 1.0 : times / against;
            }
            double[] equal = WeightedStatistics.equal(replicates);
            double[] ends = WeightedStatistics.quantiles(factors, equal, Estimate.LOW, Estimate.HIGH);
            double value = sides.factor();
            double low = sides.no.mean() == 0.0 ? sides.yes.mean() / sides.no.meanOrBound() : ends[0];
            double high = sides.yes.mean() == 0.0 ? sides.yes.meanOrBound() / sides.no.mean() : ends[1];
            return sides.estimate(new Estimate(value, Math.min(low, value), Math.max(high, value)));
        });
    }

    /** The weights of the draws in which the claim holds, and of the others. */
    private record Sides(Side yes, Side no) {
        static Optional<Sides> of(boolean[] holds, double[] weights) {
            Check.that(
                    holds.length == weights.length,
                    "each draw needs its weight, but there are " + holds.length + " and " + weights.length);
            double largest = WeightedStatistics.checkWeights(weights);
            Sides sides = new Sides(Side.of(holds, weights, true, largest), Side.of(holds, weights, false, largest));
            boolean decided = sides.yes.weights.length == 0 || sides.no.weights.length == 0;
            return decided ? Optional.empty() : Optional.of(sides);
        }

        double factor() {
            return yes.mean() / no.mean();
        }

        BayesFactorEstimate estimate(Estimate factor) {
            double prior = (double) yes.weights.length / (yes.weights.length + no.weights.length);
            double posterior = yes.sum() / (yes.sum() + no.sum());
            return new BayesFactorEstimate(prior, posterior, factor, yes.effective(), no.effective());
        }
    }

    /** Draws on one side of the claim, their weights as shares of the largest weight on either side. */
    private record Side(double[] weights) {
        static Side of(boolean[] holds, double[] weights, boolean which, double largest) {
            int count = 0;
            double[] side = new double[weights.length];
            for (int k = 0; k < weights.length; k++) {
                if (holds[k] == which) {
                    side[count++] = weights[k] / largest;
                }
            }
            return new Side(Arrays.copyOf(side, count));
        }

        double sum() {
            return WeightedStatistics.sum(weights);
        }

        double mean() {
            return sum() / weights.length;
        }

        double meanOrBound() {
            return sum() > 0.0 ? mean() : 1.0 - FastMath.pow(1.0 - Estimate.HIGH, 1.0 / weights.length);
        }

        double effective() {
            return sum() > 0.0 ? WeightedStatistics.effectiveSize(weights) : 0.0;
        }

        double logVariance() {
            boolean varies = sum() > 0.0 && weights.length > 1;
            return varies ? Math.max(weights.length / effective() - 1.0, 0.0) / (weights.length - 1.0) : 0.0;
        }

        double meanAgain(long seed, int side, int replicate) {
            Draws draws = new Draws(seed);
            double sum = 0.0;
            for (int k = 0; k < weights.length; k++) {
                int again = (int) (draws.uniform(Topic.BOOTSTRAP, side, replicate, k) * weights.length);
                sum += weights[again];
            }
            return sum / weights.length;
        }
    }
}
