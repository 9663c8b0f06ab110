package fukabun.benchmark;

import fukabun.base.Month;
import fukabun.scenario.Driver;
import fukabun.scenario.Drivers;
import fukabun.scenario.Era;
import java.util.EnumMap;
import java.util.Map;

/**
 * Hand-made series in the rough shape of 1965-91, straight between a few corners; assumed, and good for nothing but
 * keeping the model as busy as history would. The figures that the application reads are in {@code data/}.
 */
final class StylisedDrivers {
    private static final Month FIRST = Month.of(1965, 1);
    private static final Month LAST = Month.of(2063, 12);

    private final Map<Driver, double[]> series = new EnumMap<>(Driver.class);

    private StylisedDrivers() {}

    /** Every driver, monthly from 1965 to 2063, flat beyond the last corner; no run of the real size sees past 1991. */
    static Drivers drivers() {
        StylisedDrivers made = new StylisedDrivers();
        made.prices();
        made.exchangeRates();
        made.industry();
        made.money();
        made.whatCoalDoesNotRead();
        return new Drivers(FIRST, made.series);
    }

    private void prices() {
        draw(
                Driver.CRUDE_OIL_PRICE,
                1970,
                1.8,
                1973.7,
                2.9,
                1974,
                11,
                1978.9,
                13.5,
                1980,
                30,
                1981,
                36,
                1985.9,
                27,
                1986.3,
                14,
                1990.5,
                18,
                1990.8,
                34,
                1991.2,
                19);
        draw(Driver.CONSUMER_PRICES_UNITED_STATES, 1965, 24, 1970, 29, 1974, 38, 1980, 63, 1985, 82, 1992, 107);
        draw(Driver.CONSUMER_PRICES_AUSTRALIA, 1965, 13, 1970, 15.5, 1975, 26, 1980, 42, 1985, 65, 1992, 106);
        draw(Driver.CONSUMER_PRICES_CANADA, 1965, 21, 1970, 26, 1975, 37, 1980, 56, 1985, 80, 1992, 108);
    }

    private void exchangeRates() {
        draw(Driver.AUSTRALIAN_DOLLARS_PER_USD, 1971, 0.89, 1974, 0.7, 1981, 0.87, 1986, 1.5, 1992, 1.3);
        draw(Driver.CANADIAN_DOLLARS_PER_USD, 1965, 1.08, 1974, 0.98, 1980, 1.17, 1985, 1.37, 1992, 1.15);
    }

    private void industry() {
        draw(
                Driver.CRUDE_STEEL_JAPAN,
                1965,
                41e6,
                1970,
                93e6,
                1973.8,
                119e6,
                1975.5,
                102e6,
                1979.5,
                112e6,
                1983,
                97e6,
                1985,
                105e6,
                1987,
                98e6,
                1990,
                110e6,
                1992,
                105e6);
        draw(Driver.ENERGY_IMPORT_DEPENDENCE, 1965, 0.7, 1970, 0.86, 1973, 0.89, 1985, 0.84);
        draw(Driver.OIL_INJECTION_SHARE, 1979.5, 1, 1982, 0);
        draw(Driver.STEELMAKER_STOCK_CHANGE, 1977.7, 0, 1977.8, -0.05, 1978.9, -0.05, 1979, 0);
    }

    private void money() {
        draw(
                Driver.LONG_TERM_PRIME_RATE,
                1965,
                0.084,
                1974,
                0.096,
                1978,
                0.072,
                1980,
                0.09,
                1987,
                0.052,
                1990,
                0.08,
                1992,
                0.065);
        draw(Driver.CONSENSUS_FLOOR_RATE, 1965, 0.06, 1976, 0.0725, 1980, 0.0775, 1982, 0.105, 1992, 0.09);
        draw(Driver.CONSENSUS_FLOOR_RATE_EUROPE, 1965, 0.06, 1976, 0.0725, 1980, 0.0775, 1982, 0.12, 1992, 0.1);
        draw(Driver.DEUTSCHMARKS_PER_USD, 1971, 3.5, 1980, 1.82, 1985, 2.94, 1990, 1.6);
        draw(Driver.POUNDS_PER_USD, 1971, 0.41, 1980, 0.43, 1985, 0.77, 1990, 0.56);
        draw(Driver.YEN_PER_USD, 1971, 360, 1988, 130);
        draw(Driver.REAL_GDP_JAPAN, 1965, 1000, 1992, 3000);
        draw(Driver.MANUFACTURES_UNIT_VALUE, 1965, 25, 1992, 110);
        draw(Driver.NUCLEAR_CAPACITY_JAPAN, 1970, 1, 1990, 30);
        draw(Driver.SOVIET_ARREARS, 1989.5, 0, 1992, 0.15);
    }

    /** Whatever else moves the economy, level. */
    private void whatCoalDoesNotRead() {
        for (Driver driver : Driver.of(Era.ECONOMY)) {
            if (!series.containsKey(driver)) {
                draw(driver, 1970, 1);
            }
        }
    }

    /** A series through corners given as year, value, year, value; flat before the first and after the last. */
    private void draw(Driver driver, double... corners) {
        double[] values = new double[LAST.since(FIRST) + 1];
        for (int m = 0; m < values.length; m++) {
            values[m] = between(corners, FIRST.plus(m).fractionalYear());
        }
        series.put(driver, values);
    }

    private static double between(double[] corners, double year) {
        int next = 0;
        while (next < corners.length && corners[next] <= year) {
            next += 2;
        }
        if (next == 0) {
            return corners[1];
        }
        if (next == corners.length) {
            return corners[next - 1];
        }
        double weight = (year - corners[next - 2]) / (corners[next] - corners[next - 2]);
        return corners[next - 1] + weight * (corners[next + 1] - corners[next - 1]);
    }
}
