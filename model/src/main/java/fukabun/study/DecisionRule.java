package fukabun.study;

import fukabun.base.Check;
import java.util.List;

/**
 * The rule that turns probabilities into a verdict, fixed before the run. In this order: a model that was not
 * confronted with the record is <em>not calibrated</em>; evidence that does not move the odds by a factor of three has
 * <em>not decided</em>; then <em>supported</em> or <em>refuted</em> at the claim's thresholds, but only if all regions
 * of equivalence agree; else <em>undecided</em>.
 *
 * @param supported posterior probability of "hardly raised" needed to call the claim supported
 * @param refuted posterior probability of "raised" needed to call it refuted
 */
public record DecisionRule(double supported, double refuted) {
    public DecisionRule {
        Check.between("supported", supported, 0.5, 1.0);
        Check.between("refuted", refuted, 0.5, 1.0);
    }

    /**
     * The verdict.
     *
     * @param hardlyRaised posterior probability for each region of equivalence
     * @param evidence how far the evidence moved the odds of each region, in the same order; empty for a model that is
     *     not calibrated. It has decided nothing when it says nothing of any region: a region that nearly every draw met
     *     beforehand cannot be moved by any evidence, so one that speaks is enough
     */
    public Verdict decide(List<Double> hardlyRaised, List<BayesFactor> evidence) {
        Check.that(!hardlyRaised.isEmpty(), "a verdict needs at least one probability");
        for (double probability : hardlyRaised) {
            Check.share("probability of hardly raised", probability);
        }
        if (evidence.isEmpty()) {
            return Verdict.NOT_CALIBRATED;
        }
        Check.that(
                evidence.size() == hardlyRaised.size(),
                "each region needs its Bayes factor, but there are " + hardlyRaised.size() + " and " + evidence.size());
        if (evidence.stream().allMatch(BayesFactor::saysNothing)) {
            return Verdict.NOT_DECIDED;
        }
        if (hardlyRaised.stream().allMatch(p -> p >= supported)) {
            return Verdict.SUPPORTED;
        }
        return hardlyRaised.stream().allMatch(p -> 1.0 - p >= refuted) ? Verdict.REFUTED : Verdict.UNDECIDED;
    }
}
