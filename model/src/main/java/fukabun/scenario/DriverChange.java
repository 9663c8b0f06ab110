package fukabun.scenario;

import fukabun.base.Check;
import fukabun.base.Month;
import java.util.Objects;
import org.apache.commons.math3.util.FastMath;

/**
 * What a what-if does to one driver from a month on.
 *
 * @param driver which series
 * @param from first month that changes
 * @param to last month that changes
 * @param kind what is done
 * @param amount the value, factor or growth per year; ignored by {@link Kind#HOLD}
 */
public record DriverChange(Driver driver, Month from, Month to, Kind kind, double amount) {
    /** What a change does; the names are those of the scenario file. */
    public enum Kind {
        /** Keeps the value of the month before {@code from}. */
        HOLD,
        /** Puts a constant. */
        VALUE,
        /** Multiplies history. */
        SCALE,
        /** Lets the value of the month before {@code from} grow by a constant rate per year. */
        GROWTH_PER_YEAR
    }

    public DriverChange {
        Objects.requireNonNull(driver);
        Objects.requireNonNull(kind);
        Check.that(!to.isBefore(from), "the last month " + to + " must not come before the first month " + from);
        Check.finite("amount", amount);
    }

    /** The drivers after this change. */
    public Drivers applyTo(Drivers drivers) {
        double[] values = drivers.values(driver);
        int start = from.since(drivers.first());
        Check.that(
                start >= 1 && start < values.length,
                "a driver can change from " + drivers.first().plus(1) + " to " + drivers.last() + ", but " + from
                        + " was asked");
        int end = Math.min(values.length - 1, to.since(drivers.first()));
        double before = values[start - 1];
        for (int i = start; i <= end; i++) {
            values[i] = changed(values[i], before, i - start + 1);
        }
        return drivers.with(driver, values);
    }

    private double changed(double historical, double before, int monthsSince) {
        if (kind == Kind.VALUE) {
            return amount;
        }
        if (kind == Kind.SCALE) {
            return historical * amount;
        }
        return kind == Kind.HOLD ? before : before * FastMath.pow(1.0 + amount, monthsSince / 12.0);
    }
}
