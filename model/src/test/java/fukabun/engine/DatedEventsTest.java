package fukabun.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.SmallWorld;
import fukabun.base.Month;
import fukabun.record.Happening;
import fukabun.record.Indicator;
import fukabun.record.RunRecord;
import fukabun.scenario.Event;
import fukabun.scenario.Lever;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the chronicle says of the dated events of a scenario. */
class DatedEventsTest {
    private static final Month BEGINS = Month.of(1973, 10);
    private static final Month ENDS = Month.of(1974, 3);

    @ParameterizedTest(name = "{0} islands, believed by {1} -> {2}")
    @CsvSource({
        "4, 1.0, 'The territorial dispute is settled: all four islands come back, and it is believed in full.'",
        "2, 0.5, 'The territorial dispute is settled: 2 of the four islands come back, and it is believed by 50 percent.'",
        "1, 1.0, 'The territorial dispute is settled: 1 of the four islands comes back, and it is believed in full.'"
    })
    void aSettlementIsToldInItsMonth(int islands, double credibility, String sentence) {
        Event settlement = new Event.TerritorialSettlement(BEGINS, islands, credibility);
        assertEquals(
                List.of(new Happening(BEGINS, sentence)), told(SmallWorld.calm().with(settlement), "The territorial"));
    }

    @Test
    void anEventThatPassesIsToldOnceAndWithItsEnd() {
        Event strain = new Event.Strain(BEGINS, ENDS, 0.4, true);
        assertEquals(
                List.of(new Happening(BEGINS, "Relations are strained over the islands, at 40 percent, to 1974-03.")),
                told(SmallWorld.calm().with(strain), "Relations"));
    }

    @Test
    void whatALeverKeepsFromHappeningIsNotTold() {
        Scenario frozen = SmallWorld.calm().with(new Event.CreditFreeze(BEGINS, ENDS, 1.0, false));
        assertEquals(1, told(frozen, "Sanction").size());
        assertTrue(told(frozen.with(Lever.CREDIT_FREEZES, 0.0), "Sanction").isEmpty());
    }

    /** Telling reads the scenario only, so that a run that is logged draws and decides as one that is not. */
    @Test
    void tellingMovesNoNumber() {
        Scenario settled = SmallWorld.withPolitics().with(SmallWorld.settlement(1977, 10));
        RunRecord told = SmallWorld.logged(settled, SmallWorld.drawn(Thesis.STRONG, 3), 3);
        assertFalse(told.happenings().isEmpty());
        for (Indicator indicator : SmallWorld.recorded(told.table())) {
            assertArrayEquals(
                    SmallWorld.run(settled, SmallWorld.drawn(Thesis.STRONG, 3), 3)
                            .annual(indicator),
                    told.table().annual(indicator),
                    indicator.key());
        }
    }

    private static List<Happening> told(Scenario scenario, String beginning) {
        return SmallWorld.logged(scenario, SmallWorld.central(Thesis.WEAK), 1).happenings().stream()
                .filter(happening -> happening.sentence().startsWith(beginning))
                .toList();
    }
}
