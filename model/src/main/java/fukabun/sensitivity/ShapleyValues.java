package fukabun.sensitivity;

import fukabun.base.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.math3.util.FastMath;

/**
 * What each player adds to the worth of all, on average over every order in which they can come (Shapley, "A value for
 * n-person games", 1953), and how much two together add beyond what each adds apart (Grabisch and Roubens,
 * International Journal of Game Theory 28, 1999). Exact, from the worth of all 2^n coalitions.
 *
 * <p>Coalition c has the players whose binary digits are set in c: player 0 is digit 1, player 1 digit 2, player 2
 * digit 4. The worth of nobody need not be 0; what is shared out is the worth of all less that of nobody.
 *
 * <p><em>Shares add up exactly.</em> Worths are rounded to whole multiples of a {@linkplain #grain() grain}, about
 * 10^-12 of the largest worth. From there all sums are of whole numbers. The exact values are fractions of the grain;
 * each is rounded down, and the grains left over go one each to the largest remainders, the first player first among
 * equals. So the values are within one grain of the exact ones, their sum in any order is {@link #total()} to the last
 * bit, a player who adds nothing gets exactly 0, and two who are alike differ by at most one grain.
 */
public final class ShapleyValues {
    /** The most players; 2^12 is 4,096 coalitions. */
    public static final int MOST_PLAYERS = 12;

    private static final int BITS_OF_LARGEST_WORTH = 40;
    private static final double LARGEST_WORTH = 1e300;
    private static final int LEAST_EXPONENT = -1000;

    private final int players;
    private final double grain;
    private final long totalGrains;
    private final long[] valueGrains;
    private final double[][] interactions;

    private ShapleyValues(long[] worth, double grain) {
        players = Integer.numberOfTrailingZeros(worth.length);
        this.grain = grain;
        totalGrains = worth[worth.length - 1] - worth[0];
        valueGrains = new Sums(worth, players).values(totalGrains);
        interactions = interactions(new Sums(worth, players));
    }

    /**
     * The values of one game.
     *
     * @param worth of each coalition, in any one unit; 2^n numbers for 1 to {@link #MOST_PLAYERS} players, each finite
     *     and at most 10^300 in size
     */
    public static ShapleyValues of(double... worth) {
        double[][] one = new double[worth.length][];
        for (int c = 0; c < one.length; c++) {
            one[c] = new double[] {worth[c]};
        }
        return ofMembers(one).get(0);
    }

    /**
     * The values of many games with the same players, such as one game a member of an ensemble, all with one grain, so
     * that sums over members of values and of totals agree exactly too.
     *
     * @param worth first by coalition, then by member
     * @return one game's values a member, in their order
     */
    public static List<ShapleyValues> ofMembers(double[][] worth) {
        double grain = grain(checkGame(worth));
        List<ShapleyValues> games = new ArrayList<>();
        for (int k = 0; k < worth[0].length; k++) {
            long[] grains = new long[worth.length];
            for (int c = 0; c < grains.length; c++) {
                grains[c] = (long) FastMath.rint(worth[c][k] / grain);
            }
            games.add(new ShapleyValues(grains, grain));
        }
        return List.copyOf(games);
    }

    /** Passes a game and returns the size of its largest worth. */
    private static double checkGame(double[][] worth) {
        Check.that(
                worth.length >= 2 && worth.length <= 1 << MOST_PLAYERS && Integer.bitCount(worth.length) == 1,
                "a game needs the worth of 2^n coalitions, for 1 to " + MOST_PLAYERS + " players, but has "
                        + worth.length);
        double largest = 0.0;
        for (int c = 0; c < worth.length; c++) {
            Check.that(
                    worth[c].length == worth[0].length && worth[c].length > 0,
                    "coalition " + c + " must have one worth a member");
            for (double value : worth[c]) {
                Check.that(
                        FastMath.abs(value) <= LARGEST_WORTH,
                        "the worth of coalition " + c + " must be finite and at most 1e300 but was " + value);
                largest = Math.max(largest, FastMath.abs(value));
            }
        }
        return largest;
    }

