package fukabun.cases.coal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.SmallWorld;
import fukabun.Tolerance;
import fukabun.base.Draws;
import fukabun.base.Month;
import fukabun.base.Topic;
import fukabun.scenario.CoalCase;
import fukabun.scenario.Event;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import fukabun.scenario.Thesis;
import fukabun.world.Now;
import fukabun.world.Outside;
import java.util.List;
import org.junit.jupiter.api.Test;

class RivalSupplyTest {
    private static final int LAG = 40;
    private static final int APRIL = 3;
    private static final Month CHINA_OPENS = Month.of(1969, 2);
    private static final Parameters PARAMETERS = SmallWorld.central(Thesis.ZERO)
            .with(Parameter.CAPACITY_LAG, LAG)
            .with(Parameter.CAPACITY_DEPLETION, 0.0)
            .with(Parameter.CAPACITY_SPONSORSHIP, 0.5);
    private static final Draws DRAWS = new Draws(17);
    private static final List<CoalCase.Supplier> TWO = List.of(
            new CoalCase.Supplier("B later", CoalCase.Currency.USD, 0.0, 1.0, 1.0, Month.of(1970, 1), false),
            new CoalCase.Supplier("A first", CoalCase.Currency.USD, 10e6, 1.2, 3.0, Month.of(1960, 1), false),
            new CoalCase.Supplier("C China", CoalCase.Currency.USD, 0.3e6, 1.0, 0.0, CHINA_OPENS, true));
    private static final List<Now> MONTHS = Outside.of(SmallWorld.scenario(
            SmallWorld.PERIOD,
            List.of(new Event.ChinaAgreement(CHINA_OPENS)),
            SmallWorld.coal(SmallWorld.steelmakers(), TWO)));

    private final RivalSupply rivals =
            new RivalSupply(SmallWorld.coal(SmallWorld.steelmakers(), TWO), MONTHS.get(0), PARAMETERS, DRAWS);

    /** By hand, price at cost: 0.5 of the gap of 4 Mt, all to the one that is open, 0.675 of it, times its draw. */
    @Test
    void whatIsSponsoredInAprilArrivesExactlyOneLagLater() {
        double built = 0.5 * 4e6 * 0.675 * response("A first", MONTHS.get(APRIL));
        double before = 0.0;
        for (int i = 0; i < APRIL + LAG; i++) {
            if (i == APRIL) {
                before = rivals.coveredTonnes(MONTHS.get(i));
                rivals.sponsor(4e6, rivals.unitCostUsd(0), MONTHS.get(i), DRAWS);
                assertEquals(before + built, rivals.coveredTonnes(MONTHS.get(i)), Tolerance.arithmetic(before));
            }
            rivals.arrive(MONTHS.get(i));
            assertEquals(10e6, rivals.capacityTonnes(0), "month " + i);
        }
        double covered = rivals.coveredTonnes(MONTHS.get(APRIL + LAG));
        rivals.arrive(MONTHS.get(APRIL + LAG));
        assertEquals(10e6 + built, rivals.capacityTonnes(0), Tolerance.arithmetic(1e7));
        assertEquals(0.0, rivals.capacityTonnes(1));
        assertEquals(covered, rivals.coveredTonnes(MONTHS.get(APRIL + LAG)), Tolerance.arithmetic(covered));
    }

    /** By hand: from 1970 on the second supplier is open too, and the sponsored shares stand as 3 to 1. */
    @Test
    void sponsoredCapacityIsSplitAmongThoseThatAreOpen() {
        int april1970 = 27;
        Now now = MONTHS.get(april1970);
        rivals.arrive(now);
        rivals.sponsor(4e6, 1e-9, now, DRAWS);
        for (int i = april1970; i <= april1970 + LAG; i++) {
            rivals.arrive(now);
        }
        double first = (rivals.capacityTonnes(0) - 10e6) / response("A first", now);
        double second = rivals.capacityTonnes(1) / response("B later", now);
        assertEquals(3.0, first / second, 1e-6);
    }

    @Test
    void aGapBelowZeroSponsorsNothing() {
        double before = rivals.coveredTonnes(MONTHS.get(APRIL));
        rivals.sponsor(-4e6, 100.0, MONTHS.get(APRIL), DRAWS);
        assertEquals(before, rivals.coveredTonnes(MONTHS.get(APRIL)));
    }

