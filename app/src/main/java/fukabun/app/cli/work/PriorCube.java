package fukabun.app.cli.work;

import fukabun.base.Draws;
import fukabun.base.Topic;
import fukabun.record.Table;
import fukabun.scenario.Parameter;
import fukabun.scenario.Priors;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import fukabun.study.Member;
import fukabun.study.ScenarioRuns;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The outcomes of a study over the cube of the priors: a coordinate a parameter, one for the strength of the linkage,
 * and one for luck, which picks the seed. Base and treatments share parameters and seed at each point.
 */
public final class PriorCube implements CubeFunction {
    /** The name of the input that picks the seed. */
    static final String LUCK = "luck";

    public static final String STRENGTH = "linkageStrength";

    /** How many seeds luck picks among. */
    private static final int SEEDS = 1 << 20;

    private record Played(ScenarioRuns runs, Priors priors) {
        Table run(Thesis thesis, double[] point, long luck) {
            return runs.table(new Member(0, thesis, luck, priors.at(thesis, point)));
        }
    }

    private final Thesis thesis;
    private final long seed;
    private final int seeds;
    private final String base;
    private final List<StudyOutcome> outcomes;
    private final Map<String, Played> played = new LinkedHashMap<>();

    /**
     * @param scenarios the base first, then the treatments that the outcomes name, by id
     * @param priors those of each scenario, by id
     * @param seeds runs at each point over which the outcomes are averaged, at least 1
     * @param seed of the luck of those runs
     */
    public PriorCube(
            Map<String, Scenario> scenarios,
            Map<String, Priors> priors,
            List<StudyOutcome> outcomes,
            Thesis thesis,
            int seeds,
            long seed) {
        this.thesis = thesis;
        this.seed = seed;
        this.seeds = seeds;
        this.base = scenarios.keySet().iterator().next();
        this.outcomes = List.copyOf(outcomes);
        scenarios.forEach((id, scenario) -> played.put(id, new Played(new ScenarioRuns(scenario), priors.get(id))));
    }

    @Override
    public List<SensitivityInput> inputs() {
        List<SensitivityInput> inputs = new ArrayList<>();
        for (Parameter parameter : Parameter.values()) {
            inputs.add(new SensitivityInput(parameter.key(), parameter.meaning(), false));
        }
        inputs.add(
                new SensitivityInput(STRENGTH, "How strongly the dispute is held to act, under the main prior", false));
        inputs.add(new SensitivityInput(LUCK, "Chance: the seeds of the runs at a point", true));
        return inputs;
    }

    @Override
    public int outputs() {
        return outcomes.size();
    }

    @Override
    public double[] at(double[] point) {
        int luck = (int) (point[Priors.dimension()] * SEEDS);
        double[] outputs = new double[outcomes.size()];
        for (int run = 0; run < seeds; run++) {
            double[] figures = figures(point, new Draws(seed).bits(Topic.RUN_SEED, 0, luck, run));
            for (int i = 0; i < outputs.length; i++) {
                outputs[i] += figures[i] / seeds;
            }
        }
        return outputs;
    }

    private double[] figures(double[] point, long runSeed) {
        Map<String, Table> tables = new LinkedHashMap<>();
        played.forEach((id, each) -> tables.put(id, each.run(thesis, point, runSeed)));
        double[] figures = new double[outcomes.size()];
        for (int i = 0; i < figures.length; i++) {
            StudyOutcome outcome = outcomes.get(i);
            double figure = StudyOutcome.figure(outcome.outcome(), tables.get(outcome.scenario()));
            figures[i] =
                    outcome.isEffect() ? figure - StudyOutcome.figure(outcome.outcome(), tables.get(base)) : figure;
        }
        return figures;
    }
}
