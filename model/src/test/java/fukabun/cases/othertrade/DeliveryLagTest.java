package fukabun.cases.othertrade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.Tolerance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveryLagTest {
    @Test
    void inBalanceDeliveriesAreOrders() {
        DeliveryLag lag = new DeliveryLag(8.0, 30e6);
        for (int i = 0; i < 24; i++) {
            assertEquals(30e6, lag.deliver(30e6), Tolerance.arithmetic(30e6));
        }
        // Eight months of orders stand in the books.
        assertEquals(8.0 * 30e6, lag.backlogUsd(), Tolerance.arithmetic(240e6));
    }

    /** A single order of one dollar is delivered in full, after the mean lag on average. */
    @ParameterizedTest
    @ValueSource(doubles = {1.0, 5.0, 8.0, 13.0})
    void anOrderComesAfterTheMeanLag(double months) {
        DeliveryLag lag = new DeliveryLag(months, 0.0);
        double delivered = 0.0;
        double weighted = 0.0;
        for (int i = 0; i < 1000; i++) {
            double now = lag.deliver(i == 0 ? 1.0 : 0.0);
            assertTrue(now >= 0.0);
            delivered += now;
            weighted += i * now;
        }
        assertEquals(1.0, delivered, Tolerance.ARITHMETIC);
        assertEquals(months, weighted, Tolerance.arithmetic(months));
    }
}
