package fukabun.market;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class TenderAwardTest {
    private static final TenderAward.Rule RULE = new TenderAward.Rule(0.2, -0.6);

    private static int[] won(double[] scores, int[] countries, int lots, TenderAward.Rule rule) {
        int[] won = new int[scores.length];
        TenderAward.award(scores, countries, lots, rule, won, new int[3]);
        return won;
    }

    // By hand: a bidder alone in its country that holds a share x is worth 0.2 x less. Equal scores alternate, the
    // earlier
    // first.
    @Test
    void equalBidsShareTheOrder() {
        assertArrayEquals(new int[] {5, 5}, won(new double[] {0.0, 0.0}, new int[] {0, 1}, 10, RULE));
        assertArrayEquals(new int[] {2, 1}, won(new double[] {0.0, 0.0}, new int[] {0, 1}, 3, RULE));
    }

    // By hand: an edge of 0.07 is spent when the shares differ by 0.07 / 0.2 = 0.35: 13.5 to 6.5 of twenty lots. The
    // better one takes the fourteenth, for at 13 to 6 it is worth 0.07 - 0.13 = -0.06 and the other -0.06: the earlier
    // wins.
    @Test
    void anEdgeBuysTheShareAtWhichSpreadingOutweighsIt() {
        assertArrayEquals(new int[] {14, 6}, won(new double[] {0.07, 0.0}, new int[] {0, 1}, 20, RULE));
    }

    // By hand: 0.2 is the most that spreading is worth; who is 0.25 better has all.
    @Test
    void whoIsBetterByMoreThanSpreadingIsWorthTakesAll() {
        assertArrayEquals(new int[] {20, 0}, won(new double[] {0.25, 0.0}, new int[] {0, 1}, 20, RULE));
    }

    // By hand: two firms of one country against one of another, equal bids. At lots a, b, c of 12 the first two are
    // worth
    // -(a + (a + b)) / 120 and -(b + (a + b)) / 120, the third -2c / 120: a = b = 4 - x, 3a = 2c, a = 24/7: lots 3 or
    // 4.
    @Test
    void twoFirmsOfOneCountryGetMoreThanOneButNotTwice() {
        int[] won = won(new double[] {0.0, 0.0, 0.0}, new int[] {0, 0, 1}, 12, RULE);
        assertArrayEquals(new int[] {4, 3, 5}, won);
    }

    @Test
    void aLotThatNobodyDeservesIsNotBought() {
        assertArrayEquals(new int[] {0, 0}, won(new double[] {-0.6, -0.7}, new int[] {0, 1}, 5, RULE));
        // By hand: at -0.5 the first lots are worth it until a share of 0.5 is held: 0.2 x 0.5 = 0.1.
        assertArrayEquals(new int[] {5, 0}, won(new double[] {-0.5, -0.7}, new int[] {0, 1}, 10, RULE));
    }

    @Test
    void whoDoesNotBidWinsNothing() {
        double none = Double.NEGATIVE_INFINITY;
        assertArrayEquals(new int[] {0, 4}, won(new double[] {none, -0.1}, new int[] {0, 1}, 4, RULE));
    }
}
