package fukabun.evidence;

import fukabun.base.Check;
import java.util.List;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.util.FastMath;

/**
 * Random effects by moments: the spread between cases after DerSimonian and Laird, Controlled Clinical Trials 7, 1986,
 * the standard error of the mean after Hartung and Knapp, Statistics in Medicine 20, 2001, and the prediction interval
 * for a new case of Higgins, Thompson and Spiegelhalter, Journal of the Royal Statistical Society A 172, 2009. It
 * stands beside {@link NormalHierarchy} as a check by another method.
 *
 * @param cases how many
 * @param mean of the cases' true effects
 * @param standardError of the mean, as if the spread between cases were known
 * @param hartungKnappError of the mean, by the scatter of the effects about it
 * @param between standard deviation between the cases' true effects
 * @param heterogeneity Cochran's Q
 */
public record RandomEffects(
        int cases, double mean, double standardError, double hartungKnappError, double between, double heterogeneity) {
    /** From at least three cases. */
    public static RandomEffects of(List<CaseEffect> effects) {
        Check.that(effects.size() >= 3, "random effects need at least three cases but there were " + effects.size());
        Weighted fixed = new Weighted(effects, 0.0);
        double q = fixed.squares;
        double excess = q - (effects.size() - 1);
        double between2 = Math.max(0.0, excess / (fixed.sum - fixed.sumOfSquares / fixed.sum));
        Weighted random = new Weighted(effects, between2);
        double hartungKnapp = FastMath.sqrt(random.squares / ((effects.size() - 1) * random.sum));
        return new RandomEffects(
                effects.size(), random.mean, FastMath.sqrt(1.0 / random.sum), hartungKnapp, FastMath.sqrt(between2), q);
    }

    /** Of the mean, by Hartung and Knapp with Student's t of one degree of freedom less than cases. */
    public Interval meanInterval(double level) {
        double reach = student(cases - 1, level) * hartungKnappError;
        return new Interval(mean, mean - reach, mean + reach);
    }

    /** Of the true effect of a new case, with Student's t of two degrees of freedom less than cases. */
    public Interval predictionInterval(double level) {
        double error = FastMath.sqrt(between * between + standardError * standardError);
        double reach = student(cases - 2, level) * error;
        return new Interval(mean, mean - reach, mean + reach);
    }

    private static double student(int degreesOfFreedom, double level) {
        return new TDistribution(degreesOfFreedom).inverseCumulativeProbability(0.5 + level / 2.0);
    }

    /** The mean of the effects weighted by their precision, once a spread between cases is given. */
    private static final class Weighted {
        final double sum;
        final double sumOfSquares;
        final double mean;
        final double squares;

        Weighted(List<CaseEffect> effects, double between2) {
            double weights = 0.0;
            double weights2 = 0.0;
            double product = 0.0;
            for (CaseEffect each : effects) {
                double weight = weight(each, between2);
                weights += weight;
                weights2 += weight * weight;
                product += weight * each.effect();
            }
            sum = weights;
            sumOfSquares = weights2;
            mean = product / weights;
            double about = 0.0;
            for (CaseEffect each : effects) {
                about += weight(each, between2) * (each.effect() - mean) * (each.effect() - mean);
            }
            squares = about;
        }

        private static double weight(CaseEffect each, double between2) {
            return 1.0 / (each.standardError() * each.standardError() + between2);
        }
    }
}
