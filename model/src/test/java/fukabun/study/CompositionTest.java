package fukabun.study;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.SmallWorld;
import fukabun.base.Month;
import fukabun.scenario.Cases;
import fukabun.scenario.CoalCase;
import fukabun.scenario.Distribution;
import fukabun.scenario.Driver;
import fukabun.scenario.DriverChange;
import fukabun.scenario.Drivers;
import fukabun.scenario.Event;
import fukabun.scenario.Lever;
import fukabun.scenario.LeverSettings;
import fukabun.scenario.Parameter;
import fukabun.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CompositionTest {
    private static final Scenario BASE = SmallWorld.scenario();
    private static final Month FROM = Month.of(1985, 7);
    private static final Event FREEZE = BASE.events().get(5);
    private static final Event OTHER_FREEZE = new Event.CreditFreeze(FROM, Month.of(1985, 12), 0.5, false);

    private static final Scenario LEVERS = BASE.with(Lever.BUILDING_ON_PLAN, 1.0);
    private static final Scenario YEN = with(yen(227.0), BASE.events(), BASE.cases());
    private static final Scenario EVENTS = with(BASE.drivers(), replaced(), BASE.cases());
    private static final Scenario OUTLOOKS = with(BASE.drivers(), BASE.events(), Cases.of(coal(true, false)));
    private static final Scenario RIVALS = with(BASE.drivers(), BASE.events(), Cases.of(coal(false, true)));

    @Test
    void noPartIsTheBaseAndOnePartIsThatPart() {
        Composition composition = new Composition(BASE, List.of(LEVERS, YEN, EVENTS));
        assertSameWorld(BASE, composition.of(0));
        assertSameWorld(LEVERS, composition.of(1));
        assertSameWorld(YEN, composition.of(2));
        assertSameWorld(EVENTS, composition.of(4));
        assertEquals(8, composition.sets());
    }

    /** By hand: each part's change is there, and nothing else. */
    @Test
    void aSetOfPartsHasTheDifferencesOfEach() {
        Scenario all = new Composition(BASE, List.of(LEVERS, YEN, EVENTS)).all();
        assertEquals(LeverSettings.HISTORICAL.with(Lever.BUILDING_ON_PLAN, 1.0), all.levers());
        assertEquals(227.0, all.drivers().at(Driver.YEN_PER_USD, FROM));
        assertEquals(
                BASE.drivers().at(Driver.YEN_PER_USD, FROM.plus(-1)),
                all.drivers().at(Driver.YEN_PER_USD, FROM.plus(-1)));
        assertFalse(all.events().contains(FREEZE));
        assertTrue(all.events().contains(OTHER_FREEZE));
        assertEquals(BASE.events().size(), all.events().size(), "one away, one added");
        Scenario without = new Composition(BASE, List.of(LEVERS, YEN, EVENTS)).of(0b101);
        assertArrayEquals(
                BASE.drivers().values(Driver.YEN_PER_USD), without.drivers().values(Driver.YEN_PER_USD));
    }

    @Test
    void theOrderOfPartsChangesNothing() {
        assertSameWorld(
                new Composition(BASE, List.of(LEVERS, YEN, EVENTS, OUTLOOKS)).all(),
                new Composition(BASE, List.of(OUTLOOKS, EVENTS, LEVERS, YEN)).all());
    }

    @Test
    void partsOfOneCaseAreMergedTermByTerm() {
        CoalCase merged =
                new Composition(BASE, List.of(OUTLOOKS, RIVALS)).all().cases().coal();
        assertEquals(coal(true, true), merged);
    }

    @Test
    void partsThatChangeTheSameThingInTwoWaysAreRefused() {
        Scenario otherYen = with(yen(238.0), BASE.events(), BASE.cases());
        assertRefused("the driver yenPerUsd", YEN, otherYen);
        assertRefused("the lever lngRivalDelayYears", delay(3.0), delay(5.0));
        assertRefused("take away the same event", EVENTS, with(BASE.drivers(), replaced(), BASE.cases()));
        Scenario fewer = with(
                BASE.drivers(),
                BASE.events(),
                Cases.of(SmallWorld.coal(
                        SmallWorld.steelmakers(), SmallWorld.suppliers().subList(0, 3))));
        assertRefused("the suppliers of coal", RIVALS, fewer);
    }

    @Test
    void partsThatChangeTheSameThingInOneWayAreTaken() {
        assertSameWorld(YEN, new Composition(BASE, List.of(YEN, YEN)).all());
    }

    @Test
    void aPartWithABeliefOfItsOwnIsRefused() {
        Scenario believer = new Scenario(
                "believer",
                BASE.title(),
                BASE.question(),
                BASE.source(),
                BASE.period(),
                BASE.drivers(),
                BASE.levers(),
                BASE.events(),
                Map.of(Parameter.CAPACITY_LAG, new Distribution.Fixed(48.0)),
                BASE.cases());
        assertRefused("believe", LEVERS, believer);
    }

    @Test
    void anotherPartIsPutOnTopOfASet() {
        Composition composition = new Composition(BASE, List.of(LEVERS, YEN));
        Scenario settled = BASE.with(SmallWorld.settlement(1973, 10));
        assertSameWorld(YEN.with(SmallWorld.settlement(1973, 10)), composition.of(2, settled));
    }

    private static void assertRefused(String why, Scenario one, Scenario other) {
        List<Scenario> parts = List.of(one, other);
        String message = assertThrows(IllegalArgumentException.class, () -> new Composition(BASE, parts))
                .getMessage();
        assertTrue(message.contains(why), message);
    }

    private static void assertSameWorld(Scenario expected, Scenario actual) {
        assertEquals(expected.levers(), actual.levers());
        assertEquals(expected.events(), actual.events());
        assertEquals(expected.cases(), actual.cases());
        for (Driver driver : Driver.of(expected.drivers().era())) {
            assertArrayEquals(
                    expected.drivers().values(driver), actual.drivers().values(driver), driver.key());
        }
    }

    private static Scenario delay(double years) {
        return BASE.with(Lever.LNG_RIVAL_DELAY, years);
    }

    private static Drivers yen(double value) {
        return new DriverChange(Driver.YEN_PER_USD, FROM, Event.FOREVER, DriverChange.Kind.VALUE, value)
                .applyTo(BASE.drivers());
    }

    private static List<Event> replaced() {
        List<Event> events = new ArrayList<>(BASE.events());
        events.remove(FREEZE);
        events.add(OTHER_FREEZE);
        return events;
    }

    private static CoalCase coal(boolean fewerOutlooks, boolean fewerRivals) {
        CoalCase coal = SmallWorld.coal();
        return new CoalCase(
                coal.steelmakers(),
                fewerRivals ? coal.suppliers().subList(0, 4) : coal.suppliers(),
                coal.kuznetskTonnesPerYear(),
                coal.southYakut(),
                fewerOutlooks ? coal.vintages().subList(0, 3) : coal.vintages());
    }

    private static Scenario with(Drivers drivers, List<Event> events, Cases cases) {
        return new Scenario(
                "part",
                BASE.title(),
                BASE.question(),
                BASE.source(),
                BASE.period(),
                drivers,
                BASE.levers(),
                events,
                BASE.parameterOverrides(),
                cases);
    }
}
