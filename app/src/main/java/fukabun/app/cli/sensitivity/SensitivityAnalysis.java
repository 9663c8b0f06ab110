package fukabun.app.cli.sensitivity;

import fukabun.app.cli.work.BlockWork;
import fukabun.app.cli.work.CubeFunction;
import fukabun.app.cli.work.SensitivityInput;
import fukabun.design.Design;
import fukabun.design.MorrisDesign;
import fukabun.design.SaltelliDesign;
import fukabun.sensitivity.MorrisScreening;
import fukabun.sensitivity.SobolIndices;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What the outcomes hang on, in two stages: a Morris screening of every input, then Sobol indices of the most
 * influential ones, with all others at their median.
 *
 * @param screening of every input
 * @param selected the inputs of the second stage, the most influential first, those that are always kept last
 * @param indices of the selected inputs; input i is {@code selected.get(i)}
 * @param means of each outcome in the second stage
 */
record SensitivityAnalysis(MorrisScreening screening, List<Integer> selected, SobolIndices indices, double[] means) {
    private static final double MEDIAN = 0.5;

    /** Points of the cube that are kept on disk together. */
    private static final int BLOCK = 50;

    static SensitivityAnalysis of(CubeFunction function, SensitivityPlan plan, BlockWork work) {
        int inputs = function.inputs().size();
        MorrisDesign morris = MorrisDesign.midpoints(inputs, plan.trajectories(), SensitivityPlan.LEVELS, plan.seed());
        double[][] screened = outputs("morris", morris, point -> point, function, work);
        MorrisScreening screening = MorrisScreening.of(morris, screened);
        List<Integer> selected = selected(screening, function, plan.influential());
        SaltelliDesign saltelli = new SaltelliDesign(selected.size(), plan.rows(), plan.seed());
        double[][] sampled = outputs("sobol", saltelli, point -> whole(point, selected, inputs), function, work);
        SobolIndices indices = SobolIndices.of(saltelli, sampled, SensitivityPlan.REPLICATES, plan.seed());
        return new SensitivityAnalysis(screening, selected, indices, means(saltelli, sampled));
    }

    private static double[][] outputs(
            String name, Design design, Function<double[], double[]> place, CubeFunction function, BlockWork work) {
        return work.all(BlockWork.Tasks.single(
                name, design.size(), BLOCK, function.outputs(), i -> function.at(place.apply(design.point(i)))));
    }

    /** A point of the whole cube, with every input that was not selected at its median. */
    private static double[] whole(double[] point, List<Integer> selected, int inputs) {
        double[] whole = new double[inputs];
        Arrays.fill(whole, MEDIAN);
        for (int i = 0; i < point.length; i++) {
            whole[selected.get(i)] = point[i];
        }
        return whole;
    }

    /** The inputs that matter most for whichever outcome, each outcome measured by its own largest effect. */
    private static List<Integer> selected(MorrisScreening screening, CubeFunction function, int most) {
        double[] scores = scores(screening, function);
        List<SensitivityInput> inputs = function.inputs();
        List<Integer> selected = new ArrayList<>(IntStream.range(0, scores.length)
                .boxed()
                .filter(input -> !inputs.get(input).isAlwaysKept() && scores[input] > 0.0)
                .sorted(Comparator.comparingDouble((Integer input) -> scores[input])
                        .reversed())
                .limit(most)
                .toList());
        IntStream.range(0, scores.length)
                .filter(input -> inputs.get(input).isAlwaysKept())
                .forEach(selected::add);
        return selected.isEmpty() ? List.of(0) : List.copyOf(selected);
    }

    private static double[] scores(MorrisScreening screening, CubeFunction function) {
        List<SensitivityInput> inputs = function.inputs();
        double[] scores = new double[inputs.size()];
        for (int output = 0; output < function.outputs(); output++) {
            double largest = screening.ranking(output).stream()
                    .filter(effect -> !inputs.get(effect.input()).isAlwaysKept())
                    .findFirst()
                    .map(MorrisScreening.Effect::meanSize)
                    .orElse(0.0);
            for (MorrisScreening.Effect effect : screening.effects(output)) {
                double share = largest > 0.0 ? effect.meanSize() / largest : 0.0;
                scores[effect.input()] = Math.max(scores[effect.input()], share);
            }
        }
        return scores;
    }

    /** Over the two independent samples of the design. */
    private static double[] means(SaltelliDesign design, double[][] outputs) {
        double[] means = new double[outputs[0].length];
        for (int row = 0; row < design.rows(); row++) {
            for (int output = 0; output < means.length; output++) {
                means[output] += outputs[design.indexOfA(row)][output] + outputs[design.indexOfB(row)][output];
            }
        }
        for (int output = 0; output < means.length; output++) {
            means[output] /= 2.0 * design.rows();
        }
        return means;
    }
}
