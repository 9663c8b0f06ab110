package fukabun.cases.othertrade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.SmallWorld;
import fukabun.Tolerance;
import fukabun.base.Month;
import fukabun.scenario.Driver;
import fukabun.scenario.Drivers;
import fukabun.scenario.Lever;
import fukabun.scenario.Scenario;
import fukabun.world.Now;
import fukabun.world.Outside;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PurchasingPowerTest {
    private static final Scenario HISTORY = SmallWorld.withTrade();
    private static final List<Now> MONTHS = Outside.of(HISTORY);

    /** By hand: without debt and gold it is tonnes times price over unit value, five months ago. */
    @Test
    void withoutDebtAndGoldItIsRealOilIncomeFiveMonthsAgo() {
        PurchasingPower power = new PurchasingPower(SmallWorld.drivers(), 0.0);
        Month month = Month.of(1981, 8);
        double base = 0.0;
        for (int m = 1; m <= 12; m++) {
            base += income(Month.of(1970, m)) / 12.0;
        }
        double expected = income(Month.of(1981, 3)) / base;
        assertEquals(expected, power.inAll(now(MONTHS, month)), Tolerance.arithmetic(expected));
    }

    /** By hand: gold alone, 200 tonnes of 32,150.7 ounces, beside an oil income of one dollar a year. */
    @Test
    void debtAndGoldBuyAsOilDoesWhereTheyCountInFull() {
        double[] none = new double[SmallWorld.drivers().values(Driver.SOVIET_OIL_SURPLUS).length];
        Arrays.fill(none, 1e-9);
        Drivers goldOnly = SmallWorld.drivers().with(Driver.SOVIET_OIL_SURPLUS, none);
        PurchasingPower power = new PurchasingPower(goldOnly, 1.0);
        // Gold costs 36 USD an ounce in 1970 and 400 in 1980, and debt grows by 48 billion in 18 years from 1972 on.
        Month then = Month.of(1981, 3);
        double newDebt = 48e9 / 18.0;
        double expected = (200.0 * 32150.7 * 400.0 + newDebt) / unitValue(then) / meanGoldOf1970();
        assertEquals(expected, power.inAll(now(MONTHS, Month.of(1981, 8))), 1e-6 * expected);
    }

    @Test
    void oilIncomeThatIsKeptDoesNotFallFrom1983OnAndIsTheSameBefore() {
        List<Now> kept = Outside.of(HISTORY.with(Lever.SOVIET_OIL_INCOME_KEPT, 1.0));
        PurchasingPower power = new PurchasingPower(SmallWorld.drivers(), 0.5);
        for (int i = 0; i < MONTHS.size(); i++) {
            double usual = power.inAll(MONTHS.get(i));
            double with = power.inAll(kept.get(i));
            assertTrue(with >= usual, MONTHS.get(i).month().toString());
            if (MONTHS.get(i).month().isBefore(Month.of(1983, 1))) {
                assertEquals(usual, with, Tolerance.EXACT);
            }
        }
        assertTrue(power.inAll(now(kept, Month.of(1988, 1))) > 1.5 * power.inAll(now(MONTHS, Month.of(1988, 1))));
    }

    @Test
    void paybackNeverTakesMoreThanNineTenthsOfOilIncome() {
        double[] falling = SmallWorld.drivers().values(Driver.SOVIET_DEBT);
        falling[Month.of(1985, 1).since(SmallWorld.drivers().first())] = 1e15;
        PurchasingPower power = new PurchasingPower(SmallWorld.drivers().with(Driver.SOVIET_DEBT, falling), 1.0);
        double lowest = power.inAll(now(MONTHS, Month.of(1986, 6)));
        double oilAlone = new PurchasingPower(SmallWorld.drivers(), 0.0).inAll(now(MONTHS, Month.of(1986, 6)));
        assertTrue(lowest > 0.0 && lowest <= 0.1 * oilAlone, lowest + " of " + oilAlone);
    }

    private static Now now(List<Now> months, Month month) {
        return months.get(month.since(SmallWorld.FIRST));
    }

    private static double unitValue(Month month) {
        return SmallWorld.drivers().at(Driver.MANUFACTURES_UNIT_VALUE, month);
    }

    private static double income(Month month) {
        Drivers drivers = SmallWorld.drivers();
        return drivers.at(Driver.SOVIET_OIL_SURPLUS, month)
                * drivers.at(Driver.CRUDE_OIL_PRICE, month)
                / unitValue(month);
    }

    private static double meanGoldOf1970() {
        double sum = 0.0;
        for (int m = 1; m <= 12; m++) {
            Month month = Month.of(1970, m);
            sum += 200.0 * 32150.7 * SmallWorld.drivers().at(Driver.GOLD_PRICE, month) / unitValue(month) / 12.0;
        }
        return sum;
    }
}
