package fukabun.scenario;

import fukabun.base.Check;
import fukabun.base.Month;
import java.util.EnumMap;
import java.util.Map;

/**
 * The monthly values of every driver. They start before the first simulated month, so that memories have something to
 * remember; a memory that reaches back further meets the first value again.
 */
public final class Drivers {
    private final Month first;
    private final int months;
    private final double[][] series = new double[Driver.values().length][];

    /**
     * @param first month of the first value of every series
     * @param series one array a driver, all of one length; every driver must be there and every value finite
     */
    public Drivers(Month first, Map<Driver, double[]> series) {
        this.first = first;
        for (Driver driver : Driver.values()) {
            double[] values = series.get(driver);
            Check.that(values != null, "driver " + driver.key() + " is missing");
            for (double value : values) {
                Check.finite(driver.key(), value);
            }
            this.series[driver.ordinal()] = values.clone();
        }
        this.months = this.series[Driver.CRUDE_OIL_PRICE.ordinal()].length;
        for (Driver driver : Driver.values()) {
            Check.that(
                    this.series[driver.ordinal()].length == months,
                    "driver " + driver.key() + " must have " + months + " months");
        }
    }

    public Month first() {
        return first;
    }

    /** The last month with values. */
    public Month last() {
        return first.plus(months - 1);
    }

    /** A month's value; before the first month the first value, after the last an error. */
    public double at(Driver driver, Month month) {
        int index = Math.max(0, month.since(first));
        if (index >= months) {
            throw new IllegalArgumentException(
                    "driver " + driver.key() + " ends in " + last() + " but was asked for " + month);
        }
        return series[driver.ordinal()][index];
    }

    /** The mean of the {@code length} months that end with {@code month}. */
    public double meanOfLast(Driver driver, Month month, int length) {
        double sum = 0.0;
        for (int back = length - 1; back >= 0; back--) {
            sum += at(driver, month.plus(-back));
        }
        return sum / length;
    }

    /** These drivers with one series replaced. */
    public Drivers with(Driver driver, double[] values) {
        EnumMap<Driver, double[]> changed = new EnumMap<>(Driver.class);
        for (Driver each : Driver.values()) {
            changed.put(each, each == driver ? values : series[each.ordinal()]);
        }
        return new Drivers(first, changed);
    }

    /** A copy of a series. */
    public double[] values(Driver driver) {
        return series[driver.ordinal()].clone();
    }
}
