package fukabun.agent.othertrade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.SmallWorld;
import fukabun.Tolerance;
import fukabun.agent.Scorecard;
import fukabun.base.Draws;
import fukabun.base.Month;
import fukabun.record.Term;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import fukabun.scenario.Thesis;
import org.apache.commons.math3.util.FastMath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SovietBuyerTest {
    private static final Parameters PARAMETERS = SmallWorld.central(Thesis.STRONG)
            .with(Parameter.ORDERS_1970, 360e6)
            .with(Parameter.ORDER_INCOME_ELASTICITY, 0.5)
            .with(Parameter.ORDER_YEN_ELASTICITY, 1.0)
            .with(Parameter.ORDER_CREDIT_SHARE, 0.5)
            .with(Parameter.PRIVATE_CREDIT_SHARE, 0.2)
            .with(Parameter.ORDER_TENSION_WEIGHT, 0.1)
            .with(Parameter.ORDER_ARREARS_WEIGHT, 0.4)
            .with(Parameter.ORDER_PLAN_CYCLE, 0.1)
            .with(Parameter.ORDER_LUCK_SD, 0.0)
            .with(Parameter.SETTLEMENT_EVERYDAY_TRADE, 0.1)
            .with(Parameter.SETTLEMENT_RECIPROCITY, 0.2);
    private static final SovietBuyer MINISTRY = new SovietBuyer(PARAMETERS);
    private static final Draws DRAWS = new Draws(1);

    /** The middle of a plan's slope, where the plan moves nothing: a quarter of its five years after the peak of 1971.75. */
    private static final Month SLOPE = Month.of(1973, 1);

    private final Scorecard card = new Scorecard();

    /** By hand: 30 M USD a month times one factor each. The slope lies half a month from where the plan is zero. */
    @ParameterizedTest(name = "unit value {0}, power {1}, yen {2}, credit {3}, tension {4}, arrears {5}, settled {6}")
    @CsvSource({
        "1, 1, 1, 1, 0, 0, 0, 30",
        "2, 1, 1, 1, 0, 0, 0, 60",
        "1, 4, 1, 1, 0, 0, 0, 60",
        "1, 1, 1.5, 1, 0, 0, 0, 20",
        "1, 1, 1, 0, 0, 0, 0, 18",
        "1, 1, 1, 0.5, 0, 0, 0, 24",
        "1, 1, 1, 1, 1, 0, 0, 27",
        "1, 1, 1, 1, 0, 0.5, 0, 24",
        "1, 1, 1, 1, 0, 0, 1, 39.6",
        "1, 1, 1, 1, 0, 0, 0.5, 34.65"
    })
    void ordersAreThoseWorkedByHand(
            double unitValue,
            double power,
            double yen,
            double credit,
            double tension,
            double arrears,
            double settled,
            double expectedMusd) {
        SovietBuyer.View view =
                new SovietBuyer.View(SLOPE, unitValue, power, yen, credit, tension, arrears, settled, false, 0.0);
        double planOfSlope = 1.0 + 0.1 * FastMath.cos(2.0 * FastMath.PI * (SLOPE.fractionalYear() - 1966.75) / 5.0);
        double expected = 1e6 * expectedMusd * planOfSlope;
        assertEquals(expected, MINISTRY.ordersUsd(view, card), Tolerance.arithmetic(expected));
        double sum = card.toGate().terms().stream().mapToDouble(Term::value).sum();
        assertEquals(card.score(), sum, Tolerance.ARITHMETIC);
    }

    @Test
    void ordersPeakInAPlansFirstAutumnAndAreLowestHalfAPlanLater() {
        assertEquals(1.1, overMean(Month.of(1976, 9)), 1e-3);
        assertEquals(0.9, overMean(Month.of(1984, 3)), 1e-3);
        assertEquals(overMean(Month.of(1971, 9)), overMean(Month.of(1981, 9)), Tolerance.ARITHMETIC);
    }

    @Test
    void whereOrdersAreKeptNeitherPlanNorArrearsMoveThem() {
        SovietBuyer.View kept = new SovietBuyer.View(Month.of(1984, 3), 1.0, 1.0, 1.0, 1.0, 0.0, 0.5, 0.0, true, 0.0);
        assertEquals(30e6, MINISTRY.ordersUsd(kept, card), Tolerance.arithmetic(30e6));
    }

    /** Luck has a mean of one and holds for half a year. */
    @Test
    void luckHoldsForHalfAYearAndHasAMeanOfOne() {
        SovietBuyer lucky = new SovietBuyer(PARAMETERS.with(Parameter.ORDER_LUCK_SD, 0.1));
        double sum = 0.0;
        int runs = 2000;
        for (int seed = 0; seed < runs; seed++) {
            sum += FastMath.exp(lucky.luck(SLOPE, new Draws(seed)));
        }
        // The standard error of the mean is 0.1 over the root of 2000.
        assertEquals(1.0, sum / runs, Tolerance.STANDARD_ERRORS * 0.1 / FastMath.sqrt(runs));
        double half = lucky.luck(Month.of(1974, 1), DRAWS);
        for (int month = 1; month <= 6; month++) {
            assertEquals(half, lucky.luck(Month.of(1974, month), DRAWS), Tolerance.EXACT);
            assertEquals(month == 1, SovietBuyer.opensHalfYear(Month.of(1974, month)));
        }
        assertTrue(Math.abs(half - lucky.luck(Month.of(1974, 7), DRAWS)) > 1e-6);
        assertTrue(SovietBuyer.opensHalfYear(Month.of(1974, 7)));
    }

    /** By hand: luck of the logarithm of two doubles orders. */
    @Test
    void luckMultipliesOrders() {
        SovietBuyer.View twice =
                new SovietBuyer.View(SLOPE, 1.0, 1.0, 1.0, 1.0, 0.0, 0.0, 0.0, true, FastMath.log(2.0));
        assertEquals(60e6, MINISTRY.ordersUsd(twice, card), Tolerance.arithmetic(60e6));
    }

    private double overMean(Month month) {
        return MINISTRY.ordersUsd(calm(month), card) / 30e6;
    }

    private static SovietBuyer.View calm(Month month) {
        return new SovietBuyer.View(month, 1.0, 1.0, 1.0, 1.0, 0.0, 0.0, 0.0, false, 0.0);
    }
}
