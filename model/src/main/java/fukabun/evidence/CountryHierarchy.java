package fukabun.evidence;

import fukabun.base.Check;
import fukabun.evidence.Predictive.PredictiveMixture;
import fukabun.evidence.Predictive.PredictiveMixture.Part;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.DecompositionSolver;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.util.FastMath;

/**
 * Cases of two countries each, where a country that settled more than once brings something of its own to every one of its
 * cases: effect_i ~ N(theta_i, error_i), theta_i = mu + c_a + c_b + e_i, c ~ N(0, kappa), e ~ N(0, tau), a flat prior on mu.
 * Cases of one country are then no longer independent. Given kappa and tau everything is normal; both are summed over a
 * grid by Simpson's rule, with half-normal priors.
 */
final class CountryHierarchy {
    private static final int STEPS = 80;
    private static final double REACH = 4.0;
    private static final double LEAST_WEIGHT = 1e-8;

    private final List<CaseEffect> effects;
    private final List<List<String>> countries;
    private final RealVector measured;
    private final RealVector ones;
    private final double scale;

    /**
     * @param effects at least three, each named by its two countries and a year: {@code Japan-China 1978}
     * @param scale of the half-normal prior on tau; that on kappa is smaller by the root of two, so that both countries
     *     together may differ as much as one case
     */
    CountryHierarchy(List<CaseEffect> effects, double scale) {
        Check.that(effects.size() >= 3, "a hierarchy needs at least three cases but there were " + effects.size());
        this.effects = List.copyOf(effects);
        this.countries = effects.stream().map(each -> countries(each.name())).toList();
        this.measured = new ArrayRealVector(
                effects.stream().mapToDouble(CaseEffect::effect).toArray());
        this.ones = new ArrayRealVector(effects.size(), 1.0);
        this.scale = Check.positive("scale", scale);
    }

    /** The two countries of a case, from its name. */
    static List<String> countries(String name) {
        String pair = name.substring(0, name.lastIndexOf(' '));
        int dash = pair.indexOf('-');
        Check.that(dash > 0, "a case must be named by two countries and a year but was " + name);
        return List.of(pair.substring(0, dash), pair.substring(dash + 1));
    }

    /**
     * The true effect in a new case.
     *
     * @param pair its two countries, which may be among those of the cases
     */
    PredictiveMixture newCase(List<String> pair) {
        List<Given> all = new ArrayList<>();
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i <= STEPS; i++) {
            for (int j = 0; j <= STEPS; j++) {
                Given given = weighed(i, j, pair);
                all.add(given);
                most = Math.max(most, given.logWeight());
            }
        }
        double sum = 0.0;
        for (Given each : all) {
            sum += FastMath.exp(each.logWeight() - most);
        }
        List<Part> parts = new ArrayList<>();
        double kept = 0.0;
        for (Given each : all) {
            double weight = FastMath.exp(each.logWeight() - most) / sum;
            kept += weight > LEAST_WEIGHT ? weight : 0.0;
        }
        for (Given each : all) {
            double weight = FastMath.exp(each.logWeight() - most) / sum;
            if (weight > LEAST_WEIGHT) {
                parts.add(new Part(weight / kept, each.mean(), FastMath.sqrt(each.variance())));
            }
        }
        return new PredictiveMixture(parts);
    }

    /**
     * The new case where kappa and tau are known.
     *
     * @param logWeight logarithm of the likelihood, and of prior and step where these were added
     */
    record Given(double logWeight, double mean, double variance) {}

    private Given weighed(int i, int j, List<String> pair) {
        double tau = REACH * scale * i / STEPS;
        double ofCountries = scale / FastMath.sqrt(2.0);
        double kappa = REACH * ofCountries * j / STEPS;
        Given given = given(tau, kappa, pair);
        double prior = -0.5 * (FastMath.pow(tau / scale, 2) + FastMath.pow(kappa / ofCountries, 2));
        return new Given(
                given.logWeight() + prior + FastMath.log(simpson(i) * simpson(j)), given.mean(), given.variance());
    }

    private static double simpson(int i) {
        return i == 0 || i == STEPS ? 1.0 : i % 2 == 1 ? 4.0 : 2.0;
    }

    Given given(double tau, double kappa, List<String> pair) {
        int n = effects.size();
        RealMatrix covariance = new Array2DRowRealMatrix(n, n);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double own = i == j ? FastMath.pow(effects.get(i).standardError(), 2) + tau * tau : 0.0;
                covariance.setEntry(i, j, own + kappa * kappa * shared(countries.get(i), countries.get(j)));
            }
        }
        CholeskyDecomposition cholesky = new CholeskyDecomposition(covariance);
        DecompositionSolver solver = cholesky.getSolver();
        RealVector solvedOnes = solver.solve(ones);
        double variance = 1.0 / ones.dotProduct(solvedOnes);
        double mean = variance * measured.dotProduct(solvedOnes);
        RealVector off = measured.subtract(ones.mapMultiply(mean));
        double squares = off.dotProduct(solver.solve(off));
        double logLikelihood = 0.5 * (FastMath.log(variance) - FastMath.log(cholesky.getDeterminant()) - squares);

        RealVector with = new ArrayRealVector(n);
        for (int i = 0; i < n; i++) {
            with.setEntry(i, kappa * kappa * shared(pair, countries.get(i)));
        }
        double known = solvedOnes.dotProduct(with);
        double left = 2.0 * kappa * kappa + tau * tau - with.dotProduct(solver.solve(with));
        return new Given(
                logLikelihood,
                mean + with.dotProduct(solver.solve(off)),
                left + variance * (1.0 - known) * (1.0 - known));
    }

    private static int shared(List<String> one, List<String> other) {
        return (int) one.stream().filter(other::contains).count();
    }
}
