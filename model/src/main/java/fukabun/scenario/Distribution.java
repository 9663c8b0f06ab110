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

    /** The density at a value, over the value itself; 0 outside the range. */
    double density(double value);

    /** The same belief about the middle, so many times as wide. The range grows or shrinks with it. */
    Distribution spread(double times);

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

        @Override
        public double density(double at) {
            return at == value ? 1.0 : 0.0;
        }

        @Override
        public Distribution spread(double times) {
            return this;
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

        @Override
        public double density(double value) {
            return isWithin(value, low, high) ? 1.0 / (high - low) : 0.0;
        }

        @Override
        public Distribution spread(double times) {
            double middle = 0.5 * (low + high);
            double reach = 0.5 * times * (high - low);
            return new Uniform(middle - reach, middle + reach);
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

        @Override
        public double density(double value) {
            return isWithin(value, low, high) ? 1.0 / (value * FastMath.log(high / low)) : 0.0;
        }

        @Override
        public Distribution spread(double times) {
            double middle = FastMath.sqrt(low * high);
            double reach = FastMath.pow(high / low, 0.5 * times);
            return new LogUniform(middle / reach, middle * reach);
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

        @Override
        public double density(double value) {
            if (!isWithin(value, low, high)) {
                return 0.0;
            }
            double peak = 2.0 / (high - low);
            if (value < mode) {
                return peak * (value - low) / (mode - low);
            }
            return value > mode ? peak * (high - value) / (high - mode) : peak;
        }

        @Override
        public Distribution spread(double times) {
            return new Triangular(mode - times * (mode - low), mode, mode + times * (high - mode));
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

        @Override
        public double density(double value) {
            if (!isWithin(value, low(), high())) {
                return 0.0;
            }
            double deviations = (value - mean) / standardDeviation;
            return FastMath.exp(-0.5 * deviations * deviations)
                    / (FastMath.sqrt(2.0 * FastMath.PI) * standardDeviation * (1.0 - 2.0 * BELOW_CUT));
        }

        @Override
        public Distribution spread(double times) {
            return new Normal(mean, times * standardDeviation);
        }
    }

    private static boolean isWithin(double value, double low, double high) {
        return value >= low && value <= high;
    }

    private static void checkOrder(double low, double high) {
        Check.finite("low", low);
        Check.finite("high", high);
        Check.that(low < high, "low must be below high but they were " + low + " and " + high);
    }
}
