package fukabun.app.output;

import fukabun.scenario.Thesis;
import fukabun.study.BayesFactor;
import fukabun.study.ClaimResult;
import fukabun.study.ClaimSpec;
import fukabun.study.EvidenceVariant;
import fukabun.study.Quantiles;
import fukabun.study.Strength;
import fukabun.study.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A made-up claim that was judged, and judged otherwise on other evidence. */
public final class SampleStrength {
    private static final Quantiles NONE = new Quantiles(0.0, 0.0, 0.0, 0.0, 0.0, 0.0);
    private static final List<String> PATTERNS = List.of("coal-price", "lng-glut", "first-coal", "exports");

    private SampleStrength() {}

    /** The sample of a claim with a verdict, refuted under the strong range, without two patterns not decided. */
    public static Results results() {
        Results sample = SampleResults.claim();
        List<ClaimResult> claims = new ArrayList<>();
        sample.claims()
                .forEach(each ->
                        claims.add(each.thesis() == Thesis.POSTERIOR ? result(each.claim(), Verdict.UNDECIDED) : each));
        return new Results(
                sample.title(),
                sample.question(),
                sample.ensembles(),
                sample.differences(),
                claims,
                sample.logged(),
                sample.evidence(),
                new EvidenceStrength(strengths(claims.get(0).claim()), ""),
                sample.effects(),
                sample.further());
    }

    static List<Strength> strengths(ClaimSpec claim) {
        List<Strength> strengths = new ArrayList<>();
        strengths.add(strength(claim, EvidenceVariant.gradesAb(List.of(1, 2)), Verdict.UNDECIDED));
        for (String pattern : PATTERNS) {
            boolean weighs = pattern.equals("coal-price") || pattern.equals("lng-glut");
            strengths.add(strength(
                    claim,
                    EvidenceVariant.without(pattern, List.of(1, 2)),
                    weighs ? Verdict.NOT_DECIDED : Verdict.UNDECIDED));
        }
        strengths.add(strength(claim, EvidenceVariant.believing(Thesis.ZERO, List.of(1, 2)), Verdict.ASSUMED));
        strengths.add(strength(claim, EvidenceVariant.believing(Thesis.WEAK, List.of(1, 2)), Verdict.UNDECIDED));
        strengths.add(strength(claim, EvidenceVariant.believing(Thesis.STRONG, List.of(1, 2)), Verdict.REFUTED));
        return strengths;
    }

    static Strength strength(ClaimSpec claim, EvidenceVariant variant, Verdict verdict) {
        return new Strength(claim, variant, Optional.of(result(claim, verdict)));
    }

    /** A result whose second factor alone leaves out 1; with another verdict than undecided its chances are clearly lower. */
    static ClaimResult result(ClaimSpec claim, Verdict verdict) {
        double least = verdict == Verdict.UNDECIDED ? 0.5 : 0.2;
        List<Double> holds =
                claim.equivalence().stream().map(threshold -> least + threshold).toList();
        List<BayesFactor> open =
                holds.stream().map(ignored -> new BayesFactor(1.5, 0.75, 3.0)).toList();
        List<BayesFactor> moved = holds.stream()
                .map(ignored ->
                        verdict == Verdict.REFUTED ? new BayesFactor(0.16, 0.11, 0.25) : new BayesFactor(6.0, 4.0, 9.0))
                .toList();
        return new ClaimResult(
                        claim,
                        Thesis.POSTERIOR,
                        NONE,
                        NONE,
                        NONE,
                        holds,
                        0.0,
                        List.of(),
                        1.0,
                        200,
                        open,
                        moved,
                        verdict)
                .settling(true);
    }
}
