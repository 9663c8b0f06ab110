package fukabun.engine;

import fukabun.politics.Politics;
import fukabun.scenario.Era;
import fukabun.scenario.Parameters;
import fukabun.scenario.PoliticsSetting;
import fukabun.scenario.Scenario;
import fukabun.world.Case;
import fukabun.world.Now;
import fukabun.world.World;
import java.util.List;
import java.util.Optional;

/** One run under way: what its cases share, its politics where it is of the economy, and the cases. */
final class Run {
    private final Scenario scenario;
    private final World world;
    private final Optional<Politics> politics;
    private final List<Case> cases;

    Run(Scenario scenario, Now first, Parameters parameters, long seed, boolean logDecisions) {
        this.scenario = scenario;
        world = new World(scenario, parameters, seed, logDecisions);
        PoliticsSetting setting = scenario.cases().find(PoliticsSetting.class).orElse(PoliticsSetting.NONE);
        politics = scenario.cases().era() == Era.ECONOMY
                ? Optional.of(new Politics(setting, parameters))
                : Optional.empty();
        cases = PlayedCases.of(scenario.cases(), world, first);
    }

    World world() {
        return world;
    }

    /** Lives through a month; months must come in order. */
    void step(Now now) {
        DatedEvents.tell(scenario, world.recorder(), now);
        if (politics.isPresent()) {
            MonthStep.run(world, politics.get(), cases, now);
        } else {
            MonthStep.runApart(world, cases, now);
        }
    }
}
