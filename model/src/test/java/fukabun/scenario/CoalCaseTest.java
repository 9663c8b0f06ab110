package fukabun.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.SmallWorld;
import fukabun.base.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class CoalCaseTest {
    @Test
    void sharesOfTheSteelmakersMustAddUpToOne() {
        List<CoalCase.Steelmaker> two = List.of(new CoalCase.Steelmaker("A", 0.6), new CoalCase.Steelmaker("B", 0.3));
        assertRefused("add up to 1", () -> SmallWorld.coal(two, SmallWorld.suppliers()));
    }

    @Test
    void namesMustDifferForTheyAreTheKeysOfDraws() {
        List<CoalCase.Steelmaker> twins = List.of(new CoalCase.Steelmaker("A", 0.5), new CoalCase.Steelmaker("A", 0.5));
        assertRefused("names must differ", () -> SmallWorld.coal(twins, SmallWorld.suppliers()));
        List<CoalCase.Supplier> suppliers = new ArrayList<>(SmallWorld.suppliers());
        suppliers.add(suppliers.get(0));
        assertRefused("names must differ", () -> SmallWorld.coal(SmallWorld.steelmakers(), suppliers));
    }

    @Test
    void somebodyMustBuyAndSomebodyMustSell() {
        assertRefused("steelmaker", () -> SmallWorld.coal(List.of(), SmallWorld.suppliers()));
        assertRefused("supplier", () -> SmallWorld.coal(SmallWorld.steelmakers(), List.of()));
    }

    @Test
    void coalMustBeOnSaleBeforeAnyAgreement() {
        List<CoalCase.Supplier> shut = SmallWorld.suppliers().stream()
                .filter(s -> s.byAgreement() || s.capacityTonnesPerYear() == 0.0)
                .toList();
        assertRefused(
                "somebody must sell",
                () -> new CoalCase(SmallWorld.steelmakers(), shut, 0.0, SmallWorld.southYakut(), List.of()));
    }

    @Test
    void theOrderInWhichVintagesAreListedDoesNotMatter() {
        List<ForecastVintage> reversed = new ArrayList<>(SmallWorld.vintages());
        Collections.reverse(reversed);
        assertEquals(withVintages(SmallWorld.vintages()), withVintages(reversed));
    }

    @Test
    void twoOutlooksOfOneMonthForOneYearAreRefused() {
        List<ForecastVintage> doubled = new ArrayList<>(SmallWorld.vintages());
        doubled.add(new ForecastVintage(Month.of(1974, 1), 1985, 80e6));
        assertRefused("1985", () -> withVintages(doubled));
    }

    @Test
    void aScenarioMustLieWithinItsDrivers() {
        Period early = new Period(Month.of(1964, 12), Month.of(1970, 1));
        Period late = new Period(Month.of(1970, 1), Month.of(1992, 1));
        assertRefused("within the drivers", () -> SmallWorld.scenario(early, List.of(), SmallWorld.coal()));
        assertRefused("within the drivers", () -> SmallWorld.scenario(late, List.of(), SmallWorld.coal()));
    }

    @Test
    void theMonthsOfAPeriodCountBothEnds() {
        assertEquals(288, SmallWorld.PERIOD.months());
        assertEquals(1, new Period(SmallWorld.FIRST, SmallWorld.FIRST).months());
        assertThrows(IllegalArgumentException.class, () -> new Period(SmallWorld.LAST, SmallWorld.FIRST));
    }

    @Test
    void aScenarioKeepsItsOverridesWhenAnEventOrALeverIsAdded() {
        Scenario calm = SmallWorld.calm();
        Scenario overridden = new Scenario(
                calm.id(),
                calm.title(),
                calm.question(),
                calm.source(),
                calm.period(),
                calm.drivers(),
                calm.levers(),
                calm.events(),
                Map.of(Parameter.HABIT_WEIGHT, new Distribution.Fixed(0.5)),
                calm.cases());
        Scenario more = overridden.with(SmallWorld.settlement(1973, 10)).with(Lever.PORT_WORKS, 1.0);
        assertEquals(Map.of(Parameter.HABIT_WEIGHT, new Distribution.Fixed(0.5)), more.parameterOverrides());
        assertEquals(1, more.events().size());
        assertTrue(more.levers().portWorks());
    }

    @Test
    void coalFromKuznetskIsNotBelowNothing() {
        assertRefused(
                "kuznetskTonnesPerYear must be at least 0.0 but was -1.0",
                () -> new CoalCase(
                        SmallWorld.steelmakers(), SmallWorld.suppliers(), -1.0, SmallWorld.southYakut(), List.of()));
    }

    private static CoalCase withVintages(List<ForecastVintage> vintages) {
        return new CoalCase(SmallWorld.steelmakers(), SmallWorld.suppliers(), 2.6e6, SmallWorld.southYakut(), vintages);
    }

    private static void assertRefused(String part, Executable building) {
        IllegalArgumentException fault = assertThrows(IllegalArgumentException.class, building);
        assertTrue(fault.getMessage().contains(part), fault.getMessage());
    }
}
