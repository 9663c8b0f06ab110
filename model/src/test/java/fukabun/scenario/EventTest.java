package fukabun.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.SmallWorld;
import fukabun.Tolerance;
import fukabun.base.Month;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventTest {
    private static final Month FROM = Month.of(1980, 1);
    private static final Month TO = Month.of(1980, 6);
    private static final LeverSettings HISTORY = LeverSettings.HISTORICAL;

    /** By hand: the share settled is islands/4 x credibility. */
    @ParameterizedTest(name = "{0} islands, credibility {1} -> {2} unresolved")
    @CsvSource({"4, 1, 0", "2, 1, 0.5", "4, 0.5, 0.5", "2, 0.5, 0.75", "0, 1, 1", "4, 0, 1"})
    void aSettlementLeavesWhatItDoesNotSettle(int islands, double credibility, double unresolved) {
        Event settlement = new Event.TerritorialSettlement(FROM, islands, credibility);
        assertEquals(unresolved, settlement.applyTo(HISTORY, FROM).unresolvedShare(), Tolerance.ARITHMETIC);
    }

    @Test
    void whatIsSettledStaysSettled() {
        Scenario scenario = SmallWorld.calm().with(new Event.TerritorialSettlement(FROM, 4, 1.0));
        assertEquals(1.0, scenario.leversIn(FROM.plus(-1)).unresolvedShare());
        assertEquals(0.0, scenario.leversIn(FROM).unresolvedShare());
        assertEquals(0.0, scenario.leversIn(SmallWorld.LAST).unresolvedShare());
    }

    @Test
    void anEventActsFromItsFirstToItsLastMonthAndNotBeside() {
        Event event = new Event.LicenceDenial(FROM, TO, 0.7);
        assertFalse(event.actsIn(FROM.plus(-1)));
        assertTrue(event.actsIn(FROM));
        assertTrue(event.actsIn(TO));
        assertFalse(event.actsIn(TO.plus(1)));
    }

    @Test
    void theLooserOfTwoStancesHolds() {
        LeverSettings separate = HISTORY.with(Lever.LINKAGE_STANCE, 0.3);
        assertEquals(
                0.3,
                new Event.LinkageStance(FROM, TO, 0.5).applyTo(separate, FROM).linkageStance());
        assertEquals(
                0.5,
                new Event.LinkageStance(FROM, TO, 0.5).applyTo(HISTORY, FROM).linkageStance());
    }

    @Test
    void theStrongerOfTwoFreezesDenialsAndStrainsHolds() {
        LeverSettings freeze = new Event.CreditFreeze(FROM, TO, 0.6, false).applyTo(HISTORY, FROM);
        assertEquals(
                0.6,
                new Event.CreditFreeze(FROM, TO, 0.2, false)
                        .applyTo(freeze, FROM)
                        .creditFreeze());
        LeverSettings denial = new Event.LicenceDenial(FROM, TO, 0.6).applyTo(HISTORY, FROM);
        assertEquals(
                0.6,
                new Event.LicenceDenial(FROM, TO, 0.2).applyTo(denial, FROM).licenceDenial());
        LeverSettings strain = new Event.Strain(FROM, TO, 0.6, false).applyTo(HISTORY, FROM);
        assertEquals(
                0.6,
                new Event.Strain(FROM, TO, 0.2, false).applyTo(strain, FROM).tension());
    }

    @Test
    void aStrainFromTheDisputeIsKeptApartFromOthers() {
        LeverSettings territorial = new Event.Strain(FROM, TO, 0.6, true).applyTo(HISTORY, FROM);
        assertEquals(0.6, territorial.territorialTension());
        assertEquals(0.0, territorial.tension());
    }

    @Test
    void aLingeringFreezeSaysSoAndOneThatEndsDoesNot() {
        assertEquals(
                0.6,
                new Event.CreditFreeze(FROM, TO, 0.6, true)
                        .applyTo(HISTORY, FROM)
                        .creditFreezeLingers());
        assertEquals(
                0.0,
                new Event.CreditFreeze(FROM, TO, 0.6, false)
                        .applyTo(HISTORY, FROM)
                        .creditFreezeLingers());
    }

    /** A weak freeze that lingers beside a strong one that ends: only the weak one lingers, in either order. */
    @Test
    void aLingeringFreezeDoesNotMakeAStrongerOneLinger() {
        Event weak = new Event.CreditFreeze(FROM, TO, 0.2, true);
        Event strong = new Event.CreditFreeze(FROM, TO, 0.9, false);
        for (LeverSettings both : List.of(
                strong.applyTo(weak.applyTo(HISTORY, FROM), FROM), weak.applyTo(strong.applyTo(HISTORY, FROM), FROM))) {
            assertEquals(0.9, both.creditFreeze());
            assertEquals(0.2, both.creditFreezeLingers());
        }
    }

    /** By hand: two and two islands are four; a promise of four half believed and two islands are four; never below none. */
    @Test
    void settledIslandsAddUp() {
        Event two = new Event.TerritorialSettlement(FROM, 2, 1.0);
        LeverSettings half = two.applyTo(HISTORY, FROM);
        assertEquals(0.5, half.unresolvedShare());
        assertEquals(0.0, two.applyTo(half, FROM).unresolvedShare());
        assertEquals(
                0.0,
                new Event.TerritorialSettlement(FROM, 4, 0.5)
                        .applyTo(half, FROM)
                        .unresolvedShare());
        assertEquals(
                0.0,
                new Event.TerritorialSettlement(FROM, 4, 1.0)
                        .applyTo(half, FROM)
                        .unresolvedShare());
    }

    @Test
    void eachChannelOfTheSanctionsIsSwitchedOffByItsOwnLever() {
        assertChannel(new Event.LicenceDenial(FROM, TO, 0.7), Lever.LICENCE_DENIAL, Lever.US_SANCTIONS);
        assertChannel(
                new Event.ExtraterritorialRule(FROM, TO, 0.7), Lever.EXTRATERRITORIAL_SEVERITY, Lever.US_SANCTIONS);
        assertChannel(
                new Event.ExtraterritorialRule(FROM, TO, 0.7),
                Lever.EXTRATERRITORIAL_SEVERITY,
                Lever.EXTRATERRITORIAL_RULE);
        assertChannel(
                new Event.CreditDiscipline(FROM, TO, 0.7), Lever.CREDIT_DISCIPLINE_SEVERITY, Lever.CREDIT_DISCIPLINE);
        assertChannel(new Event.GuidanceRequest(FROM, TO, 0.7), Lever.GUIDANCE_SEVERITY, Lever.GUIDANCE);
        assertChannel(new Event.GuidanceToFirms(FROM, TO, 0.7, 0.0), Lever.HARD_STANCE, Lever.GUIDANCE);
        assertChannel(new Event.GuidanceToFirms(FROM, TO, 0.0, 0.7), Lever.JAPANESE_SELF_RESTRAINT, Lever.GUIDANCE);
        assertChannel(new Event.CreditFreeze(FROM, TO, 0.7, false), Lever.CREDIT_FREEZE, Lever.CREDIT_FREEZES);
    }

    private static void assertChannel(Event event, Lever severity, Lever channel) {
        LeverSettings raised = event.applyTo(HISTORY, FROM);
        assertEquals(HISTORY.with(severity, 0.7), raised);
        assertEquals(
                HISTORY.with(severity, 0.9), event.applyTo(HISTORY.with(severity, 0.9), FROM), "the stronger holds");
        assertEquals(HISTORY.with(channel, 0.0), event.applyTo(HISTORY.with(channel, 0.0), FROM));
    }

    @Test
    void exportControlAndVisitsTurnTheirLevers() {
        assertEquals(
                HISTORY.with(Lever.EXPORT_CONTROL, 0.5), new Event.ExportControl(FROM, TO, 0.5).applyTo(HISTORY, FROM));
        Event visit = new Event.Summit(FROM, 0.4);
        assertEquals(HISTORY.with(Lever.WARMTH, 0.4), visit.applyTo(HISTORY, FROM));
        assertFalse(visit.actsIn(FROM.plus(1)));
    }

    @Test
    void noFreezeActsWhereFreezesAreSwitchedOff() {
        LeverSettings off = HISTORY.with(Lever.CREDIT_FREEZES, 0.0);
        assertEquals(off, new Event.CreditFreeze(FROM, TO, 1.0, true).applyTo(off, FROM));
    }

    /** By hand: 1.5 x 1.2 = 1.8; no more than 3 in all. */
    @Test
    void saliencesThatMeetMultiplyUpToTheMost() {
        LeverSettings once = new Event.DisputeSalience(FROM, TO, 1.5).applyTo(HISTORY, FROM);
        assertEquals(
                1.8,
                new Event.DisputeSalience(FROM, TO, 1.2).applyTo(once, FROM).disputeSalience(),
                1e-15);
        assertEquals(
                3.0,
                new Event.DisputeSalience(FROM, TO, 3.0).applyTo(once, FROM).disputeSalience());
    }

    @Test
    void theAgreementWithChinaOpensAndSalienceIsSet() {
        assertTrue(new Event.ChinaAgreement(FROM).applyTo(HISTORY, FROM).chinaSupplies());
        assertEquals(
                1.25,
                new Event.DisputeSalience(FROM, TO, 1.25).applyTo(HISTORY, FROM).disputeSalience());
    }

    @Test
    void theAgreementWithChinaHasNoEnd() {
        Event agreement = new Event.ChinaAgreement(FROM);
        assertFalse(agreement.actsIn(FROM.plus(-1)));
        assertTrue(agreement.actsIn(FROM));
        assertTrue(agreement.actsIn(SmallWorld.LAST));
    }

    @Test
    void oneSettingOfTheLeversIsNotAnother() {
        assertEquals(HISTORY, HISTORY.with(Lever.LINKAGE_STANCE, HISTORY.linkageStance()));
        assertNotEquals(HISTORY, HISTORY.with(Lever.LINKAGE_STANCE, 0.3));
    }

    @Test
    void impossibleEventsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Event.TerritorialSettlement(FROM, 5, 1.0));
        assertThrows(IllegalArgumentException.class, () -> new Event.TerritorialSettlement(FROM, 4, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> new Event.CreditFreeze(TO, FROM, 1.0, false));
        assertThrows(IllegalArgumentException.class, () -> new Event.LinkageStance(TO, FROM, 0.5));
        assertThrows(IllegalArgumentException.class, () -> new Event.DisputeSalience(TO, FROM, 1.2));
        assertThrows(IllegalArgumentException.class, () -> new Event.LicenceDenial(TO, FROM, 0.5));
        assertThrows(IllegalArgumentException.class, () -> new Event.Strain(TO, FROM, 0.5, true));
        assertThrows(IllegalArgumentException.class, () -> new Event.CreditFreeze(FROM, TO, 8.0, false));
        assertThrows(IllegalArgumentException.class, () -> new Event.LinkageStance(FROM, TO, 1.1));
        assertThrows(IllegalArgumentException.class, () -> new Event.DisputeSalience(FROM, TO, 4.0));
        assertThrows(IllegalArgumentException.class, () -> new Event.LicenceDenial(FROM, TO, -0.1));
        assertThrows(IllegalArgumentException.class, () -> new Event.Strain(FROM, TO, 1.1, true));
    }

    @Test
    void aLeverIsSetWhileItsEventActsAndNoLonger() {
        Event onPlan = new Event.LeverSetting(FROM, TO, Lever.BUILDING_ON_PLAN, 1.0);
        assertTrue(onPlan.applyTo(HISTORY, FROM).buildingOnPlan());
        assertFalse(onPlan.actsIn(FROM.plus(-1)));
        assertTrue(onPlan.actsIn(TO));
        assertFalse(onPlan.actsIn(TO.plus(1)));
        assertThrows(IllegalArgumentException.class, () -> new Event.LeverSetting(FROM, TO, Lever.PORT_WORKS, 0.5));
    }
}
