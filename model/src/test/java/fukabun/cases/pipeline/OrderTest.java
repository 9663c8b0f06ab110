package fukabun.cases.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fukabun.Tolerance;
import fukabun.base.Month;
import fukabun.scenario.PipelineCase;
import org.junit.jupiter.api.Test;

class OrderTest {
    private static final Month AWARDED = Month.of(1981, 1);

    /** 60 over six months, the first two months after the award. */
    private static Order order() {
        PipelineCase.Tender tender = new PipelineCase.Tender(
                "goods", PipelineCase.Kind.PIPELAYERS, AWARDED, 120.0, true, 4, 5.0, 2, 6, false);
        return new Order(tender, 0, false, AWARDED, 60.0);
    }

    @Test
    void deliveriesBeginAfterTheLeadAndEndWithTheOrder() {
        Order order = order();
        double total = 0.0;
        for (int m = 0; m < 10; m++) {
            double expected = m >= 2 && m < 8 ? 10.0 : 0.0;
            double delivered = order.deliver(AWARDED.plus(m), 1.0);
            assertEquals(expected, delivered, Tolerance.ARITHMETIC, "month " + m);
            total += delivered;
        }
        assertEquals(60.0, total, Tolerance.ARITHMETIC);
    }

    // By hand: half of the licence, half of the pace; three months in a row are counted, and a free month ends the
    // count.
    @Test
    void aHalfLicenceHalvesThePaceAndIsCounted() {
        Order order = order();
        for (int m = 2; m < 5; m++) {
            assertEquals(5.0, order.deliver(AWARDED.plus(m), 0.5), Tolerance.ARITHMETIC);
        }
        assertEquals(3, order.blockedMonths());
        order.deliver(AWARDED.plus(5), 1.0);
        assertEquals(0, order.blockedMonths());
        assertEquals(35.0, order.remainingUsd(), Tolerance.ARITHMETIC);
    }

    @Test
    void whatIsStoppedIsTakenAway() {
        Order order = order();
        assertEquals(30.0, order.cancel(0.5), Tolerance.ARITHMETIC);
        assertEquals(30.0, order.remainingUsd(), Tolerance.ARITHMETIC);
    }
}
