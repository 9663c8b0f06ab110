package fukabun.world;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fukabun.SmallWorld;
import fukabun.Tolerance;
import fukabun.base.Month;
import fukabun.scenario.Driver;
import fukabun.scenario.Drivers;
import fukabun.scenario.Lever;
import fukabun.scenario.Period;
import fukabun.scenario.Scenario;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

class OutsideTest {
    private static final Month FIRST = Month.of(1965, 1);
    private static final int MONTHS = 27 * 12;
    private static final Month JUNE_1980 = Month.of(1980, 6);

    /** By hand: after a doubling in this month the mean of sixty months is 61/60, and the gap is ln(2 x 60/61). */
    @Test
    void theOilMemoryHasSixtyMonthsOfWhichThisIsTheLast() {
        Drivers drivers =
                flat().with(Driver.CRUDE_OIL_PRICE, series(i -> FIRST.plus(i).isBefore(JUNE_1980) ? 10 : 20));
        assertEquals(0.0, now(drivers, JUNE_1980.plus(-1)).logRealOilGap(), Tolerance.ARITHMETIC);
        assertEquals(Math.log(120.0 / 61.0), now(drivers, JUNE_1980).logRealOilGap(), Tolerance.ARITHMETIC);
        assertEquals(0.0, now(drivers, JUNE_1980.plus(59)).logRealOilGap(), Tolerance.ARITHMETIC);
        assertEquals(Math.log(120.0 / 119.0), now(drivers, JUNE_1980.plus(58)).logRealOilGap(), Tolerance.ARITHMETIC);
    }

    @Test
    void oilIsMeasuredInRealTermsAgainst1970() {
        Drivers drivers = flat().with(Driver.CRUDE_OIL_PRICE, series(i -> i < 200 ? 2.0 : 24.0))
                .with(Driver.CONSUMER_PRICES_UNITED_STATES, series(i -> i < 200 ? 1.0 : 3.0));
        Now now = now(drivers, FIRST.plus(250));
        assertEquals(Math.log(4.0), now.logRealOilSince1970(), Tolerance.ARITHMETIC);
        assertEquals(3.0, now.usPricesSince1970(), Tolerance.ARITHMETIC);
        assertEquals(3.0, now.usPricesSince1974(), Tolerance.ARITHMETIC);
        assertEquals(1.0, now.usInflation(), Tolerance.ARITHMETIC);
        assertEquals(3.0, now(drivers, FIRST.plus(205)).usInflation(), Tolerance.ARITHMETIC);
    }

    /** By hand: steel that grows by 6 log points a year from mid-1975 has grown by 3 a year over the eight to 1979. */
    @Test
    void growthIsThatOfEightAndOfThreeYears() {
        int start = Month.of(1975, 6).since(FIRST);
        Drivers drivers = flat().with(
                        Driver.CRUDE_STEEL_JAPAN, series(i -> 1e8 * Math.exp(0.06 * Math.max(0, i - start) / 12.0)));
        Now june1979 = now(drivers, Month.of(1979, 6));
        assertEquals(0.03, june1979.longGrowthPerYear(), Tolerance.ARITHMETIC);
        assertEquals(0.06, june1979.recentGrowthPerYear(), Tolerance.ARITHMETIC);
    }

    @Test
    void growthOverMonthsBeforeTheDriversIsThatOfTheMonthsThereAre() {
        Drivers drivers = flat().with(Driver.CRUDE_STEEL_JAPAN, series(i -> 1e8 * Math.exp(0.06 * i / 12.0)));
        assertEquals(0.06, now(drivers, Month.of(1968, 1)).longGrowthPerYear(), Tolerance.ARITHMETIC);
        assertEquals(0.06, now(drivers, Month.of(1967, 1)).recentGrowthPerYear(), Tolerance.ARITHMETIC);
    }

