package fukabun.agent.othertrade;

import fukabun.agent.Scorecard;
import fukabun.base.Draws;
import fukabun.base.Month;
import fukabun.base.Topic;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import org.apache.commons.math3.util.FastMath;

/**
 * The Soviet Ministry of Foreign Trade: how much it orders from Japan beyond the named projects. Orders are those of
 * 1970 at the unit value of the day, times factors whose logarithms are the terms of its sheet.
 */
public final class SovietBuyer {
    private static final long KEY = Draws.keyOf("Soviet foreign trade orders");

    /** A five-year plan begins in the January of a year that ends in 1 or 6. */
    private static final double PLAN_YEARS = 5.0;

    private static final double A_PLAN_BEGAN = 1966.0;

    /** Years after the beginning of a plan at which its orders peak; assumed. */
    private static final double PEAK_AFTER_YEARS = 0.75;

    private static final int MONTHS_OF_LUCK = 6;

    /** The least share of a factor that can fall to nothing, so that its logarithm exists. */
    private static final double LEAST = 1e-6;

    private final double orders1970Usd;
    private final double incomeElasticity;
    private final double yenElasticity;
    private final double creditShare;
    private final double replacedShare;
    private final double tensionWeight;
    private final double arrearsWeight;
    private final double planCycle;
    private final double luckSd;
    private final double everydayTradeShare;
    private final double reciprocityShare;

    public SovietBuyer(Parameters parameters) {
        orders1970Usd = parameters.value(Parameter.ORDERS_1970);
        incomeElasticity = parameters.value(Parameter.ORDER_INCOME_ELASTICITY);
        yenElasticity = parameters.value(Parameter.ORDER_YEN_ELASTICITY);
        creditShare = parameters.value(Parameter.ORDER_CREDIT_SHARE);
        replacedShare = parameters.value(Parameter.PRIVATE_CREDIT_SHARE);
        tensionWeight = parameters.value(Parameter.ORDER_TENSION_WEIGHT);
        arrearsWeight = parameters.value(Parameter.ORDER_ARREARS_WEIGHT);
        planCycle = parameters.value(Parameter.ORDER_PLAN_CYCLE);
        luckSd = parameters.value(Parameter.ORDER_LUCK_SD);
        everydayTradeShare = parameters.value(Parameter.SETTLEMENT_EVERYDAY_TRADE);
        reciprocityShare = parameters.value(Parameter.SETTLEMENT_RECIPROCITY);
    }

    /**
     * What the ministry sees.
     *
     * @param month now
     * @param unitValue unit value of manufactures over that of 1970
     * @param purchasingPower what its hard currency buys over that of 1970
     * @param yen dollar value of the yen over that of 360 to the dollar
     * @param creditAvailability chance that an ordinary official credit is granted, 0 to 1
     * @param tension 0 to 1
     * @param arrearsShare share of payments due that is not paid
     * @param settledShare how much of the islands dispute is settled
     * @param ordersKept whether plan and arrears are kept out
     * @param luck from {@link #luck} for the half-year of the month
     */
    public record View(
            Month month,
            double unitValue,
            double purchasingPower,
            double yen,
            double creditAvailability,
            double tension,
            double arrearsShare,
            double settledShare,
            boolean ordersKept,
            double luck) {}

    /** What no rule explains in the half-year of a month, log points. */
    public double luck(Month month, Draws draws) {
        double draw = draws.normal(Topic.ORDER_LUCK, KEY, Math.floorDiv(month.number(), MONTHS_OF_LUCK), 0);
        return luckSd * draw - 0.5 * luckSd * luckSd;
    }

    /** Whether a month opens a half-year. */
    public static boolean opensHalfYear(Month month) {
        return Math.floorMod(month.number(), MONTHS_OF_LUCK) == 0;
    }

    /** Writes the terms in log points; orders per month in USD. */
    public double ordersUsd(View view, Scorecard card) {
        card.open("orders over those of 1970")
                .add("purchasing power", incomeElasticity * FastMath.log(view.purchasingPower()))
                .add("yen", -yenElasticity * FastMath.log(view.yen()))
                .add("missing credit (T1, A1)", log(1.0 - missingCredit(view.creditAvailability())))
                .add("tension (B1)", log(1.0 - tensionWeight * view.tension()))
                .add("five-year plan", view.ordersKept() ? 0.0 : log(1.0 + planCycle * plan(view.month())))
                .add("arrears", view.ordersKept() ? 0.0 : log(1.0 - arrearsWeight * view.arrearsShare()))
                .add("everyday trade (T4m)", log(1.0 + everydayTradeShare * view.settledShare()))
                .add("reciprocity (T5)", log(1.0 + reciprocityShare * view.settledShare()))
                .add("what no rule explains", view.luck());
        return orders1970Usd / 12.0 * view.unitValue() * FastMath.exp(card.score());
    }

    /** Share of orders that fails for want of credit. */
    private double missingCredit(double availability) {
        return creditShare * (1.0 - replacedShare) * (1.0 - availability);
    }

    /** Where the plan stands: 1 at the peak of its orders, -1 half a plan later. */
    private static double plan(Month month) {
        double years = (month.fractionalYear() - A_PLAN_BEGAN - PEAK_AFTER_YEARS) / PLAN_YEARS;
        return FastMath.cos(2.0 * FastMath.PI * years);
    }

    private static double log(double factor) {
        return factor == 1.0 ? 0.0 : FastMath.log(Math.max(factor, LEAST));
    }
}
