package fukabun.evidence;

import fukabun.base.Draws;
import fukabun.base.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import org.apache.commons.math3.util.FastMath;

/** Series made for tests. */
final class Made {
    private static final Draws DRAWS = new Draws(20);

    private Made() {}

    /** A series whose logarithm in each year is given. */
    static AnnualSeries series(String name, int first, int last, IntToDoubleFunction log) {
        TreeMap<Integer, Double> values = new TreeMap<>();
        for (int year = first; year <= last; year++) {
            values.put(year, FastMath.exp(log.applyAsDouble(year)));
        }
        return new AnnualSeries(name, values);
    }

    /** Series of 1950-91 that wander on their own, all about a common course. */
    static List<AnnualSeries> wanderers(int count, int world, double sd) {
        List<AnnualSeries> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double[] log = new double[42];
            for (int t = 1; t < log.length; t++) {
                log[t] = log[t - 1]
                        + 0.05
                        + 0.2 * DRAWS.normal(Topic.TEST, 1000L + world, t, 0)
                        + sd * DRAWS.normal(Topic.TEST, i, t, world);
            }
            all.add(series("pair " + i, 1950, 1991, year -> log[year - 1950]));
        }
        return all;
    }

    /** The series with a lasting shift from a year on. */
    static AnnualSeries shifted(AnnualSeries series, int from, double shift) {
        TreeMap<Integer, Double> values = new TreeMap<>(series.values());
        values.replaceAll((year, value) -> year >= from ? value * FastMath.exp(shift) : value);
        return new AnnualSeries(series.name(), values);
    }
}
