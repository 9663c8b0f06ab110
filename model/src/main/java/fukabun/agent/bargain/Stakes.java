package fukabun.agent.bargain;

import fukabun.agent.Scorecard;
import fukabun.base.Check;

/**
 * What is at stake for a side that is asked to give something, all in one unit. It gains the other side's cooperation,
 * less what that side's own need would bring it anyway, and only as far as the two things are linked; it pays with what
 * it is asked for.
 *
 * @param need what the other side's cooperation is worth to it
 * @param comesAnyway what of this it believes to get without giving, since the other side needs it too
 * @param linkedShare how far the other side makes cooperation wait for what it asks, 0 to 1
 * @param price what it is asked for is worth to it, above 0
 */
public record Stakes(double need, double comesAnyway, double linkedShare, double price) {
    public Stakes {
        Check.finite("need", need);
        Check.finite("comesAnyway", comesAnyway);
        Check.share("linkedShare", linkedShare);
        Check.positive("price", price);
    }

    /** What giving in would bring it; below zero where more comes anyway than it needs. */
    public double gain() {
        return linkedShare * (need - comesAnyway);
    }

    /** Writes the terms of giving in: open when the gain is above the price. */
    public void concede(Scorecard card) {
        card.add("need of the other side", need)
                .add("what its need brings anyway", -comesAnyway)
                .add("what is not linked", -(1.0 - linkedShare) * (need - comesAnyway))
                .add("worth of what is asked", -price);
    }

    /**
     * The share of what is asked that is worth offering. Words cost little, each further step more: the cost of a share
     * is the price times its square, so that the best share is the gain over twice the price, within [0, 1]. Half is
     * offered exactly where the gain equals the price.
     */
    public double offeredShare() {
        return Math.min(Math.max(gain() / (2.0 * price), 0.0), 1.0);
    }
}
