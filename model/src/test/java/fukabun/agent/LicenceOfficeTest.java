package fukabun.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.SmallWorld;
import fukabun.Tolerance;
import fukabun.agent.LicenceOffice.Application;
import fukabun.base.Draws;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import fukabun.scenario.Thesis;
import org.junit.jupiter.api.Test;

class LicenceOfficeTest {
    private static final Parameters PARAMETERS = SmallWorld.central(Thesis.ZERO)
            .with(Parameter.ALLY_CONCERN, 0.2)
            .with(Parameter.LOBBYING_WEIGHT, 0.1)
            .with(Parameter.EXTRATERRITORIAL_REACH, 0.5)
            .with(Parameter.REVOLT_WEIGHT, 0.8)
            .with(Parameter.ALASKA_COST, 0.1);
    private static final LicenceOffice OFFICE = new LicenceOffice(PARAMETERS);
    private static final Application SODECO = new Application("a season of drilling", 2e6, 161e6, false);
    private static final Application PIPELAYERS = new Application("pipelayers", 32e6, 0.0, false);
    private static final Application ROTORS = new Application("rotors", 2e6, 0.0, true);
    private static final Draws DRAWS = new Draws(3);

    private final Scorecard card = new Scorecard();

    /** By hand: readiness 0.25, resolve 0.5, ally 0.2 x 0.161, plea 0.1 x 0.6, revolt 0.1 x 0.8 x 0.5. */
    @Test
    void theTermsAreThoseWorkedByHand() {
        weigh(SODECO, view(0.5, 0.0, false));
        assertEquals(0.25, Terms.value(card, "readiness to license"), Tolerance.ARITHMETIC);
        assertEquals(-0.5, Terms.value(card, "embargo in force (A2)"), Tolerance.ARITHMETIC);
        assertEquals(0.0322, Terms.value(card, "cost to the ally"), Tolerance.ARITHMETIC);
        assertEquals(0.06, Terms.value(card, "plea of MITI and Keidanren"), Tolerance.ARITHMETIC);
        assertEquals(0.04, Terms.value(card, "European revolt"), Tolerance.ARITHMETIC);
        Terms.assertAddUp(card);
    }

    /** By hand: sixteen times two million weigh 16^(1/4) = 2 times as much; less than two million no less. */
    @Test
    void theHawksMakeMoreOfLargerGoods() {
        assertEquals(1.0, OFFICE.resolve(PIPELAYERS, view(0.5, 0.0, false)), Tolerance.ARITHMETIC);
        Application few = new Application("bits", 1e5, 0.0, false);
        assertEquals(0.5, OFFICE.resolve(few, view(0.5, 0.0, false)), Tolerance.ARITHMETIC);
    }

    /** By hand: reach 0.5 x rule 0.8 x 0.5. */
    @Test
    void onlyTheExtraterritorialRuleReachesGoodsOfASubsidiary() {
        assertEquals(0.0, OFFICE.resolve(ROTORS, view(0.5, 0.0, false)));
        assertEquals(0.2, OFFICE.resolve(ROTORS, view(0.5, 0.8, false)), Tolerance.ARITHMETIC);
        weigh(ROTORS, view(0.5, 0.8, false));
        assertEquals(-0.2, Terms.value(card, "embargo that reaches abroad (A3)"), Tolerance.ARITHMETIC);
    }

    @Test
    void withoutAnEmbargoOrAmericanGoodsALicenceIsAMatterOfCourse() {
        weigh(SODECO, view(0.0, 1.0, false));
        assertTrue(card.isOpen());
        assertEquals(0.0, Terms.value(card, "chance of the year"));
        weigh(new Application("Japanese goods", 0.0, 0.0, false), view(3.0, 1.0, false));
        assertTrue(card.isOpen());
    }

    @Test
    void anExemptionOpensTheGateOfARunningProjectAndOfNoSale() {
        weigh(SODECO, view(3.0, 1.0, true));
        assertTrue(card.isOpen());
        for (Application sale : new Application[] {PIPELAYERS, ROTORS}) {
            weigh(sale, view(3.0, 1.0, true));
            assertFalse(card.isOpen(), sale.name());
        }
    }

    @Test
    void aProjectIsHeldUpByGoodsWorthLessThanATenthOfTheStake() {
        assertTrue(SODECO.isHeldUp());
        assertTrue(new Application("a tenth", 10e6, 100e6, false).isHeldUp());
        assertFalse(new Application("more than a tenth", 11e6, 100e6, false).isHeldUp());
        assertFalse(new Application("through a subsidiary", 1e6, 100e6, true).isHeldUp());
        assertFalse(PIPELAYERS.isHeldUp());
    }

    /** By hand, in hundred millions: 3 x 1.61 = 4.83, insecurity 0.7 adds 0.2 of it, a tenth of 50 is lost: 0.796. */
    @Test
    void tokyoPaysWhenTheProjectIsWorthMoreThanTheLoss() {
        card.open("Tokyo lends to Alaska");
        OFFICE.weighPrice(SODECO, view(0.5, 0.0, false), card);
        assertEquals(0.796, card.score(), Tolerance.ARITHMETIC);
    }

    private void weigh(Application application, LicenceOffice.View view) {
        card.open("US licence");
        OFFICE.weigh(application, view, DRAWS, card);
    }

    private static LicenceOffice.View view(double resolve, double reach, boolean exempts) {
        return new LicenceOffice.View(1982, resolve, reach, 0.5, 0.6, 0.7, exempts);
    }
}
