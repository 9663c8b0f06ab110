package fukabun.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.SmallWorld;
import fukabun.base.Month;
import fukabun.record.Happening;
import fukabun.record.Indicator;
import fukabun.record.RunRecord;
import fukabun.record.Table;
import fukabun.scenario.Cases;
import fukabun.scenario.Event;
import fukabun.scenario.Lever;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import fukabun.scenario.PoliticsSetting;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What each channel of the sanctions does; that it does nothing where it is silenced: {@link NeutralRoutesTest}. */
class SanctionsTest {
    private static final int DRAWS = 40;
    private static final Scenario HISTORY = SmallWorld.withPolitics();

    /** A3 by its reach acts on goods of subsidiaries; the revolt that the claim brings forth is a route of its own. */
    @Test
    void withoutGrowthOfTheRevoltTheExtraterritorialRuleChangesNothingForAmericanGoods() {
        Runs.assertSame(
                HISTORY,
                withEvents(without(Event.ExtraterritorialRule.class)),
                DRAWS,
                Thesis.STRONG,
                p -> p.with(Parameter.REVOLT_GROWTH, 0.0));
    }

    @Test
    void leadersWithoutWeightChangeNothing() {
        PoliticsSetting politics = SmallWorld.politics();
        PoliticsSetting leaderless = new PoliticsSetting(
                List.of(), politics.leadersUntil(), politics.administrations(), politics.europeanContractsUsd());
        Runs.assertSame(HISTORY, with(leaderless), DRAWS, Thesis.STRONG, p -> p.with(Parameter.LEADER_WEIGHT, 0.0));
    }

    @Test
    void leadersWhoAllLeanAlikeAreAsIfThereWereNone() {
        PoliticsSetting politics = SmallWorld.politics();
        List<PoliticsSetting.Leader> alike = politics.leaders().stream()
                .map(leader -> new PoliticsSetting.Leader(leader.name(), leader.from(), 0.5, 0.5, 0.5))
                .toList();
        PoliticsSetting same = new PoliticsSetting(
                alike, politics.leadersUntil(), politics.administrations(), politics.europeanContractsUsd());
        PoliticsSetting none = new PoliticsSetting(
                List.of(), politics.leadersUntil(), politics.administrations(), politics.europeanContractsUsd());
        Runs.assertSame(with(none), with(same), DRAWS);
    }

    /** The mean over all months in office of what leaders do to the log odds of compliance is zero. */
    @Test
    void onTheMeanLeadersMoveNothing() {
        Parameters parameters = SmallWorld.central(Thesis.ZERO)
                .with(Parameter.HARD_LINE_WEIGHT, 0.0)
                .with(Parameter.SOFTENING_WEIGHT, 0.0)
                .with(Parameter.LEADER_WEIGHT, 0.8)
                .with(Parameter.SANCTION_COMPLIANCE, 0.6);
        double[] compliance = SmallWorld.run(HISTORY, parameters, 1).values(Indicator.TOKYO_COMPLIANCE);
        double sum = 0.0;
        for (int i = Month.of(1972, 7).since(SmallWorld.FIRST);
                i <= Month.of(1989, 12).since(SmallWorld.FIRST);
                i++) {
            sum += Math.log(compliance[i] / (1.0 - compliance[i])) - Math.log(1.5);
        }
        assertEquals(0.0, sum, 1e-9);
        assertEquals(0.6, compliance[0], "before the first leader");
        assertEquals(0.6, compliance[compliance.length - 1], "after the last leader");
    }

