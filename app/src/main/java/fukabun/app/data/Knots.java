package fukabun.app.data;

import fukabun.base.Check;
import fukabun.base.Month;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * Given points in time and the path between them: straight, or held until the next. Before the first point its value
 * holds, and after the last one that one's.
 *
 * <p>Positions count months; the middle of a month is its number and a half. A month takes the value at its middle.
 */
final class Knots {
    private static final double MIDDLE_OF_MONTH = 0.5;
    private static final double MIDDLE_OF_YEAR = 6.0;
    private static final double MIDDLE_OF_DECEMBER = 11.5;

    private final List<Knot> knots;
    private final double[] positions;

    /** @param knots at least one, with positions that rise */
    Knots(List<Knot> knots) {
        Check.that(!knots.isEmpty(), "knots must not be empty");
        for (int i = 1; i < knots.size(); i++) {
            Check.that(knots.get(i - 1).position() < knots.get(i).position(), "positions of knots must rise");
        }
        this.knots = List.copyOf(knots);
        this.positions = knots.stream().mapToDouble(Knot::position).toArray();
    }

    /** Averages of calendar years, placed at mid-year and joined by straight lines. */
    static Knots ofAnnualAverages(SortedMap<Integer, Double> averages) {
        return ofYears(averages, MIDDLE_OF_YEAR);
    }

    /** Figures of the end of a year, placed in the middle of December and joined by straight lines. */
    static Knots ofYearEnds(SortedMap<Integer, Double> yearEnds) {
        return ofYears(yearEnds, MIDDLE_OF_DECEMBER);
    }

    private static Knots ofYears(SortedMap<Integer, Double> values, double monthOfYear) {
        return new Knots(values.entrySet().stream()
                .map(e -> new Knot(Month.of(e.getKey(), 1).number() + monthOfYear, e.getValue(), false))
                .collect(Collectors.toList()));
    }

    /** The value of a month. */
    double at(Month month) {
        double position = month.number() + MIDDLE_OF_MONTH;
        int found = Arrays.binarySearch(positions, position);
        int next = found >= 0 ? found + 1 : -found - 1;
        if (next == 0) {
            return knots.get(0).value();
        }
        Knot before = knots.get(next - 1);
        if (next == knots.size() || before.holds()) {
            return before.value();
        }
        Knot after = knots.get(next);
        double way = (position - before.position()) / (after.position() - before.position());
        return before.value() + way * (after.value() - before.value());
    }

    /** The values of {@code months} months from {@code first} on. */
    double[] monthly(Month first, int months) {
        double[] values = new double[months];
        for (int i = 0; i < months; i++) {
            values[i] = at(first.plus(i));
        }
        return values;
    }

    /**
     * A given point.
     *
     * @param position in months
     * @param value there
     * @param holds whether the value holds until the next point instead of moving straight towards it
     */
    record Knot(double position, double value, boolean holds) {
        /** A point in the middle of a month. */
        static Knot in(Month month, double value, boolean holds) {
            return new Knot(month.number() + MIDDLE_OF_MONTH, value, holds);
        }
    }
}
