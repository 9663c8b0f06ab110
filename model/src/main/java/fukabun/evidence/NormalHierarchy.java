package fukabun.evidence;

import fukabun.base.Check;
import fukabun.evidence.Predictive.PredictiveMixture;
import fukabun.evidence.Predictive.PredictiveMixture.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.commons.math3.util.FastMath;

/**
 * Cases that differ and are measured with error: effect_i ~ N(theta_i, error_i), theta_i ~ N(mu, tau), a flat prior on
 * mu, and a half-normal prior on tau or a flat one. Given tau everything is normal and in closed form (Gelman and
 * others, Bayesian Data Analysis, 3rd edition, section 5.4); tau is integrated over a grid by Simpson's rule, so that
 * the answer is the same each time. The half-normal prior is that of Roever and others, Research Synthesis Methods 12,
 * 2021, who recommend a scale of 0.5 for effects on a logarithmic scale.
 */
public final class NormalHierarchy {
    /** Scale of the half-normal prior on tau where nothing else is said, in log points. */
    public static final double USUAL_SCALE = 0.5;

    private static final int STEPS = 1000;
    private static final double REACH_OF_HALF_NORMAL = 6.0;
    private static final double REACH_OF_FLAT = 20.0;

    private final List<CaseEffect> effects;
    private final double[] tau = new double[STEPS + 1];
    private final double[] weight = new double[STEPS + 1];
    private final double[] mean = new double[STEPS + 1];
    private final double[] variance = new double[STEPS + 1];

    private NormalHierarchy(List<CaseEffect> effects, double scale, double reach) {
        Check.that(effects.size() >= 3, "a hierarchy needs at least three cases but there were " + effects.size());
        this.effects = List.copyOf(effects);
        double[] logDensity = new double[STEPS + 1];
        for (int i = 0; i <= STEPS; i++) {
            tau[i] = reach * i / STEPS;
            logDensity[i] = logLikelihood(i) - 0.5 * (tau[i] / scale) * (tau[i] / scale);
        }
        weigh(logDensity);
    }

    /**
     * With a half-normal prior on the spread between cases.
     *
     * @param scale of the half-normal prior, in the unit of the effects
     */
    public static NormalHierarchy of(List<CaseEffect> effects, double scale) {
        Check.positive("scale", scale);
        return new NormalHierarchy(effects, scale, REACH_OF_HALF_NORMAL * scale);
    }

    /** With a flat prior on the spread between cases; needs more than three cases to be proper. */
    public static NormalHierarchy withFlatPrior(List<CaseEffect> effects) {
        double largest =
                effects.stream().mapToDouble(CaseEffect::standardError).max().orElse(0.0);
        return new NormalHierarchy(effects, Double.MAX_VALUE, REACH_OF_FLAT * largest);
    }

    /** The true effect in a new case. */
    public PredictiveMixture newCase() {
        return mixture(i -> new double[] {mean[i], variance[i] + tau[i] * tau[i]});
    }

    /** The mean of the true effects of all such cases. */
    public PredictiveMixture meanOfCases() {
        return mixture(i -> new double[] {mean[i], variance[i]});
    }

    /** The true effect of one of the cases, drawn towards the others as far as it is poorly measured. */
    public PredictiveMixture caseEffect(int number) {
        CaseEffect one = effects.get(number);
        double error2 = one.standardError() * one.standardError();
        return mixture(i -> {
            double towardsMean = error2 / (error2 + tau[i] * tau[i]);
            double about = (1.0 - towardsMean) * error2 + towardsMean * towardsMean * variance[i];
            return new double[] {towardsMean * mean[i] + (1.0 - towardsMean) * one.effect(), about};
        });
    }

    /** The quantile of the standard deviation between cases. */
    public double betweenQuantile(double probability) {
        double sum = 0.0;
        for (int i = 0; i < STEPS; i++) {
            double next = sum + weight[i];
            if (next >= probability) {
                return tau[i] + (tau[i + 1] - tau[i]) * (probability - sum) / weight[i];
            }
            sum = next;
        }
        return tau[STEPS];
    }

    /** The expected standard deviation between cases. */
    public double betweenMean() {
        double sum = 0.0;
        for (int i = 0; i <= STEPS; i++) {
            sum += weight[i] * tau[i];
        }
        return sum;
    }

    /**
     * Sets mean and variance of mu given tau, and gives the logarithm of the likelihood of tau with mu integrated out.
     */
    private double logLikelihood(int i) {
        double precision = 0.0;
        double product = 0.0;
        double logs = 0.0;
        for (CaseEffect each : effects) {
            double one = 1.0 / (each.standardError() * each.standardError() + tau[i] * tau[i]);
            precision += one;
            product += one * each.effect();
            logs += FastMath.log(one);
        }
        mean[i] = product / precision;
        variance[i] = 1.0 / precision;
        double squares = 0.0;
        for (CaseEffect each : effects) {
            double one = 1.0 / (each.standardError() * each.standardError() + tau[i] * tau[i]);
            squares += one * (each.effect() - mean[i]) * (each.effect() - mean[i]);
        }
        return 0.5 * (FastMath.log(variance[i]) + logs - squares);
    }

    private void weigh(double[] logDensity) {
        double most = Arrays.stream(logDensity).max().orElseThrow();
        double sum = 0.0;
        for (int i = 0; i <= STEPS; i++) {
            boolean isEnd = i == 0 || i == STEPS;
            double simpson = isEnd ? 1.0 : i % 2 == 1 ? 4.0 : 2.0;
            weight[i] = simpson * FastMath.exp(logDensity[i] - most);
            sum += weight[i];
        }
        for (int i = 0; i <= STEPS; i++) {
            weight[i] /= sum;
        }
    }

    /** Parts that weigh less than a hundred-millionth are left out. */
    private PredictiveMixture mixture(IntFunction<double[]> meanAndVariance) {
        double kept = 0.0;
        List<double[]> all = new ArrayList<>();
        for (int i = 0; i <= STEPS; i++) {
            double[] pair = meanAndVariance.apply(i);
            if (weight[i] > 1e-8 && pair[1] > 0.0) {
                all.add(new double[] {weight[i], pair[0], FastMath.sqrt(pair[1])});
                kept += weight[i];
            }
        }
        List<Part> parts = new ArrayList<>();
        for (double[] part : all) {
            parts.add(new Part(part[0] / kept, part[1], part[2]));
        }
        return new PredictiveMixture(parts);
    }
}
