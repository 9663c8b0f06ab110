package fukabun.study;

import fukabun.base.Draws;
import fukabun.base.Topic;
import fukabun.engine.Simulation;
import fukabun.record.Table;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import java.util.List;
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

    /** Whether a scenario of the study dates a settlement. */
    boolean settles(String name) {
        return scenarios.get(name).hasSettlement();
    }

    /** @param ensemble the single runs of the same scenario and members */
    double[] of(ClaimSpec claim, String name, EnsembleResult ensemble) {
        return isSeeded(claim, ensemble.thesis())
                ? averaged(claim, name, ensemble)
                : ClaimTest.outcomes(claim.outcome(), ensemble);
    }

    /** The same under a thesis that is usually shown by single runs only. */
    double[] averaged(ClaimSpec claim, String name, EnsembleResult ensemble) {
        String key = key(claim, name, ensemble.thesis());
        double[] figures = known.get(key);
        if (figures == null) {
            figures = averaged(claim, scenarios.get(name), ensemble);
            known.put(key, figures);
        }
        return figures.clone();
    }

    /** The runs of each member that a study asks for besides the one of each scenario and thesis. */
    static int runs(Study study, List<Thesis> theses) {
        Map<String, Integer> runs = new TreeMap<>();
        for (ClaimSpec claim : study.claims()) {
            for (Thesis thesis : theses) {
                if (isSeeded(claim, thesis)) {
                    runs.put(key(claim, study.base(), thesis), claim.seeds());
                    runs.put(key(claim, claim.treatment(), thesis), claim.seeds());
                }
            }
        }
        return runs.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static boolean isSeeded(ClaimSpec claim, Thesis thesis) {
        return claim.seeds() > 1
                && (thesis == Thesis.POSTERIOR || thesis == Thesis.CONTINUOUS || thesis == Thesis.REFERENCE);
    }

    private static String key(ClaimSpec claim, String name, Thesis thesis) {
        return name + " " + thesis + " " + claim.outcome() + " " + claim.seeds();
    }

    private double[] averaged(ClaimSpec claim, Scenario scenario, EnsembleResult ensemble) {
        Simulation simulation = new Simulation(scenario);
        int seeds = claim.seeds();
        double[] single = new double[ensemble.outcomes().size() * seeds];
        workers.each(single.length, i -> {
            Member member = ensemble.outcomes().get(i / seeds).member();
            long seed = new Draws(member.seed()).bits(Topic.RUN_SEED, 1, 0, i % seeds);
            Table table = simulation.run(member.parameters(), seed, false).table();
            int from = claim.outcome().fromYear() - table.firstYear();
            int to = claim.outcome().toYear() - table.firstYear();
            single[i] = claim.outcome().aggregate().of(table.annual(claim.outcome().indicator()), from, to);
        });
        double[] figures = new double[ensemble.outcomes().size()];
        for (int i = 0; i < single.length; i++) {
            figures[i / seeds] += single[i];
        }
        for (int k = 0; k < figures.length; k++) {
            figures[k] /= seeds;
        }
        return figures;
    }
}