    /** By hand: local prices double, US prices rise by half and the dollar costs 4/3 of before: ln(2/(4/3)/1.5) = 0. */
    @Test
    void aRealExchangeRateIsLocalPricesInDollarsOverUsPrices() {
        int step = Month.of(1975, 1).since(FIRST);
        Drivers drivers = flat().with(Driver.CONSUMER_PRICES_AUSTRALIA, series(i -> i < step ? 1.0 : 2.0))
                .with(Driver.CONSUMER_PRICES_UNITED_STATES, series(i -> i < step ? 1.0 : 1.5))
                .with(Driver.AUSTRALIAN_DOLLARS_PER_USD, series(i -> i < step ? 0.9 : 1.2))
                .with(Driver.CANADIAN_DOLLARS_PER_USD, series(i -> i < step ? 1.0 : 0.5));
        assertEquals(0.0, now(drivers, JUNE_1980).logAustralianRealRate(), Tolerance.ARITHMETIC);
        assertEquals(Math.log(2.0 / 1.5), now(drivers, JUNE_1980).logCanadianRealRate(), Tolerance.ARITHMETIC);
    }

    @Test
    void eachDriverReachesItsOwnPlace() {
        Drivers drivers = flat();
        for (Driver driver : Driver.values()) {
            drivers = drivers.with(driver, series(i -> driver.ordinal() + 1.0));
        }
        Now now = now(drivers, JUNE_1980);
        assertEquals(Driver.CRUDE_STEEL_JAPAN.ordinal() + 1.0, now.steelTonnesPerYear());
        assertEquals(Driver.ENERGY_IMPORT_DEPENDENCE.ordinal() + 1.0, now.importDependence());
        assertEquals(Driver.OIL_INJECTION_SHARE.ordinal() + 1.0, now.oilInjectionShare());
        assertEquals(Driver.STEELMAKER_STOCK_CHANGE.ordinal() + 1.0, now.stockChangeShare());
        assertEquals(Driver.LONG_TERM_PRIME_RATE.ordinal() + 1.0, now.primeRatePerYear());
        assertEquals(Driver.CONSENSUS_FLOOR_RATE.ordinal() + 1.0, now.floorRatePerYear());
        assertEquals(Driver.SOVIET_ARREARS.ordinal() + 1.0, now.arrearsShare());
    }

    @Test
    void productivityCountsFromTheStartOf1980() {
        assertEquals(0.0, now(flat(), Month.of(1979, 12)).yearsSince1980());
        assertEquals(0.5 / 12.0, now(flat(), Month.of(1980, 1)).yearsSince1980(), 1980 * Tolerance.ARITHMETIC);
    }

    @Test
    void everyMonthOfThePeriodHasItsLevers() {
        Scenario scenario = SmallWorld.calm().with(SmallWorld.settlement(1973, 10));
        int october = Month.of(1973, 10).since(SmallWorld.FIRST);
        assertEquals(288, Outside.of(scenario).size());
        assertEquals(1.0, Outside.of(scenario).get(october - 1).levers().value(Lever.UNRESOLVED_SHARE));
        assertEquals(0.0, Outside.of(scenario).get(october).levers().value(Lever.UNRESOLVED_SHARE));
    }

    private static Now now(Drivers drivers, Month month) {
        Scenario calm = SmallWorld.calm();
        Scenario scenario = new Scenario(
                calm.id(),
                calm.title(),
                calm.question(),
                calm.source(),
                new Period(month, month),
                drivers,
                calm.levers(),
                calm.events(),
                calm.parameterOverrides(),
                calm.cases());
        return Outside.of(scenario).get(0);
    }

    /** Every driver is 1 throughout. */
    private static Drivers flat() {
        EnumMap<Driver, double[]> ones = new EnumMap<>(Driver.class);
        for (Driver driver : Driver.values()) {
            ones.put(driver, series(i -> 1.0));
        }
        return new Drivers(FIRST, ones);
    }

    private static double[] series(IntToDoubleFunction value) {
        double[] values = new double[MONTHS];
        Arrays.setAll(values, value);
        return values;
    }
}
