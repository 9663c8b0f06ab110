package fukabun.study;

import fukabun.base.Check;
import fukabun.scenario.Period;
import fukabun.scenario.Priors;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import java.util.ArrayList;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Puts the claims of a study to the test: every treatment against the base, in pairs on the same draws, under each
 * thesis. As long as the parameters are draws from the priors, the verdict is "not calibrated".
 */
public final class ClaimTest {
    private static final int CURVE_FROM_PERCENT = 2;
    private static final int CURVE_TO_PERCENT = 30;

    private ClaimTest() {}

    /**
     * What a study found.
     *
     * @param ensembles the base and then every treatment, each over the members of all theses, in their order
     * @param claims results in the order of the claims, and for each claim in the order of the theses
     */
    public record StudyResult(List<EnsembleResult> ensembles, List<ClaimResult> claims) {
        public StudyResult {
            ensembles = List.copyOf(ensembles);
            claims = List.copyOf(claims);
        }
    }

    /**
     * Runs every scenario once over all members and judges each claim under each thesis.
     *
     * @param scenarios the base and every treatment, by the name that the study uses; each draws its parameters from the
     *     priors with its own overrides
     */
    public static StudyResult run(Study study, Map<String, Scenario> scenarios, Priors priors, Workers workers) {
        TreeMap<String, EnsembleResult> runs = new TreeMap<>();
        List<EnsembleResult> inOrder = new ArrayList<>();
        for (String name : names(study)) {
            Scenario scenario = scenarios.get(name);
            Check.that(scenario != null, "scenario " + name + " of the study is missing");
            Period period = scenarios.get(study.base()).period();
            Check.that(
                    scenario.period().equals(period),
                    "scenario " + name + " must have the period of the base, " + period.from() + " to " + period.to());
            List<Member> members = members(study, priors.with(scenario.parameterOverrides()));
            runs.put(name, Ensemble.run(scenario, members, true, workers));
            inOrder.add(runs.get(name));
        }
        List<ClaimResult> results = new ArrayList<>();
        for (ClaimSpec claim : study.claims()) {
            for (Thesis thesis : Thesis.values()) {
                results.add(judge(
                        claim,
                        thesis,
                        runs.get(study.base()).under(thesis),
                        runs.get(claim.treatment()).under(thesis)));
            }
        }
        return new StudyResult(inOrder, results);
    }

    /** The base first, then the treatments as the claims name them, each once. */
    private static List<String> names(Study study) {
        LinkedHashSet<String> names = new LinkedHashSet<>(List.of(study.base()));
        study.claims().forEach(claim -> names.add(claim.treatment()));
        return List.copyOf(names);
    }

    private static List<Member> members(Study study, Priors priors) {
        List<Member> members = new ArrayList<>();
        for (Thesis thesis : Thesis.values()) {
            members.addAll(Ensemble.members(priors, thesis, study.seed(), study.members()));
        }
        return members;
    }

    /** What two paired ensembles say of a claim. */
    static ClaimResult judge(ClaimSpec claim, Thesis thesis, EnsembleResult base, EnsembleResult variant) {
        Comparison.checkPaired(base, variant);
        double[] without = outcomes(claim.outcome(), base);
        double[] with = outcomes(claim.outcome(), variant);
        double[] effects = new double[without.length];
        double[] relative = new double[without.length];
        double meanBaseline = mean(without);
        for (int k = 0; k < effects.length; k++) {
            effects[k] = with[k] - without[k];
            relative[k] = effects[k] == 0.0 ? 0.0 : effects[k] / meanBaseline;
        }
        List<Double> hardly =
                claim.equivalence().stream().map(t -> shareBelow(relative, t)).toList();
        return new ClaimResult(
                claim,
                thesis,
                Quantiles.of(without),
                Quantiles.of(effects),
                Quantiles.of(relative),
                hardly,
                shareBelow(relative, -claim.equivalence().get(0)),
                curve(relative),
                variance(effects) / (variance(with) + variance(without)),
                new DecisionRule(claim.supported(), claim.refuted()).decide(hardly, List.of()));
    }

    /** The claim's figure of each member. */
    private static double[] outcomes(ClaimSpec.Outcome outcome, EnsembleResult result) {
        int from = outcome.fromYear() - result.firstYear();
        int to = outcome.toYear() - result.firstYear();
        double[] figures = new double[result.outcomes().size()];
        for (int k = 0; k < figures.length; k++) {
            double[] years = result.annual(k, outcome.indicator());
            Check.that(
                    from >= 0 && to < years.length,
                    "the window " + outcome.fromYear() + "-" + outcome.toYear() + " must lie within the simulated years");
            double sum = 0.0;
            for (int y = from; y <= to; y++) {
                sum += years[y];
            }
            figures[k] = outcome.aggregate() == ClaimSpec.Aggregate.CUMULATED ? sum : sum / (to - from + 1);
        }
        return figures;
    }

    private static List<ClaimResult.CurvePoint> curve(double[] relative) {
        List<ClaimResult.CurvePoint> curve = new ArrayList<>();
        for (int percent = CURVE_FROM_PERCENT; percent <= CURVE_TO_PERCENT; percent++) {
            double threshold = percent / 100.0;
            curve.add(new ClaimResult.CurvePoint(threshold, shareBelow(relative, threshold)));
        }
        return curve;
    }

    private static double shareBelow(double[] sample, double threshold) {
        int below = 0;
        for (double value : sample) {
            below += value < threshold ? 1 : 0;
        }
        return (double) below / sample.length;
    }

    private static double mean(double[] sample) {
        double sum = 0.0;
        for (double value : sample) {
            sum += value;
        }
        return sum / sample.length;
    }

    private static double variance(double[] sample) {
        double mean = mean(sample);
        double sum = 0.0;
        for (double value : sample) {
            sum += (value - mean) * (value - mean);
        }
        return sum / sample.length;
    }
}
