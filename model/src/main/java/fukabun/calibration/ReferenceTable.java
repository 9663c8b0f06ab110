package fukabun.calibration;

import fukabun.base.Check;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The scores of all draws of a plan, by draw: what acceptance, leaving out a pattern and the relative support of theses
 * are worked out from without running the model again.
 */
public final class ReferenceTable {
    private final PatternSet patterns;
    private final List<DrawScore> scores;
    private final boolean[] screenedOut;

    public ReferenceTable(PatternSet patterns, List<DrawScore> scores) {
        this(patterns, scores, new boolean[scores.size()]);
    }

    private ReferenceTable(PatternSet patterns, List<DrawScore> scores, boolean[] screenedOut) {
        this.patterns = patterns;
        this.scores = List.copyOf(scores);
        this.screenedOut = screenedOut;
        Check.that(!scores.isEmpty(), "a reference table needs at least one draw");
    }

    /** This table of screened draws, with the full scores of the best; the others can no longer be kept. */
    public ReferenceTable refined(int[] finalists, DrawScore[] full) {
        List<DrawScore> refined = new ArrayList<>(scores);
        boolean[] out = new boolean[scores.size()];
        Arrays.fill(out, true);
        for (int i = 0; i < finalists.length; i++) {
            refined.set(finalists[i], full[i]);
            out[finalists[i]] = false;
        }
        return new ReferenceTable(patterns, refined, out);
    }

    public int draws() {
        return scores.size();
    }

    public PatternSet patterns() {
        return patterns;
    }

    /** How many draws can be kept: all that were not screened out. */
    public int finalists() {
        return (int)
                IntStream.range(0, draws()).filter(draw -> !screenedOut[draw]).count();
    }

    public DrawScore score(int draw) {
        return scores.get(draw);
    }

    /**
     * One less the weighted share of the evidence that a draw meets, near misses counting a little; 0 to 1, and infinite
     * where the draw was screened out.
     */
    public double distance(int draw) {
        return screenedOut[draw]
                ? Double.POSITIVE_INFINITY
                : 1.0 - patterns.evidenceMet(scores.get(draw).ranking());
    }

    /** The same without one pattern, by its place; with all where that is below 0. */
    public double distanceWithout(int draw, int pattern) {
        return distanceOn(draw, p -> p != pattern);
    }

    /** The same on some of the evidence, by the places of the patterns that count. */
    private double distanceOn(int draw, IntPredicate counts) {
        if (screenedOut[draw]) {
            return Double.POSITIVE_INFINITY;
        }
        double[] ranking = scores.get(draw).ranking();
        double missed = 0.0;
        double all = 0.0;
        for (int p = 0; p < ranking.length; p++) {
            Pattern each = patterns.patterns().get(p);
            if (counts.test(p) && each.role() == Pattern.Role.EVIDENCE) {
                missed += each.weight() * (1.0 - ranking[p]);
                all += each.weight();
            }
        }
        return missed / all;
    }

    /** The distance within which {@code count} draws lie, without one pattern (or with all, where it is -1). */
    public double threshold(int without, int count) {
        double[] distances = IntStream.range(0, draws())
                .mapToDouble(draw -> distanceWithout(draw, without))
                .sorted()
                .toArray();
        Check.between("draws within the distance", count, 1, finalists());
        return distances[count - 1];
    }

    /** How many draws lie within a distance, without one pattern (or with all, where it is -1). */
    public int within(int without, double threshold) {
        int within = 0;
        for (int draw = 0; draw < draws(); draw++) {
            within += distanceWithout(draw, without) <= threshold ? 1 : 0;
        }
        return within;
    }

    /** Which of the first draws lie within a distance, without one pattern (or with all, where it is -1). */
    public boolean[] accepted(int without, double threshold, int first) {
        boolean[] accepted = new boolean[first];
        for (int draw = 0; draw < first; draw++) {
            accepted[draw] = distanceWithout(draw, without) <= threshold;
        }
        return accepted;
    }

    /** The draws with the smallest distance, nearest first; of equals the earlier draw. None that was screened out. */
    public List<Integer> best(int count) {
        return nearest(count, this::distance);
    }

    /** The same on some of the evidence, by the places of the patterns that count. */
    public List<Integer> best(int count, IntPredicate counts) {
        return nearest(count, draw -> distanceOn(draw, counts));
    }

    private List<Integer> nearest(int count, IntToDoubleFunction distance) {
        Check.between("draws to keep", count, 1, finalists());
        double[] distances = IntStream.range(0, draws()).mapToDouble(distance).toArray();
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, draws()).boxed().toList());
        order.sort(Comparator.<Integer>comparingDouble(draw -> distances[draw]).thenComparing(draw -> draw));
        return List.copyOf(order.subList(0, count));
    }

    /** For each pattern the mean share of its targets that the draws of the prior meet. */
    public double[] priorMet() {
        double[] mean = new double[patterns.patterns().size()];
        for (int p = 0; p < mean.length; p++) {
            double sum = 0.0;
            for (DrawScore score : scores) {
                sum += score.met()[p];
            }
            mean[p] = sum / scores.size();
        }
        return mean;
    }
}
