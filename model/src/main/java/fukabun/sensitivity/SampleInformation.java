package fukabun.sensitivity;

import fukabun.base.Check;
import fukabun.base.Draws;
import fukabun.base.Topic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.special.Gamma;
import org.apache.commons.math3.util.FastMath;

/**
 * How much the variance of outcomes would be expected to fall if figures were learned, from a sample of draws alone: the
 * variance of the outcome's regression on the figure as it would be found (Strong, Oakley, Brennan and Breeze, Medical
 * Decision Making 35, 2015, section on the regression method; here the regression is linear). A bearing that no straight
 * line shows is therefore missed.
 *
 * <p>In a few hundred draws any figure explains something by luck. Its mean over shuffled outcomes is taken off, as
 * adjusted R squared does. And a figure counts only if it surprises more than the most surprising of all figures does in 95
 * of 100 shuffled samples (Westfall and Young, Resampling-Based Multiple Testing, 1993), where surprise is the tail
 * probability of a gamma distribution with the mean and variance of the figure's own shuffles, so that one number and a
 * series of years compete on equal terms. A resample adds the same luck once more, so the correction is made twice there.
 */
public final class SampleInformation {
    private static final int SHUFFLES = 400;
    private static final int REPLICATES = 400;
    private static final double LOW = 0.05;
    private static final double HIGH = 0.95;

    private final List<NoisyFigure> figures;
    private final int size;
    private final int[] all;
    private final Draws draws;

    /**
     * @param figures that could be learned, all over the same draws
     * @param size how many draws
     * @param seed of shuffles and resamples
     */
    public SampleInformation(List<NoisyFigure> figures, int size, long seed) {
        this.figures = List.copyOf(figures);
        Check.that(size >= 2, "a sample needs at least two draws but has " + size);
        this.size = size;
        this.draws = new Draws(seed);
        this.all = new int[size];
        Arrays.setAll(all, k -> k);
    }

    /** What each figure would take away from each outcome: first by outcome, then by figure. */
    public List<List<InformationGain>> of(List<double[]> outcomes) {
        outcomes.forEach(outcome -> Check.that(outcome.length == size, "an outcome needs one value a draw"));
        double[][] found = new double[figures.size()][];
        double[][][] shuffled = new double[figures.size()][][];
        double[][][] resampled = new double[figures.size()][][];
        for (int f = 0; f < figures.size(); f++) {
            NoisyFigure figure = figures.get(f);
            NoisyFigure.Regression whole = figure.over(all);
            found[f] = explained(whole, outcomes);
            shuffled[f] = shuffled(whole, outcomes);
            resampled[f] = resampled(figure, outcomes);
        }
        List<List<InformationGain>> gains = new ArrayList<>();
        for (int o = 0; o < outcomes.size(); o++) {
            gains.add(gains(o, found, shuffled, resampled));
        }
        return gains;
    }

    private List<InformationGain> gains(int o, double[][] found, double[][][] shuffled, double[][][] resampled) {
        double[] greatest = new double[SHUFFLES];
        Luck[] luck = new Luck[figures.size()];
        for (int f = 0; f < luck.length; f++) {
            luck[f] = Luck.of(shuffled[f][o]);
            for (int s = 0; s < SHUFFLES; s++) {
                greatest[s] = Math.max(greatest[s], luck[f].surprise(shuffled[f][o][s]));
            }
        }
        Arrays.sort(greatest);
        double threshold = greatest[(int) (HIGH * SHUFFLES)];
        List<InformationGain> gains = new ArrayList<>();
        for (int f = 0; f < luck.length; f++) {
            double share = luck[f].corrected(found[f][o]);
            double[] again = resampled[f][o].clone();
            for (int r = 0; r < again.length; r++) {
                again[r] = luck[f].corrected(luck[f].corrected(again[r]));
            }
            Arrays.sort(again);
            gains.add(new InformationGain(
                    Math.max(0.0, share),
                    Math.max(0.0, Math.min(share, again[(int) (LOW * REPLICATES)])),
                    Math.max(0.0, Math.max(share, again[(int) (HIGH * REPLICATES)])),
                    luck[f].mean(),
                    luck[f].surprise(found[f][o]) > threshold));
        }
        return gains;
    }

    /** What a figure explains of shuffled outcomes. */
    private record Luck(double mean, double variance) {
        static Luck of(double[] shuffled) {
            double sum = 0.0;
            double square = 0.0;
            for (double value : shuffled) {
                sum += value;
                square += value * value;
            }
            double mean = sum / shuffled.length;
            return new Luck(mean, square / shuffled.length - mean * mean);
        }

        double corrected(double explained) {
            return (explained - mean) / (1.0 - mean);
        }

        /** Minus the logarithm of the chance of explaining more; 0 where nothing could be explained. */
        double surprise(double explained) {
            if (!(variance > 0.0)) {
                return 0.0;
            }
            return -FastMath.log(Gamma.regularizedGammaQ(mean * mean / variance, explained * mean / variance));
        }
    }

    private static double[] explained(NoisyFigure.Regression regression, List<double[]> outcomes) {
        return outcomes.stream().mapToDouble(regression::explained).toArray();
    }

    /** First by outcome, then by shuffle; a shuffle is the same for every figure and outcome. */
    private double[][] shuffled(NoisyFigure.Regression regression, List<double[]> outcomes) {
        double[][] explained = new double[outcomes.size()][SHUFFLES];
        for (int s = 0; s < SHUFFLES; s++) {
            int[] order = order(s);
            for (int o = 0; o < explained.length; o++) {
                double[] outcome = new double[size];
                for (int k = 0; k < size; k++) {
                    outcome[k] = outcomes.get(o)[order[k]];
                }
                explained[o][s] = regression.explained(outcome);
            }
        }
        return explained;
    }

    private int[] order(int shuffle) {
        int[] order = all.clone();
        for (int k = size - 1; k > 0; k--) {
            int other = (int) (draws.uniform(Topic.SHUFFLE, 0, shuffle, k) * (k + 1));
            int kept = order[k];
            order[k] = order[other];
            order[other] = kept;
        }
        return order;
    }

    /** First by outcome, then by replicate; a resample is the same for every figure and outcome. */
    private double[][] resampled(NoisyFigure figure, List<double[]> outcomes) {
        double[][] explained = new double[outcomes.size()][REPLICATES];
        for (int r = 0; r < REPLICATES; r++) {
            int[] rows = new int[size];
            for (int k = 0; k < size; k++) {
                rows[k] = (int) (draws.uniform(Topic.BOOTSTRAP, 0, r, k) * size);
            }
            NoisyFigure.Regression regression = figure.over(rows);
            for (int o = 0; o < explained.length; o++) {
                explained[o][r] = regression.explained(outcomes.get(o));
            }
        }
        return explained;
    }
}
