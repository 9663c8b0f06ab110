package fukabun.study;

import fukabun.base.Draws;
import fukabun.base.Topic;
import fukabun.engine.Simulation;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The figures of a claim, one a draw: of its one run, or the mean over several runs. A scenario is run on further seeds once,
 * whoever asks for how many of them and for which figure.
 */
final class SeededFigures {
    private final SeedPlan plan;
    private final EffectPlan effects;
    private final Map<String, Scenario> scenarios;
    private final Workers workers;
    private final Map<String, Batch> made = new TreeMap<>();

    /** Runs of one scenario and thesis: figures first by draw, then by run, then in the order of {@code measured}. */
    private record Batch(List<Measured> measured, double[][][] figures) {}

    /** @param effects figures beyond those of the claims, under the first thesis of the plan */
    SeededFigures(SeedPlan plan, EffectPlan effects, Map<String, Scenario> scenarios, Workers workers) {
        this.plan = plan;
        this.effects = effects;
        this.scenarios = scenarios;
        this.workers = workers;
    }

    /** Whether a scenario of the study dates a settlement. */
    boolean settles(String name) {
        return scenarios.get(name).hasSettlement();
    }

    /**
     * A figure of each draw as a claim takes it; of fewer draws than the ensemble has where nothing rests on the belief.
     *
     * @param ensemble the single runs of the same scenario and members
     */
    double[] of(ClaimSpec claim, Measured measured, String name, EnsembleResult ensemble) {
        if (claim.seeds() > 1) {
            return averages(byRun(measured, name, ensemble), claim.seeds());
        }
        double[] figures = new double[ensemble.outcomes().size()];
        for (int k = 0; k < figures.length; k++) {
            figures[k] = measured.of(RunYears.of(ensemble, k));
        }
        return figures;
    }

    /** A figure of all further runs of a scenario: first by draw, then by run. */
    double[][] byRun(Measured measured, String name, EnsembleResult ensemble) {
        Batch batch = made.computeIfAbsent(name + " " + ensemble.thesis(), key -> run(name, ensemble));
        int place = batch.measured().indexOf(measured);
        double[][] figures = new double[batch.figures().length][];
        for (int k = 0; k < figures.length; k++) {
            double[][] runs = batch.figures()[k];
            figures[k] = new double[runs.length];
            for (int s = 0; s < runs.length; s++) {
                figures[k][s] = runs[s][place];
            }
        }
        return figures;
    }

    private Batch run(String name, EnsembleResult ensemble) {
        List<Measured> measured = measured(name, ensemble.thesis());
        int runs = plan.runs(name, ensemble.thesis());
        Simulation simulation = new Simulation(scenarios.get(name));
        double[][][] figures =
                new double[plan.draws(ensemble.thesis(), ensemble.outcomes().size())][runs][];
        workers.each(figures.length * runs, i -> {
            Member member = ensemble.outcomes().get(i / runs).member();
            long seed = new Draws(member.seed()).bits(Topic.RUN_SEED, 1, 0, i % runs);
            RunYears years =
                    RunYears.of(simulation.run(member.parameters(), seed, false).table());
            figures[i / runs][i % runs] =
                    measured.stream().mapToDouble(each -> each.of(years)).toArray();
        });
        return new Batch(measured, figures);
    }

    /** What the claims ask of a scenario, each figure once. */
    private List<Measured> measured(String name, Thesis thesis) {
        Set<Measured> measured = new LinkedHashSet<>();
        for (ClaimSpec claim : plan.study().claims()) {
            if (name.equals(plan.study().base()) || name.equals(claim.treatment())) {
                measured.add(Measured.own(claim.outcome()));
                claim.believed().map(Measured::own).ifPresent(measured::add);
                measured.addAll(thesis == plan.theses().get(0) ? effects.of(claim) : List.of());
            }
        }
        return new ArrayList<>(measured);
    }

    private static double[] averages(double[][] byRun, int runs) {
        double[] averages = new double[byRun.length];
        for (int k = 0; k < averages.length; k++) {
            for (int s = 0; s < runs; s++) {
                averages[k] += byRun[k][s];
            }
            averages[k] /= runs;
        }
        return averages;
    }
}
