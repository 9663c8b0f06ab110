package fukabun.scenario;

import fukabun.base.Check;
import fukabun.base.Month;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The monthly values of every driver of a world. They start before the first simulated month, so that memories have something to
 * remember; a memory that reaches back further meets the first value again.
 */
public final class Drivers {
    private final Era era;
    private final Month first;
    private final int months;
    private final double[][] series = new double[Driver.values().length][];

    /** The drivers of the economy; see {@link #Drivers(Era, Month, Map)}. */
    public Drivers(Month first, Map<Driver, double[]> series) {
        this(Era.ECONOMY, first, series);
    }

    /**
     * @param era the world; series of drivers of another one are not taken
     * @param first month of the first value of every series
     * @param series one array a driver, all of one length; every driver of the world must be there and every value
     *     finite
     */
    public Drivers(Era era, Month first, Map<Driver, double[]> series) {
        this.era = era;
        this.first = first;
        List<Driver> needed = Driver.of(era);
        for (Driver driver : needed) {
            double[] values = series.get(driver);
            Check.that(values != null, "driver " + driver.key() + " is missing");
            for (double value : values) {
                Check.finite(driver.key(), value);
            }
            this.series[driver.ordinal()] = values.clone();
        }
        this.months = this.series[needed.get(0).ordinal()].length;
        for (Driver driver : needed) {
            Check.that(
                    this.series[driver.ordinal()].length == months,
                    "driver " + driver.key() + " must have " + months + " months");
        }
    }

    /** The world that these drivers move. */
    public Era era() {
        return era;
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
        return known(driver)[index];
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
        for (Driver each : Driver.of(era)) {
            changed.put(each, each == driver ? values : series[each.ordinal()]);
        }
        return new Drivers(era, first, changed);
    }

    /** A copy of a series. */
    public double[] values(Driver driver) {
        return known(driver).clone();
    }

    private double[] known(Driver driver) {
        double[] values = series[driver.ordinal()];
        if (values == null) {
            throw new IllegalArgumentException("driver " + driver.key() + " does not move this world, " + era.title());
        }
        return values;
    }
}
