package fukabun.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.base.Month;
import fukabun.engine.Simulation;
import fukabun.record.Indicator;
import fukabun.record.Table;
import fukabun.scenario.Event;
import fukabun.scenario.Lever;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import fukabun.study.Ensemble;
import fukabun.study.Member;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bare loop is an honest measure only while it computes what the engine computes. */
class BareCoalTest {
    /** Arithmetic: the bare loop may add in another order. */
    private static final double ARITHMETIC = 1e-9;

    /** Enough that a change of two percent in almost any threshold turns some decision. */
    private static final int MEMBERS = 300;

    private static final long SEED = 42;

    /** Half of the smallest that the priors hold, so that exposure counts. */
    private static final double TIGHT_EXPOSURE_LIMIT_USD = 6e8;

    static Stream<Scenario> scenarios() {
        Scenario history = StylisedCoal.scenario();
        Event islands = new Event.TerritorialSettlement(Month.of(1973, 10), 4, 1.0);
        return Stream.of(
                history,
                history.with(islands),
                history.with(Lever.CONTRACT_START_YEAR, 1983.0),
                history.with(Lever.BUILDING_ON_PLAN, 1.0).with(Lever.PORT_WORKS, 1.0),
                history.with(Lever.STRICT_LINKAGE, 1.0).with(islands),
                history.with(Lever.CONTRACT_START_YEAR, 1983.0)
                        .with(new Event.TerritorialSettlement(Month.of(1977, 3), 2, 0.9)));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void theBareLoopMakesTheTableOfTheEngine(Scenario scenario) {
        Simulation simulation = new Simulation(scenario);
        BareCoal bare = new BareCoal(new BareInputs(scenario));
        for (Member member : Ensemble.members(StylisedPriors.priors(), Thesis.STRONG, SEED, MEMBERS)) {
            Parameters parameters = bent(member);
            Table expected = simulation.run(parameters, member.seed(), false).table();
            assertSame(expected, bare.run(parameters, member.seed()), member.number());
        }
    }

    /** Every second member is short of room for exposure; every third has a line that a settlement cuts (T4). */
    private static Parameters bent(Member member) {
        Parameters parameters = member.parameters();
        if (member.number() % 2 == 1) {
            parameters = parameters.with(Parameter.EXPOSURE_LIMIT, TIGHT_EXPOSURE_LIMIT_USD);
        }
        if (member.number() % 3 == 1) {
            parameters = parameters.with(
                    Parameter.SETTLEMENT_CREDIT_LINE, -parameters.value(Parameter.SETTLEMENT_CREDIT_LINE));
        }
        return member.number() % 9 == 1 ? parameters.with(Parameter.SETTLEMENT_CREDIT_LINE, -1.0) : parameters;
    }

    @Test
    void moneyOnlyMovesBetweenAccounts() {
        BareCoal bare = new BareCoal(new BareInputs(StylisedCoal.scenario()));
        for (Member member : StylisedCoal.pool()) {
            bare.run(member.parameters(), member.seed());
            assertTrue(bare.largestBalance() > 1e10, "steelmakers buy coal for more than ten billion dollars");
            assertEquals(0.0, bare.sumOfBalances(), ARITHMETIC * bare.largestBalance());
        }
    }

    @Test
    void thePoolSignsInSomeRunsAndNotInOthers() {
        Simulation simulation = new Simulation(StylisedCoal.scenario());
        long signed = StylisedCoal.pool().stream()
                .filter(member -> simulation
                                .run(member.parameters(), member.seed(), false)
                                .table()
                                .annual(Indicator.SOUTH_YAKUT_STARTED)[23]
                        > 0.0)
                .count();
        assertTrue(signed > 0 && signed < StylisedCoal.POOL, "signed in " + signed);
    }

    private static void assertSame(Table expected, double[][] actual, int member) {
        for (Indicator indicator : Indicator.values()) {
            assertEquals(expected.has(indicator), actual[indicator.ordinal()] != null, indicator.key());
            double[] column = expected.has(indicator) ? expected.values(indicator) : new double[0];
            for (int t = 0; t < column.length; t++) {
                double tolerance = ARITHMETIC * Math.abs(column[t]);
                int month = t;
                assertEquals(
                        column[t],
                        actual[indicator.ordinal()][t],
                        tolerance,
                        () -> "member " + member + ", " + indicator.key() + ", month " + month);
            }
        }
    }
}
