package fukabun.sensitivity;

import fukabun.base.Check;
import fukabun.design.MorrisDesign;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.math3.util.FastMath;

/**
 * Which inputs matter at all, from few runs: the elementary effects of every input along trajectories (Morris,
 * Technometrics 33, 1991), with the mean of their sizes (Campolongo, Cariboni and Saltelli, Environmental Modelling and
 * Software 22, 2007). Effects are per whole range of an input, in the unit of the output.
 */
public final class MorrisScreening {
    private final List<List<Effect>> effects;

    /**
     * The effects of one input on one output.
     *
     * @param input from 0, as in the design
     * @param mean of the elementary effects; near 0 also where effects of both signs cancel out
     * @param meanSize mean of their absolute values (mu star), at least 0: how much the input matters
     * @param spread standard deviation of the effects (sigma), at least 0: large beside {@code meanSize} where the
     *     input acts by curves or together with others
     * @param standardError of {@code meanSize}
     */
    public record Effect(int input, double mean, double meanSize, double spread, double standardError) {}

    private MorrisScreening(List<List<Effect>> effects) {
        this.effects = effects;
    }

    /**
     * The screening from what was computed at the points of a design.
     *
     * @param outputs one row a point of the design, in its order; every number finite
     */
    public static MorrisScreening of(MorrisDesign design, double[][] outputs) {
        Outputs.check(design, outputs);
        List<List<Effect>> all = new ArrayList<>();
        for (int output = 0; output < outputs[0].length; output++) {
            double[][] elementary = elementary(design, outputs, output);
            List<Effect> effects = new ArrayList<>();
            for (int input = 0; input < elementary.length; input++) {
                effects.add(effect(input, elementary[input]));
            }
            all.add(List.copyOf(effects));
        }
        return new MorrisScreening(List.copyOf(all));
    }

    /** Elementary effects, first by input, then by trajectory. */
    private static double[][] elementary(MorrisDesign design, double[][] outputs, int output) {
        double[][] elementary = new double[design.dimension()][design.trajectories()];
        for (int t = 0; t < design.trajectories(); t++) {
            int first = t * (design.dimension() + 1);
            int[] order = design.order(t);
            for (int j = 0; j < order.length; j++) {
                double difference = outputs[first + j + 1][output] - outputs[first + j][output];
                double move = design.moves(t, order[j]) ? design.move() : -design.move();
                elementary[order[j]][t] = difference / move;
            }
        }
        return elementary;
    }

    private static Effect effect(int input, double[] elementary) {
        double[] sizes = new double[elementary.length];
        for (int t = 0; t < sizes.length; t++) {
            sizes[t] = FastMath.abs(elementary[t]);
        }
        double[] equal = WeightedStatistics.equal(sizes.length);
        return new Effect(
                input,
                WeightedStatistics.mean(elementary, equal),
                WeightedStatistics.mean(sizes, equal),
                deviation(elementary),
                deviation(sizes) / FastMath.sqrt(sizes.length));
    }

    /** The standard deviation of a sample, divided by n - 1. */
    private static double deviation(double[] sample) {
        double variance = WeightedStatistics.variance(sample, WeightedStatistics.equal(sample.length));
        return FastMath.sqrt(variance * sample.length / (sample.length - 1));
    }

    /** The effects of every input on an output, in the order of the inputs. */
    public List<Effect> effects(int output) {
        return effects.get(output);
    }

    /** The effects on an output, the largest mean size first; equal ones in the order of the inputs. */
    public List<Effect> ranking(int output) {
        return effects(output).stream()
                .sorted(Comparator.comparingDouble(Effect::meanSize).reversed())
                .toList();
    }

    /**
     * The inputs that may be left at any value, in their order: those whose mean size plus two standard errors is at
     * most a share of the largest mean size.
     *
     * @param share in [0, 1]; 0.05 is usual
     */
    public List<Integer> nonInfluential(int output, double share) {
        double most = Check.share("share", share) * ranking(output).get(0).meanSize();
        return effects(output).stream()
                .filter(effect -> effect.meanSize() + 2.0 * effect.standardError() <= most)
                .map(Effect::input)
                .toList();
    }
}
