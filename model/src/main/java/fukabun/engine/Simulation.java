package fukabun.engine;

import fukabun.record.RunRecord;
import fukabun.scenario.Parameters;
import fukabun.scenario.Scenario;
import fukabun.world.Now;
import fukabun.world.Outside;
import java.util.List;

/**
 * A scenario made ready to run, any number of times. Immutable, so that many threads may run it at once; a run is
 * (scenario, parameters, seed) and nothing else.
 *
 * <pre>{@code
 * RunRecord run = new Simulation(scenario).run(priors.central(Thesis.WEAK), 42, true);
 * double[] coal = run.table().annual(Indicator.SOVIET_COAL);
 * }</pre>
 */
public final class Simulation {
    private final Scenario scenario;
    private final List<Now> months;

    public Simulation(Scenario scenario) {
        this.scenario = scenario;
        this.months = Outside.of(scenario);
    }

    /**
     * One run.
     *
     * @param parameters one value of each uncertain number
     * @param seed of its luck
     * @param logDecisions whether decisions and chronicle are kept; the table is the same either way
     */
    public RunRecord run(Parameters parameters, long seed, boolean logDecisions) {
        Run run = new Run(scenario, months.get(0), parameters, seed, logDecisions);
        for (Now now : months) {
            run.step(now);
        }
        return run.world().recorder().finish();
    }

    /** One run of a scenario that is run only once. */
    public static RunRecord run(Scenario scenario, Parameters parameters, long seed, boolean logDecisions) {
        return new Simulation(scenario).run(parameters, seed, logDecisions);
    }
}
