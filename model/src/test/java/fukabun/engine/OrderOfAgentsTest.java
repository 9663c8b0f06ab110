package fukabun.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fukabun.SmallWorld;
import fukabun.record.Indicator;
import fukabun.record.Table;
import fukabun.scenario.CoalCase;
import fukabun.scenario.Parameters;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderOfAgentsTest {
    @Test
    void theOrderInWhichAgentsAreListedChangesNotABit() {
        for (int shift = 1; shift < 5; shift++) {
            List<CoalCase.Steelmaker> steelmakers = new ArrayList<>(SmallWorld.steelmakers());
            List<CoalCase.Supplier> suppliers = new ArrayList<>(SmallWorld.suppliers());
            Collections.rotate(steelmakers, shift);
            Collections.reverse(steelmakers);
            Collections.rotate(suppliers, shift);
            Scenario shuffled = SmallWorld.scenario(
                    SmallWorld.PERIOD, SmallWorld.events(), SmallWorld.coal(steelmakers, suppliers));
            Runs.assertSame(SmallWorld.scenario(), shuffled, 20);
        }
    }

    /**
     * A small new rival takes trade from the others, so tables differ; but each agent keeps its luck. Columns that
     * hang on luck or levers alone stay the same, bit for bit.
     */
    @Test
    void aNewAgentMovesNoOtherAgentsDraws() {
        List<CoalCase.Supplier> more = new ArrayList<>(SmallWorld.suppliers());
        more.add(0, new CoalCase.Supplier("Another", CoalCase.Currency.USD, 1e6, 1.0, 0.05, SmallWorld.FIRST, false));
        Simulation one = new Simulation(SmallWorld.scenario());
        Simulation other = new Simulation(SmallWorld.scenario(
                SmallWorld.PERIOD, SmallWorld.events(), SmallWorld.coal(SmallWorld.steelmakers(), more)));
        for (int k = 0; k < 40; k++) {
            Parameters parameters = SmallWorld.drawn(Thesis.STRONG, k);
            Table a = one.run(parameters, k, false).table();
            Table b = other.run(parameters, k, false).table();
            // The outlook hangs on the steelmakers' leanings only; mood and freeze on events and oil.
            for (Indicator same : List.of(
                    Indicator.COKING_COAL_FORECAST, Indicator.ENERGY_INSECURITY, Indicator.TENSION, Indicator.FREEZE)) {
                for (int i = 0; i < a.months(); i++) {
                    assertEquals(a.values(same)[i], b.values(same)[i], same + " in draw " + k + ", month " + i);
                }
            }
        }
    }
}
