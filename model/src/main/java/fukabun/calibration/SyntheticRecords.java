package fukabun.calibration;

import fukabun.base.Check;
import fukabun.base.Draws;
import fukabun.base.Topic;
import fukabun.study.Workers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.util.FastMath;

/**
 * Simulation-based calibration (Talts and others, arXiv:1804.06788, 2018) from one table of draws, as Prangle and others
 * do it for methods without a likelihood (Aust. N.Z. J. Stat. 56, 2014): a draw is taken for history, the others are judged
 * by its record just as they are by the real one, and the truth of what is asked should fall anywhere among the draws that
 * are kept, each place as likely as any other.
 */
public final class SyntheticRecords {
    private final PatternSet evidence;
    private final List<SimulatedDraw> draws;
    private final Draws luck;

    /**
     * @param evidence the patterns that the figures of the draws belong to, without checks
     * @param seed for ranks among equals
     */
    public SyntheticRecords(PatternSet evidence, List<SimulatedDraw> draws, long seed) {
        Check.that(draws.size() > 1, "a record needs a draw that makes it and one that is judged by it");
        this.evidence = evidence;
        this.draws = List.copyOf(draws);
        this.luck = new Draws(seed);
    }

    /** The draws whose own history is nearest to the real one; chosen by what a record shows, never by the truth behind it. */
    public int[] likeTheRecord(int count) {
        double[] distances = draws.stream()
                .mapToDouble(draw -> distance(evidence, new double[][] {draw.history()}))
                .toArray();
        return nearest(distances, -1, count);
    }

    /** The draws that the real record keeps, nearest first. */
    public int[] keptByTheRecord(int keep) {
        return nearest(
                draws.stream()
                        .mapToDouble(draw -> distance(evidence, draw.bySeed()))
                        .toArray(),
                -1,
                keep);
    }

    /** The draws that the record of one of them keeps, itself left out, nearest first. */
    public int[] keptBy(int history, int keep) {
        PatternSet record = evidence.around(draws.get(history).history());
        double[] distances = new double[draws.size()];
        for (int i = 0; i < distances.length; i++) {
            distances[i] = distance(record, draws.get(i).bySeed());
        }
        return nearest(distances, history, keep);
    }

    /**
     * Where the truth falls among the draws kept, for each history.
     *
     * @param histories draws taken for history
     * @param keeps how many draws are kept, each in turn
     * @return first by place in {@code keeps}, then by history
     */
    public List<Placings> placings(int[] histories, int[] keeps, Workers workers) {
        int most = Arrays.stream(keeps).max().orElseThrow();
        int[][] kept = new int[histories.length][];
        workers.each(histories.length, h -> kept[h] = keptBy(histories[h], most));
        return Arrays.stream(keeps)
                .mapToObj(keep -> placings(histories, kept, keep))
                .toList();
    }

    private Placings placings(int[] histories, int[][] nearest, int keep) {
        List<Placing> each = new ArrayList<>();
        int[] timesKept = new int[draws.size()];
        for (int h = 0; h < histories.length; h++) {
            int[] kept = Arrays.copyOf(nearest[h], keep);
            Arrays.stream(kept).forEach(draw -> timesKept[draw]++);
            each.add(placing(histories[h], kept));
        }
        return new Placings(each, independentRecords(timesKept, histories.length, keep));
    }

    /**
     * Records that keep the same draws share the error of a finite sample. With an overlap r of two sets of L draws, the
     * variance of a coverage over N records is that of 1 / (1/N + r/L) independent ones: all of N where no draw is kept
     * twice, and where every record keeps the same set hardly more than L.
     */
    static double independentRecords(int[] timesKept, int records, int keep) {
        double squares = 0.0;
        for (int times : timesKept) {
            squares += (double) times * times;
        }
        double pairs = (double) records * records * keep;
        double overlap = (squares - (double) records * keep) / pairs;
        return 1.0 / (1.0 / records + overlap / keep);
    }

    /**
     * The truth behind one record among the draws that it keeps.
     *
     * @param places of each quantity's truth, in (0, 1); among equals anywhere between them
     * @param spreads standard deviation of each quantity over the draws kept
     */
    public record Placing(double[] places, double[] spreads) {}

    /**
     * Of many records.
     *
     * @param each one a record, in their order
     * @param independent how many independent records they are worth, at most as many as there are
     */
    public record Placings(List<Placing> each, double independent) {
        public Placings {
            each = List.copyOf(each);
        }
    }

    private Placing placing(int history, int[] kept) {
        double[] truth = draws.get(history).quantities();
        double[] places = new double[truth.length];
        double[] spreads = new double[truth.length];
        double[] values = new double[kept.length];
        for (int q = 0; q < truth.length; q++) {
            for (int i = 0; i < kept.length; i++) {
                values[i] = draws.get(kept[i]).quantities()[q];
            }
            places[q] = place(truth[q], values, luck.uniform(Topic.CALIBRATION_RANK, 0, history, q));
            spreads[q] = spread(values);
        }
        return new Placing(places, spreads);
    }

    /** Standard deviation of a quantity over all draws. */
    public double priorSpread(int quantity) {
        return spread(
                draws.stream().mapToDouble(draw -> draw.quantities()[quantity]).toArray());
    }

    static double place(double truth, double[] values, double chance) {
        int below = 0;
        int equal = 0;
        for (double value : values) {
            below += value < truth ? 1 : 0;
            equal += value == truth ? 1 : 0;
        }
        return (below + chance * (equal + 1)) / (values.length + 1);
    }

    private static double distance(PatternSet record, double[][] bySeed) {
        return 1.0 - record.evidenceMet(record.scores(bySeed, true));
    }

    /** Of equals the earlier draw. */
    private static int[] nearest(double[] distances, int without, int count) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, distances.length)
                .filter(i -> i != without)
                .boxed()
                .toList());
        Check.between("draws to keep", count, 1, order.size());
        order.sort(Comparator.comparingDouble(i -> distances[i]));
        return order.stream().limit(count).mapToInt(Integer::intValue).toArray();
    }

    private static double spread(double[] values) {
        return FastMath.sqrt(StatUtils.populationVariance(values));
    }
}