    /** By hand: 8 Mt foreseen before the start arrive as 0.2 Mt in each of forty months. */
    @Test
    void whatWasSponsoredBeforeTheStartArrivesEvenlyOverTheLag() {
        rivals.startUnderConstruction(MONTHS.get(0).month(), 8e6);
        for (int i = 0; i <= LAG; i++) {
            rivals.arrive(MONTHS.get(i));
            assertEquals(10e6 + 0.2e6 * i, rivals.capacityTonnes(0), Tolerance.arithmetic(2e7), "month " + i);
        }
        rivals.arrive(MONTHS.get(LAG + 1));
        assertEquals(18e6, rivals.capacityTonnes(0), Tolerance.arithmetic(2e7));
    }

    /** By hand: 12 % a year is 1 % a month of what there is, and new capacity arrives whole. */
    @Test
    void oldPitsRunOut() {
        RivalSupply ageing = new RivalSupply(
                SmallWorld.coal(SmallWorld.steelmakers(), TWO),
                MONTHS.get(0),
                PARAMETERS.with(Parameter.CAPACITY_DEPLETION, 0.12),
                DRAWS);
        ageing.startUnderConstruction(MONTHS.get(0).month(), 8e6);
        ageing.arrive(MONTHS.get(0));
        assertEquals(9.9e6, ageing.capacityTonnes(0), Tolerance.arithmetic(1e7));
        ageing.arrive(MONTHS.get(1));
        assertEquals(9.9e6 * 0.99 + 0.2e6, ageing.capacityTonnes(0), Tolerance.arithmetic(1e7));
    }

    /** By hand: an agreement that lapses brings nothing, and one that comes again begins anew. */
    @Test
    void anAgreementThatComesAgainBeginsAnew() {
        int opens = CHINA_OPENS.since(SmallWorld.FIRST);
        rivals.arrive(MONTHS.get(opens));
        rivals.arrive(MONTHS.get(0));
        assertEquals(0.0, rivals.capacityTonnes(2));
        rivals.arrive(MONTHS.get(opens + 24));
        assertEquals(0.3e6, rivals.capacityTonnes(2), Tolerance.arithmetic(1e6));
    }

    /** By hand: half of the first capacity is under contract, and 1/180 of that ends each month. */
    @Test
    void contractsEndAndNewCapacityComesUnderContract() {
        assertEquals(5e6, rivals.contractedTonnes(0));
        for (int i = 0; i < 12; i++) {
            rivals.arrive(MONTHS.get(i));
        }
        assertEquals(5e6 * Math.pow(1.0 - 1.0 / 180.0, 12), rivals.contractedTonnes(0), Tolerance.arithmetic(5e6));
    }

    /** By hand: nothing before the agreement, 0.3 Mt with it, 0.3 + 0.44 Mt a year later, all of it contracted. */
    @Test
    void chinaFollowsItsAgreement() {
        int opens = CHINA_OPENS.since(SmallWorld.FIRST);
        assertEquals(0.0, rivals.capacityTonnes(2));
        rivals.arrive(MONTHS.get(opens));
        assertEquals(0.3e6, rivals.capacityTonnes(2), Tolerance.arithmetic(1e6));
        rivals.arrive(MONTHS.get(opens + 12));
        assertEquals(0.74e6, rivals.capacityTonnes(2), Tolerance.arithmetic(1e6));
        assertEquals(0.74e6, rivals.contractedTonnes(2), Tolerance.arithmetic(1e6));
    }

    @Test
    void chinaCountsAtTheLevelOfTheMonthInWhichNewCapacityWouldArrive() {
        Now now = MONTHS.get(CHINA_OPENS.since(SmallWorld.FIRST));
        double china = 0.3e6 + 0.44e6 * LAG / 12.0;
        assertEquals(10e6 + china, rivals.coveredTonnes(now), Tolerance.arithmetic(1e7));
    }

    /** By hand: capacities of 10 and 0 Mt at 1.2 and 1.0 of the dollar cost have the mean of the first. */
    @Test
    void theMeanCostIsWeightedByCapacity() {
        assertEquals(1.2 * rivals.dollarCostUsd(), rivals.meanCostUsd(), Tolerance.arithmetic(50));
        assertEquals(10e6, rivals.totalCapacityTonnes());
        assertTrue(rivals.monthlyTonnes(0) < 10e6 / 12.0 && rivals.monthlyTonnes(0) > 9.4e6 / 12.0);
    }

    private static double response(String name, Now now) {
        return Math.exp(0.2
                * DRAWS.normal(
                        Topic.CAPACITY_RESPONSE, Draws.keyOf(name), now.month().number(), 0));
    }
}
