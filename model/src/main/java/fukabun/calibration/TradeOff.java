package fukabun.calibration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.apache.commons.math3.util.FastMath;

/**
 * Two quantities that the record fixes only together: after it, high values of one go with high (or low) values of the
 * other, though their priors are independent.
 *
 * @param one a parameter, or the strength of the linkage
 * @param other another
 * @param rankCorrelation Spearman's, among the accepted draws
 */
public record TradeOff(String one, String other, double rankCorrelation) {
    /** Rank correlations above chance at one in ten thousand for n draws: a normal quantile over the root of n. */
    private static final double QUANTILE = 3.89;

    private static final double CHANCE = 1e-4;

    /** The strongest first. */
    public static List<TradeOff> of(PriorPlaces places) {
        double least = QUANTILE / FastMath.sqrt(places.points().size());
        int count = PriorPlaces.independent();
        double[][] byQuantity = IntStream.range(0, count).mapToObj(places::of).toArray(double[][]::new);
        SpearmansCorrelation spearman = new SpearmansCorrelation();
        List<TradeOff> found = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            for (int j = i + 1; j < count; j++) {
                double correlation = spearman.correlation(byQuantity[i], byQuantity[j]);
                if (FastMath.abs(correlation) > least) {
                    found.add(new TradeOff(places.names().get(i), places.names().get(j), correlation));
                }
            }
        }
        found.sort(Comparator.comparingDouble((TradeOff t) -> -FastMath.abs(t.rankCorrelation())));
        return List.copyOf(found);
    }

    /** How many pairs chance alone would give. */
    public static double byChance() {
        int count = PriorPlaces.independent();
        return CHANCE * count * (count - 1) / 2.0;
    }
}
