package fukabun.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.SmallWorld;
import fukabun.base.Month;
import fukabun.record.Decision;
import fukabun.record.Indicator;
import fukabun.record.RunRecord;
import fukabun.record.Table;
import fukabun.scenario.Cases;
import fukabun.scenario.Driver;
import fukabun.scenario.DriverChange;
import fukabun.scenario.Drivers;
import fukabun.scenario.Lever;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The concessions in a stylised war. */
class ConcessionsTest {
    private static final int DRAWS = 200;
    private static final Scenario WAR = SmallWorld.concessions();
    private static final Month ATTACK = Month.of(1941, 7);
    private static final Month RECOVERY = Month.of(1943, 2);

    @Test
    void theTableHoldsTheConcessionsAndNothingOfTheEconomy() {
        Table table = SmallWorld.run(WAR, SmallWorld.central(Thesis.WEAK), 1);
        assertEquals(
                Set.of(
                        Indicator.CONCESSIONS_SETTLED,
                        Indicator.LIQUIDATION_PROMISED,
                        Indicator.PROMISED_OIL,
                        Indicator.COMPENSATION,
                        Indicator.HARASSMENT,
                        Indicator.NEED_JAPAN,
                        Indicator.NEED_SOVIET),
                Set.copyOf(Runs.simulated(table)));
        assertEquals(70, table.months(), "1939-11 to 1945-08");
    }

    /** By hand: with a need of 0.51 on its side and 1 on the other, Tokyo keeps its word in no month of the attack. */
    @Test
    void aWordIsNotKeptWhileItsGiverIsTheStronger() {
        int promised = 0;
        for (int k = 0; k < DRAWS; k++) {
            Table table = SmallWorld.run(WAR, SmallWorld.drawn(Thesis.WEAK, k), k);
            double before = table.value(Indicator.CONCESSIONS_SETTLED, ATTACK.plus(-1));
            assertEquals(before, table.value(Indicator.CONCESSIONS_SETTLED, RECOVERY.plus(-1)), "draw " + k);
            promised += table.value(Indicator.LIQUIDATION_PROMISED, ATTACK.plus(-1)) > before ? 1 : 0;
        }
        assertTrue(promised > DRAWS / 2, "an unkept word in " + promised);
    }

    @Test
    void aWordThatSomebodyEnforcesIsKeptWhenItFallsDue() {
        Scenario enforced = WAR.with(Lever.PROMISE_ENFORCED, 1.0);
        for (int k = 0; k < DRAWS; k++) {
            Table table = SmallWorld.run(enforced, SmallWorld.drawn(Thesis.WEAK, k), k);
            double[] promised = table.values(Indicator.LIQUIDATION_PROMISED);
            double[] settled = table.values(Indicator.CONCESSIONS_SETTLED);
            for (int i = 0; i + 6 < promised.length; i++) {
                assertFalse(promised[i] == 1.0 && settled[i + 6] == 0.0, "draw " + k + " month " + i);
            }
        }
    }

    /** What is settled stays settled, on terms that do not change, within what was asked and what is there. */
    @Test
    void aProtocolIsSignedOnceOnTermsBetweenNothingAndAll() {
        for (int k = 0; k < DRAWS; k++) {
            Table table = SmallWorld.run(WAR, SmallWorld.drawn(Thesis.STRONG, k), k);
            double[] settled = table.values(Indicator.CONCESSIONS_SETTLED);
            double[] oil = table.values(Indicator.PROMISED_OIL);
            double[] rubles = table.values(Indicator.COMPENSATION);
            double[] harassment = table.values(Indicator.HARASSMENT);
            for (int i = 0; i < settled.length; i++) {
                assertTrue(i == 0 || settled[i] >= settled[i - 1]);
                assertTrue(i == 0 || settled[i - 1] == 0.0 || oil[i] == oil[i - 1]);
                assertTrue(oil[i] >= 0.0 && oil[i] <= 200_000 * settled[i]);
                assertTrue(rubles[i] >= 0.0 && rubles[i] <= 60e6 * settled[i]);
                assertTrue(harassment[i] >= 0.0 && harassment[i] <= 1.0);
            }
        }
    }

    @Test
    void withoutLinkageTokyoGivesNothingAway() {
        Scenario apart = WAR.with(Lever.CONCESSIONS_LINKAGE, 0.0);
        for (int k = 0; k < DRAWS; k++) {
            Table table = SmallWorld.run(apart, SmallWorld.drawn(Thesis.WEAK, k), k);
            assertEquals(0.0, Runs.total(table, Indicator.CONCESSIONS_SETTLED));
            assertEquals(0.0, Runs.total(table, Indicator.LIQUIDATION_PROMISED));
        }
    }

