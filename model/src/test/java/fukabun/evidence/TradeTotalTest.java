package fukabun.evidence;

import static fukabun.Tolerance.ARITHMETIC;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fukabun.base.Draws;
import fukabun.base.Topic;
import fukabun.evidence.TradeTotal.RouteShares;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TradeTotalTest {
    // By hand: ln 1.25 is a rise by 25 % of turnover; credit brings 5; 20 remain. With u1 = 0.75 the first share is
    // 1 - sqrt(0.25) = 0.5, so protection has 10 %; of the other 10, u2 = 0.3 gives 3 to everyday trade and 7 to
    // reciprocity, which on exports of 0.7 of turnover is 10 % of exports.
    @Test
    void aTotalIsDividedAsByHand() {
        RouteShares shares = new TradeTotal(Math.log(1.25), 0.05, 0.7).split(0.75, 0.3);
        assertEquals(0.10, shares.protection(), ARITHMETIC);
        assertEquals(0.03, shares.everyday(), ARITHMETIC);
        assertEquals(0.07, shares.reciprocity(), ARITHMETIC);
        assertEquals(0.10, shares.reciprocityOfExports(), ARITHMETIC);
        assertEquals(0.03 / 0.7, shares.everydayOfExports(), ARITHMETIC);
        assertEquals(0.10 / 0.7, shares.protectionOfExports(), ARITHMETIC);
    }

    @ParameterizedTest(name = "total {0}, credit {1}")
    @CsvSource({"0.3, 0", "0.3, 0.5", "-0.4, 0", "0, 0.1", "0, 0"})
    void theRoutesAlwaysSumToWhatCreditLeaves(double total, double credit) {
        TradeTotal trade = new TradeTotal(total, credit, 0.6);
        Draws draws = new Draws(1);
        for (int i = 0; i < 100; i++) {
            RouteShares shares = trade.split(draws.uniform(Topic.TEST, 1, i, 0), draws.uniform(Topic.TEST, 1, i, 1));
            double sum = shares.protection() + shares.everyday() + shares.reciprocity();
            assertEquals(Math.exp(total) - 1.0 - credit, sum, ARITHMETIC);
        }
    }

    // The flat Dirichlet distribution of three shares: mean 1/3, variance (1/3)(2/3)/4 = 1/18 each, correlation -1/2.
    // Four standard errors of 20,000 draws: 0.0067 for the mean; 0.002 for the variance, whose own spread is about
    // 1/18.
    @Test
    void theDivisionFavoursNoRoute() {
        Draws draws = new Draws(2);
        int n = 20_000;
        double[] sum = new double[3];
        double[] square = new double[3];
        double product = 0.0;
        for (int i = 0; i < n; i++) {
            RouteShares s = new TradeTotal(Math.log(2.0), 0.0, 1.0)
                    .split(draws.uniform(Topic.TEST, 1, i, 0), draws.uniform(Topic.TEST, 1, i, 1));
            double[] shares = {s.protection(), s.everyday(), s.reciprocity()};
            for (int k = 0; k < 3; k++) {
                sum[k] += shares[k];
                square[k] += shares[k] * shares[k];
            }
            product += shares[0] * shares[2];
        }
        for (int k = 0; k < 3; k++) {
            assertEquals(1.0 / 3.0, sum[k] / n, 0.0067);
            assertEquals(1.0 / 18.0, square[k] / n - sum[k] / n * (sum[k] / n), 0.002);
        }
        assertEquals(-1.0 / 36.0, product / n - sum[0] / n * (sum[2] / n), 0.002);
    }

    @Test
    void aTotalOfNothingMovesNothing() {
        RouteShares shares = new TradeTotal(0.0, 0.0, 0.6).split(0.5, 0.5);
        assertEquals(0.0, Math.abs(shares.protection()) + Math.abs(shares.everyday()) + Math.abs(shares.reciprocity()));
    }

    @Test
    void exportsMustBeAPartOfTurnover() {
        assertThrows(IllegalArgumentException.class, () -> new TradeTotal(0.1, 0.0, 0.0));
        assertThrows(IllegalArgumentException.class, () -> new TradeTotal(0.1, 0.0, 1.1));
        assertThrows(IllegalArgumentException.class, () -> new TradeTotal(0.1, 0.0, 0.5).split(1.5, 0.5));
    }
}
