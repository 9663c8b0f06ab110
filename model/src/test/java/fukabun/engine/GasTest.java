package fukabun.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.SmallWorld;
import fukabun.Tolerance;
import fukabun.base.Month;
import fukabun.record.Decision;
import fukabun.record.Indicator;
import fukabun.record.LoanMonth;
import fukabun.record.RunRecord;
import fukabun.record.Table;
import fukabun.scenario.Cases;
import fukabun.scenario.Event;
import fukabun.scenario.GasCase;
import fukabun.scenario.Lever;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The case of gas in whole runs of the small world. */
class GasTest {
    private static final int DRAWS = 100;
    private static final double ROUNDING = 1e-12;
    private static final Scenario HISTORY = SmallWorld.gasOnly();
    private static final int[] YEARS = {1970, 1975, 1980, 1985, 1990};
    private static final List<Indicator> GAS = List.of(
            Indicator.LNG_IMPORTS,
            Indicator.LNG_NEED,
            Indicator.LNG_CONTRACTED,
            Indicator.LNG_FORECAST,
            Indicator.LNG_PRICE,
            Indicator.ENERGY_INTENSITY,
            Indicator.SAKHALIN_STARTED,
            Indicator.SAKHALIN_WELLS,
            Indicator.SAKHALIN_CREDIT_DRAWN,
            Indicator.YAKUT_GAS_STARTED,
            Indicator.TYUMEN_STARTED);

    /** One run of gas alone, to the last bit; {@code -Dfukabun.rewrite=true} renews it. */
    @Test
    void theCentralRunIsTheOneRecorded() throws IOException {
        Table table = SmallWorld.run(HISTORY, SmallWorld.central(Thesis.STRONG), 42);
        StringBuilder text = new StringBuilder();
        for (Indicator indicator : Indicator.values()) {
            if (table.has(indicator)) {
                text.append(indicator.key());
                for (int year : YEARS) {
                    text.append(' ').append(table.annual(indicator)[year - table.firstYear()]);
                }
                text.append('\n');
            }
        }
        if (Boolean.getBoolean("fukabun.rewrite")) {
            Files.writeString(Path.of("src/test/resources/fukabun/engine/golden-gas.txt"), text);
        } else {
            try (InputStream file = GasTest.class.getResourceAsStream("golden-gas.txt")) {
                assertEquals(new String(file.readAllBytes(), StandardCharsets.UTF_8), text.toString());
            }
        }
    }

    /** The case can be left out: what it writes is not there, and coal without gas is what it was. */
    @Test
    void aScenarioThatDoesNotPlayGasHasNoneOfItsColumns() {
        Table table = SmallWorld.run(SmallWorld.scenario(), SmallWorld.central(Thesis.STRONG), 1);
        for (Indicator indicator : GAS) {
            assertTrue(!table.has(indicator), indicator.key());
        }
    }

