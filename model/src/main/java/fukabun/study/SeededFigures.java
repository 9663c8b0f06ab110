package fukabun.study;

import fukabun.base.Draws;
import fukabun.base.Topic;
import fukabun.engine.Simulation;
import fukabun.record.Table;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import java.util.Map;
import java.util.TreeMap;

/**
 * The figures of a claim, one a member: of its one run, or, where the outcome is a probability, the mean over several runs.
 * Only the beliefs that a verdict rests on, before and after the record, are run so often.
 */
final class SeededFigures {
    private final Map<String, Scenario> scenarios;
    private final Workers workers;
    private final Map<String, double[]> known = new TreeMap<>();

    SeededFigures(Map<String, Scenario> scenarios, Workers workers) {
        this.scenarios = scenarios;
        this.workers = workers;
    }

    /** @param ensemble the single runs of the same scenario and members */
    double[] of(ClaimSpec claim, String name, EnsembleResult ensemble) {
        boolean decides = ensemble.thesis() == Thesis.POSTERIOR
                || ensemble.thesis() == Thesis.CONTINUOUS
                || ensemble.thesis() == Thesis.REFERENCE;
        if (claim.seeds() == 1 || !decides) {
            return ClaimTest.outcomes(claim.outcome(), ensemble);
        }
        String key = name + " " + ensemble.thesis() + " " + claim.outcome() + " " + claim.seeds();
        double[] figures = known.get(key);
        if (figures == null) {
            figures = averaged(claim, scenarios.get(name), ensemble);
            known.put(key, figures);
        }
        return figures.clone();
    }

    private double[] averaged(ClaimSpec claim, Scenario scenario, EnsembleResult ensemble) {
        Simulation simulation = new Simulation(scenario);
        double[] figures = new double[ensemble.outcomes().size()];
        workers.each(figures.length, k -> {
            Member member = ensemble.outcomes().get(k).member();
            Draws draws = new Draws(member.seed());
            double sum = 0.0;
            for (int s = 0; s < claim.seeds(); s++) {
                long seed = draws.bits(Topic.RUN_SEED, 1, 0, s);
                Table table = simulation.run(member.parameters(), seed, false).table();
                int from = claim.outcome().fromYear() - table.firstYear();
                int to = claim.outcome().toYear() - table.firstYear();
                sum += claim.outcome().aggregate().of(table.annual(claim.outcome().indicator()), from, to);
            }
            figures[k] = sum / claim.seeds();
        });
        return figures;
    }
}
