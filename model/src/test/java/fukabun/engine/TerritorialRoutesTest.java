package fukabun.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.SmallWorld;
import fukabun.base.Month;
import fukabun.record.Indicator;
import fukabun.record.Table;
import fukabun.scenario.Event;
import fukabun.scenario.Lever;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import java.util.Arrays;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a settlement does: nothing without routes, much with strong ones, and through each route by itself. */
class TerritorialRoutesTest {
    private static final int DRAWS = 200;
    private static final Scenario HISTORY = SmallWorld.scenario();
    private static final UnaryOperator<Parameters> NO_ROUTES = Parameters::withoutTerritorialRoutes;

    /** Columns that say how the dispute stands. */
    private static final Set<Indicator> THE_DISPUTE_ITSELF =
            Set.of(Indicator.UNRESOLVED_SHARE, Indicator.LINKAGE_STANCE);

    private static final Set<Indicator> THE_TALKS = Set.of(
            Indicator.UNRESOLVED_SHARE, Indicator.LINKAGE_STANCE, Indicator.BELIEF_TOKYO, Indicator.ISLANDS_OFFERED);

    private static final Scenario SETTLED_1973 = HISTORY.with(SmallWorld.settlement(1973, 10));

    @ParameterizedTest
    @ValueSource(ints = {1968, 1973, 1976, 1983})
    void withRoutesAtZeroASettlementChangesExactlyNothing(int year) {
        Runs.assertSameBut(
                THE_DISPUTE_ITSELF, HISTORY, HISTORY.with(SmallWorld.settlement(year, 10)), DRAWS, NO_ROUTES);
    }

    /** With talks, a settlement ends what is asked, offered and learnt at openings, and nothing else. */
    @ParameterizedTest
    @ValueSource(ints = {1968, 1973, 1983})
    void withRoutesAtZeroASettlementEndsTheTalksAndChangesNothingElse(int year) {
        Scenario talks = SmallWorld.withIslands();
        Runs.assertSameBut(THE_TALKS, talks, talks.with(SmallWorld.settlement(year, 1)), DRAWS, NO_ROUTES);
        Runs.assertSameBut(THE_TALKS, talks, talks.with(Lever.ISLANDS_TALKS, 0.0), DRAWS, NO_ROUTES);
    }

    @Test
    void withRoutesAtZeroHalfASettlementTheStanceAndTheSalienceChangeExactlyNothing() {
        for (Scenario other : new Scenario[] {
            HISTORY.with(new Event.TerritorialSettlement(Month.of(1975, 3), 2, 0.7)),
            HISTORY.with(Lever.LINKAGE_STANCE, 0.0),
            HISTORY.with(Lever.DISPUTE_SALIENCE, 3.0)
        }) {
            Runs.assertSameBut(THE_DISPUTE_ITSELF, HISTORY, other, 50, NO_ROUTES);
        }
    }

    /** Recorded: 1973 brings 39 % more credit and 15 % more coal on the mean, 1983 40 % more credit. */
    @Test
    void withStrongRoutesASettlementChangesMuch() {
        assertRaises(SETTLED_1973, Indicator.OFFICIAL_CREDIT, 0.30);
        assertRaises(SETTLED_1973, Indicator.SOVIET_COAL, 0.12);
        assertRaises(HISTORY.with(SmallWorld.settlement(1983, 10)), Indicator.OFFICIAL_CREDIT, 0.30);
    }

