package fukabun.study;

import fukabun.scenario.Thesis;

/**
 * A claim that somebody overrated what he held in his hand: what he believed, the mean over the claim's years, against
 * what came, run by run. The effect is what came less what was believed, so that a belief that was too high makes it a
 * fall, and its share is of the run's own belief: at -1 nothing came of it.
 */
final class BelievedFigures {
    private BelievedFigures() {}

    /**
     * @param believed of each member in the base, in the unit of the outcome
     * @param without the outcome of each member in the base
     * @param with the outcome of each member with the treatment
     */
    static ClaimResult judge(ClaimSpec claim, Thesis thesis, double[] believed, double[] without, double[] with) {
        return ClaimTest.compared(claim, thesis, believed, came(claim, without, with), believed);
    }

    /** What the belief of a claim is held against. */
    static double[] came(ClaimSpec claim, double[] without, double[] with) {
        boolean isLevel = claim.belief().orElseThrow().actual() == ClaimSpec.Actual.LEVEL;
        return isLevel ? without : Outcomes.minus(with, without);
    }
}
