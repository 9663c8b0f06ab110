package fukabun.scenario;

import fukabun.base.Check;
import fukabun.base.Draws;
import org.apache.commons.math3.util.FastMath;

/** What is believed about an uncertain number. One uniform makes one value, by the inverse distribution function. */
public sealed interface Distribution {
    /** The value below which the number lies with this probability, for a probability in (0, 1). */
    double quantile(double probability);

    /** The smallest possible value. */
    double low();

    /** The largest possible value. */
    double high();

    /** The value to use where one value stands for all. */
    default double central() {
        return quantile(0.5);
    }

    /** A number without doubt. */
    record Fixed(double value) implements Distribution {
        public Fixed {
            Check.finite("value", value);
        }

        @Override
        public double quantile(double probability) {
            return value;
        }

        @Override
        public double low() {
            return value;
        }

        @Override
        public double high() {
            return value;
        }
    }

    /** Every value of a range is as likely as any other. */
    record Uniform(double low, double high) implements Distribution {
        public Uniform {
            checkOrder(low, high);
        }

        @Override
        public double quantile(double probability) {
            return low + probability * (high - low);
        }
    }

    /** Every logarithm of a range above zero is as likely as any other. */
    record LogUniform(double low, double high) implements Distribution {
        public LogUniform {
            Check.positive("low", low);
            checkOrder(low, high);
        }

        @Override
        public double quantile(double probability) {
            return low * FastMath.exp(probability * FastMath.log(high / low));
        }
    }

    /** Likeliest at {@code mode}, falling straight to nothing at both ends. */
    record Triangular(double low, double mode, double high) implements Distribution {
        public Triangular {
            checkOrder(low, high);
            Check.between("mode", mode, low, high);
        }

        @Override
        public double quantile(double probability) {
            double range = high - low;
            double left = (mode - low) / range;
            return probability < left
                    ? low + FastMath.sqrt(probability * range * (mode - low))
                    : high - FastMath.sqrt((1.0 - probability) * range * (high - mode));
        }

        @Override
        public double central() {
            return mode;
        }
    }

    /**
     * The normal distribution, cut at four standard deviations, so that no draw lies beyond what anybody can have meant.
     *
     * @param mean of the uncut distribution
     * @param standardDeviation of the uncut distribution, above zero
     */
    record Normal(double mean, double standardDeviation) implements Distribution {
        private static final double CUT = 4.0;

        /** Probability of the standard normal distribution below minus four. */
        private static final double BELOW_CUT = 3.167124183311986e-5;

        public Normal {
            Check.finite("mean", mean);
            Check.positive("standardDeviation", standardDeviation);
        }

        @Override
        public double quantile(double probability) {
            double within = BELOW_CUT + probability * (1.0 - 2.0 * BELOW_CUT);
            double deviations = Math.min(Math.max(Draws.normalQuantile(within), -CUT), CUT);
            return mean + standardDeviation * deviations;
        }

        @Override
        public double low() {
            return mean - CUT * standardDeviation;
        }

        @Override
        public double high() {
            return mean + CUT * standardDeviation;
        }
    }

    private static void checkOrder(double low, double high) {
        Check.finite("low", low);
        Check.finite("high", high);
        Check.that(low < high, "low must be below high but they were " + low + " and " + high);
    }
}
