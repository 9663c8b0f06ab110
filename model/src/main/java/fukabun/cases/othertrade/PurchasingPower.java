package fukabun.cases.othertrade;

import fukabun.base.Month;
import fukabun.scenario.Driver;
import fukabun.scenario.Drivers;
import fukabun.world.Now;

/**
 * What the hard currency of the Soviet Union buys, over that of 1970: oil income, and a part of new debt and of gold
 * sold, at the unit value of manufactures, five months ago.
 */
final class PurchasingPower {
    private static final int LAG_MONTHS = 5;
    private static final int YEAR = 12;

    /** Barrels in a tonne of crude, the usual mean. */
    static final double BARRELS_PER_TONNE = 7.33;

    /** Troy ounces in a tonne. */
    private static final double OUNCES_PER_TONNE = 32150.7;

    private static final Month END_OF_1970 = Month.of(1970, 12);
    private static final Month OIL_KEPT_FROM = Month.of(1983, 1);
    private static final Month ORDERS_KEPT_FROM = Month.of(1981, 1);
    private static final int TWO_YEARS = 24;

    private final Drivers drivers;
    private final double borrowingWeight;
    private final double real1970;
    private final double oilOf198182;
    private final double otherOf197980;

    /** @param borrowingWeight part of new debt and gold that buys goods as oil income does */
    PurchasingPower(Drivers drivers, double borrowingWeight) {
        this.drivers = drivers;
        this.borrowingWeight = borrowingWeight;
        real1970 = meanOil(END_OF_1970, YEAR) + borrowingWeight * meanOther(END_OF_1970, YEAR);
        oilOf198182 = meanOil(OIL_KEPT_FROM.plus(-1), TWO_YEARS);
        otherOf197980 = meanOther(ORDERS_KEPT_FROM.plus(-1), TWO_YEARS);
    }

    /** Over that of 1970, as the levers leave it. */
    double inAll(Now now) {
        Month then = now.month().plus(-LAG_MONTHS);
        double oil = realOil(then);
        if (now.levers().sovietOilIncomeKept() && !now.month().isBefore(OIL_KEPT_FROM)) {
            oil = Math.max(oil, oilOf198182);
        }
        boolean kept = keepsOrders(now);
        double other = kept ? otherOf197980 : realOther(then);
        // New debt below zero is debt paid back; it can take no more than nine tenths of the oil income.
        return Math.max(oil + borrowingWeight * other, 0.1 * oil) / real1970;
    }

    /** Whether the lever keeps debt, gold, plan and arrears out this month. */
    static boolean keepsOrders(Now now) {
        return now.levers().sovietOrdersKept() && !now.month().isBefore(ORDERS_KEPT_FROM);
    }

    private double meanOil(Month last, int months) {
        double sum = 0.0;
        for (int back = months - 1; back >= 0; back--) {
            sum += realOil(last.plus(-back));
        }
        return sum / months;
    }

    private double meanOther(Month last, int months) {
        double sum = 0.0;
        for (int back = months - 1; back >= 0; back--) {
            sum += realOther(last.plus(-back));
        }
        return sum / months;
    }

    /** Oil surplus at the world price, USD a year over the unit value. */
    private double realOil(Month month) {
        return drivers.at(Driver.SOVIET_OIL_SURPLUS, month)
                * BARRELS_PER_TONNE
                * drivers.at(Driver.CRUDE_OIL_PRICE, month)
                / drivers.at(Driver.MANUFACTURES_UNIT_VALUE, month);
    }

    /** Debt added in the last twelve months and gold sold, USD a year over the unit value. */
    private double realOther(Month month) {
        double newDebt = drivers.at(Driver.SOVIET_DEBT, month) - drivers.at(Driver.SOVIET_DEBT, month.plus(-YEAR));
        double gold =
                drivers.at(Driver.SOVIET_GOLD_SALES, month) * OUNCES_PER_TONNE * drivers.at(Driver.GOLD_PRICE, month);
        return (newDebt + gold) / drivers.at(Driver.MANUFACTURES_UNIT_VALUE, month);
    }
}
