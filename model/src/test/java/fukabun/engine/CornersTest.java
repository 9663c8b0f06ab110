package fukabun.engine;

import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.SmallWorld;
import fukabun.record.Indicator;
import fukabun.record.Table;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every value that a parameter may take, alone and together with the ends of all others, ends in numbers. */
class CornersTest {
    private static final int CORNERS = 20;
    private static final long SEED = 20;
    private static final Scenario HISTORY = SmallWorld.wholeEconomy();
    private static final List<Simulation> WORLDS = List.of(
            new Simulation(HISTORY),
            new Simulation(HISTORY.with(SmallWorld.settlement(1973, 10))),
            new Simulation(SmallWorld.concessions()));

    @Test
    void allAtTheirLowestEndInNumbers() {
        assertEndsInNumbers("all lowest", all(Parameter::low));
    }

    @Test
    void allAtTheirHighestEndInNumbers() {
        assertEndsInNumbers("all highest", all(Parameter::high));
    }

    @ParameterizedTest
    @EnumSource(Parameter.class)
    void oneAtEitherEndEndsInNumbers(Parameter parameter) {
        Parameters central = SmallWorld.central(Thesis.STRONG);
        assertEndsInNumbers("lowest", central.with(parameter, parameter.low()));
        assertEndsInNumbers("highest", central.with(parameter, parameter.high()));
    }

    @Test
    void cornersByLotEndInNumbers() {
        SplittableRandom lot = new SplittableRandom(SEED);
        for (int corner = 0; corner < CORNERS; corner++) {
            assertEndsInNumbers("corner " + corner, all(each -> lot.nextBoolean() ? each.low() : each.high()));
        }
    }

    private static Parameters all(ToDoubleFunction<Parameter> value) {
        Map<Parameter, Double> values = new EnumMap<>(Parameter.class);
        for (Parameter parameter : Parameter.values()) {
            values.put(parameter, value.applyAsDouble(parameter));
        }
        return Parameters.of(values);
    }

    private static void assertEndsInNumbers(String corner, Parameters parameters) {
        for (Simulation world : WORLDS) {
            Table table = world.run(parameters, SEED, true).table();
            for (Indicator indicator : SmallWorld.recorded(table)) {
                for (double value : table.values(indicator)) {
                    assertTrue(Double.isFinite(value), corner + ": " + indicator.key() + " is " + value);
                }
            }
        }
    }
}