    /** Harassment makes the concessions worth less, so that without it no run settles earlier. */
    @Test
    void withoutHarassmentNoRunSettlesEarlierAndSomeSettleLater() {
        Scenario gentle = WAR.with(Lever.CONCESSIONS_HARASSMENT, 0.0);
        double later = 0.0;
        for (int k = 0; k < DRAWS; k++) {
            Parameters parameters = SmallWorld.drawn(Thesis.WEAK, k);
            Table harassed = SmallWorld.run(WAR, parameters, k);
            Table left = SmallWorld.run(gentle, parameters, k);
            double months = Runs.total(harassed, Indicator.CONCESSIONS_SETTLED)
                    - Runs.total(left, Indicator.CONCESSIONS_SETTLED);
            assertEquals(0.0, Runs.total(left, Indicator.HARASSMENT));
            assertTrue(months >= 0.0, "draw " + k);
            later += months;
        }
        assertTrue(later > 0.0, "nothing moved");
    }

    @Test
    void harassmentOfNoWeightChangesOnlyItsOwnColumn() {
        Runs.assertSameBut(
                Set.of(Indicator.HARASSMENT),
                WAR,
                WAR.with(Lever.CONCESSIONS_HARASSMENT, 0.0),
                40,
                p -> p.with(Parameter.HARASSMENT_WEIGHT, 0.0));
    }

    @Test
    void withoutTheAttackTheyGoBackEarlierOnTheMeanAndWithoutThePacificWarLater() {
        Scenario noAttack = changed(Driver.SOVIET_DISTRESS_IN_THE_WEST, ATTACK, 0.5);
        Scenario noWar = SmallWorld.concessions(new DriverChange(
                        Driver.JAPAN_WAR_BURDEN,
                        Month.of(1941, 12),
                        SmallWorld.LAST_OF_WAR,
                        DriverChange.Kind.VALUE,
                        0.15)
                .applyTo(changed(Driver.JAPAN_OIL_SHORTAGE, Month.of(1941, 8), 0.1)
                        .drivers()));
        double history = 0.0;
        double earlier = 0.0;
        double later = 0.0;
        for (int k = 0; k < DRAWS; k++) {
            Parameters parameters = SmallWorld.drawn(Thesis.WEAK, k);
            history += Runs.total(SmallWorld.run(WAR, parameters, k), Indicator.CONCESSIONS_SETTLED);
            earlier += Runs.total(SmallWorld.run(noAttack, parameters, k), Indicator.CONCESSIONS_SETTLED);
            later += Runs.total(SmallWorld.run(noWar, parameters, k), Indicator.CONCESSIONS_SETTLED);
        }
        assertTrue(earlier > history + DRAWS, earlier + " against " + history);
        assertTrue(later < 0.2 * history, later + " against " + history);
    }

    private static Scenario changed(Driver driver, Month from, double value) {
        Drivers drivers = new DriverChange(driver, from, SmallWorld.LAST_OF_WAR, DriverChange.Kind.VALUE, value)
                .applyTo(SmallWorld.concessionsDrivers());
        return SmallWorld.concessions(drivers);
    }

    @Test
    void theDecisionsOfASettlementCanBeExplained() {
        RunRecord run = SmallWorld.logged(WAR, SmallWorld.central(Thesis.WEAK), 5);
        List<Decision> given = run.decisions().stream()
                .filter(decision -> decision.subject().equals("give up the concessions"))
                .toList();
        assertFalse(given.isEmpty());
        assertTrue(given.get(given.size() - 1).isTaken());
        assertEquals(run.table().months(), WAR.period().months());
        assertTrue(run.happenings().stream().anyMatch(h -> h.sentence().startsWith("The concessions go back")));
        assertTrue(run.milestones().stream().anyMatch(m -> m.event().equals("protocol signed")));
    }

    @Test
    void casesOfTwoWorldsCannotBePlayedTogether() {
        IllegalArgumentException fault = assertThrows(
                IllegalArgumentException.class,
                () -> Cases.of(SmallWorld.coal(), WAR.cases().concessions()));
        assertTrue(fault.getMessage().contains("different worlds"), fault.getMessage());
    }

    @Test
    void coalCannotBePlayedOnTheDriversOfTheWar() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Scenario(
                        "x",
                        "x",
                        "x",
                        "x",
                        WAR.period(),
                        WAR.drivers(),
                        WAR.levers(),
                        List.of(),
                        java.util.Map.of(),
                        Cases.of(SmallWorld.coal())));
    }
}
