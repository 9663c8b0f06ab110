package fukabun.app.scenario;

import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.app.data.DataReader;
import fukabun.app.data.DataSet;
import fukabun.engine.Simulation;
import fukabun.record.Indicator;
import fukabun.record.Table;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import fukabun.scenario.Thesis;
import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a user may set in the shipped baseline ends in numbers, at the ends of the ranges and in their corners. */
class ShippedCornersTest {
    private static final int CORNERS = 20;
    private static final long SEED = 20;
    private static Simulation baseline;
    private static Parameters central;

    @BeforeAll
    static void read() {
        DataSet data = DataReader.read(Shelf.SCENARIOS.resolveSibling("data"), null);
        ScenarioLibrary library = new ScenarioLibrary(Shelf.SCENARIOS, data.worlds(), data.vintages(), data.lngMarket());
        baseline = new Simulation(library.scenario("baseline"));
        central = library.priors().central(Thesis.STRONG);
    }

    @ParameterizedTest
    @EnumSource(Parameter.class)
    void oneParameterAtEitherEnd(Parameter parameter) {
        assertEndsInNumbers("lowest", central.with(parameter, parameter.low()));
        assertEndsInNumbers("highest", central.with(parameter, parameter.high()));
    }

    @Test
    void allAtTheirLowest() {
        assertEndsInNumbers("all lowest", all(Parameter::low));
    }

    @Test
    void allAtTheirHighest() {
        assertEndsInNumbers("all highest", all(Parameter::high));
    }

    @Test
    void cornersByLot() {
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
        Table table = baseline.run(parameters, SEED, false).table();
        for (Indicator indicator : Indicator.values()) {
            for (double value : table.has(indicator) ? table.values(indicator) : new double[0]) {
                assertTrue(Double.isFinite(value), corner + ": " + indicator.key() + " is " + value);
            }
        }
    }
}
