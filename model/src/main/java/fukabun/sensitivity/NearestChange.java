package fukabun.sensitivity;

import fukabun.base.Check;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The nearest plausible beliefs that turn a verdict: among draws, the one nearest to the central case whose verdict is
 * the other; then, if verdicts of other points can be computed, the place on the straight line to it where the verdict
 * turns, and the same with as few inputs changed as will do. All is deterministic; of equally near draws the first is
 * taken.
 */
public final class NearestChange {
    private final double[] centre;
    private final double distance;
    private final double[] point;
    private final int draw;

    private NearestChange(double[] centre, double distance, double[] point, int draw) {
        this.centre = centre;
        this.distance = distance;
        this.point = point;
        this.draw = draw;
    }

    /** Computes whether the verdict of points is other than that of the central case. */
    @FunctionalInterface
    public interface Verdicts {
        /** For each point, one a row, whether the verdict is turned there. The caller may compute them in parallel. */
        boolean[] turned(double[][] points);
    }

    /**
     * What is known before anything is computed.
     *
     * @param centre the central case, whose verdict is to be turned
     * @param draws plausible points, one a row
     * @param weights one a draw; a draw of weight 0 is not plausible
     * @param turned for each draw whether its verdict is other than that of the central case
     * @param distance how far beliefs lie apart, such as in prior standard deviations
     */
    public record Search(double[] centre, double[][] draws, double[] weights, boolean[] turned, Distance distance) {
        public Search {
            Check.that(
                    draws.length == weights.length && draws.length == turned.length,
                    "each draw needs its weight and its verdict, but there are " + draws.length + ", " + weights.length
                            + " and " + turned.length);
            for (int k = 0; k < draws.length; k++) {
                Check.that(draws[k].length == centre.length, "draw " + k + " must have as many inputs as the centre");
            }
            WeightedStatistics.checkWeights(weights);
        }

        /** Plausible draws whose verdict is turned, the nearest first. */
        private List<NearestChange> turnedDraws() {
            return IntStream.range(0, draws.length)
                    .filter(k -> turned[k] && weights[k] > 0.0)
                    .mapToObj(k -> at(draws[k], k))
                    .sorted(Comparator.comparingDouble(NearestChange::distance))
                    .toList();
        }

        private NearestChange at(double[] point, int draw) {
            return new NearestChange(centre, distance.between(centre, point), point, draw);
        }
    }

    /** The nearest plausible draw whose verdict is turned; empty where no plausible draw turns it. */
    public static Optional<NearestChange> among(Search search) {
        return search.turnedDraws().stream().findFirst();
    }

    /**
     * The nearest turning point on the straight lines from the centre to the nearest turned draws, by bisection. On
     * each line it is <em>a</em> place where the verdict turns; where it turns more than once, it need not be the
     * first.
     *
     * @param lines how many of the nearest turned draws are tried, at least 1: the nearest draw need not lie behind the
     *     nearest turning point
     * @param halvings of each line, from 1 to 50; the place is known to 2^-halvings of the line. Each asks for as many
     *     verdicts as there are lines, all at once
     * @return the point just beyond the turn, where the verdict is turned; empty where no plausible draw turns it
     */
    public static Optional<NearestChange> onLines(Search search, int lines, int halvings, Verdicts verdicts) {
        Check.that(lines >= 1, "lines must be at least 1 but was " + lines);
        Check.between("halvings", halvings, 1, 50);
        List<NearestChange> ends = search.turnedDraws().stream().limit(lines).toList();
        double[] kept = new double[ends.size()];
        double[] turned = new double[ends.size()];
        Arrays.fill(turned, 1.0);
        for (int halving = 0; halving < halvings && !ends.isEmpty(); halving++) {
            double[][] middles = new double[ends.size()][];
            for (int line = 0; line < middles.length; line++) {
                middles[line] = ends.get(line).towards((kept[line] + turned[line]) / 2.0);
            }
            boolean[] answers = ask(verdicts, middles);
            for (int line = 0; line < middles.length; line++) {
                (answers[line] ? turned : kept)[line] = (kept[line] + turned[line]) / 2.0;
            }
        }
        return IntStream.range(0, ends.size())
                .mapToObj(line -> search.at(ends.get(line).towards(turned[line]), ends.get(line).draw))
                .min(Comparator.comparingDouble(NearestChange::distance));
    }

    /**
     * The change with as few inputs moved as will do: one input after the other, the least moved first, is put back to
     * its central value and stays there if the verdict stays turned. Asks for one verdict an input.
     *
     * @param deviations one an input, above 0: the unit in which moves are compared
     */
    public NearestChange plainer(Distance distance, double[] deviations, Verdicts verdicts) {
        double[] moves = inDeviations(deviations);
        double[] sizes = Arrays.stream(moves).map(Math::abs).toArray();
        double[] plain = point.clone();
        for (int input : WeightedStatistics.order(sizes)) {
            double moved = plain[input];
            plain[input] = centre[input];
            if (moved != centre[input] && !ask(verdicts, new double[][] {plain.clone()})[0]) {
                plain[input] = moved;
            }
        }
        return new NearestChange(centre, distance.between(centre, plain), plain, draw);
    }

    private static boolean[] ask(Verdicts verdicts, double[][] points) {
        boolean[] answers = verdicts.turned(points);
        Check.that(
                answers.length == points.length,
                points.length + " points need as many verdicts, not " + answers.length);
        return answers;
    }

    /** The point a part of the way from the centre; part 1 is the point itself, to the last bit. */
    private double[] towards(double part) {
        double[] towards = point.clone();
        for (int i = 0; i < towards.length && part < 1.0; i++) {
            towards[i] = centre[i] + part * (point[i] - centre[i]);
        }
        return towards;
    }

    /** How far the point lies from the central case, in the distance of the search. */
    public double distance() {
        return distance;
    }

    /** The inputs at which the verdict is turned, as an array of its own. */
    public double[] point() {
        return point.clone();
    }

    /** Which draw the point is, or lies on the line to. */
    public int draw() {
        return draw;
    }

    /**
     * By how much each input differs from the central case.
     *
     * @param deviations one an input, above 0, in its unit
     * @return in standard deviations, with sign
     */
    public double[] inDeviations(double... deviations) {
        Check.that(deviations.length == point.length, "each input needs its standard deviation");
        double[] moves = new double[point.length];
        for (int i = 0; i < moves.length; i++) {
            moves[i] = (point[i] - centre[i]) / Check.positive("deviations[" + i + "]", deviations[i]);
        }
        return moves;
    }
}
