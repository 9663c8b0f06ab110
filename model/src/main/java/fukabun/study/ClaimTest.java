package fukabun.study;

import fukabun.base.Check;
import fukabun.scenario.Priors;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import java.util.ArrayList;
import java.util.EnumMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
     * Results in the order of the claims, and for each claim in the order of the theses.
     *
     * @param scenarios the base and every treatment, by the name that the study uses
     */
    public static List<ClaimResult> run(
            Study study, Map<String, Scenario> scenarios, Priors priors, Workers workers) {
        EnumMap<Thesis, Map<String, EnsembleResult>> ensembles = new EnumMap<>(Thesis.class);
        for (Thesis thesis : Thesis.values()) {
            ensembles.put(thesis, runThesis(study, scenarios, priors, thesis, workers));
        }
        List<ClaimResult> results = new ArrayList<>();
        for (ClaimSpec claim : study.claims()) {
            for (Thesis thesis : Thesis.values()) {
                Map<String, EnsembleResult> runs = ensembles.get(thesis);
                results.add(judge(claim, thesis, runs.get(study.base()), runs.get(claim.treatment())));
            }
        }
        return List.copyOf(results);
    }

    private static Map<String, EnsembleResult> runThesis(
            Study study, Map<String, Scenario> scenarios, Priors priors, Thesis thesis, Workers workers) {
        List<Member> members = Ensemble.members(priors, thesis, study.seed(), study.members());
        Map<String, EnsembleResult> runs = new TreeMap<>();
        List<String> names = new ArrayList<>(List.of(study.base()));
        study.claims().forEach(claim -> names.add(claim.treatment()));
        for (String name : names) {
            if (!runs.containsKey(name)) {
                Scenario scenario = scenarios.get(name);
                Check.that(scenario != null, "scenario " + name + " of the study is missing");
                runs.put(name, Ensemble.run(scenario, members, false, workers));
            }
        }
        return runs;
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
            relative[k] = effects[k] / meanBaseline;
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
                new DecisionRule(claim.supported(), claim.refuted()).decide(hardly, Optional.empty()));
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