    /** By hand: 0.8 x 0.8 x 0.7 = 0.448 of hawks from July 1982 against 0.9 x revolt, which grows by 0.15 x (1 - r). */
    @Test
    void washingtonGivesInWhenTheRevoltOutweighsTheHawks() {
        Parameters parameters = central().with(Parameter.ALLY_CONCERN, 0.0);
        double[] embargo = SmallWorld.run(HISTORY, parameters, 1).values(Indicator.US_EMBARGO);
        double[] revolt = SmallWorld.run(HISTORY, parameters, 1).values(Indicator.EUROPEAN_REVOLT);
        double r = 0.0;
        Month month = Month.of(1982, 6);
        while (month.isBefore(Month.of(1982, 7)) || 0.9 * r < 0.448) {
            r += 0.15 * (1.0 - r);
            assertEquals(0.7, embargo[month.since(SmallWorld.FIRST)], month.toString());
            assertEquals(r, revolt[month.since(SmallWorld.FIRST)], 1e-12, month.toString());
            month = month.plus(1);
        }
        assertEquals(Month.of(1982, 11), month);
        for (Month later = month; later.isBefore(Month.of(1984, 1)); later = later.plus(1)) {
            assertEquals(0.0, embargo[later.since(SmallWorld.FIRST)], "lifted for good, " + later);
        }
    }

    @Test
    void anEmbargoThatNobodyDefiesLastsAsLongAsItsReason() {
        Table table = SmallWorld.run(HISTORY.with(Lever.EXTRATERRITORIAL_RULE, 0.0), central(), 1);
        assertEquals(0.7, table.value(Indicator.US_EMBARGO, Month.of(1983, 7)));
        assertEquals(0.0, table.value(Indicator.US_EMBARGO, Month.of(1983, 8)));
    }

    @Test
    void aLiftedEmbargoComesBackOnlyForAGraverReason() {
        Event same = new Event.LicenceDenial(Month.of(1983, 3), Month.of(1983, 6), 0.7);
        Event graver = new Event.LicenceDenial(Month.of(1983, 3), Month.of(1983, 6), 1.0);
        Month april = Month.of(1983, 4);
        assertEquals(0.0, SmallWorld.run(HISTORY.with(same), central(), 1).value(Indicator.US_EMBARGO, april));
        assertEquals(1.0, SmallWorld.run(HISTORY.with(graver), central(), 1).value(Indicator.US_EMBARGO, april));
    }

    /** Sign: the outcome of the lever in every draw, and in some truly different. */
    @Test
    void theLeversOfWashingtonMoveTheEmbargoInTheirDirection() {
        assertMoves(Lever.US_SANCTIONS, Indicator.US_EMBARGO, -1);
        assertMoves(Lever.EXTRATERRITORIAL_RULE, Indicator.EUROPEAN_REVOLT, -1);
        assertMoves(Lever.EXTRATERRITORIAL_RULE, Indicator.US_EMBARGO, +1);
    }

    /** T6 has its own place: with all other routes off it moves compliance, and nothing else moves it. */
    @Test
    void aSettlementMovesComplianceOnlyByT6() {
        Scenario settled = HISTORY.with(SmallWorld.settlement(1973, 10));
        Runs.assertASettlementChangesNothing(HISTORY, 1973, DRAWS);
        Parameters onlyT6 = central().withoutTerritorialRoutes().with(Parameter.COMPLIANCE_LOSS, 0.5);
        Month later = Month.of(1980, 3);
        double before = SmallWorld.run(HISTORY, onlyT6, 1).value(Indicator.TOKYO_COMPLIANCE, later);
        double after = SmallWorld.run(settled, onlyT6, 1).value(Indicator.TOKYO_COMPLIANCE, later);
        assertEquals(0.5 * before, after, 1e-12);
    }

    /** A visit of full warmth in a tense month lowers tension where visits relieve, and raises it where they irritate. */
    @Test
    void aVisitMovesTensionByItsSignAndIsForgotten() {
        Month month = Month.of(1977, 4);
        Scenario unvisited = withEvents(without(Event.Summit.class));
        for (double relief : new double[] {0.3, -0.3}) {
            Parameters parameters = central().with(Parameter.VISIT_RELIEF, relief);
            Table without = SmallWorld.run(unvisited, parameters, 1);
            Table with = SmallWorld.run(unvisited.with(new Event.Summit(month, 1.0)), parameters, 1);
            double before = without.value(Indicator.TENSION, month);
            assertEquals(before - relief, with.value(Indicator.TENSION, month), 1e-12);
            Month twoYearsLater = month.plus(24);
            double left =
                    with.value(Indicator.TENSION, twoYearsLater) - without.value(Indicator.TENSION, twoYearsLater);
            // A half-life of at most six months leaves less than a sixteenth of 0.3.
            assertEquals(0.0, left, 0.3 / 16.0);
        }
    }

