package fukabun.engine;

import fukabun.politics.Politics;
import fukabun.scenario.Parameters;
import fukabun.scenario.PoliticsSetting;
import fukabun.scenario.Scenario;
import fukabun.world.Case;
import fukabun.world.Now;
import fukabun.world.World;
import java.util.List;

/** One run under way: what its cases share, its politics, and the cases that it plays. */
final class Run {
    private final World world;
    private final Politics politics;
    private final List<Case> cases;

    Run(Scenario scenario, Now first, Parameters parameters, long seed, boolean logDecisions) {
        world = new World(scenario, parameters, seed, logDecisions);
        politics = new Politics(
                scenario.cases().find(PoliticsSetting.class).orElse(PoliticsSetting.NONE), parameters);
        cases = PlayedCases.of(scenario.cases(), world, first);
    }

    World world() {
        return world;
    }

    /** Lives through a month; months must come in order. */
    void step(Now now) {
        MonthStep.run(world, politics, cases, now);
    }
}
