package fukabun.agent.coal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.Tolerance;
import fukabun.base.Draws;
import fukabun.base.Month;
import fukabun.base.Topic;
import fukabun.scenario.CoalCase;
import fukabun.scenario.Lever;
import fukabun.scenario.LeverSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoalSupplierTest {
    private static final Month OPENS = Month.of(1978, 2);
    private static final Draws DRAWS = new Draws(4);
    private static final LeverSettings SELLS = LeverSettings.HISTORICAL.with(Lever.CHINA_SUPPLIES, 1.0);
    private static final CoalSupplier CANADA = supplier("Canada", 0.0, false);
    private static final CoalSupplier CHINA = supplier("China", 0.25e6, true);

    /**
     * By hand, before the draw: 0.35 of 1 Mt whatever the price, and of 0.65 the share 1/2 at a price that equals cost,
     * 1/(1 + e^-1.2) at a fifth above it.
     */
    @ParameterizedTest(name = "price over cost {0} -> {1}")
    @CsvSource({"1.0, 675000", "1.2, 849541.11", "0.0, 351607.20"})
    void itBuildsPartOfWhatIsSponsoredAndPriceModulates(double priceOverCost, double expectedTonnes) {
        Month april = Month.of(1980, 4);
        double response =
                Math.exp(0.2 * DRAWS.normal(Topic.CAPACITY_RESPONSE, Draws.keyOf("Canada"), april.number(), 0));
        double built = CANADA.newCapacityTonnes(new CoalSupplier.CapacityView(april, 1e6, priceOverCost), DRAWS);
        assertEquals(expectedTonnes, built / response, 0.01);
    }

    @Test
    void itBuildsNothingThatIsNotSponsored() {
        for (double sponsored : new double[] {0.0, -1.0, Double.NaN}) {
            assertEquals(0.0, CANADA.newCapacityTonnes(new CoalSupplier.CapacityView(OPENS, sponsored, 2.0), DRAWS));
        }
    }

    /** By hand: 0.25 Mt, and 0.44 Mt more each year, up to 6 Mt. */
    @ParameterizedTest(name = "after {0} months {1} t")
    @CsvSource({"-1, 0", "0, 250000", "6, 470000", "12, 690000", "120, 4650000", "200, 6000000"})
    void theAgreementGrowsByTheYearUpToItsCeiling(int months, double expectedTonnes) {
        assertEquals(expectedTonnes, CHINA.agreedTonnesPerYear(months), Tolerance.arithmetic(6e6));
    }

    @Test
    void nothingComesWithoutTheAgreement() {
        assertEquals(0.0, CHINA.agreedTonnesPerYear(-1));
        assertEquals(0.0, CANADA.agreedTonnesPerYear(12));
    }

    @Test
    void buyersMaySponsorFromTheMonthInWhichItOpensUnlessItSellsByAgreement() {
        assertFalse(CANADA.isOpen(OPENS.plus(-1)));
        assertTrue(CANADA.isOpen(OPENS));
        assertFalse(CHINA.isOpen(OPENS.plus(100)));
    }

    @Test
    void strikesAndFloodsTakeAtMostSixPercentOfAYear() {
        for (int year = 1; year < 2000; year++) {
            double share = CANADA.shippableShare(Month.of(year, 4), DRAWS);
            assertTrue(share > 0.94 && share < 1.0, "share " + share);
        }
    }

    private static CoalSupplier supplier(String name, double capacityTonnes, boolean byAgreement) {
        return new CoalSupplier(
                new CoalCase.Supplier(name, CoalCase.Currency.CAD, capacityTonnes, 1.0, 0.5, OPENS, byAgreement));
    }
}