    @Test
    void twoSettlementsOfTwoIslandsAreAsGoodAsOneOfFour() {
        Month month = Month.of(1973, 10);
        Event two = new Event.TerritorialSettlement(month, 2, 1.0);
        Runs.assertSame(
                HISTORY.with(SmallWorld.settlement(1973, 10)), HISTORY.with(two).with(two), DRAWS);
    }

    @Test
    void theChronicleTellsTheSanctionsInPlainSentences() {
        RunRecord run = SmallWorld.logged(HISTORY, central().with(Parameter.ALLY_CONCERN, 0.0), 1);
        List<String> told = run.happenings().stream()
                .filter(h -> h.month().year() == 1982 || h.month().year() == 1980)
                .map(h -> h.month() + " " + h.sentence())
                .filter(s -> s.contains("Washington")
                        || s.contains("freez")
                        || s.contains("governs")
                        || s.contains("European"))
                .toList();
        // Four reasons of the scenario - for two embargoes, for guidance and for the rule - and seven acts that follow.
        assertEquals(11, told.size(), told.toString());
        assertEquals("1980-01 Washington finds reason to deny licences, at 20 percent, to 1981-04.", told.get(0));
        assertEquals("1980-01 Washington puts an embargo on equipment for Soviet oil and gas.", told.get(1));
        assertTrue(
                told.get(2).startsWith("1980-01 Tokyo freezes new official credit with its allies; it complies by "));
        assertTrue(
                told.contains("1982-07 The European governments tell their firms to honour the contracts."),
                told.toString());
        assertTrue(
                told.contains("1982-11 Washington lifts the embargo: the allies weigh more than the hawks."),
                told.toString());
        for (Happening happening : run.happenings()) {
            assertTrue(happening.sentence().endsWith("."), happening.sentence());
        }
    }

    private static void assertMoves(Lever channel, Indicator outcome, int sign) {
        Simulation history = new Simulation(HISTORY);
        Simulation off = new Simulation(HISTORY.with(channel, 0.0));
        int moved = 0;
        for (int k = 0; k < 60; k++) {
            Parameters parameters = SmallWorld.drawn(Thesis.STRONG, k);
            double before = Runs.total(history.run(parameters, k, false).table(), outcome);
            double after = Runs.total(off.run(parameters, k, false).table(), outcome);
            assertTrue(sign * (after - before) >= 0.0, channel + " in draw " + k + ": " + before + " " + after);
            moved += after != before ? 1 : 0;
        }
        assertTrue(moved > 0, channel + " moved nothing");
    }

    private static Parameters central() {
        return SmallWorld.central(Thesis.ZERO)
                .with(Parameter.HAWK_WEIGHT, 0.8)
                .with(Parameter.REVOLT_GROWTH, 0.3)
                .with(Parameter.REVOLT_WEIGHT, 0.9);
    }

    private static Predicate<Event> without(Class<? extends Event> kind) {
        return event -> !kind.isInstance(event);
    }

    private static Scenario withEvents(Predicate<Event> kept) {
        List<Event> events = new ArrayList<>(SmallWorld.events());
        events.removeIf(kept.negate());
        return new Scenario(
                HISTORY.id(),
                HISTORY.title(),
                HISTORY.question(),
                HISTORY.source(),
                HISTORY.period(),
                HISTORY.drivers(),
                HISTORY.levers(),
                events,
                HISTORY.parameterOverrides(),
                HISTORY.cases());
    }

    private static Scenario with(PoliticsSetting politics) {
        return new Scenario(
                HISTORY.id(),
                HISTORY.title(),
                HISTORY.question(),
                HISTORY.source(),
                HISTORY.period(),
                HISTORY.drivers(),
                HISTORY.levers(),
                HISTORY.events(),
                HISTORY.parameterOverrides(),
                Cases.of(SmallWorld.coal(), politics));
    }
}
