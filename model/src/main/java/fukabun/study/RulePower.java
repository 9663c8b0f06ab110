package fukabun.study;

import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What the rule says where the truth is known: a draw is taken for history, the draws that its record keeps are judged just
 * as the posterior is, against the main prior and the reference. Only claims on effects of a single run a draw can be asked
 * so; those on the average of many runs are left out.
 */
public final class RulePower {
    private final List<ClaimSpec> claims;
    private final List<Integer> asked;
    private final Map<String, Scenario> scenarios;
    private final List<Draw> reference;

    /**
     * @param claims those of {@link ClaimEffects}, in their order
     * @param scenarios by the name that the study uses
     * @param reference draws of the reference, as many as a record keeps
     */
    public RulePower(List<ClaimSpec> claims, Map<String, Scenario> scenarios, List<Draw> reference) {
        this.claims = List.copyOf(claims);
        this.asked = IntStream.range(0, claims.size())
                .filter(claim -> claims.get(claim).seeds() == 1)
                .boxed()
                .toList();
        this.scenarios = scenarios;
        this.reference = List.copyOf(reference);
    }

    /**
     * One draw, with a figure for each claim.
     *
     * @param without outcomes without any treatment, in the unit of the indicator
     * @param effects what the treatments add, in the same unit
     */
    public record Draw(double[] without, double[] effects) {
        public static Draw of(ClaimEffects.Effects effects) {
            return new Draw(effects.without(), effects.byClaim());
        }
    }

    /**
     * What the rule said of a claim, and what was so.
     *
     * @param result by the rule
     * @param held whether the claim held in that history at every threshold
     * @param failed whether it failed at every threshold
     */
    public record Judgement(ClaimResult result, boolean held, boolean failed) {
        /** Whether the opposite of the truth was said. */
        public boolean isOpposite() {
            return result.verdict() == Verdict.SUPPORTED && failed || result.verdict() == Verdict.REFUTED && held;
        }
    }

    /**
     * One judgement a claim that can be asked.
     *
     * @param history the truth
     * @param prior draws of the main prior, as many as are kept
     * @param kept draws that the record of the history keeps
     */
    public List<Judgement> judged(Draw history, List<Draw> prior, List<Draw> kept) {
        List<Judgement> judgements = new ArrayList<>();
        for (int claim : asked) {
            ClaimResult before = judged(claim, Thesis.CONTINUOUS, prior);
            ClaimResult result = judged(claim, Thesis.POSTERIOR, kept)
                    .settling(scenarios.get(claims.get(claim).treatment()).hasSettlement())
                    .decided(before, judged(claim, Thesis.REFERENCE, reference));
            judgements.add(judgement(claim, result, history, before.baseline().mean()));
        }
        return judgements;
    }

    private Judgement judgement(int claim, ClaimResult result, Draw history, double baseline) {
        ClaimSpec spec = claims.get(claim);
        double effect = history.effects()[claim];
        double truth = spec.absolute() || effect == 0.0 ? effect : effect / baseline;
        long met = spec.equivalence().stream()
                .filter(threshold -> spec.expectation().isMetBy(truth, threshold))
                .count();
        return new Judgement(result, met == spec.equivalence().size(), met == 0);
    }

    private ClaimResult judged(int claim, Thesis thesis, List<Draw> draws) {
        double[] without = figures(draws, draw -> draw.without()[claim]);
        double[] with = figures(draws, draw -> draw.without()[claim] + draw.effects()[claim]);
        return ClaimTest.judge(claims.get(claim), thesis, without, with);
    }

    private static double[] figures(List<Draw> draws, ToDoubleFunction<Draw> figure) {
        return draws.stream().mapToDouble(figure).toArray();
    }
}
