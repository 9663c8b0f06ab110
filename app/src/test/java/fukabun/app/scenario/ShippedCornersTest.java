package fukabun.app.scenario;

import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.app.data.DataReader;
import fukabun.app.data.DataSet;
import fukabun.base.Month;
import fukabun.engine.Simulation;
import fukabun.record.Indicator;
import fukabun.record.Table;
import fukabun.scenario.Driver;
import fukabun.scenario.DriverChange;
import fukabun.scenario.Drivers;
import fukabun.scenario.Era;
import fukabun.scenario.Event;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import fukabun.scenario.Scenario;
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
    private static Scenario scenario;
    private static Simulation baseline;
    private static Parameters central;

    @BeforeAll
    static void read() {
        DataSet data = DataReader.read(Shelf.SCENARIOS.resolveSibling("data"), null);
        ScenarioLibrary library =
                new ScenarioLibrary(Shelf.SCENARIOS, data.worlds(), data.vintages(), data.lngMarket());
        scenario = library.scenario("baseline");
        baseline = new Simulation(scenario);
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

    @ParameterizedTest
    @EnumSource(Driver.class)
    void oneDriverAtEitherEndFrom1974(Driver driver) {
        if (driver.era() == Era.ECONOMY) {
            for (double end : new double[] {driver.low(), driver.high()}) {
                DriverChange change =
                        new DriverChange(driver, Month.of(1974, 1), Event.FOREVER, DriverChange.Kind.VALUE, end);
                Simulation changed = new Simulation(withDrivers(change.applyTo(scenario.drivers())));
                assertEndsInNumbers(changed, driver.key() + " at " + end, central);
            }
        }
    }

    private static Scenario withDrivers(Drivers drivers) {
        return new Scenario(
                scenario.id(),
                scenario.title(),
                scenario.question(),
                scenario.source(),
                scenario.period(),
                drivers,
                scenario.levers(),
                scenario.events(),
                scenario.parameterOverrides(),
                scenario.cases());
    }

    private static Parameters all(ToDoubleFunction<Parameter> value) {
        Map<Parameter, Double> values = new EnumMap<>(Parameter.class);
        for (Parameter parameter : Parameter.values()) {
            values.put(parameter, value.applyAsDouble(parameter));
        }
        return Parameters.of(values);
    }

    private static void assertEndsInNumbers(String corner, Parameters parameters) {
        assertEndsInNumbers(baseline, corner, parameters);
    }

    private static void assertEndsInNumbers(Simulation simulation, String corner, Parameters parameters) {
        Table table = simulation.run(parameters, SEED, false).table();
        for (Indicator indicator : Indicator.values()) {
            for (double value : table.has(indicator) ? table.values(indicator) : new double[0]) {
                assertTrue(Double.isFinite(value), corner + ": " + indicator.key() + " is " + value);
            }
        }
    }
}
