package fukabun.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fukabun.SmallWorld;
import fukabun.Tolerance;
import fukabun.record.Indicator;
import fukabun.record.Table;
import fukabun.scenario.Parameters;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Runs in pairs, and what can be read from their tables. */
final class Runs {
    private Runs() {}

    /** Two scenarios give the same table, bit for bit, over many draws of parameters and luck. */
    static void assertSame(Scenario one, Scenario other, int draws) {
        assertSame(one, other, draws, Thesis.STRONG, UnaryOperator.identity());
    }

    static void assertSame(Scenario one, Scenario other, int draws, Thesis thesis, UnaryOperator<Parameters> adjust) {
        Simulation first = new Simulation(one);
        Simulation second = new Simulation(other);
        for (int k = 0; k < draws; k++) {
            Parameters parameters = adjust.apply(SmallWorld.drawn(thesis, k));
            assertEquals(
                    first.run(parameters, k, false).table(),
                    second.run(parameters, k, false).table(),
                    "draw " + k);
        }
    }

    /** As {@link #assertSame}, but these columns may differ. */
    static void assertSameBut(Set<Indicator> free, Scenario one, Scenario other, int draws) {
        assertSameBut(free, one, other, draws, UnaryOperator.identity());
    }

    static void assertSameBut(
            Set<Indicator> free, Scenario one, Scenario other, int draws, UnaryOperator<Parameters> adjust) {
        Simulation first = new Simulation(one);
        Simulation second = new Simulation(other);
        for (int k = 0; k < draws; k++) {
            Parameters parameters = adjust.apply(SmallWorld.drawn(Thesis.STRONG, k));
            Table a = first.run(parameters, k, false).table();
            Table b = second.run(parameters, k, false).table();
            for (Indicator indicator : SmallWorld.recorded(a)) {
                if (!free.contains(indicator)) {
                    assertArrayEquals(
                            a.values(indicator), b.values(indicator), Tolerance.EXACT, "draw " + k + " " + indicator);
                }
            }
        }
    }

    /** What tells of the dispute itself, which a settlement moves however little it does. */
    static final Set<Indicator> OF_THE_DISPUTE = Set.of(
            Indicator.UNRESOLVED_SHARE, Indicator.LINKAGE_STANCE, Indicator.BELIEF_TOKYO, Indicator.ISLANDS_OFFERED);

    /** With every territorial route at its neutral value a settlement moves nothing but the dispute. */
    static void assertASettlementChangesNothing(Scenario history, int year, int draws) {
        assertSameBut(
                OF_THE_DISPUTE,
                history,
                history.with(SmallWorld.settlement(year, 10)),
                draws,
                Parameters::withoutTerritorialRoutes);
    }

    /** The indicators of the cases that a run plays. */
    static List<Indicator> simulated(Table table) {
        return Arrays.stream(Indicator.values()).filter(table::has).toList();
    }

    static double total(Table table, Indicator indicator) {
        return Arrays.stream(table.values(indicator)).sum();
    }

    /** Index of the month of signature; the number of months where nothing is signed. */
    static int signedIndex(Table table) {
        double[] started = table.values(Indicator.SOUTH_YAKUT_STARTED);
        int index = 0;
        while (index < started.length && started[index] == 0.0) {
            index++;
        }
        return index;
    }
}
