package fukabun.study;

import fukabun.engine.Simulation;
import fukabun.record.Table;
import fukabun.scenario.Scenario;
import java.util.Optional;

/**
 * Runs of one scenario on members as they were drawn. Where the scenario dates a settlement, what opens after it is first
 * made from what settlements elsewhere did in all, so that no study can leave these routes out.
 */
public final class ScenarioRuns {
    private final Simulation simulation;
    private final Optional<SettlementRoutes> routes;

    /** Throws {@link IllegalArgumentException} where the scenario cannot be run. */
    public ScenarioRuns(Scenario scenario) {
        this.simulation = new Simulation(scenario);
        this.routes = SettlementRoutes.of(scenario);
    }

    /** The member with the routes after a settlement; twice gives the same as once. */
    public Member completed(Member member) {
        return routes.map(each -> each.derive(member)).orElse(member);
    }

    /** The table of a run on a member as drawn or as completed. */
    public Table table(Member member) {
        return completedTable(completed(member));
    }

    /** The table of a run on a member that is taken as it is. */
    public Table completedTable(Member member) {
        return simulation.run(member.parameters(), member.seed(), false).table();
    }
}
