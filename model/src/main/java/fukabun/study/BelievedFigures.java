package fukabun.study;

/**
 * A claim that somebody overrated what he held in his hand: what he believed, the mean over the claim's years, against
 * what came, run by run. The effect is what came less what was believed, so that a belief that was too high makes it a
 * fall, and its share is of the run's own belief: at -1 nothing came of it.
 */
final class BelievedFigures {
    private BelievedFigures() {}

    /**
     * @param base whose runs hold the belief
     * @param without the outcome of each member in the base
     * @param with the outcome of each member with the treatment
     */
    static ClaimResult judge(ClaimSpec claim, EnsembleResult base, double[] without, double[] with) {
        ClaimSpec.Belief belief = claim.belief().orElseThrow();
        ClaimSpec.Outcome outcome = claim.outcome();
        double[] believed = ClaimTest.outcomes(
                new ClaimSpec.Outcome(
                        belief.indicator(), ClaimSpec.Aggregate.MEAN, outcome.fromYear(), outcome.toYear()),
                base);
        double[] actual =
                belief.actual() == ClaimSpec.Actual.LEVEL ? without : Outcomes.minus(with, without);
        return ClaimTest.compared(claim, base.thesis(), believed, actual, believed);
    }
}
