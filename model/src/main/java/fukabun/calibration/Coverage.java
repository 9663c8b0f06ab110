package fukabun.calibration;

import fukabun.base.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntToDoubleFunction;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.stat.StatUtils;

/**
 * How often the intervals of a quantity held the truth, over synthetic records.
 *
 * @param quantity its place among what was asked
 * @param records how many there were
 * @param independent how many independent ones they are worth
 * @param half of the middle halves
 * @param nine of the 90 percent intervals
 * @param meanPlace of the truth among the draws kept; 0.5 where intervals are neither too low nor too high
 * @param ranksPValue chance of ranks so uneven had every place been as likely as any other; Kolmogorov and Smirnov's
 * @param contraction one less the mean spread of the draws kept over that of all: near 0 the records taught nothing of the
 *     quantity, and coverage is right whatever the method; NaN where all draws agree
 */
public record Coverage(
        int quantity,
        int records,
        double independent,
        Share half,
        Share nine,
        double meanPlace,
        double ranksPValue,
        double contraction) {
    private static final double HALF = 0.5;
    private static final double NINE = 0.9;

    /** Draws kept that are narrower than the prior by less are hardly narrower. */
    private static final double HARDLY_NARROWER = 0.05;

    /** Chance that any interval misses over one set of histories although every coverage is right. A check has two sets. */
    private static final double FALSE_ALARM = 0.025;

    private static final int INTERVALS_OF_A_QUANTITY = 2;

    public Coverage {
        Objects.requireNonNull(half);
        Objects.requireNonNull(nine);
    }

    /**
     * @param covered share of the records
     * @param low lower end of its binomial interval (Clopper and Pearson, Biometrika 26, 1934) for as many records as are
     *     independent, widened so that a false alarm among all quantities of one set of histories has a chance of 2.5
     *     percent, and of both sets of a check one of five
     * @param high upper end
     */
    public record Share(double covered, double low, double high) {
        /** @param records how many independent ones it is worth, not always a whole number */
        static Share of(double covered, double records, double confidence) {
            double times = covered * records;
            double rest = records - times;
            double tail = 0.5 * (1.0 - confidence);
            return new Share(
                    covered,
                    covered == 0.0 ? 0.0 : new BetaDistribution(times, rest + 1.0).inverseCumulativeProbability(tail),
                    covered == 1.0
                            ? 1.0
                            : new BetaDistribution(times + 1.0, rest).inverseCumulativeProbability(1.0 - tail));
        }
    }

    /** What is said of a coverage. */
    public enum Finding {
        FINE("fine"),
        /** Too narrow or off the mark: the truth is outside of the intervals more often than they say. */
        UNDER_COVERS("under-covers"),
        /** Too wide: the truth is inside more often than they say. */
        OVER_COVERS("over-covers");

        private final String words;

        Finding(String words) {
            this.words = words;
        }

        /** In files and on the terminal. */
        public String words() {
            return words;
        }
    }

    /** Of every quantity, over many records. */
    public static List<Coverage> of(SyntheticRecords.Placings placings, IntToDoubleFunction priorSpread) {
        Check.that(!placings.each().isEmpty(), "coverage needs at least one record");
        int quantities = placings.each().get(0).places().length;
        double confidence = 1.0 - FALSE_ALARM / (INTERVALS_OF_A_QUANTITY * quantities);
        List<Coverage> all = new ArrayList<>();
        for (int q = 0; q < quantities; q++) {
            all.add(of(q, placings, confidence, priorSpread.applyAsDouble(q)));
        }
        return List.copyOf(all);
    }

    private static Coverage of(
            int quantity, SyntheticRecords.Placings placings, double confidence, double priorSpread) {
        List<SyntheticRecords.Placing> each = placings.each();
        double[] places =
                each.stream().mapToDouble(one -> one.places()[quantity]).toArray();
        double[] spreads =
                each.stream().mapToDouble(one -> one.spreads()[quantity]).toArray();
        return new Coverage(
                quantity,
                places.length,
                placings.independent(),
                Share.of(within(HALF, places), placings.independent(), confidence),
                Share.of(within(NINE, places), placings.independent(), confidence),
                StatUtils.mean(places),
                Identification.kolmogorovSmirnov(places, placings.independent()),
                1.0 - StatUtils.mean(spreads) / priorSpread);
    }

    /** Whether the intervals say how sure one may be. Where one is too narrow and the other too wide, the first counts. */
    public Finding finding() {
        if (half.high() < HALF || nine.high() < NINE) {
            return Finding.UNDER_COVERS;
        }
        return half.low() > HALF || nine.low() > NINE ? Finding.OVER_COVERS : Finding.FINE;
    }

    /** Whether the records teach hardly anything of it, so that its intervals are those of the prior and cannot fail. */
    public boolean isThePriors() {
        return !(contraction >= HARDLY_NARROWER);
    }

    private static double within(double level, double[] places) {
        int within = 0;
        for (double place : places) {
            within += place >= 0.5 - 0.5 * level && place <= 0.5 + 0.5 * level ? 1 : 0;
        }
        return (double) within / places.length;
    }
}