    /** Every route by itself moves a table; otherwise it would be no route. T6 needs a freeze to weaken. */
    @ParameterizedTest
    @EnumSource(
            value = Parameter.class,
            mode = EnumSource.Mode.MATCH_ANY,
            names = {"APPROVAL_ODDS_RATIO", "TERRITORIAL_.*", "SETTLEMENT_.*", "COMPLIANCE_LOSS", "TENSION_REMOVED"})
    void eachRouteByItselfMovesTheOutcome(Parameter route) {
        Event freeze = new Event.CreditFreeze(Month.of(1974, 1), Month.of(1978, 12), 1.0, false);
        Simulation history = new Simulation(SmallWorld.withTrade().with(freeze));
        Simulation settled = new Simulation(
                SmallWorld.withTrade().with(SmallWorld.settlement(1973, 10)).with(freeze));
        int moved = 0;
        for (int k = 0; k < 60; k++) {
            Parameters drawn = SmallWorld.drawn(Thesis.STRONG, k);
            Parameters alone = drawn.withoutTerritorialRoutes().with(route, drawn.value(route));
            moved += history.run(alone, k, false)
                            .table()
                            .equals(settled.run(alone, k, false).table())
                    ? 0
                    : 1;
        }
        assertTrue(moved > 0, route.key() + " moved no table");
    }

    @Test
    void theListOfRoutesAboveIsComplete() {
        // BUYER_POLITICS acts in the case of the pipeline and has its test there.
        long routes = Arrays.stream(Parameter.values())
                .filter(Parameter::isTerritorial)
                .map(Enum::name)
                .filter(
                        name -> name.matches(
                                "APPROVAL_ODDS_RATIO|TERRITORIAL_.*|SETTLEMENT_.*|COMPLIANCE_LOSS|TENSION_REMOVED|BUYER_POLITICS"))
                .count();
        assertEquals(
                Arrays.stream(Parameter.values())
                        .filter(Parameter::isTerritorial)
                        .count(),
                routes);
    }

    /** With routes that only favour a settlement it brings the agreement no later, and no less credit or coal. */
    @Test
    void withFavourableRoutesASettlementNeverHinders() {
        UnaryOperator<Parameters> favourable =
                p -> p.with(Parameter.APPROVAL_ODDS_RATIO, Math.max(1.0, p.value(Parameter.APPROVAL_ODDS_RATIO)));
        for (int year : new int[] {1973, 1983}) {
            Simulation history = new Simulation(HISTORY);
            Simulation settled = new Simulation(HISTORY.with(SmallWorld.settlement(year, 10)));
            for (int k = 0; k < DRAWS; k++) {
                Parameters parameters = favourable.apply(SmallWorld.drawn(Thesis.STRONG, k));
                Table without = history.run(parameters, k, false).table();
                Table with = settled.run(parameters, k, false).table();
                assertTrue(Runs.signedIndex(with) <= Runs.signedIndex(without), "later in draw " + k);
                assertNotLess(Indicator.OFFICIAL_CREDIT, without, with, k);
                assertNotLess(Indicator.SOVIET_COAL, without, with, k);
            }
        }
    }

    @Test
    void beforeTheSettlementNothingIsDifferent() {
        Table without = SmallWorld.run(HISTORY, SmallWorld.central(Thesis.STRONG), 3);
        Table with = SmallWorld.run(SETTLED_1973, SmallWorld.central(Thesis.STRONG), 3);
        assertNotEquals(without, with);
        for (Indicator indicator : SmallWorld.recorded(without)) {
            for (int i = 0; i < Month.of(1973, 10).since(SmallWorld.FIRST); i++) {
                assertEquals(without.values(indicator)[i], with.values(indicator)[i], indicator + " in month " + i);
            }
        }
    }

    private static void assertNotLess(Indicator indicator, Table without, Table with, int draw) {
        double before = Runs.total(without, indicator);
        double after = Runs.total(with, indicator);
        assertTrue(after >= before * (1.0 - 1e-12), indicator + " fell in draw " + draw + ": " + before + " " + after);
    }

    private static void assertRaises(Scenario treated, Indicator indicator, double least) {
        Simulation history = new Simulation(HISTORY);
        Simulation settled = new Simulation(treated);
        double without = 0.0;
        double with = 0.0;
        for (int k = 0; k < DRAWS; k++) {
            Parameters parameters = SmallWorld.drawn(Thesis.STRONG, k);
            without += Runs.total(history.run(parameters, k, false).table(), indicator);
            with += Runs.total(settled.run(parameters, k, false).table(), indicator);
        }
        assertTrue(with / without - 1.0 > least, indicator + " rose by " + (with / without - 1.0));
    }
}
