package fukabun.study;

import fukabun.base.Check;
import fukabun.scenario.Period;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
     * @param theses under which each scenario ran
     * @param ensembles the base and then every treatment, each under every thesis in their order
     * @param claims results in the order of the claims, and for each claim in the order of the theses
     * @param effects under the first thesis, by claim and within each its own figure first; empty unless asked for
     * @param figures averaged figures of members, which further tests need not make again
     */
    public record StudyResult(
            List<Thesis> theses,
            List<EnsembleResult> ensembles,
            List<ClaimResult> claims,
            List<MeasuredEffect> effects,
            SeededFigures figures) {
        public StudyResult {
            theses = List.copyOf(theses);
            ensembles = List.copyOf(ensembles);
            claims = List.copyOf(claims);
            effects = List.copyOf(effects);
        }

        /** Every treatment less the base, in the order of the ensembles. */
        public List<Difference> differences() {
            int count = theses.size();
            List<Difference> differences = new ArrayList<>();
            for (int i = count; i < ensembles.size(); i++) {
                differences.add(Comparison.of(ensembles.get(i % count), ensembles.get(i)));
            }
            return differences;
        }

        /** The runs of a scenario of the study, by its place among {@link ClaimTest#names}, under a thesis. */
        EnsembleResult ensemble(int place, Thesis thesis) {
            return ensembles.get(place * theses.size() + theses.indexOf(thesis));
        }
    }

    /** How many runs {@link #run} makes on so many members: one a scenario and thesis, and those on further seeds. */
    public static long runs(Study study, List<Thesis> theses, Depth depth, int members) {
        return (long) names(study).size() * theses.size() * members + new SeedPlan(study, theses, depth).all(members);
    }

    /**
     * Runs every scenario once under every thesis and judges each claim under each thesis. Where the posterior is among
     * the theses, its verdict is that of the claim's rule, with the main prior as what was believed before; every other
     * thesis is shown and has no verdict.
     *
     * @param scenarios the base and every treatment, by the name that the study uses
     * @param theses in the order in which they are shown
     */
    public static StudyResult run(
            Study study, Map<String, Scenario> scenarios, List<Thesis> theses, Believers believers, Workers workers) {
        return run(study, scenarios, new Asked(theses, Depth.VERDICTS), believers, workers);
    }

    /** The same with whatever is asked beyond the verdicts. */
    public static StudyResult run(
            Study study, Map<String, Scenario> scenarios, Asked asked, Believers believers, Workers workers) {
        List<Thesis> theses = asked.theses();
        List<EnsembleResult> ensembles = ensembles(study, scenarios, theses, believers, true, workers);
        EffectPlan plan = asked.depth().effects()
                ? EffectPlan.of(study, scenarios, ensembles.get(0).indicators())
                : EffectPlan.none();
        SeededFigures figures = new SeededFigures(new SeedPlan(study, theses, asked.depth()), plan, scenarios, workers);
        List<ClaimResult> claims = judged(study, theses, ensembles, figures);
        return new StudyResult(theses, ensembles, claims, effects(study, plan, ensembles, figures), figures);
    }

    /**
     * What a study is run for.
     *
     * @param theses in the order in which they are shown
     * @param depth what beyond the verdicts
     */
    public record Asked(List<Thesis> theses, Depth depth) {
        public Asked {
            theses = List.copyOf(theses);
        }
    }

    private static List<MeasuredEffect> effects(
            Study study, EffectPlan plan, List<EnsembleResult> ensembles, SeededFigures figures) {
        List<String> names = names(study);
        int theses = ensembles.size() / names.size();
        EffectMeasures measures = new EffectMeasures(study, plan, figures);
        return study.claims().stream()
                .flatMap(claim ->
                        measures
                                .of(claim, ensembles.get(0), ensembles.get(names.indexOf(claim.treatment()) * theses))
                                .stream())
                .toList();
    }

    /** The results of {@link #run} alone. */
    static List<ClaimResult> judged(
            Study study, Map<String, Scenario> scenarios, List<Thesis> theses, Believers believers, Workers workers) {
        List<EnsembleResult> ensembles = ensembles(study, scenarios, theses, believers, false, workers);
        SeedPlan plan = new SeedPlan(study, theses, Depth.VERDICTS);
        return judged(study, theses, ensembles, new SeededFigures(plan, EffectPlan.none(), scenarios, workers));
    }

    /** Every illustration under one thesis; each counts in no verdict. */
    public static List<ClaimResult> illustrations(
            Study study, Map<String, Scenario> scenarios, Thesis thesis, Believers believers, Workers workers) {
        List<ClaimResult> results = new ArrayList<>();
        for (Study own : illustrated(study)) {
            judged(own, scenarios, List.of(thesis), believers, workers)
                    .forEach(result -> results.add(result.asIllustration()));
        }
        return results;
    }

    /** How many runs {@link #illustrations} makes on so many members. */
    public static long illustrationRuns(Study study, Thesis thesis, int members) {
        return illustrated(study).stream()
                .mapToLong(own -> runs(own, List.of(thesis), Depth.VERDICTS, members))
                .sum();
    }

    /** Every illustration as a study of its own. */
    private static List<Study> illustrated(Study study) {
        return study.illustrations().stream()
                .map(each -> new Study(
                        study.id(),
                        study.title(),
                        study.question(),
                        each.base(),
                        study.members(),
                        study.seed(),
                        List.of(each.claim())))
                .toList();
    }

    private static List<EnsembleResult> ensembles(
            Study study,
            Map<String, Scenario> scenarios,
            List<Thesis> theses,
            Believers believers,
            boolean monthly,
            Workers workers) {
        List<String> names = names(study);
        checkScenarios(names, scenarios);
        List<EnsembleResult> ensembles = new ArrayList<>();
        for (String name : names) {
            Scenario scenario = scenarios.get(name);
            for (Thesis thesis : theses) {
                ensembles.add(Ensemble.run(scenario, believers.members(scenario, thesis), monthly, workers));
            }
        }
        return ensembles;
    }

    private static List<ClaimResult> judged(
            Study study, List<Thesis> theses, List<EnsembleResult> ensembles, SeededFigures figures) {
        List<String> names = names(study);
        List<ClaimResult> results = new ArrayList<>();
        for (ClaimSpec claim : study.claims()) {
            int treatment = names.indexOf(claim.treatment()) * theses.size();
            List<ClaimResult> byThesis = new ArrayList<>();
            for (int t = 0; t < theses.size(); t++) {
                EnsembleResult base = ensembles.get(t);
                Measured own = Measured.own(claim.outcome());
                double[] without = figures.of(claim, own, study.base(), base);
                double[] with = figures.of(claim, own, claim.treatment(), ensembles.get(treatment + t));
                Optional<double[]> believed =
                        claim.believed().map(belief -> figures.of(claim, Measured.own(belief), study.base(), base));
                byThesis.add(judge(claim, theses.get(t), believed, without, with)
                        .settling(figures.settles(claim.treatment())));
            }
            results.addAll(decided(byThesis));
        }
        return results;
    }

    /** Lets the rule decide where there is a posterior and something to compare it with. */
    private static List<ClaimResult> decided(List<ClaimResult> byThesis) {
        Optional<ClaimResult> prior = under(Thesis.CONTINUOUS, byThesis);
        if (prior.isEmpty()) {
            return byThesis;
        }
        ClaimResult reference = under(Thesis.REFERENCE, byThesis).orElse(prior.get());
        return byThesis.stream()
                .map(r -> r.thesis() == Thesis.POSTERIOR ? r.decided(prior.get(), reference) : r)
                .toList();
    }

    private static Optional<ClaimResult> under(Thesis thesis, List<ClaimResult> byThesis) {
        return byThesis.stream().filter(result -> result.thesis() == thesis).findFirst();
    }

    private static void checkScenarios(List<String> names, Map<String, Scenario> scenarios) {
        for (String name : names) {
            Check.that(scenarios.containsKey(name), "scenario " + name + " of the study is missing");
            Period period = scenarios.get(names.get(0)).period();
            Check.that(
                    scenarios.get(name).period().equals(period),
                    "scenario " + name + " must have the period of the base, " + period.from() + " to " + period.to());
        }
    }

    /** The base first, then the treatments as the claims name them, each once. */
    static List<String> names(Study study) {
        LinkedHashSet<String> names = new LinkedHashSet<>(List.of(study.base()));
        study.claims().forEach(claim -> names.add(claim.treatment()));
        return List.copyOf(names);
    }

    /** What two paired ensembles say of a claim. */
    static ClaimResult judge(ClaimSpec claim, Thesis thesis, EnsembleResult base, EnsembleResult variant) {
        Comparison.checkPaired(base, variant);
        return judge(claim, thesis, outcomes(claim.outcome(), base), outcomes(claim.outcome(), variant));
    }

    /** What the figures of each member without and with the treatment say of a claim, on an effect or on a belief. */
    static ClaimResult judge(
            ClaimSpec claim, Thesis thesis, Optional<double[]> believed, double[] without, double[] with) {
        return believed.isPresent()
                ? BelievedFigures.judge(claim, thesis, believed.get(), without, with)
                : judge(claim, thesis, without, with);
    }

    /** What the figures of each member without and with the treatment say of a claim on an effect. */
    static ClaimResult judge(ClaimSpec claim, Thesis thesis, double[] without, double[] with) {
        Check.that(claim.belief().isEmpty(), "what was believed is missing, against which " + claim.id() + " is held");
        double[] units = new double[without.length];
        Arrays.fill(units, claim.absolute() ? 1.0 : mean(without));
        return compared(claim, thesis, without, with, units);
    }

    /** What the second figures of each member less the first say of a claim, each over its unit. */
    static ClaimResult compared(ClaimSpec claim, Thesis thesis, double[] without, double[] with, double[] units) {
        double[] effects = new double[without.length];
        double[] relative = new double[without.length];
        for (int k = 0; k < effects.length; k++) {
            effects[k] = with[k] - without[k];
            relative[k] = effects[k] == 0.0 ? 0.0 : effects[k] / units[k];
        }
        List<Double> holds = claim.equivalence().stream()
                .map(threshold -> shareMet(claim.expectation(), relative, threshold))
                .toList();
        return new ClaimResult(
                claim,
                thesis,
                Quantiles.of(without),
                Quantiles.of(effects),
                Quantiles.of(relative),
                holds,
                shareMet(
                        ClaimSpec.Expectation.LOWERED,
                        relative,
                        claim.equivalence().get(0)),
                curve(claim.expectation(), relative),
                pairedVarianceShare(without, with),
                relative.length,
                List.of(),
                List.of(),
                claim.assumed()
                        ? Verdict.ASSUMED
                        : new DecisionRule(claim.supported(), claim.refuted()).decide(holds, List.of()),
                Arrays.stream(relative).boxed().toList(),
                false);
    }

    /** The claim's figure of each member. */
    static double[] outcomes(ClaimSpec.Outcome outcome, EnsembleResult result) {
        int from = outcome.fromYear() - result.firstYear();
        int to = outcome.toYear() - result.firstYear();
        double[] figures = new double[result.outcomes().size()];
        for (int k = 0; k < figures.length; k++) {
            double[] years = result.annual(k, outcome.indicator());
            Check.that(
                    from >= 0 && to < years.length,
                    "the window " + outcome.fromYear() + "-" + outcome.toYear()
                            + " must lie within the simulated years");
            figures[k] = outcome.aggregate().of(years, from, to);
        }
        return figures;
    }

    private static List<ClaimResult.CurvePoint> curve(ClaimSpec.Expectation expectation, double[] relative) {
        List<ClaimResult.CurvePoint> curve = new ArrayList<>();
        for (int percent = CURVE_FROM_PERCENT; percent <= CURVE_TO_PERCENT; percent++) {
            double threshold = percent / 100.0;
            curve.add(new ClaimResult.CurvePoint(threshold, shareMet(expectation, relative, threshold)));
        }
        return curve;
    }

    private static double shareMet(ClaimSpec.Expectation expectation, double[] sample, double threshold) {
        int met = 0;
        for (double effect : sample) {
            met += expectation.isMetBy(effect, threshold) ? 1 : 0;
        }
        return (double) met / sample.length;
    }

    /** The variance of the differences over that of as many differences of independent runs. */
    static double pairedVarianceShare(double[] without, double[] with) {
        return variance(Outcomes.minus(with, without)) / (variance(with) + variance(without));
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
