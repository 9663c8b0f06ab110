package fukabun.sensitivity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.Tolerance;
import fukabun.base.Draws;
import fukabun.base.Topic;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShapleyValuesTest {
    /** Within one grain, which is below 2 x 10^-12 of the largest worth. */
    private static final double ONE_GRAIN = 2e-12;

    /**
     * Published: "Shapley value" in Wikipedia, glove game with one left (player 0) and two right gloves: 2/3, 1/6, 1/6.
     */
    @Test
    void theOnlyLeftGloveIsWorthTwoThirdsOfThePair() {
        ShapleyValues glove = game(3, c -> (c & 1) == 1 && c > 1 ? 1 : 0);
        assertArrayEquals(new double[] {2.0 / 3, 1.0 / 6, 1.0 / 6}, glove.values(), ONE_GRAIN);
        // By hand, Moebius transform: m(01) = m(02) = 1, m(012) = -1. I = sum of m(T) / (|T| - 1) over T with both.
        assertEquals(0.5, glove.interaction(0, 1), Tolerance.ARITHMETIC);
        assertEquals(-0.5, glove.interaction(1, 2), Tolerance.ARITHMETIC);
    }

    /**
     * Published: "Airport problem" in Wikipedia after Littlechild and Owen (Management Science 20, 1973): aircraft that
     * need runways of cost 8, 11, 13 and 18 pay 2, 3, 4 and 9.
     */
    @Test
    void aircraftShareTheCostOfARunway() {
        double[] cost = {8, 11, 13, 18};
        ShapleyValues airport = game(4, c -> c == 0 ? 0 : cost[31 - Integer.numberOfLeadingZeros(c)]);
        assertArrayEquals(new double[] {2, 3, 4, 9}, airport.values(), 18 * ONE_GRAIN);
    }

    /**
     * Published: Owen, Game Theory (2nd ed. 1982): a corporation of four shareholders with 10, 20, 30 and 40
     * percent and simple majority; values 1/12, 3/12, 3/12 and 5/12.
     */
    @Test
    void shareholdersHaveThePowerTheirVotesGiveThem() {
        double[] votes = {10, 20, 30, 40};
        ShapleyValues majority = game(4, c -> sum(c, votes) > 50 ? 1 : 0);
        double[] published = {1.0 / 12, 3.0 / 12, 3.0 / 12, 5.0 / 12};
        assertArrayEquals(published, majority.values(), ONE_GRAIN);
    }

    /**
     * By hand: each of n alike has 1/n; three by majority have pairs of 1 and -2 for all, so no interaction: 1 - 2/2.
     */
    @Test
    void playersWhoAreAlikeShareAlike() {
        ShapleyValues majority = game(3, c -> Integer.bitCount(c) >= 2 ? 1 : 0);
        assertArrayEquals(new double[] {1.0 / 3, 1.0 / 3, 1.0 / 3}, majority.values(), ONE_GRAIN);
        assertEquals(0.0, majority.interaction(0, 2), Tolerance.ARITHMETIC);
    }

    /** By hand: where worths just add up, each has his own, and nobody minds another. */
    @Test
    void anAdditiveGameGivesEachHisOwnAndNoInteraction() {
        double[] own = {3, -1.5, 0, 40, 0.25, 7, -12};
        ShapleyValues additive = game(7, c -> 100 + sum(c, own));
        assertArrayEquals(own, additive.values(), 147 * ONE_GRAIN);
        for (int i = 0; i < 7; i++) {
            for (int j = 0; j < i; j++) {
                assertEquals(0.0, additive.interaction(i, j), 147 * ONE_GRAIN);
            }
        }
    }

    @Test
    void aPlayerWhoAddsNothingGetsNothingToTheLastBit() {
        double[] worth = random(6);
        ShapleyValues game = game(7, c -> worth[(c & 7) | (c >> 1 & 56)]);
        assertEquals(0.0, game.value(3), Tolerance.EXACT);
        assertEquals(0.0, game.interaction(3, 5), Tolerance.EXACT);
        assertTrue(game.value(2) != 0.0);
    }

    /**
     * A second way of computing: value = sum of m(T) / |T| over T with the player, interaction = sum of m(T) / (|T| -
     * 1) over T with both, m the Moebius transform (Grabisch and Roubens, 1999).
     */
    @ParameterizedTest(name = "{0} players")
    @ValueSource(ints = {1, 2, 3, 5, 7, 10, 12})
    void valuesAndInteractionsAreThoseOfTheMoebiusTransform(int players) {
        double[] worth = random(players);
        double[] moebius = worth.clone();
        for (int i = 0; i < players; i++) {
            for (int c = 0; c < moebius.length; c++) {
                moebius[c] -= (c >> i & 1) == 1 ? moebius[c ^ 1 << i] : 0.0;
            }
        }
        ShapleyValues game = ShapleyValues.of(worth);
        for (int i = 0; i < players; i++) {
            assertEquals(over(moebius, 1 << i, 0), game.value(i), Tolerance.ARITHMETIC);
            for (int j = 0; j < i; j++) {
                assertEquals(over(moebius, 1 << i | 1 << j, 1), game.interaction(i, j), Tolerance.ARITHMETIC);
                assertEquals(game.interaction(j, i), game.interaction(i, j), Tolerance.EXACT);
            }
        }
    }

    private static double over(double[] moebius, int given, int less) {
        double sum = 0.0;
        for (int c = 1; c < moebius.length; c++) {
            sum += (c & given) == given ? moebius[c] / (Integer.bitCount(c) - less) : 0.0;
        }
        return sum;
    }

    /** The promise of the class: to the last bit, in any order, whatever the worths. */
    @ParameterizedTest(name = "{0} players")
    @ValueSource(ints = {1, 3, 7, 12})
    void theValuesAddUpToTheTotalToTheLastBitInAnyOrder(int players) {
        for (double size : new double[] {1.0, 1e-9, 3.7e11, 1e299, 1e-320}) {
            double[] worth = random(players);
            for (int c = 0; c < worth.length; c++) {
                worth[c] *= size;
            }
            ShapleyValues game = ShapleyValues.of(worth);
            double forward = 0.0;
            double backward = 0.0;
            for (int i = 0; i < players; i++) {
                forward += game.value(i);
                backward += game.value(players - 1 - i);
            }
            assertEquals(game.total(), forward, Tolerance.EXACT);
            assertEquals(game.total(), backward, Tolerance.EXACT);
            assertEquals(worth[worth.length - 1] - worth[0], game.total(), game.grain());
        }
    }

    /** The promise of the class, over members: all have one grain. */
    @Test
    void sumsOverMembersAddUpToTheLastBitToo() {
        int members = 400;
        double[][] worth = new double[1 << 7][members];
        for (int c = 0; c < worth.length; c++) {
            for (int k = 0; k < members; k++) {
                worth[c][k] = new Draws(k).normal(Topic.TEST, c, 0, 0) * (1 + k);
            }
        }
        List<ShapleyValues> games = ShapleyValues.ofMembers(worth);
        double[] byPlayer = new double[7];
        double totals = 0.0;
        for (ShapleyValues game : games) {
            totals += game.total();
            for (int i = 0; i < 7; i++) {
                byPlayer[i] += game.value(i);
            }
        }
        double sum = 0.0;
        for (double value : byPlayer) {
            sum += value;
        }
        assertEquals(totals, sum, Tolerance.EXACT);
    }

    /** By hand: a third of one grain each cannot be had, so the first gets the grain. */
    @Test
    void whatCannotBeSharedGoesToTheFirstAmongEquals() {
        ShapleyValues game = game(3, c -> c == 7 ? 1.0 : 0.0);
        double grain = 0x1.0p-39;
        assertEquals(grain, game.grain(), Tolerance.EXACT);
        // 2^39 grains leave 2 when shared by three (2^odd = 2 modulo 3).
        assertEquals(grain, game.value(0) - game.value(2), Tolerance.EXACT);
        assertEquals(grain, game.value(1) - game.value(2), Tolerance.EXACT);
    }

    @Test
    void aGameThatIsNoneIsAnErrorThatSaysWhy() {
        Throwable three = assertThrows(IllegalArgumentException.class, () -> ShapleyValues.of(1, 2, 3));
        assertEquals("a game needs the worth of 2^n coalitions, for 1 to 12 players, but has 3", three.getMessage());
        assertThrows(IllegalArgumentException.class, () -> ShapleyValues.of(new double[1 << 13]));
        Throwable nan = assertThrows(IllegalArgumentException.class, () -> ShapleyValues.of(0, Double.NaN));
        assertTrue(nan.getMessage().startsWith("the worth of coalition 1 must be finite"), nan.getMessage());
        assertThrows(IllegalArgumentException.class, () -> ShapleyValues.ofMembers(new double[][] {{1, 2}, {1}}));
        assertThrows(
                IllegalArgumentException.class,
                () -> ShapleyValues.of(0, 1, 2, 3).interaction(1, 1));
    }

    static ShapleyValues game(int players, IntToDoubleFunction worth) {
        double[] worths = new double[1 << players];
        for (int c = 0; c < worths.length; c++) {
            worths[c] = worth.applyAsDouble(c);
        }
        return ShapleyValues.of(worths);
    }

    private static double sum(int coalition, double[] own) {
        double sum = 0.0;
        for (int i = 0; i < own.length; i++) {
            sum += (coalition >> i & 1) == 1 ? own[i] : 0.0;
        }
        return sum;
    }

    private static double[] random(int players) {
        double[] worth = new double[1 << players];
        for (int c = 0; c < worth.length; c++) {
            worth[c] = new Draws(players).uniform(Topic.TEST, c, 0, 0) - 0.3;
        }
        return worth;
    }
}
