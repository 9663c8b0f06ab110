package fukabun.engine;

import fukabun.SmallWorld;
import fukabun.base.Month;
import fukabun.record.Indicator;
import fukabun.scenario.CoalCase;
import fukabun.scenario.CoalCase.Currency;
import fukabun.scenario.Driver;
import fukabun.scenario.DriverChange;
import fukabun.scenario.Event;
import fukabun.scenario.ForecastVintage;
import fukabun.scenario.Lever;
import fukabun.scenario.Parameter;
import fukabun.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A lever that does not bind moves nothing, bit for bit. */
class SlackLeversTest {
    private static final int DRAWS = 40;
    private static final Scenario HISTORY = SmallWorld.scenario();
    private static final Month ALWAYS = SmallWorld.FIRST;
    private static final Month END = SmallWorld.LAST;
    private static final Month BEFORE_TALKS = Month.of(1969, 12);

    /** Columns of the embargo itself. */
    private static final Set<Indicator> AMERICAN = Set.of(Indicator.US_EMBARGO, Indicator.EUROPEAN_REVOLT);

    static Stream<Arguments> eventsThatDoNotBind() {
        return Stream.of(
                Arguments.of("a freeze of severity 0", new Event.CreditFreeze(ALWAYS, END, 0.0, false)),
                Arguments.of("a denial of severity 0", new Event.LicenceDenial(ALWAYS, END, 0.0)),
                Arguments.of(
                        "an extraterritorial rule of severity 0", new Event.ExtraterritorialRule(ALWAYS, END, 0.0)),
                Arguments.of("a rule without an embargo", new Event.ExtraterritorialRule(ALWAYS, BEFORE_TALKS, 1.0)),
                Arguments.of("floors that nobody takes seriously", new Event.CreditDiscipline(ALWAYS, END, 0.0)),
                Arguments.of("floors before there are any", new Event.CreditDiscipline(ALWAYS, BEFORE_TALKS, 1.0)),
                Arguments.of("a request of severity 0", new Event.GuidanceRequest(ALWAYS, END, 0.0)),
                Arguments.of("an export control of severity 0", new Event.ExportControl(ALWAYS, END, 0.0)),
                Arguments.of("a visit without warmth", new Event.Summit(Month.of(1977, 4), 0.0)),
                Arguments.of("a strain of severity 0", new Event.Strain(ALWAYS, END, 0.0, false)),
                Arguments.of("a territorial strain of severity 0", new Event.Strain(ALWAYS, END, 0.0, true)),
                Arguments.of("inseparability once more", new Event.LinkageStance(ALWAYS, END, 1.0)),
                Arguments.of("the usual salience", new Event.DisputeSalience(ALWAYS, BEFORE_TALKS, 1.0)),
                Arguments.of("a salience before the talks", new Event.DisputeSalience(ALWAYS, BEFORE_TALKS, 3.0)),
                Arguments.of("no islands", new Event.TerritorialSettlement(Month.of(1973, 10), 0, 1.0)),
                Arguments.of("a promise nobody believes", new Event.TerritorialSettlement(Month.of(1973, 10), 4, 0.0)),
                Arguments.of("China once more", new Event.ChinaAgreement(Month.of(1979, 1))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("eventsThatDoNotBind")
    void anEventThatDoesNotBindChangesNothing(String name, Event event) {
        Runs.assertSame(HISTORY, HISTORY.with(event), DRAWS);
    }

    @Test
    void aLingeringFreezeOfSeverityZeroChangesNothing() {
        Event slack = new Event.CreditFreeze(Month.of(1981, 6), END, 0.0, true);
        Event strong = new Event.CreditFreeze(Month.of(1980, 1), Month.of(1981, 5), 1.0, true);
        Scenario brief = SmallWorld.calm().with(strong);
        Runs.assertSame(brief, brief.with(slack), DRAWS);
    }

    @Test
    void aFreezeBeforeAnyApplicationChangesOnlyItsOwnColumn() {
        Event early = new Event.CreditFreeze(ALWAYS, BEFORE_TALKS, 1.0, false);
        Runs.assertSameBut(Set.of(Indicator.FREEZE), HISTORY, HISTORY.with(early), DRAWS);
    }

    @Test
    void aDenialBeforeAnythingIsBuiltChangesOnlyItsOwnColumn() {
        Event early = new Event.LicenceDenial(ALWAYS, BEFORE_TALKS, 1.0);
        Runs.assertSameBut(Set.of(Indicator.US_EMBARGO), HISTORY, HISTORY.with(early), DRAWS);
    }

    @Test
    void aFreezeThatTokyoIgnoresChangesOnlyItsOwnColumn() {
        Event freeze = new Event.CreditFreeze(ALWAYS, END, 1.0, false);
        Runs.assertSameBut(
                Set.of(Indicator.FREEZE),
                HISTORY,
                HISTORY.with(freeze),
                DRAWS,
                p -> p.with(Parameter.SANCTION_COMPLIANCE, 0.0));
    }

    @Test
    void aStrainThatNobodyFearsChangesOnlyItsOwnColumn() {
        Event strain = new Event.Strain(ALWAYS, END, 1.0, false);
        Runs.assertSameBut(
                Set.of(Indicator.TENSION),
                HISTORY,
                HISTORY.with(strain),
                DRAWS,
                p -> p.with(Parameter.TENSION_PREMIUM, 0.0).with(Parameter.HARD_LINE_WEIGHT, 0.0));
    }

    @Test
    void aDenialChangesNothingWhereNoPartIsAmerican() {
        Event denial = new Event.LicenceDenial(ALWAYS, END, 1.0);
        Runs.assertSameBut(AMERICAN, HISTORY, HISTORY.with(denial), DRAWS, p -> p.with(Parameter.US_CONTENT, 0.0));
    }

    @Test
    void strictLinkageChangesNothingWhereTheIslandsAreSettledFromTheStart() {
        Scenario settled = HISTORY.with(Lever.UNRESOLVED_SHARE, 0.0);
        Runs.assertSame(settled, settled.with(Lever.STRICT_LINKAGE, 1.0), DRAWS);
    }

    @Test
    void theFormOfTheHazardChangesNothingWhereNobodyIsAsked() {
        Scenario strict = HISTORY.with(Lever.STRICT_LINKAGE, 1.0);
        Runs.assertSame(strict, strict.with(Lever.PROPORTIONAL_HAZARDS, 1.0), DRAWS);
    }

    @Test
    void switchingFreezesOffChangesNothingWhereThereAreNone() {
        Scenario calm = SmallWorld.calm();
        Runs.assertSame(calm, calm.with(Lever.CREDIT_FREEZES, 0.0), DRAWS);
    }

    @Test
    void aWorkingPortChangesNothingWhereAllIsBuiltOnPlan() {
        Scenario onPlan = HISTORY.with(Lever.BUILDING_ON_PLAN, 1.0);
        Runs.assertSame(onPlan, onPlan.with(Lever.PORT_WORKS, 1.0), DRAWS);
        Runs.assertSameBut(AMERICAN, onPlan, onPlan.with(Lever.LICENCE_DENIAL, 1.0), DRAWS);
    }

    @Test
    void withoutAnAgreementItsTermsAndItsWorksChangeNothing() {
        Scenario strict = HISTORY.with(Lever.STRICT_LINKAGE, 1.0);
        Runs.assertSame(strict, strict.with(Lever.CONTRACT_START_YEAR, 1983.0), DRAWS);
        Runs.assertSame(strict, strict.with(Lever.PORT_WORKS, 1.0), DRAWS);
        Runs.assertSame(strict, strict.with(Lever.BUILDING_ON_PLAN, 1.0), DRAWS);
        Runs.assertSameBut(AMERICAN, strict, strict.with(Lever.LICENCE_DENIAL, 1.0), DRAWS);
        Runs.assertSameBut(Set.of(Indicator.FREEZE), strict, strict.with(Lever.CREDIT_FREEZE, 1.0), DRAWS);
    }

    @Test
    void theAgreementWithChinaChangesNothingWhereNoSupplierNeedsIt() {
        List<CoalCase.Supplier> withoutChina =
                SmallWorld.suppliers().stream().filter(s -> !s.byAgreement()).toList();
        Scenario calm = SmallWorld.scenario(
                SmallWorld.PERIOD, List.of(), SmallWorld.coal(SmallWorld.steelmakers(), withoutChina));
        Runs.assertSame(calm, calm.with(Lever.CHINA_SUPPLIES, 1.0), DRAWS);
    }

    @Test
    void aSupplierWithoutCapacityAndSponsorsChangesNothingWhereverItIsListed() {
        CoalCase.Supplier empty =
                new CoalCase.Supplier("Nowhere", Currency.AUD, 0.0, 0.5, 0.0, Month.of(1960, 1), false);
        for (int place : new int[] {0, 3, SmallWorld.suppliers().size()}) {
            List<CoalCase.Supplier> more = new ArrayList<>(SmallWorld.suppliers());
            more.add(place, empty);
            Runs.assertSame(HISTORY, withCoal(SmallWorld.coal(SmallWorld.steelmakers(), more)), DRAWS);
        }
    }

    @Test
    void aSteelmakerThatMakesNoSteelChangesNothingWhereverItIsListed() {
        for (int place : new int[] {0, 3, SmallWorld.steelmakers().size()}) {
            List<CoalCase.Steelmaker> more = new ArrayList<>(SmallWorld.steelmakers());
            more.add(place, new CoalCase.Steelmaker("Idle Steel", 0.0));
            Runs.assertSame(HISTORY, withCoal(SmallWorld.coal(more, SmallWorld.suppliers())), DRAWS);
        }
    }

    @Test
    void anOutlookPublishedAfterTheLastMonthChangesNothing() {
        List<ForecastVintage> more = new ArrayList<>(SmallWorld.vintages());
        more.add(new ForecastVintage(END.plus(1), 2000, 1e6));
        Runs.assertSame(
                HISTORY,
                withCoal(new CoalCase(
                        SmallWorld.steelmakers(), SmallWorld.suppliers(), 2.6e6, SmallWorld.southYakut(), more)),
                DRAWS);
    }

    @Test
    void aDriverScaledByOneOrHeldWhereItStoodChangesNothing() {
        for (DriverChange change : List.of(
                new DriverChange(Driver.CRUDE_OIL_PRICE, Month.of(1975, 1), END, DriverChange.Kind.SCALE, 1.0),
                new DriverChange(Driver.ENERGY_IMPORT_DEPENDENCE, Month.of(1975, 1), END, DriverChange.Kind.HOLD, 0.0),
                new DriverChange(Driver.LONG_TERM_PRIME_RATE, Month.of(1975, 1), END, DriverChange.Kind.VALUE, 0.08))) {
            Runs.assertSame(HISTORY, withDrivers(change), DRAWS);
        }
    }

    private static Scenario withCoal(CoalCase coal) {
        return SmallWorld.scenario(SmallWorld.PERIOD, SmallWorld.events(), coal);
    }

    private static Scenario withDrivers(DriverChange change) {
        return new Scenario(
                HISTORY.id(),
                HISTORY.title(),
                HISTORY.question(),
                HISTORY.source(),
                HISTORY.period(),
                change.applyTo(HISTORY.drivers()),
                HISTORY.levers(),
                HISTORY.events(),
                HISTORY.parameterOverrides(),
                HISTORY.cases());
    }
}
