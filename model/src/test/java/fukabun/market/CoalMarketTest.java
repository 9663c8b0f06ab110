package fukabun.market;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.Tolerance;
import fukabun.base.Draws;
import fukabun.base.Topic;
import org.junit.jupiter.api.Test;

class CoalMarketTest {
    private static final double[][] HALVES = {{0.5, 0.5}};

    /** By hand: of 100 t, 20 and 10 are bound; half of the other 70 goes to each. */
    @Test
    void minimumsComeFirstAndTheRestFollowsTheShares() {
        double[][] orders = CoalMarket.orders(new double[] {100}, HALVES, new double[][] {{20, 10}});
        assertRow(orders[0], 55, 45);
    }

    /** By hand: of 30 t bound only 15 are wanted, so half of each minimum is put off. */
    @Test
    void minimumsThatExceedTheNeedArePutOffInProportion() {
        assertRow(CoalMarket.orders(new double[] {15}, HALVES, new double[][] {{20, 10}})[0], 10, 5);
        assertRow(CoalMarket.orders(new double[] {0}, HALVES, new double[][] {{20, 10}})[0], 0, 0);
        assertRow(CoalMarket.orders(new double[] {0}, HALVES, new double[][] {{0, 0}})[0], 0, 0);
    }

    @Test
    void ordersThatFitAreDeliveredAsTheyAre() {
        double[][] orders = {{60, 40}, {30, 20}};
        assertTable(CoalMarket.clear(orders, new double[] {90, 60}), new double[][] {{60, 40}, {30, 20}});
    }

    /** By hand: the first supplier has 60 t for 90, so 40 and 20; the 20 and 10 missing find room at the second. */
    @Test
    void whatIsRationedAwayGoesToThoseWithCapacityLeft() {
        double[][] orders = {{60, 40}, {30, 20}};
        assertTable(CoalMarket.clear(orders, new double[] {60, 100}), new double[][] {{40, 60}, {20, 30}});
    }

    /** By hand: as above, but the second supplier has 15 t left for the 30 that are missing. */
    @Test
    void whatIsRationedAwayIsServedInPartWhereLittleIsLeft() {
        double[][] orders = {{60, 40}, {30, 20}};
        assertTable(CoalMarket.clear(orders, new double[] {60, 75}), new double[][] {{40, 50}, {20, 25}});
    }

    /** By hand: 30 t are missing; the second and third have 20 and 40 left, so they bring 10 and 20. */
    @Test
    void theSecondOfferIsSharedInProportionToWhatEachHasLeft() {
        double[][] cleared = CoalMarket.clear(new double[][] {{60, 10, 10}}, new double[] {30, 30, 50});
        assertTable(cleared, new double[][] {{30, 20, 30}});
    }

    @Test
    void aSupplierWithoutCapacityDeliversNothing() {
        assertTable(CoalMarket.clear(new double[][] {{10, 5}}, new double[] {0, 5}), new double[][] {{0, 5}});
    }

    @Test
    void nobodyDeliversMoreThanHeHasOrGetsMoreThanHeOrdered() {
        Draws draws = new Draws(31);
        for (int market = 0; market < 2000; market++) {
            int buyers = 1 + market % 5;
            int suppliers = 1 + market % 7;
            double[][] orders = new double[buyers][suppliers];
            double[] capacity = new double[suppliers];
            double ordered = 0.0;
            double offered = 0.0;
            for (int j = 0; j < suppliers; j++) {
                capacity[j] = 2.0 * Math.max(0.0, draws.uniform(Topic.TEST, 1, market, j) - 0.3);
                offered += capacity[j];
                for (int i = 0; i < buyers; i++) {
                    orders[i][j] = Math.max(0.0, draws.uniform(Topic.TEST, 2 + i, market, j) - 0.2);
                    ordered += orders[i][j];
                }
            }
            double delivered = assertWithinCapacityAndOrder(orders, capacity, CoalMarket.clear(orders, capacity));
            assertEquals(Math.min(ordered, offered), delivered, Tolerance.arithmetic(ordered), "market " + market);
        }
    }

    /** Returns all that is delivered. */
    private static double assertWithinCapacityAndOrder(double[][] orders, double[] capacity, double[][] delivered) {
        double sum = 0.0;
        double[] bySupplier = new double[capacity.length];
        for (int i = 0; i < orders.length; i++) {
            double got = 0.0;
            double wanted = 0.0;
            for (int j = 0; j < capacity.length; j++) {
                assertTrue(delivered[i][j] >= 0.0, "delivered " + delivered[i][j]);
                got += delivered[i][j];
                wanted += orders[i][j];
                bySupplier[j] += delivered[i][j];
            }
            assertTrue(got <= wanted + Tolerance.arithmetic(wanted), got + " of " + wanted);
            sum += got;
        }
        for (int j = 0; j < capacity.length; j++) {
            double most = capacity[j] + Tolerance.arithmetic(capacity[j]);
            assertTrue(bySupplier[j] <= most, bySupplier[j] + " of " + capacity[j]);
        }
        return sum;
    }

    private static void assertTable(double[][] actual, double[][] expected) {
        for (int i = 0; i < expected.length; i++) {
            assertRow(actual[i], expected[i]);
        }
    }

    private static void assertRow(double[] actual, double... expected) {
        assertArrayEquals(expected, actual, Tolerance.arithmetic(100));
    }
}
