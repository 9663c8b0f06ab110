package fukabun.calibration;

import fukabun.scenario.Parameter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.apache.commons.math3.util.FastMath;

/**
 * Two parameters that the record fixes only together: after it, high values of one go with high (or low) values of the
 * other, though their priors are independent.
 *
 * @param one a parameter
 * @param other another
 * @param rankCorrelation Spearman's, among the accepted draws
 */
public record TradeOff(Parameter one, Parameter other, double rankCorrelation) {
    /** Rank correlations above chance at one in ten thousand for n draws: a normal quantile over the root of n. */
    private static final double QUANTILE = 3.89;

    /** The strongest first. */
    public static List<TradeOff> of(List<double[]> points) {
        Parameter[] parameters = Parameter.values();
        double least = QUANTILE / FastMath.sqrt(points.size());
        double[][] places = new double[parameters.length][points.size()];
        for (int j = 0; j < parameters.length; j++) {
            for (int k = 0; k < points.size(); k++) {
                places[j][k] = points.get(k)[j];
            }
        }
        SpearmansCorrelation spearman = new SpearmansCorrelation();
        List<TradeOff> found = new ArrayList<>();
        for (int i = 0; i < parameters.length; i++) {
            for (int j = i + 1; j < parameters.length; j++) {
                double correlation = spearman.correlation(places[i], places[j]);
                if (FastMath.abs(correlation) > least) {
                    found.add(new TradeOff(parameters[i], parameters[j], correlation));
                }
            }
        }
        found.sort(Comparator.comparingDouble((TradeOff t) -> -FastMath.abs(t.rankCorrelation())));
        return List.copyOf(found);
    }
}
