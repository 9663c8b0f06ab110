package fukabun.engine;

import static fukabun.scenario.Parameter.ALLIANCE_PRESSURE;
import static fukabun.scenario.Parameter.EXPORT_CONTROL_LOSS;
import static fukabun.scenario.Parameter.EXTRATERRITORIAL_REACH;
import static fukabun.scenario.Parameter.FLOOR_ADHERENCE;
import static fukabun.scenario.Parameter.GUIDANCE_OBEDIENCE;
import static fukabun.scenario.Parameter.HARD_LINE_WEIGHT;
import static fukabun.scenario.Parameter.HARD_STANCE_MARKUP;
import static fukabun.scenario.Parameter.HAWK_WEIGHT;
import static fukabun.scenario.Parameter.ORDER_TENSION_WEIGHT;
import static fukabun.scenario.Parameter.REVOLT_GROWTH;
import static fukabun.scenario.Parameter.SANCTION_COMPLIANCE;
import static fukabun.scenario.Parameter.TENSION_PREMIUM;
import static fukabun.scenario.Parameter.VISIT_RELIEF;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import fukabun.SmallWorld;
import fukabun.record.Indicator;
import fukabun.record.Table;
import fukabun.scenario.Event;
import fukabun.scenario.Lever;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The first table of docs/model/politics.md: at the neutral values of a route of the alliance or of the two capitals its
 * events move nothing but what tells of the route itself, and elsewhere they move more.
 */
class NeutralRoutesTest {
    private static final int DRAWS = 25;

    /**
     * A row of the table.
     *
     * @param name of the route
     * @param events by which it acts
     * @param neutral values of its parameters at which it does nothing
     * @param levers that have to be set beside them
     * @param own indicators that tell of the route itself
     */
    private record Route(
            String name,
            List<Class<? extends Event>> events,
            Map<Parameter, Double> neutral,
            Map<Lever, Double> levers,
            Set<Indicator> own) {
        Parameters silenced(Parameters parameters) {
            Parameters silenced = parameters;
            for (Parameter parameter : neutral.keySet().stream().sorted().toList()) {
                silenced = silenced.with(parameter, neutral.get(parameter));
            }
            return silenced;
        }

        Scenario silenced(Scenario scenario) {
            Scenario silenced = scenario;
            for (Lever lever : levers.keySet()) {
                silenced = silenced.with(lever, levers.get(lever));
            }
            return silenced;
        }

        Scenario withoutItsEvents(Scenario scenario) {
            return without(events, scenario);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Route> routes() {
        return Stream.of(
                new Route(
                        "A1",
                        List.of(Event.CreditFreeze.class),
                        Map.of(SANCTION_COMPLIANCE, 0.0),
                        Map.of(),
                        Set.of(Indicator.FREEZE)),
                new Route(
                        "A2",
                        List.of(Event.LicenceDenial.class, Event.CaterpillarLicence.class),
                        Map.of(HAWK_WEIGHT, 0.0),
                        Map.of(Lever.CATERPILLAR_LICENSED, 1.0),
                        Set.of()),
                new Route(
                        "A3",
                        List.of(Event.ExtraterritorialRule.class),
                        Map.of(EXTRATERRITORIAL_REACH, 0.0, REVOLT_GROWTH, 0.0),
                        Map.of(),
                        Set.of()),
                new Route(
                        "A4", List.of(Event.CreditDiscipline.class), Map.of(FLOOR_ADHERENCE, 0.0), Map.of(), Set.of()),
                new Route(
                        "A5",
                        List.of(Event.GuidanceRequest.class, Event.GuidanceToFirms.class),
                        Map.of(GUIDANCE_OBEDIENCE, 0.0, HARD_STANCE_MARKUP, 0.0),
                        Map.of(),
                        Set.of()),
                new Route(
                        "B1",
                        List.of(Event.Strain.class),
                        Map.of(TENSION_PREMIUM, 0.0, HARD_LINE_WEIGHT, 0.0, ORDER_TENSION_WEIGHT, 0.0),
                        Map.of(Lever.TENSION_IN_TALKS, 0.0),
                        Set.of(Indicator.TENSION)),
                new Route("B2", List.of(Event.Summit.class), Map.of(VISIT_RELIEF, 0.0), Map.of(), Set.of()),
                new Route(
                        "B3",
                        List.of(Event.ExportControl.class),
                        Map.of(EXPORT_CONTROL_LOSS, 0.0),
                        Map.of(),
                        Set.of()));
    }

    @ParameterizedTest
    @MethodSource("routes")
    void atTheNeutralValuesOfARouteItsEventsMoveNothing(Route route) {
        Scenario history = SmallWorld.wholeEconomy();
        Runs.assertSameBut(
                route.own(),
                route.silenced(history),
                route.silenced(route.withoutItsEvents(history)),
                DRAWS,
                route::silenced);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void elsewhereTheEventsOfARouteMoveTheTrade(Route route) {
        Scenario history = SmallWorld.wholeEconomy();
        Simulation with = new Simulation(history);
        Simulation without = new Simulation(route.withoutItsEvents(history));
        double differing = 0.0;
        for (int k = 0; k < DRAWS; k++) {
            Parameters parameters = SmallWorld.drawn(Thesis.STRONG, k);
            differing += turnover(with, parameters, k) != turnover(without, parameters, k) ? 1.0 : 0.0;
        }
        assertNotEquals(0.0, differing, "no draw tells " + route + " from nothing");
    }

    static Stream<Arguments> switches() {
        return Stream.of(
                Arguments.of(Lever.CREDIT_FREEZES, List.of(Event.CreditFreeze.class)),
                Arguments.of(Lever.EXTRATERRITORIAL_RULE, List.of(Event.ExtraterritorialRule.class)),
                Arguments.of(Lever.CREDIT_DISCIPLINE, List.of(Event.CreditDiscipline.class)),
                Arguments.of(Lever.GUIDANCE, List.of(Event.GuidanceRequest.class, Event.GuidanceToFirms.class)),
                Arguments.of(
                        Lever.US_SANCTIONS,
                        List.of(
                                Event.LicenceDenial.class,
                                Event.ExtraterritorialRule.class,
                                Event.CaterpillarLicence.class)));
    }

    /** American sanctions press Tokyo as well, and that pressure is a number of its own: at nothing here. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("switches")
    void aChannelSwitchedOffIsAsIfItsEventsHadNotBeen(Lever channel, List<Class<? extends Event>> events) {
        Scenario history = SmallWorld.wholeEconomy();
        Runs.assertSame(
                history.with(channel, 0.0),
                without(events, history),
                DRAWS,
                Thesis.STRONG,
                parameters -> parameters.with(ALLIANCE_PRESSURE, 0.0));
    }

    private static Scenario without(List<Class<? extends Event>> events, Scenario scenario) {
        List<Event> kept = new ArrayList<>(scenario.events());
        kept.removeIf(event -> events.contains(event.getClass()));
        return SmallWorld.scenario(kept, scenario.cases());
    }

    private static double turnover(Simulation simulation, Parameters parameters, long seed) {
        Table table = simulation.run(parameters, seed, false).table();
        return Runs.total(table, Indicator.TURNOVER);
    }
}
