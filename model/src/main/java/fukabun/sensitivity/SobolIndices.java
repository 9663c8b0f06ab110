package fukabun.sensitivity;

import fukabun.base.Check;
import fukabun.design.SaltelliDesign;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How much of the variance of an output each input explains, alone and with all its interactions. First-order indices
 * by the estimator of Saltelli and others (Computer Physics Communications 181, 2010, table 2, row b), total indices by
 * that of Jansen (Computer Physics Communications 117, 1999; row f of the same table), both over the variance of the
 * outputs at A and B together. Intervals are of 90 percent, by the bootstrap over rows of the design (Archer, Saltelli
 * and Sobol, Journal of Statistical Computation and Simulation 58, 1997); since the rows of a Sobol sequence are spread
 * more evenly than by chance, they are rather too wide.
 */
public final class SobolIndices {
    /** The fewest replicates of which a 90 percent interval can be read off. */
    public static final int LEAST_REPLICATES = 100;

    private final List<List<Index>> indices;
    private final double[] variances;

    /**
     * The indices of one input for one output. Where the output never changes, all are 0.
     *
     * @param input from 0, as in the design
     * @param first share of the variance that goes when the input is known; an estimate may be a little below 0
     * @param total share of the variance that stays when all but the input is known, at least 0: an input whose total
     *     index is 0 may be left at any value
     */
    public record Index(int input, Estimate first, Estimate total) {}

    private SobolIndices(List<List<Index>> indices, double[] variances) {
        this.indices = indices;
        this.variances = variances;
    }

    /**
     * The indices from what was computed at the points of a design.
     *
     * @param outputs one row a point of the design, in its order; every number finite
     * @param replicates of the bootstrap, at least {@link #LEAST_REPLICATES}; 1000 are usual
     * @param seed of the bootstrap
     */
    public static SobolIndices of(SaltelliDesign design, double[][] outputs, int replicates, long seed) {
        Outputs.check(design, outputs);
        Check.that(
                replicates >= LEAST_REPLICATES,
                "replicates must be at least " + LEAST_REPLICATES + " but was " + replicates);
        List<List<Index>> all = new ArrayList<>();
        double[] variances = new double[outputs[0].length];
        for (int output = 0; output < variances.length; output++) {
            SaltelliRows rows = new SaltelliRows(design, WeightedStatistics.column(outputs, output));
            variances[output] = rows.variance(rows.all());
            all.add(indices(rows, replicates, seed));
        }
        return new SobolIndices(List.copyOf(all), variances);
    }

    private static List<Index> indices(SaltelliRows rows, int replicates, long seed) {
        double[][] first = new double[rows.inputs()][replicates];
        double[][] total = new double[rows.inputs()][replicates];
        for (int replicate = 0; replicate < replicates; replicate++) {
            int[] picked = rows.picked(seed, replicate);
            double variance = rows.variance(picked);
            for (int input = 0; input < rows.inputs(); input++) {
                first[input][replicate] = rows.first(input, picked, variance);
                total[input][replicate] = rows.total(input, picked, variance);
            }
        }
        double variance = rows.variance(rows.all());
        List<Index> indices = new ArrayList<>();
        for (int input = 0; input < rows.inputs(); input++) {
            indices.add(new Index(
                    input,
                    estimate(rows.first(input, rows.all(), variance), first[input]),
                    estimate(rows.total(input, rows.all(), variance), total[input])));
        }
        return List.copyOf(indices);
    }

    private static Estimate estimate(double value, double[] replicates) {
        double[] equal = WeightedStatistics.equal(replicates.length);
        double[] ends = WeightedStatistics.quantiles(replicates, equal, Estimate.LOW, Estimate.HIGH);
        return new Estimate(value, ends[0], ends[1]);
    }

    /** The indices of every input for an output, in the order of the inputs. */
    public List<Index> indices(int output) {
        return indices.get(output);
    }

    /** The variance of an output over the unit cube, in its unit squared. */
    public double variance(int output) {
        return variances[output];
    }

    /** The indices for an output, the largest total first; equal ones in the order of the inputs. */
    public List<Index> ranking(int output) {
        return indices(output).stream()
                .sorted(Comparator.comparingDouble(
                                (Index index) -> index.total().value())
                        .reversed())
                .toList();
    }

    /**
     * The inputs that may be left at any value, in their order: those whose total index lies, with its interval, below
     * a share of the variance.
     *
     * @param share in [0, 1]; 0.01 is usual
     */
    public List<Integer> nonInfluential(int output, double share) {
        Check.share("share", share);
        return indices(output).stream()
                .filter(index -> index.total().high() < share)
                .map(Index::input)
                .toList();
    }
}
