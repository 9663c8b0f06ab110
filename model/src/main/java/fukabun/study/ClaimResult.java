package fukabun.study;

import fukabun.scenario.Thesis;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What an ensemble says of one claim under one thesis.
 *
 * @param claim the claim
 * @param thesis under which the parameters were drawn
 * @param baseline spread of the outcome without the treatment, in the indicator's unit; of the belief, where one is held
 *     against what came
 * @param effect spread of the paired difference, in the indicator's unit
 * @param relative spread of the paired difference over the ensemble's mean baseline, infinite where there is an effect on
 *     a baseline of nothing; for a claim on an absolute effect the difference itself, for one on a belief what came less
 *     what was believed over the run's own belief
 * @param holds share of members whose effect is as claimed at each threshold of the claim, in its order
 * @param fell share of members whose effect is below minus the smallest threshold
 * @param curve the equivalence curve over 2-30 percent
 * @param pairedVarianceShare variance of the paired difference over that of independent runs; NaN where the latter is 0
 * @param members how many draws it rests on
 * @param recordEvidence how far this record alone moved the odds of the claim at each threshold, against the main prior;
 *     empty but for the posterior
 * @param evidence how far the record and the settlements elsewhere together moved them, against the reference prior; empty
 *     but for the posterior. The rule is applied to these
 * @param verdict by the claim's rule, or not calibrated
 * @param sample the relative effect of each member, in their order; empty where nobody keeps it
 * @param settles whether the treatment holds a settlement, of which settlements elsewhere tell something
 */
public record ClaimResult(
        ClaimSpec claim,
        Thesis thesis,
        Quantiles baseline,
        Quantiles effect,
        Quantiles relative,
        List<Double> holds,
        double fell,
        List<CurvePoint> curve,
        double pairedVarianceShare,
        int members,
        List<BayesFactor> recordEvidence,
        List<BayesFactor> evidence,
        Verdict verdict,
        List<Double> sample,
        boolean settles) {
    /** A model in which so many draws agree before any data assumes the answer and does not test it. */
    private static final double CERTAIN = 0.99;

    public ClaimResult {
        Objects.requireNonNull(claim);
        Objects.requireNonNull(thesis);
        holds = List.copyOf(holds);
        curve = List.copyOf(curve);
        recordEvidence = List.copyOf(recordEvidence);
        evidence = List.copyOf(evidence);
        sample = List.copyOf(sample);
    }

    /** A result of no settlement, whose members are not kept. */
    public ClaimResult(
            ClaimSpec claim,
            Thesis thesis,
            Quantiles baseline,
            Quantiles effect,
            Quantiles relative,
            List<Double> holds,
            double fell,
            List<CurvePoint> curve,
            double pairedVarianceShare,
            int members,
            List<BayesFactor> recordEvidence,
            List<BayesFactor> evidence,
            Verdict verdict) {
        this(
                claim,
                thesis,
                baseline,
                effect,
                relative,
                holds,
                fell,
                curve,
                pairedVarianceShare,
                members,
                recordEvidence,
                evidence,
                verdict,
                List.of(),
                false);
    }

    /** The same of a treatment that holds a settlement, or of one that does not. */
    public ClaimResult settling(boolean isSettlement) {
        return new ClaimResult(
                claim,
                thesis,
                baseline,
                effect,
                relative,
                holds,
                fell,
                curve,
                pairedVarianceShare,
                members,
                recordEvidence,
                evidence,
                verdict,
                sample,
                isSettlement);
    }

    /** This result of the posterior with the verdict of its claim's rule, given what was believed before. */
    ClaimResult decided(ClaimResult prior, ClaimResult reference) {
        List<BayesFactor> ofRecord = factors(prior);
        List<BayesFactor> ofAll = factors(reference);
        return new ClaimResult(
                claim,
                thesis,
                baseline,
                effect,
                relative,
                holds,
                fell,
                curve,
                pairedVarianceShare,
                members,
                ofRecord,
                ofAll,
                claim.assumed() || prior.isCertain()
                        ? Verdict.ASSUMED
                        : new DecisionRule(claim.supported(), claim.refuted()).decide(holds, ofAll),
                sample,
                settles);
    }

    /** The same with the word that it counts in no verdict. */
    public ClaimResult asIllustration() {
        return new ClaimResult(
                claim,
                thesis,
                baseline,
                effect,
                relative,
                holds,
                fell,
                curve,
                pairedVarianceShare,
                members,
                List.of(),
                List.of(),
                Verdict.ILLUSTRATION);
    }

    /** Whether practically every draw says the same at every threshold, so that the model knew the answer beforehand. */
    private boolean isCertain() {
        return holds.stream().allMatch(chance -> chance >= CERTAIN)
                || holds.stream().allMatch(chance -> chance <= 1.0 - CERTAIN);
    }

    private List<BayesFactor> factors(ClaimResult before) {
        List<BayesFactor> factors = new ArrayList<>();
        for (int i = 0; i < holds.size(); i++) {
            factors.add(
                    BayesFactor.ofShares(holds.get(i), members, before.holds().get(i), before.members()));
        }
        return factors;
    }

    /**
     * @param threshold relative effect that counts as "hardly raised"
     * @param probability share of members whose effect is as claimed
     */
    public record CurvePoint(double threshold, double probability) {}
}