    /** A power of two, such that the largest worth is below 2^40 grains. */
    private static double grain(double largest) {
        int exponent = FastMath.getExponent(largest) + 1 - BITS_OF_LARGEST_WORTH;
        return FastMath.scalb(1.0, Math.max(exponent, LEAST_EXPONENT));
    }

    private double[][] interactions(Sums sums) {
        double[][] pairs = new double[players][players];
        for (int i = 0; i < players; i++) {
            for (int j = 0; j < i; j++) {
                pairs[i][j] = sums.interaction(i, j) * grain;
                pairs[j][i] = pairs[i][j];
            }
        }
        return pairs;
    }

    /** How many players there are. */
    public int players() {
        return players;
    }

    /** The unit to which worths are rounded: a power of two, below 2 x 10^-12 of the largest worth. */
    public double grain() {
        return grain;
    }

    /** What is shared out: the worth of all less that of nobody, within one grain; exactly the sum of all values. */
    public double total() {
        return totalGrains * grain;
    }

    /** A player's share, in the unit of the worths; may be below 0. */
    public double value(int player) {
        return valueGrains[player] * grain;
    }

    /** All values, in the order of the players, as an array of its own. */
    public double[] values() {
        double[] values = new double[players];
        for (int i = 0; i < players; i++) {
            values[i] = value(i);
        }
        return values;
    }

    /**
     * How much two players together add beyond what each adds apart, on average over the coalitions of the others:
     * above 0 where they help each other, below 0 where one stands in for the other, 0 where neither minds the other.
     * In the unit of the worths. Interactions are no part of the shares and do not add up to the total.
     */
    public double interaction(int one, int other) {
        Check.that(one != other, "a player has no interaction with himself");
        Objects.checkIndex(one, players);
        return interactions[one][Objects.checkIndex(other, players)];
    }

    /**
     * Sums over coalitions in whole grains. A coalition of s others out of m has the weight 1 / ((m + 1) C(m, s));
     * times the least common multiple of 1 to m + 1, which is m + 1 times that of all C(m, s), it is a whole number.
     * For 12 players no sum exceeds 2^57.
     */
    private record Sums(long[] worth, int players) {
        long[] values(long total) {
            long unit = leastCommonMultiple(players);
            long[] values = new long[players];
            double[] remainders = new double[players];
            long left = total;
            for (int i = 0; i < players; i++) {
                long sum = weighted(marginals(1 << i), unit);
                values[i] = Math.floorDiv(sum, unit);
                remainders[i] = Math.floorMod(sum, unit);
                left -= values[i];
            }
            Apportionment.giveLargest(values, remainders, left);
            return values;
        }

        double interaction(int one, int other) {
            long unit = leastCommonMultiple(players - 1);
            return (double) weighted(marginals(1 << one | 1 << other), unit) / unit;
        }

        /** What the given one or two players add, summed over the coalitions of s others, for each s. */
        private long[] marginals(int given) {
            long[] sums = new long[players - Integer.bitCount(given) + 1];
            int one = Integer.highestOneBit(given);
            int other = given ^ one;
            for (int c = 0; c < worth.length; c++) {
                if ((c & given) == 0) {
                    long alone = worth[c | one] - worth[c];
                    long beside = worth[c | given] - worth[c | other];
                    sums[Integer.bitCount(c)] += other == 0 ? alone : beside - alone;
                }
            }
            return sums;
        }

        private static long weighted(long[] sums, long unit) {
            int others = sums.length - 1;
            long sum = 0;
            long coalitions = 1;
            for (int s = 0; s <= others; s++) {
                sum += sums[s] * (unit / (sums.length * coalitions));
                coalitions = coalitions * (others - s) / (s + 1);
            }
            return sum;
        }

        private static long leastCommonMultiple(int most) {
            long multiple = 1;
            for (int k = 2; k <= most; k++) {
                long a = multiple;
                long b = k;
                while (b != 0) {
                    long rest = a % b;
                    a = b;
                    b = rest;
                }
                multiple = multiple / a * k;
            }
            return multiple;
        }
    }
}
