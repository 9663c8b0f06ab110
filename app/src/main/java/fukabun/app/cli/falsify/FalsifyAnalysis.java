package fukabun.app.cli.falsify;

import fukabun.app.cli.work.PriorCube;
import fukabun.app.cli.work.StudyOutcome;
import fukabun.design.LatinHypercube;
import fukabun.scenario.Priors;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import fukabun.study.ClaimSpec;
import fukabun.study.Study;
import fukabun.study.Workers;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Tries every claim of a study over the cube of the main prior, base and treatments in pairs, and seeks what turns it. */
final class FalsifyAnalysis {
    private static final Thesis THESIS = Thesis.CONTINUOUS;

    /** A stratum is never met at its very edge, where a normal score is infinite. */
    private static final double EDGE = 1e-9;

    private final Study study;
    private final Map<String, Scenario> scenarios;
    private final Map<String, Priors> priors = new LinkedHashMap<>();
    private final long seed;
    private final FalsifySearch.Centre centre;

    /** @param centre the case whose answers are to be turned */
    FalsifyAnalysis(
            Study study,
            Map<String, Scenario> scenarios,
            Function<Scenario, Priors> priors,
            long seed,
            FalsifySearch.Centre centre) {
        this.centre = centre;
        this.study = study;
        this.scenarios = scenarios;
        this.seed = seed;
        scenarios.forEach((id, scenario) -> this.priors.put(id, priors.apply(scenario)));
    }

    /** The draws of the main prior at which every claim is tried. */
    record Tried(List<StudyOutcome> outcomes, double[][] points, double[][] figures) {}

    /** Runs base and treatments at draws of the main prior. */
    Tried tried(int draws, Workers workers) {
        List<StudyOutcome> outcomes = StudyOutcome.of(study);
        PriorCube cube = new PriorCube(scenarios, priors, outcomes, THESIS, 1, seed);
        LatinHypercube design = new LatinHypercube(cube.inputs().size(), draws, seed);
        double[][] points = new double[draws][];
        double[][] figures = new double[draws][];
        workers.each(draws, k -> {
            points[k] = Arrays.stream(design.point(k))
                    .map(share -> Math.min(Math.max(share, EDGE), 1.0 - EDGE))
                    .toArray();
            figures[k] = cube.at(points[k]);
        });
        return new Tried(outcomes, points, figures);
    }

    /** One result a claim, in their order; the same whoever does the work. */
    List<Falsification> of(Tried tried, Workers workers) {
        Falsification[] found = new Falsification[study.claims().size()];
        workers.each(found.length, i -> {
            ClaimSpec claim = study.claims().get(i);
            double[] effects = column(tried.figures(), place(tried.outcomes(), claim, true));
            double[] base = column(tried.figures(), place(tried.outcomes(), claim, false));
            found[i] = search(claim, tried.points(), effects, unit(claim, base)).find();
        });
        return List.of(found);
    }

    private FalsifySearch search(ClaimSpec claim, double[][] points, double[] effects, double unit) {
        String treatment = claim.treatment();
        Map<String, Scenario> pair = new LinkedHashMap<>();
        pair.put(study.base(), scenarios.get(study.base()));
        pair.put(treatment, scenarios.get(treatment));
        StudyOutcome outcome = new StudyOutcome(treatment, true, claim.outcome(), List.of(claim.id()));
        PriorCube cube = new PriorCube(pair, priors, List.of(outcome), THESIS, 1, seed);
        double[] relative =
                Arrays.stream(effects).map(effect -> over(effect, unit)).toArray();
        return new FalsifySearch(
                claim, priors.get(treatment), THESIS, points, relative, point -> over(cube.at(point)[0], unit), centre);
    }

    /** What an effect is measured in: the mean without the treatment, or the indicator's unit. */
    private static double unit(ClaimSpec claim, double[] base) {
        return claim.absolute() ? 1.0 : Arrays.stream(base).average().orElseThrow();
    }

    private static double over(double effect, double unit) {
        return effect == 0.0 ? 0.0 : effect / unit;
    }

    private int place(List<StudyOutcome> outcomes, ClaimSpec claim, boolean isEffect) {
        String scenario = isEffect ? claim.treatment() : study.base();
        for (int i = 0; i < outcomes.size(); i++) {
            StudyOutcome outcome = outcomes.get(i);
            if (outcome.isEffect() == isEffect
                    && outcome.scenario().equals(scenario)
                    && outcome.outcome().equals(claim.outcome())) {
                return i;
            }
        }
        throw new IllegalStateException("no outcome of claim " + claim.id());
    }

    private static double[] column(double[][] rows, int column) {
        return Arrays.stream(rows).mapToDouble(row -> row[column]).toArray();
    }
}
