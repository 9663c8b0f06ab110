package fukabun.app.cli.falsify;

import fukabun.base.Draws;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import fukabun.scenario.Priors;
import fukabun.scenario.Thesis;
import fukabun.sensitivity.Box;
import fukabun.sensitivity.FoundBox;
import fukabun.sensitivity.PrimBoxes;
import fukabun.sensitivity.PrimSettings;
import fukabun.study.ClaimSpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Seeks the beliefs that turn one claim. A point of the cube of the priors is told by its normal scores, so that one
 * step is one prior standard deviation whatever the shape of a prior; luck is no belief, and an effect sought anew is the
 * mean over several seeds.
 */
public final class FalsifySearch {
    private static final int MOST_BOXES = 2;
    private static final int MOST_BOX_INPUTS = 10;
    private static final double CHANCE = 0.05;

    /** A correlation further from nothing than this many standard errors is not noise. */
    private static final double SIGNAL = 3.0;

    private final ClaimSpec claim;
    private final double threshold;
    private final Priors priors;
    private final Thesis thesis;
    private final Centre centre;
    private final double[][] scores;
    private final double[] effects;
    private final NearestBeliefs nearest;

    /**
     * @param claim that is tried
     * @param priors of the treatment
     * @param points of the draws, luck last
     * @param effects of the draws, in what the claim's thresholds mean
     * @param effect of the claim at any point, luck last
     * @param centre the case from which it is sought
     */
    public FalsifySearch(
            ClaimSpec claim,
            Priors priors,
            Thesis thesis,
            double[][] points,
            double[] effects,
            ToDoubleFunction<double[]> effect,
            Centre centre) {
        this.centre = centre;
        this.claim = claim;
        this.threshold = middle(claim);
        this.priors = priors;
        this.thesis = thesis;
        this.effects = effects.clone();
        this.scores = Arrays.stream(points)
                .map(point -> Arrays.stream(point, 0, Priors.dimension())
                        .map(Draws::normalQuantile)
                        .toArray())
                .toArray(double[][]::new);
        this.nearest = new NearestBeliefs(claim, priors, scores, this.effects, effect, centre.scores());
    }

    /**
     * The case whose answer is to be turned.
     *
     * @param words what it is
     * @param scores normal scores of its beliefs
     */
    public record Centre(String words, double[] scores) {
        /** Where every belief is at its prior median. */
        static Centre ofPrior() {
            return new Centre("prior median", new double[Priors.dimension()]);
        }

        /** Where every belief is at the mean of its scores over draws that the record left. */
        static Centre ofPosterior(List<double[]> points) {
            double[] scores = new double[Priors.dimension()];
            for (double[] point : points) {
                for (int i = 0; i < scores.length; i++) {
                    scores[i] += Draws.normalQuantile(point[i]) / points.size();
                }
            }
            return new Centre("centre of the posterior", scores);
        }
    }

    static double middle(ClaimSpec claim) {
        return claim.equivalence().get(claim.equivalence().size() / 2);
    }

    public Falsification find() {
        boolean[] holds = new boolean[effects.length];
        int held = 0;
        for (int k = 0; k < holds.length; k++) {
            holds[k] = holds(effects[k]);
            held += holds[k] ? 1 : 0;
        }
        boolean isFailing = 2 * held >= holds.length;
        List<Parameter> inputs = boxInputs(holds);
        return new Falsification(
                claim,
                threshold,
                holds.length,
                (double) held / holds.length,
                centre.words(),
                nearest.centreState(),
                nearest.centreEffect(),
                nearest.turns(),
                inputs,
                isFailing,
                boxes(inputs, holds, isFailing));
    }

    private boolean holds(double value) {
        return claim.expectation().isMetBy(value, threshold);
    }

    /** The parameters, as the runs had them, that go with whether the claim holds, the closest first. */
    private List<Parameter> boxInputs(boolean[] holds) {
        double[] outcome = new double[holds.length];
        for (int k = 0; k < outcome.length; k++) {
            outcome[k] = holds[k] ? 1.0 : 0.0;
        }
        double least = SIGNAL / Math.sqrt(outcome.length);
        List<Parameter> inputs = new ArrayList<>();
        double[] pulls = new double[Parameter.values().length];
        for (Parameter parameter : Parameter.values()) {
            pulls[parameter.ordinal()] = Math.abs(correlation(ranks(values(parameter)), outcome));
            if (pulls[parameter.ordinal()] > least) {
                inputs.add(parameter);
            }
        }
        inputs.sort(Comparator.comparingDouble(parameter -> -pulls[parameter.ordinal()]));
        return inputs.subList(0, Math.min(MOST_BOX_INPUTS, inputs.size()));
    }

