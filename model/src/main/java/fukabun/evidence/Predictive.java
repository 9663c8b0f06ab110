package fukabun.evidence;

import fukabun.base.Check;
import fukabun.base.Draws;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.special.Erf;
import org.apache.commons.math3.util.FastMath;

/**
 * What is believed about a change that has not been seen, in log points: the natural logarithm of the level with it
 * over the level without it. One uniform makes one value, by the inverse distribution function.
 */
public sealed interface Predictive {
    /** The probability of a change of at most {@code logChange}. */
    double probabilityBelow(double logChange);

    /** The change below which it lies with this probability, for a probability in (0, 1). */
    double quantile(double probability);

    /** Expected change. */
    double meanLog();

    /** Standard deviation of the change. */
    double sdLog();

    /** The quantile as a relative change: 0.1 is a rise by ten percent. */
    default double relativeQuantile(double probability) {
        return FastMath.expm1(quantile(probability));
    }

    /**
     * The same belief as a table, for many draws: its quantiles cost a search, those of a mixture a thousand times
     * that.
     */
    default PredictiveTable tabulated() {
        return PredictiveTable.of(this);
    }

    /** The normal distribution of the same mean and standard deviation. */
    default PredictiveNormal asNormal() {
        return new PredictiveNormal(meanLog(), sdLog());
    }

    /**
     * A normal distribution of the logarithm.
     *
     * @param meanLog mean and median, in log points
     * @param sdLog standard deviation, in log points, above zero
     */
    record PredictiveNormal(double meanLog, double sdLog) implements Predictive {
        public PredictiveNormal {
            Check.finite("meanLog", meanLog);
            Check.positive("sdLog", sdLog);
        }

        /** The normal distribution with this median and this high quantile, both as relative changes. */
        static PredictiveNormal through(double median, double high, double highProbability) {
            double mean = FastMath.log1p(median);
            return new PredictiveNormal(mean, (FastMath.log1p(high) - mean) / Draws.normalQuantile(highProbability));
        }

        @Override
        public double probabilityBelow(double logChange) {
            return normalProbability((logChange - meanLog) / sdLog);
        }

        @Override
        public double quantile(double probability) {
            return meanLog + sdLog * Draws.normalQuantile(probability);
        }
    }

    /**
     * A mixture of normal distributions, one for each value that a further unknown may take.
     *
     * @param parts at least one; their weights sum to one
     */
    record PredictiveMixture(List<Part> parts) implements Predictive {
        private static final double WIDE = 40.0;
        private static final int HALVINGS = 100;

        /**
         * A normal distribution in a mixture.
         *
         * @param weight share of the whole
         * @param mean in log points
         * @param sd in log points, above zero
         */
        public record Part(double weight, double mean, double sd) {
            public Part {
                Check.share("weight", weight);
                Check.finite("mean", mean);
                Check.positive("sd", sd);
            }
        }

        public PredictiveMixture {
            Check.that(!parts.isEmpty(), "a mixture needs at least one part");
            parts = List.copyOf(parts);
            double sum = 0.0;
            for (Part part : parts) {
                sum += part.weight;
            }
            Check.between("sum of the weights", sum, 1.0 - 1e-9, 1.0 + 1e-9);
        }

        @Override
        public double probabilityBelow(double logChange) {
            double sum = 0.0;
            for (Part part : parts) {
                sum += part.weight * normalProbability((logChange - part.mean) / part.sd);
            }
            return sum;
        }

        @Override
        public double quantile(double probability) {
            Check.that(probability > 0.0 && probability < 1.0, "probability must be in (0, 1) but was " + probability);
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            for (Part part : parts) {
                low = Math.min(low, part.mean - WIDE * part.sd);
                high = Math.max(high, part.mean + WIDE * part.sd);
            }
            for (int i = 0; i < HALVINGS; i++) {
                double middle = 0.5 * (low + high);
                boolean isBelow = probabilityBelow(middle) < probability;
                low = isBelow ? middle : low;
                high = isBelow ? high : middle;
            }
            return 0.5 * (low + high);
        }

        @Override
        public double meanLog() {
            double sum = 0.0;
            for (Part part : parts) {
                sum += part.weight * part.mean;
            }
            return sum;
        }

        @Override
        public double sdLog() {
            double mean = meanLog();
            double sum = 0.0;
            for (Part part : parts) {
                sum += part.weight * (part.sd * part.sd + (part.mean - mean) * (part.mean - mean));
            }
            return FastMath.sqrt(sum);
        }
    }

    /**
     * A belief by its probabilities at even steps, with straight lines between them.
     *
     * @param low the change at the first probability
     * @param step between changes, above zero
     * @param probabilities rising
     * @param meanLog mean of what was tabulated
     * @param sdLog standard deviation of what was tabulated
     */
    record PredictiveTable(double low, double step, List<Double> probabilities, double meanLog, double sdLog)
            implements Predictive {
        private static final int STEPS = 2000;
        private static final double END = 1e-6;

        public PredictiveTable {
            Check.finite("low", low);
            Check.positive("step", step);
            probabilities = List.copyOf(probabilities);
            for (int i = 1; i < probabilities.size(); i++) {
                Check.that(probabilities.get(i) >= probabilities.get(i - 1), "probabilities must not fall");
            }
        }

        /** From the millionth part to all but a millionth; values beyond are those of the ends. */
        static PredictiveTable of(Predictive belief) {
            double low = belief.quantile(END);
            double step = (belief.quantile(1.0 - END) - low) / STEPS;
            List<Double> probabilities = new ArrayList<>();
            for (int i = 0; i <= STEPS; i++) {
                probabilities.add(belief.probabilityBelow(low + i * step));
            }
            return new PredictiveTable(low, step, probabilities, belief.meanLog(), belief.sdLog());
        }

        @Override
        public double probabilityBelow(double logChange) {
            double place = (logChange - low) / step;
            if (place <= 0.0) {
                return place < 0.0 ? 0.0 : probabilities.get(0);
            }
            int below = (int) place;
            if (below >= probabilities.size() - 1) {
                return 1.0;
            }
            double least = probabilities.get(below);
            return least + (place - below) * (probabilities.get(below + 1) - least);
        }

        @Override
        public double quantile(double probability) {
            Check.that(probability > 0.0 && probability < 1.0, "probability must be in (0, 1) but was " + probability);
            int below = 0;
            int above = probabilities.size() - 1;
            while (above - below > 1) {
                int middle = (below + above) / 2;
                boolean isBelow = probabilities.get(middle) < probability;
                below = isBelow ? middle : below;
                above = isBelow ? above : middle;
            }
            double least = probabilities.get(below);
            double part = (probability - least) / (probabilities.get(above) - least);
            return low + step * (below + Math.min(Math.max(part, 0.0), 1.0));
        }
    }

    private static double normalProbability(double z) {
        return 0.5 * Erf.erfc(-z / FastMath.sqrt(2.0));
    }
}
