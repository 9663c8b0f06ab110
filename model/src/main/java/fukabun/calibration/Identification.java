package fukabun.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.util.FastMath;

/**
 * How far the record moved a quantity: a parameter, the strength of the linkage, or a route as it acts. Everything is told
 * in its own prior ({@link PriorPlaces}), so that before the record every place u in (0, 1) is as likely as any other.
 *
 * @param quantity its name
 * @param meanPlace mean of u after the record; 0.5 before
 * @param contraction one less the spread of u after over that before; 0 where the record said nothing, below 0 where it
 *     drove the draws apart
 * @param pValue chance of so large a Kolmogorov-Smirnov distance from the prior had the record said nothing
 * @param moved whether the record moved it, after Holm's correction over all quantities at five percent
 */
public record Identification(String quantity, double meanPlace, double contraction, double pValue, boolean moved) {
    private static final double UNIFORM_SD = FastMath.sqrt(1.0 / 12.0);
    private static final double LEVEL = 0.05;
    private static final int KOLMOGOROV_TERMS = 100;

    /** Below this scaled distance the chance is 1 to sixteen digits, where the sum would need many terms. */
    private static final double SMALLEST_DISTANCE = 0.2;

    /** Of every quantity. */
    public static List<Identification> of(PriorPlaces places) {
        int count = places.names().size();
        double[] pValues = new double[count];
        for (int j = 0; j < count; j++) {
            pValues[j] = kolmogorovSmirnov(places.of(j));
        }
        boolean[] rejected = holm(pValues);
        List<Identification> all = new ArrayList<>();
        for (int j = 0; j < count; j++) {
            double[] own = places.of(j);
            double mean = mean(own);
            all.add(new Identification(
                    places.names().get(j), mean, 1.0 - sd(own, mean) / UNIFORM_SD, pValues[j], rejected[j]));
        }
        return List.copyOf(all);
    }

    /** Which hypotheses Holm's step-down procedure (Scand. J. Statist. 6, 1979) rejects at five percent. */
    static boolean[] holm(double[] pValues) {
        boolean[] rejected = new boolean[pValues.length];
        for (int step = 0; step < pValues.length; step++) {
            int smallest = -1;
            for (int j = 0; j < pValues.length; j++) {
                if (!rejected[j] && (smallest < 0 || pValues[j] < pValues[smallest])) {
                    smallest = j;
                }
            }
            if (!(pValues[smallest] <= LEVEL / (pValues.length - step))) {
                return rejected;
            }
            rejected[smallest] = true;
        }
        return rejected;
    }

    /**
     * Chance of so large a distance from the uniform distribution: the limit distribution with the correction for small
     * samples of Stephens (J. R. Statist. Soc. B 32, 1970).
     */
    static double kolmogorovSmirnov(double[] places) {
        return kolmogorovSmirnov(places, places.length);
    }

    /** The same for places that are worth fewer independent ones. */
    static double kolmogorovSmirnov(double[] places, double independent) {
        double[] sorted = places.clone();
        Arrays.sort(sorted);
        double n = sorted.length;
        double distance = 0.0;
        for (int i = 0; i < sorted.length; i++) {
            distance = Math.max(distance, Math.max((i + 1) / n - sorted[i], sorted[i] - i / n));
        }
        double root = FastMath.sqrt(independent);
        double scaled = (root + 0.12 + 0.11 / root) * distance;
        double sum = 0.0;
        for (int k = 1; k <= KOLMOGOROV_TERMS; k++) {
            double term = FastMath.exp(-2.0 * k * k * scaled * scaled);
            sum += k % 2 == 1 ? term : -term;
        }
        return scaled < SMALLEST_DISTANCE ? 1.0 : Math.min(1.0, Math.max(0.0, 2.0 * sum));
    }

    private static double mean(double[] values) {
        double sum = 0.0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static double sd(double[] values, double mean) {
        double sum = 0.0;
        for (double value : values) {
            sum += (value - mean) * (value - mean);
        }
        return FastMath.sqrt(sum / Math.max(1, values.length - 1));
    }
}