    private double[] values(Parameter parameter) {
        return Arrays.stream(scores)
                .mapToDouble(score -> believed(score).value(parameter))
                .toArray();
    }

    private Parameters believed(double[] score) {
        return priors.at(
                thesis, Arrays.stream(score).map(Draws::normalProbability).toArray());
    }

    private List<FoundBox> boxes(List<Parameter> inputs, boolean[] holds, boolean isFailing) {
        boolean[] wanted = new boolean[holds.length];
        boolean any = false;
        for (int k = 0; k < wanted.length; k++) {
            wanted[k] = holds[k] != isFailing;
            any |= wanted[k];
        }
        if (!any || inputs.isEmpty()) {
            return List.of();
        }
        double[][] values = Arrays.stream(scores)
                .map(this::believed)
                .map(each -> inputs.stream().mapToDouble(each::value).toArray())
                .toArray(double[][]::new);
        PrimBoxes prim = new PrimBoxes(values, wanted, PrimSettings.usual());
        List<FoundBox> boxes = new ArrayList<>();
        for (FoundBox found : prim.find(MOST_BOXES)) {
            FoundBox pruned = pruned(prim, found.box());
            boolean isNew = boxes.stream().noneMatch(each -> limitsTheSame(each.box(), pruned.box()));
            if (isNew && !pruned.box().limited().isEmpty()) {
                boxes.add(pruned);
            }
        }
        return boxes;
    }

    private static boolean limitsTheSame(Box one, Box other) {
        return IntStream.range(0, one.inputs())
                .allMatch(input -> Arrays.stream(Box.Side.values())
                        .allMatch(side -> one.limits(input, side) == other.limits(input, side)));
    }

    /** The box without the limits that chance would give as well, the least needed first. */
    private static FoundBox pruned(PrimBoxes prim, Box box) {
        Box pruned = box;
        Optional<PrimBoxes.LimitTest> weakest = weakest(prim, pruned);
        while (weakest.isPresent() && weakest.get().quasiPValue() > CHANCE) {
            pruned = pruned.without(weakest.get().input(), weakest.get().side());
            weakest = weakest(prim, pruned);
        }
        return prim.lookInto(pruned);
    }

    private static Optional<PrimBoxes.LimitTest> weakest(PrimBoxes prim, Box box) {
        return prim.limitTests(box).stream().max(Comparator.comparingDouble(PrimBoxes.LimitTest::quasiPValue));
    }

    private double[] column(int input) {
        return Arrays.stream(scores).mapToDouble(score -> score[input]).toArray();
    }

    /** Places in rising order, from 0; equal values share the mean of theirs. */
    static double[] ranks(double[] values) {
        Integer[] order = IntStream.range(0, values.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingDouble(k -> values[k]));
        double[] ranks = new double[values.length];
        int first = 0;
        while (first < order.length) {
            int last = first;
            while (last + 1 < order.length && values[order[last + 1]] == values[order[first]]) {
                last++;
            }
            for (int k = first; k <= last; k++) {
                ranks[order[k]] = (first + last) / 2.0;
            }
            first = last + 1;
        }
        return ranks;
    }

    /** Of two samples; 0 where one does not vary. */
    static double correlation(double[] one, double[] other) {
        double meanOne = Arrays.stream(one).average().orElse(0.0);
        double meanOther = Arrays.stream(other).average().orElse(0.0);
        double both = 0.0;
        double squaresOne = 0.0;
        double squaresOther = 0.0;
        for (int k = 0; k < one.length; k++) {
            both += (one[k] - meanOne) * (other[k] - meanOther);
            squaresOne += (one[k] - meanOne) * (one[k] - meanOne);
            squaresOther += (other[k] - meanOther) * (other[k] - meanOther);
        }
        double scale = Math.sqrt(squaresOne * squaresOther);
        return scale > 0.0 ? both / scale : 0.0;
    }
}
