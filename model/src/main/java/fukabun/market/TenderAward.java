package fukabun.market;

import java.util.Arrays;

/**
 * How a buyer parts an order among bidders whom it has scored. Lot by lot goes to the best score; a bidder that already
 * has lots is worth less, for the buyer spreads its orders over firms and over countries. A lot that nobody deserves is
 * not bought.
 */
public final class TenderAward {
    private TenderAward() {}

    /**
     * What the buyer holds to.
     *
     * @param spreadShare fall of the score, as a share of price, of a bidder that has every lot
     * @param reserve score at or below which a lot is not bought
     */
    public record Rule(double spreadShare, double reserve) {}

    /**
     * Parts {@code lots} among the first bidders of {@code scores}; the earlier of two equal ones comes first.
     *
     * @param scores one a bidder, as shares of price; negative infinity for one that does not bid
     * @param countries of the bidders, numbers from 0
     * @param won filled with the lots of each bidder; its length is the number of bidders
     * @param wonByCountry filled with the lots of each country
     */
    public static void award(double[] scores, int[] countries, int lots, Rule rule, int[] won, int[] wonByCountry) {
        Arrays.fill(won, 0);
        Arrays.fill(wonByCountry, 0);
        for (int lot = 0; lot < lots; lot++) {
            int best = -1;
            double bestScore = rule.reserve();
            for (int i = 0; i < won.length; i++) {
                double held = 0.5 * (won[i] + wonByCountry[countries[i]]) / lots;
                double score = scores[i] - rule.spreadShare() * held;
                if (score > bestScore) {
                    best = i;
                    bestScore = score;
                }
            }
            if (best < 0) {
                return;
            }
            won[best]++;
            wonByCountry[countries[best]]++;
        }
    }
}
