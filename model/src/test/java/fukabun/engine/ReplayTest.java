package fukabun.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.SmallWorld;
import fukabun.record.RunRecord;
import fukabun.scenario.Parameters;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import org.junit.jupiter.api.Test;

class ReplayTest {
    private static final Scenario SETTLED = SmallWorld.scenario().with(SmallWorld.settlement(1973, 10));

    @Test
    void aRunIsScenarioParametersAndSeedAndNothingElse() {
        Simulation simulation = new Simulation(SETTLED);
        for (int seed = 0; seed < 30; seed++) {
            Parameters parameters = SmallWorld.drawn(Thesis.STRONG, seed);
            RunRecord first = simulation.run(parameters, seed, true);
            simulation.run(SmallWorld.drawn(Thesis.STRONG, seed + 1), seed + 1, true);
            RunRecord again = simulation.run(parameters, seed, true);
            RunRecord fresh = Simulation.run(SETTLED, parameters, seed, true);
            assertEquals(first, again);
            assertEquals(first, fresh);
        }
    }

    @Test
    void loggingDecisionsDoesNotChangeTheTable() {
        Simulation simulation = new Simulation(SETTLED);
        for (int seed = 0; seed < 30; seed++) {
            Parameters parameters = SmallWorld.drawn(Thesis.STRONG, seed);
            RunRecord silent = simulation.run(parameters, seed, false);
            assertEquals(silent.table(), simulation.run(parameters, seed, true).table());
            assertTrue(silent.decisions().isEmpty() && silent.happenings().isEmpty());
        }
    }

    @Test
    void anotherSeedIsAnotherRun() {
        Parameters parameters = SmallWorld.central(Thesis.WEAK);
        assertNotEquals(SmallWorld.run(SETTLED, parameters, 1), SmallWorld.run(SETTLED, parameters, 2));
    }
}
