package fukabun.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.base.Month;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DriversTest {
    static final Month FIRST = Month.of(1970, 1);

    /** Every driver is 1, 2, 3 ... from January 1970 on. */
    static Map<Driver, double[]> counting(int months) {
        EnumMap<Driver, double[]> series = new EnumMap<>(Driver.class);
        for (Driver driver : Driver.values()) {
            series.put(driver, IntStream.rangeClosed(1, months).asDoubleStream().toArray());
        }
        return series;
    }

    /** By hand: months that lie before the first one count as the first: (1 + 1 + 1 + 2 + 3)/5 = 1.6. */
    @Test
    void aMemoryThatReachesBackTooFarMeetsTheFirstValueAgain() {
        Drivers drivers = new Drivers(FIRST, counting(24));
        assertEquals(1.0, drivers.at(Driver.CRUDE_OIL_PRICE, FIRST.plus(-100)));
        assertEquals(1.6, drivers.meanOfLast(Driver.CRUDE_OIL_PRICE, FIRST.plus(2), 5));
    }

    /** By hand: the twelve months to December 1971 are 13 to 24, with mean 18.5. */
    @Test
    void aMeanOfTheLastMonthsEndsWithItsMonth() {
        assertEquals(18.5, new Drivers(FIRST, counting(24)).meanOfLast(Driver.CRUDE_OIL_PRICE, Month.of(1971, 12), 12));
    }

    @Test
    void aMonthAfterTheLastIsRefusedByName() {
        Drivers drivers = new Drivers(FIRST, counting(24));
        assertEquals(Month.of(1971, 12), drivers.last());
        IllegalArgumentException fault = assertThrows(
                IllegalArgumentException.class, () -> drivers.at(Driver.CRUDE_STEEL_JAPAN, Month.of(1972, 1)));
        assertTrue(fault.getMessage().contains("crudeSteelJapan ends in 1971-12"), fault.getMessage());
    }

    @Test
    void aDriverOfAnotherWorldIsRefusedByName() {
        Drivers economy = new Drivers(FIRST, counting(24));
        IllegalArgumentException fault =
                assertThrows(IllegalArgumentException.class, () -> economy.at(Driver.JAPAN_OIL_SHORTAGE, FIRST));
        assertTrue(fault.getMessage().contains("japanOilShortage does not move this world"), fault.getMessage());
        Drivers war = new Drivers(Era.CONCESSIONS, FIRST, counting(24));
        assertEquals(1.0, war.at(Driver.JAPAN_OIL_SHORTAGE, FIRST));
        assertThrows(IllegalArgumentException.class, () -> war.at(Driver.CRUDE_OIL_PRICE, FIRST));
    }

    @Test
    void aMissingSeriesAHoleAndALengthThatDiffersAreRefused() {
        Map<Driver, double[]> missing = counting(24);
        missing.remove(Driver.SOVIET_ARREARS);
        assertThrows(IllegalArgumentException.class, () -> new Drivers(FIRST, missing));
        Map<Driver, double[]> hole = counting(24);
        hole.get(Driver.SOVIET_ARREARS)[7] = Double.NaN;
        assertThrows(IllegalArgumentException.class, () -> new Drivers(FIRST, hole));
        Map<Driver, double[]> uneven = counting(24);
        uneven.put(Driver.SOVIET_ARREARS, new double[23]);
        assertThrows(IllegalArgumentException.class, () -> new Drivers(FIRST, uneven));
    }

    @Test
    void driversDoNotChangeWhenTheirSourceDoes() {
        Map<Driver, double[]> series = counting(24);
        Drivers drivers = new Drivers(FIRST, series);
        series.get(Driver.CRUDE_OIL_PRICE)[0] = 99.0;
        drivers.values(Driver.CRUDE_OIL_PRICE)[0] = 99.0;
        assertEquals(1.0, drivers.at(Driver.CRUDE_OIL_PRICE, FIRST));
    }
}
