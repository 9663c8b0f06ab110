package fukabun.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.base.Draws;
import fukabun.base.Topic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovementTest {
    private static final BayesFactor UP = new BayesFactor(4.0, 2.0, 8.0);
    private static final BayesFactor DOWN = new BayesFactor(0.25, 0.125, 0.5);
    private static final BayesFactor OPEN = new BayesFactor(2.0, 0.9, 4.5);
    private static final BayesFactor NONE = new BayesFactor(1.0, 1.0, 1.0);

    private static final int CLAIMS = 4000;
    private static final int DRAWS = 200;

    /** Four standard errors of a rate of one in twenty over so many claims. */
    private static final double LUCK = 4.0 * Math.sqrt(0.05 * 0.95 / CLAIMS);

    @Test
    void aClaimHasMovedWhereItsFactorsPointOneWayAndOneIsClear() {
        assertEquals(new Movement(1, List.of(1)), Movement.of(List.of(OPEN, UP)));
        assertEquals(new Movement(-1, List.of(0, 1)), Movement.of(List.of(DOWN, DOWN)));
        assertFalse(Movement.of(List.of(UP, DOWN)).hasMoved());
        assertFalse(Movement.of(List.of(OPEN, OPEN)).hasMoved());
        assertFalse(Movement.of(List.of()).hasMoved());
    }

    /** All draws agree at one threshold, before and after: of it no evidence can be seen. */
    @Test
    void aThresholdWithoutAFactorCountsNeitherWay() {
        assertEquals(new Movement(1, List.of(1)), Movement.of(List.of(NONE, UP)));
        assertFalse(Movement.of(List.of(NONE, NONE)).hasMoved());
    }

    @Test
    void oddsThatMovedAwayFromAVerdictDoNotCarryIt() {
        assertTrue(Movement.towards(Verdict.SUPPORTED, List.of(UP)).hasMoved());
        assertFalse(Movement.towards(Verdict.REFUTED, List.of(UP)).hasMoved());
        assertFalse(Movement.towards(Verdict.SUPPORTED, List.of(DOWN)).hasMoved());
        assertTrue(Movement.towards(Verdict.REFUTED, List.of(DOWN)).hasMoved());
        assertTrue(Movement.towards(Verdict.UNDECIDED, List.of(DOWN)).hasMoved());
    }

    /**
     * By hand: one threshold needs 1.960 standard errors of the logarithm, three need 2.394. A factor of e has its 90 percent
     * interval at 1.645 errors; with an error of 1 / 2.1 it is clear of 1 by 2.1.
     */
    @Test
    void moreThresholdsNeedAWiderInterval() {
        double ends = Math.exp(1.6448536 / 2.1);
        BayesFactor clear = new BayesFactor(Math.E, Math.E / ends, Math.E * ends);
        assertTrue(Movement.of(List.of(clear)).hasMoved());
        assertFalse(Movement.of(List.of(clear, clear, clear)).hasMoved());
    }

    /**
     * Evidence that says nothing: 200 draws before and 200 after from one distribution, with the chances of a claim at its
     * three thresholds. In at most one of twenty claims does it pass for evidence.
     */
    @ParameterizedTest
    @CsvSource({
        "0.3, 0.5, 0.7",
        "0.48, 0.5, 0.52",
        "0.05, 0.5, 0.95",
        "0.2, 0.25, 0.3",
        "0.96, 0.98, 0.995",
        "0.04, 0.07, 0.1"
    })
    void evidenceThatSaysNothingMovesAtMostOneClaimInTwenty(double strictest, double middle, double widest) {
        double[] chances = {strictest, middle, widest};
        int moved = 0;
        for (int claim = 0; claim < CLAIMS; claim++) {
            double[] before = shares(chances, 2 * claim);
            double[] after = shares(chances, 2 * claim + 1);
            List<BayesFactor> factors = new ArrayList<>();
            for (int i = 0; i < chances.length; i++) {
                factors.add(BayesFactor.ofShares(after[i], DRAWS, before[i], DRAWS));
            }
            moved += Movement.of(factors).hasMoved() ? 1 : 0;
        }
        assertTrue(moved <= (Movement.FALSE_ALARM + LUCK) * CLAIMS, moved + " of " + CLAIMS);
    }

    /** Shares of draws that meet each chance: a draw that meets a stricter threshold meets the wider ones. */
    private static double[] shares(double[] chances, int sample) {
        Draws draws = new Draws(sample);
        int[] met = new int[chances.length];
        for (int k = 0; k < DRAWS; k++) {
            double place = draws.uniform(Topic.TEST, 0, k, 0);
            for (int i = 0; i < chances.length; i++) {
                met[i] += place < chances[i] ? 1 : 0;
            }
        }
        return Arrays.stream(met).mapToDouble(times -> (double) times / DRAWS).toArray();
    }
}
