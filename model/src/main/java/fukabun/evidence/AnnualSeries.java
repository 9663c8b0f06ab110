package fukabun.evidence;

import fukabun.base.Check;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.math3.util.FastMath;

/**
 * A series of yearly figures, such as the trade of two countries in million US dollars. Logarithms are taken of it, so
 * a year of zero or less counts as a year without a figure.
 *
 * @param name of what is measured, for people
 * @param values by year; never changed
 */
public record AnnualSeries(String name, SortedMap<Integer, Double> values) {
    public AnnualSeries {
        Check.notBlank("name", name);
        values.forEach((year, value) -> Check.finite(name + " of " + year, value));
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** Whether the logarithm of a year can be taken. */
    public boolean has(int year) {
        Double value = values.get(year);
        return value != null && value > 0.0;
    }

    /** Whether the logarithm of every year from {@code first} to {@code last} can be taken. */
    public boolean hasAll(int first, int last) {
        for (int year = first; year <= last; year++) {
            if (!has(year)) {
                return false;
            }
        }
        return true;
    }

    /** The natural logarithm of a year's figure; throws {@link IllegalArgumentException} where there is none. */
    public double log(int year) {
        Check.that(has(year), name + " has no figure above zero for " + year);
        return FastMath.log(values.get(year));
    }

    /** The logarithms from {@code first} to {@code last}, both included. */
    public double[] logs(int first, int last) {
        double[] logs = new double[last - first + 1];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = log(first + i);
        }
        return logs;
    }
}
