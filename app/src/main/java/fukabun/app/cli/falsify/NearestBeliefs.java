package fukabun.app.cli.falsify;

import fukabun.app.cli.falsify.Falsification.Move;
import fukabun.app.cli.falsify.Falsification.State;
import fukabun.app.cli.falsify.Falsification.Turn;
import fukabun.base.Draws;
import fukabun.scenario.Parameter;
import fukabun.scenario.Priors;
import fukabun.sensitivity.Distance;
import fukabun.sensitivity.NearestChange;
import fukabun.sensitivity.WeightedStatistics;
import fukabun.study.ClaimSpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Seeks the fewest and smallest moves from a central case at which a claim holds, or fails, at all its thresholds. Beliefs
 * are told by their normal scores; luck is no belief, and an effect sought anew is the mean over several seeds.
 */
final class NearestBeliefs {
    private static final int LUCKS = 4;
    private static final int MOST_TRIED = 16;
    private static final int LINES = 4;
    private static final int HALVINGS = 7;

    /** Beliefs that may move together, fewest first: with more of them every draw lies far from the centre. */
    private static final int[] SUBSETS = {3, 6, 12, 24};

    private final ClaimSpec claim;
    private final Priors priors;
    private final double[][] scores;
    private final double[] effects;
    private final ToDoubleFunction<double[]> effect;
    private final double[] centre;
    private final double centreEffect;

    /**
     * @param scores of the draws
     * @param effects of the draws, in what the claim's thresholds mean
     * @param effect of the claim at any point of the cube, luck last
     * @param centre scores of the central case
     */
    NearestBeliefs(
            ClaimSpec claim,
            Priors priors,
            double[][] scores,
            double[] effects,
            ToDoubleFunction<double[]> effect,
            double[] centre) {
        this.claim = claim;
        this.priors = priors;
        this.scores = scores;
        this.effects = effects;
        this.effect = effect;
        this.centre = centre.clone();
        this.centreEffect = mean(centre);
    }

    double centreEffect() {
        return centreEffect;
    }

    State centreState() {
        return State.of(claim, centreEffect);
    }

    /** To either state that the central case is not in; where that moves the outcome under another name, also without it. */
    List<Turn> turns() {
        List<Turn> turns = new ArrayList<>();
        for (State target : List.of(State.HOLDS, State.FAILS)) {
            if (target != centreState()) {
                Optional<Turn> found = nearest(target, input -> true);
                found.ifPresent(turns::add);
                if (found.filter(Turn::restates).isPresent()) {
                    nearest(target, input -> !restates(input)).ifPresent(turns::add);
                }
            }
        }
        return turns;
    }

    private boolean restates(int input) {
        return input < Parameter.values().length && SameThing.is(claim, Parameter.values()[input]);
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

    private Optional<Turn> nearest(State target, IntPredicate mayMove) {
        double[] ranks = FalsifySearch.ranks(effects);
        Integer[] byPull = IntStream.range(0, Priors.dimension()).boxed().toArray(Integer[]::new);
        double[] pulls = IntStream.range(0, byPull.length)
                .mapToDouble(i -> Math.abs(FalsifySearch.correlation(column(i), ranks)))
                .toArray();
        Arrays.sort(byPull, Comparator.comparingDouble((Integer i) -> -pulls[i]));
        for (int size : SUBSETS) {
            int[] moved = Arrays.stream(byPull)
                    .mapToInt(i -> i)
                    .filter(mayMove)
                    .limit(size)
                    .toArray();
            Optional<Turn> found = nearest(moved, target);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private double[] column(int input) {
        return Arrays.stream(scores).mapToDouble(score -> score[input]).toArray();
    }

    /** Among draws brought to the centre in all but some beliefs, of those that are turned as they are the nearest. */
    private Optional<Turn> nearest(int[] moved, State target) {
        NearestChange.Verdicts verdicts = points -> {
            boolean[] turned = new boolean[points.length];
            for (int k = 0; k < turned.length; k++) {
                turned[k] = State.of(claim, mean(whole(points[k], moved))) == target;
            }
            return turned;
        };
        double[] units = new double[moved.length];
        Arrays.fill(units, 1.0);
        Distance distance = Distance.standardised(units);
        double[] from = Arrays.stream(moved).mapToDouble(i -> centre[i]).toArray();
        double[][] candidates = IntStream.range(0, scores.length)
                .filter(k -> State.of(claim, effects[k]) == target)
                .mapToObj(
                        k -> Arrays.stream(moved).mapToDouble(i -> scores[k][i]).toArray())
                .sorted(Comparator.comparingDouble(each -> distance.between(from, each)))
                .toArray(double[][]::new);
        double[][] tried = spread(candidates);
        if (tried.length == 0) {
            return Optional.empty();
        }
        NearestChange.Search search = new NearestChange.Search(
                from, tried, WeightedStatistics.equal(tried.length), verdicts.turned(tried), distance);
        return NearestChange.onLines(search, LINES, HALVINGS, verdicts)
                .map(found -> found.plainer(distance, units, verdicts))
                .flatMap(plain -> closer(from, plain, distance, verdicts))
                .map(found -> turn(found.point(), found.distance(), moved, target));
    }

    /** The few beliefs that are left, moved no farther than they must. */
    private static Optional<NearestChange> closer(
            double[] from, NearestChange plain, Distance distance, NearestChange.Verdicts verdicts) {
        NearestChange.Search search = new NearestChange.Search(
                from, new double[][] {plain.point()}, new double[] {1.0}, new boolean[] {true}, distance);
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

    private double[] whole(double[] part, int[] moved) {
        double[] whole = centre.clone();
        for (int i = 0; i < moved.length; i++) {
            whole[moved[i]] = part[i];
        }
        return whole;
    }

    private Turn turn(double[] part, double distance, int[] moved, State target) {
        double[] whole = whole(part, moved);
        List<Move> moves = IntStream.range(0, whole.length)
                .filter(i -> whole[i] != centre[i])
                .mapToObj(i -> move(i, whole[i]))
                .sorted(Comparator.comparingDouble(move -> -Math.abs(move.deviations())))
                .toList();
        return new Turn(target, distance, moves, mean(whole));
    }

    private Move move(int input, double score) {
        double before = Draws.normalProbability(centre[input]);
        double after = Draws.normalProbability(score);
        double deviations = score - centre[input];
        if (input == Parameter.values().length) {
            return new Move(Optional.empty(), before, after, deviations, false);
        }
        Parameter parameter = Parameter.values()[input];
        return new Move(
                Optional.of(parameter),
                priors.of(parameter).distribution().quantile(before),
                priors.of(parameter).distribution().quantile(after),
                deviations,
                restates(input));
    }
}
