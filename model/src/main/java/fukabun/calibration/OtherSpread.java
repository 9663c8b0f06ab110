package fukabun.calibration;

import fukabun.scenario.Distribution;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.util.FastMath;

/**
 * A prior made narrower or wider by giving its own draws other weights (importance sampling). Where a wider prior reaches
 * beyond the range of the draws, it is cut there: no draw can stand for what was never drawn.
 */
public final class OtherSpread {
    /** Even steps of the prior's range, over which it is summed. */
    private static final int STEPS = 2000;

    private final Distribution prior;
    private final Distribution other;

    /** How much of the other prior lies within the range of the draws. */
    private final double within;

    private final double achieved;

    /** @param times how many times as wide as the prior; 0.5 halves it, 2 doubles it */
    public OtherSpread(Distribution prior, double times) {
        this.prior = prior;
        this.other = prior.spread(times);
        this.within = mass(other);
        this.achieved = standardDeviation(other) / standardDeviation(prior);
    }

    /** The weight of a draw at a place of the prior, in (0, 1); 1 on average. */
    public double weight(double place) {
        double value = prior.quantile(place);
        double density = prior.density(value);
        return density > 0.0 ? other.density(value) / (density * within) : 0.0;
    }

    /** Standard deviation of the draws with these weights over that without. */
    public double achieved() {
        return achieved;
    }

    private double mass(Distribution of) {
        return sum(of, z -> 1.0);
    }

    private double standardDeviation(Distribution of) {
        double all = mass(of);
        double mean = sum(of, z -> z) / all;
        return FastMath.sqrt(sum(of, z -> (z - mean) * (z - mean)) / all);
    }

    /** The sum over the range of the draws, on the scale on which the prior is wide or narrow. */
    private double sum(Distribution of, DoubleUnaryOperator function) {
        boolean logs = prior instanceof Distribution.LogUniform;
        double low = logs ? FastMath.log(prior.low()) : prior.low();
        double high = logs ? FastMath.log(prior.high()) : prior.high();
        double step = (high - low) / STEPS;
        double sum = 0.0;
        for (int i = 0; i < STEPS; i++) {
            double z = low + (i + 0.5) * step;
            double density = logs ? of.density(FastMath.exp(z)) * FastMath.exp(z) : of.density(z);
            sum += density * function.applyAsDouble(z) * step;
        }
        return sum;
    }
}