    @ParameterizedTest
    @EnumSource(Thesis.class)
    void theBooksBalanceAndTheFiguresAreSound(Thesis thesis) {
        Simulation simulation = new Simulation(SmallWorld.withGas().with(SmallWorld.settlement(1973, 10)));
        for (int seed = 0; seed < DRAWS; seed++) {
            Parameters parameters = SmallWorld.drawn(thesis, seed);
            Table table = simulation.run(parameters, seed, false).table();
            IdentitiesTest.assertSound(table);
            double flexibility =
                    Math.max(parameters.value(Parameter.LNG_FLEXIBILITY), parameters.value(Parameter.LNG_TAKE_OR_PAY));
            double[] imports = table.values(Indicator.LNG_IMPORTS);
            double[] contracted = table.values(Indicator.LNG_CONTRACTED);
            double[] drawn = table.values(Indicator.SAKHALIN_CREDIT_DRAWN);
            for (int i = 0; i < imports.length; i++) {
                assertTrue(
                        imports[i] <= contracted[i] * flexibility / 12.0 * (1.0 + Tolerance.ARITHMETIC), "more came");
                assertTrue(i == 0 || drawn[i] >= drawn[i - 1], "drawn credit fell");
                assertTrue(drawn[i] <= 170e6 * (1.0 + Tolerance.ARITHMETIC), "more drawn than signed");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1968, 1973, 1983})
    void withRoutesAtZeroASettlementChangesExactlyNothing(int year) {
        Runs.assertASettlementChangesNothing(HISTORY, year, DRAWS);
    }

    /** Each of T1, T2, T3 and T5 by itself moves the life of the shelf after a settlement in 1972. */
    @ParameterizedTest
    @EnumSource(
            value = Parameter.class,
            names = {"APPROVAL_ODDS_RATIO", "TERRITORIAL_PREMIUM", "TERRITORIAL_DELAY", "SETTLEMENT_EFFORT"})
    void eachRouteByItselfMovesGas(Parameter route) {
        Simulation history = new Simulation(HISTORY);
        Simulation settled = new Simulation(HISTORY.with(SmallWorld.settlement(1972, 1)));
        int moved = 0;
        for (int k = 0; k < DRAWS; k++) {
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

    /** Sign +1: never less than in history; -1: never more; and in some run truly different. */
    @ParameterizedTest(name = "{0} = {1} moves {2} by {3}")
    @CsvSource({
        "CONSERVATION, 0, LNG_NEED, +1",
        "CONSERVATION, 0, ENERGY_INTENSITY, +1",
        "BASIC_INDUSTRY, 1, LNG_NEED, +1",
        "BASIC_INDUSTRY, 1, ENERGY_INTENSITY, +1",
        "NUCLEAR_BUILD, 0, LNG_NEED, +1",
        "STRICT_LINKAGE, 1, SAKHALIN_WELLS, -1",
        "STRICT_LINKAGE, 1, OFFICIAL_CREDIT, -1",
        "US_ENERGY_CREDIT, 1, YAKUT_GAS_STARTED, +1",
        "TYUMEN_OFFER_HOLDS, 1, TYUMEN_STARTED, +1"
    })
    void aLeverMovesItsOutcomeInItsDirectionInEveryRun(Lever lever, double value, Indicator outcome, int sign) {
        Simulation history = new Simulation(HISTORY);
        Simulation turned = new Simulation(HISTORY.with(lever, value));
        int moved = 0;
        for (int k = 0; k < DRAWS; k++) {
            Parameters parameters = SmallWorld.drawn(Thesis.STRONG, k);
            double before = Runs.total(history.run(parameters, k, false).table(), outcome);
            double after = Runs.total(turned.run(parameters, k, false).table(), outcome);
            assertTrue(sign * (after - before) >= -ROUNDING * before, "draw " + k + ": " + before + " " + after);
            moved += sign * (after - before) > ROUNDING * before ? 1 : 0;
        }
        assertTrue(moved > 0, "nothing moved");
    }

    /** With the exemption no season is lost, so at the end of 1982 no fewer wells stand, and in most runs more. */
    @Test
    void anExemptionSavesTheSeasonOf1982() {
        Simulation history = new Simulation(HISTORY);
        Simulation exempted = new Simulation(HISTORY.with(Lever.SODECO_EXEMPTED, 1.0));
        Month end = Month.of(1982, 12);
        int more = 0;
        for (int k = 0; k < DRAWS; k++) {
            Parameters parameters = SmallWorld.drawn(Thesis.STRONG, k);
            double before = history.run(parameters, k, false).table().value(Indicator.SAKHALIN_WELLS, end);
            double after = exempted.run(parameters, k, false).table().value(Indicator.SAKHALIN_WELLS, end);
            assertTrue(after >= before, "draw " + k + ": " + before + " " + after);
            more += after > before ? 1 : 0;
        }
        assertTrue(more > DRAWS / 2, "more in " + more);
    }

    /** Levers of demand leave everything before 1981 as it was, delays everything before 1976. */
    @ParameterizedTest(name = "{0} = {1} changes nothing before {2}")
    @CsvSource({
        "CONSERVATION, 0, 1981",
        "BASIC_INDUSTRY, 1, 1981",
        "NUCLEAR_BUILD, 0, 1981",
        "LNG_RIVAL_DELAY, 5, 1976",
        "NORTH_WEST_SHELF_DELAY, 5, 1981"
    })
    void aLeverLeavesThePastAlone(Lever lever, double value, int year) {
        Table before = SmallWorld.run(HISTORY, SmallWorld.central(Thesis.STRONG), 5);
        Table after = SmallWorld.run(HISTORY.with(lever, value), SmallWorld.central(Thesis.STRONG), 5);
        assertNotEquals(before, after);
        for (Indicator indicator : GAS) {
            for (int i = 0; i < Month.of(year, 1).since(SmallWorld.FIRST); i++) {
                assertEquals(before.values(indicator)[i], after.values(indicator)[i], indicator + " in month " + i);
            }
        }
    }

    /** Later rivals mean less contracted and less imported on the mean, and more room for Sakhalin. */
    @Test
    void laterRivalsBringLessGas() {
        Simulation history = new Simulation(HISTORY);
        Simulation late = new Simulation(HISTORY.with(Lever.LNG_RIVAL_DELAY, 8.0));
        double[] with = new double[2];
        double[] started = new double[2];
        for (int k = 0; k < DRAWS; k++) {
            Parameters parameters = SmallWorld.drawn(Thesis.ZERO, k);
            Table usual = history.run(parameters, k, false).table();
            Table delayed = late.run(parameters, k, false).table();
            with[0] += Runs.total(usual, Indicator.LNG_IMPORTS);
            with[1] += Runs.total(delayed, Indicator.LNG_IMPORTS);
            started[0] += usual.value(Indicator.SAKHALIN_STARTED, SmallWorld.LAST);
            started[1] += delayed.value(Indicator.SAKHALIN_STARTED, SmallWorld.LAST);
        }
        assertTrue(with[1] < 0.95 * with[0], with[1] + " of " + with[0]);
        assertTrue(started[1] > started[0], started[1] + " after " + started[0]);
    }

    @Test
    void anOfferAfterTheLastMonthAndADenialOutOfSeasonChangeNothing() {
        List<GasCase.Offer> more = new ArrayList<>(SmallWorld.gasMarket().offers());
        more.add(SmallWorld.lngOffer("Nowhere", 1992, 1996, 5.0, List.of()));
        GasCase.LngMarket market = new GasCase.LngMarket(SmallWorld.gasMarket().vintages(), more);
        Runs.assertSame(HISTORY, SmallWorld.scenario(SmallWorld.events(), Cases.of(SmallWorld.gas(market))), DRAWS);
        Event winter = new Event.LicenceDenial(Month.of(1977, 11), Month.of(1978, 2), 1.0);
        Runs.assertSameBut(Set.of(Indicator.US_EMBARGO), HISTORY, HISTORY.with(winter), DRAWS);
        Scenario strict = HISTORY.with(Lever.STRICT_LINKAGE, 1.0);
        Runs.assertSame(strict, strict.with(Lever.SODECO_EXEMPTED, 1.0), DRAWS);
        Runs.assertSameBut(Set.of(Indicator.FREEZE), strict, strict.with(Lever.CREDIT_FREEZE, 1.0), DRAWS, p -> p);
    }

    /** The order of utilities and of offers in a file cannot matter. */
    @Test
    void theOrderOfUtilitiesAndOffersDoesNotMatter() {
        List<GasCase.Utility> utilities = new ArrayList<>(SmallWorld.utilities());
        java.util.Collections.reverse(utilities);
        List<GasCase.Offer> offers = new ArrayList<>(SmallWorld.gasMarket().offers());
        java.util.Collections.reverse(offers);
        GasCase reversed = new GasCase(
                utilities,
                SmallWorld.shelf(),
                SmallWorld.yakutGas(),
                SmallWorld.tyumen(),
                new GasCase.LngMarket(SmallWorld.gasMarket().vintages(), offers));
        Runs.assertSame(HISTORY, SmallWorld.scenario(SmallWorld.events(), Cases.of(reversed)), 40);
    }

    /** Where wells find nothing the risk credit is forgiven, interest and all; where they find it is not. */
    @Test
    void riskCreditIsForgivenExactlyWhereNothingIsFound() {
        Parameters dry = SmallWorld.central(Thesis.ZERO).with(Parameter.DISCOVERY_CHANCE, 0.0);
        List<LoanMonth> loans = sakhalinLoans(SmallWorld.logged(HISTORY, dry, 7));
        double writtenOff = loans.stream().mapToDouble(LoanMonth::writtenOffUsd).sum();
        double owed =
                loans.stream().mapToDouble(m -> m.drawnUsd() + m.interestUsd()).sum();
        assertTrue(owed > 100e6, "owed " + owed);
        assertEquals(owed, writtenOff, Tolerance.arithmetic(owed));
        Parameters rich = SmallWorld.central(Thesis.ZERO).with(Parameter.DISCOVERY_CHANCE, 1.0);
        List<LoanMonth> kept = sakhalinLoans(SmallWorld.logged(HISTORY, rich, 7));
        assertEquals(0.0, kept.stream().mapToDouble(LoanMonth::writtenOffUsd).sum());
        assertTrue(kept.stream().mapToDouble(LoanMonth::interestUsd).sum() > 0.0);
    }

    /** A season that is lost costs its wells and 153 days of standby at 40,000 USD. */
    @Test
    void aDenialInMayCostsTheSeasonAndTheStandby() {
        Scenario calm = SmallWorld.scenario(List.of(), Cases.of(SmallWorld.gas()));
        Event denial = new Event.LicenceDenial(Month.of(1978, 4), Month.of(1978, 6), 1.0);
        Parameters parameters = SmallWorld.central(Thesis.ZERO).with(Parameter.DISCOVERY_CHANCE, 0.3);
        RunRecord usual = SmallWorld.logged(calm, parameters, 11);
        RunRecord denied = SmallWorld.logged(calm.with(denial), parameters, 11);
        Month end = Month.of(1978, 12);
        double before = usual.table().value(Indicator.SAKHALIN_WELLS, Month.of(1977, 12));
        assertEquals(before, denied.table().value(Indicator.SAKHALIN_WELLS, end));
        assertTrue(usual.table().value(Indicator.SAKHALIN_WELLS, end) > before);
        double drawn = denied.table().value(Indicator.SAKHALIN_CREDIT_DRAWN, end)
                - denied.table().value(Indicator.SAKHALIN_CREDIT_DRAWN, Month.of(1977, 12));
        assertEquals(153 * 40e3, drawn, Tolerance.arithmetic(drawn));
        assertTrue(denied.happenings().stream().anyMatch(h -> h.sentence().contains("6.1 million USD")));
    }

    /** A refused development says by which gates, and it is over-determined where there are several. */
    @Test
    void aRefusedDevelopmentNamesItsClosedGates() {
        int refused = 0;
        int overDetermined = 0;
        for (int seed = 0; seed < 30; seed++) {
            RunRecord run = SmallWorld.logged(HISTORY, SmallWorld.drawn(Thesis.WEAK, seed), seed);
            for (Decision decision : run.decisions()) {
                if (decision.subject().equals("Sakhalin development")) {
                    assertEquals(8, decision.gates().size(), decision.month() + " " + decision.gates());
                    refused += decision.isTaken() ? 0 : 1;
                    overDetermined += decision.isOverDetermined() ? 1 : 0;
                }
            }
        }
        assertTrue(refused > 20 && overDetermined > 0.3 * refused, refused + " refused, " + overDetermined + " over");
    }

    private static List<LoanMonth> sakhalinLoans(RunRecord run) {
        return run.loanMonths().stream()
                .filter(m -> m.loan().startsWith("Sakhalin risk") || m.loan().startsWith("Sakhalin further"))
                .toList();
    }
}
