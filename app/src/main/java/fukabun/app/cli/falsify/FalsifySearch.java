package fukabun.app.cli.falsify;

import fukabun.app.cli.work.PriorCube;
import fukabun.base.Draws;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import fukabun.scenario.Priors;
import fukabun.scenario.Thesis;
import fukabun.sensitivity.Box;
import fukabun.sensitivity.Distance;
import fukabun.sensitivity.FoundBox;
import fukabun.sensitivity.NearestChange;
import fukabun.sensitivity.PrimBoxes;
import fukabun.sensitivity.PrimSettings;
import fukabun.sensitivity.WeightedStatistics;
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
    private static final int LUCKS = 4;
    private static final int MOST_TRIED = 24;
    private static final int LINES = 5;
    private static final int HALVINGS = 7;
    private static final int MOST_BOXES = 2;
    private static final int MOST_BOX_INPUTS = 10;
    private static final double CHANCE = 0.05;

    /** Beliefs that may move together, fewest first: with more of them every draw lies far from the centre. */
    private static final int[] SUBSETS = {3, 6, 12, 24};

    /** A correlation further from nothing than this many standard errors is not noise. */
    private static final double SIGNAL = 3.0;

    private final ClaimSpec claim;
    private final double threshold;
    private final Priors priors;
    private final Thesis thesis;
    private final ToDoubleFunction<double[]> effect;
    private final double[][] scores;
    private final double[] effects;

    /**
     * @param priors of the treatment
     * @param points of the draws, luck last
     * @param effects of the draws, in what the claim's thresholds mean
     * @param effect of the claim at any point, luck last
     */
    public FalsifySearch(
            ClaimSpec claim,
            Priors priors,
            Thesis thesis,
            double[][] points,
            double[] effects,
            ToDoubleFunction<double[]> effect) {
        this.claim = claim;
        this.threshold = middle(claim);
        this.priors = priors;
        this.thesis = thesis;
        this.effect = effect;
        this.effects = effects.clone();
        this.scores = Arrays.stream(points)
                .map(point -> Arrays.stream(point, 0, Priors.dimension())
                        .map(Draws::normalQuantile)
                        .toArray())
                .toArray(double[][]::new);
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
        double centreEffect = mean(new double[Priors.dimension()]);
        boolean holdsAtCentre = holds(centreEffect);
        boolean isFailing = 2 * held >= holds.length;
        List<Parameter> inputs = boxInputs(holds);
        return new Falsification(
                claim,
                threshold,
                holds.length,
                (double) held / holds.length,
                holdsAtCentre,
                centreEffect,
                nearest(holds, holdsAtCentre),
                inputs.stream().map(Parameter::key).toList(),
                isFailing,
                boxes(inputs, holds, isFailing));
    }

    private boolean holds(double value) {
        return claim.expectation().isMetBy(value, threshold);
    }

    /** The effect where beliefs have these scores, over several seeds. */
    private double mean(double[] score) {
        double[] point = new double[score.length + 1];
        for (int i = 0; i < score.length; i++) {
            point[i] = Draws.normalProbability(score[i]);
        }
        double sum = 0.0;
        for (int luck = 0; luck < LUCKS; luck++) {
            point[score.length] = (luck + 0.5) / LUCKS;
            sum += effect.applyAsDouble(point);
        }
        return sum / LUCKS;
    }

    private Optional<Falsification.Turn> nearest(boolean[] holds, boolean holdsAtCentre) {
        double[] ranks = ranks(effects);
        Integer[] byPull = IntStream.range(0, Priors.dimension()).boxed().toArray(Integer[]::new);
        double[] pulls = IntStream.range(0, byPull.length)
                .mapToDouble(i -> Math.abs(correlation(column(i), ranks)))
                .toArray();
        Arrays.sort(byPull, Comparator.comparingDouble((Integer i) -> -pulls[i]));
        for (int size : SUBSETS) {
            int[] moved = Arrays.stream(byPull).limit(size).mapToInt(i -> i).toArray();
            Optional<Falsification.Turn> found = nearest(moved, holds, holdsAtCentre);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Among draws brought to the centre in all but some beliefs, of those that are turned as they are the nearest. */
    private Optional<Falsification.Turn> nearest(int[] moved, boolean[] holds, boolean holdsAtCentre) {
        NearestChange.Verdicts verdicts = points -> {
            boolean[] turned = new boolean[points.length];
            for (int k = 0; k < turned.length; k++) {
                turned[k] = holds(mean(whole(points[k], moved))) != holdsAtCentre;
            }
            return turned;
        };
        double[] units = new double[moved.length];
        Arrays.fill(units, 1.0);
        Distance distance = Distance.standardised(units);
        double[] centre = new double[moved.length];
        double[][] candidates = IntStream.range(0, scores.length)
                .filter(k -> holds[k] != holdsAtCentre)
                .mapToObj(k -> Arrays.stream(moved).mapToDouble(i -> scores[k][i]).toArray())
                .sorted(Comparator.comparingDouble(each -> distance.between(centre, each)))
                .toArray(double[][]::new);
        double[][] tried = spread(candidates);
        if (tried.length == 0) {
            return Optional.empty();
        }
        NearestChange.Search search = new NearestChange.Search(
                centre, tried, WeightedStatistics.equal(tried.length), verdicts.turned(tried), distance);
        return NearestChange.onLines(search, LINES, HALVINGS, verdicts)
                .map(found -> found.plainer(distance, units, verdicts))
                .flatMap(plain -> closer(centre, plain, distance, verdicts))
                .map(found -> turn(found.point(), found.distance(), moved));
    }

    /** The few beliefs that are left, moved no farther than they must. */
    private static Optional<NearestChange> closer(
            double[] centre, NearestChange plain, Distance distance, NearestChange.Verdicts verdicts) {
        NearestChange.Search search = new NearestChange.Search(
                centre, new double[][] {plain.point()}, new double[] {1.0}, new boolean[] {true}, distance);
        return NearestChange.onLines(search, 1, HALVINGS, verdicts);
    }

    /** Not only the nearest: those that turned by luck alone lie near the centre. */
    private static double[][] spread(double[][] sorted) {
        int count = Math.min(MOST_TRIED, sorted.length);
        double[][] tried = new double[count][];
        for (int k = 0; k < count; k++) {
            tried[k] = sorted[(int) ((long) k * sorted.length / count)];
        }
        return tried;
    }

    private static double[] whole(double[] part, int[] moved) {
        double[] whole = new double[Priors.dimension()];
        for (int i = 0; i < moved.length; i++) {
            whole[moved[i]] = part[i];
        }
        return whole;
    }

    private Falsification.Turn turn(double[] part, double distance, int[] moved) {
        double[] whole = whole(part, moved);
        List<Falsification.Move> moves = IntStream.range(0, whole.length)
                .filter(i -> whole[i] != 0.0)
                .mapToObj(i -> move(i, whole[i]))
                .sorted(Comparator.comparingDouble(move -> -Math.abs(move.deviations())))
                .toList();
        return new Falsification.Turn(distance, moves, mean(whole));
    }

    private Falsification.Move move(int input, double score) {
        double share = Draws.normalProbability(score);
        if (input == Parameter.values().length) {
            return new Falsification.Move(PriorCube.STRENGTH, 0.5, share, score);
        }
        Parameter parameter = Parameter.values()[input];
        double central = priors.of(parameter).distribution().quantile(0.5);
        return new Falsification.Move(
                parameter.key(), central, priors.of(parameter).distribution().quantile(share), score);
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
