package fukabun.app.data;

import fukabun.base.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * The monthly price of crude oil from its annual averages, with the steps of October 1973 and January 1974: the price
 * of 1972 holds until September 1973, the last quarter takes what keeps the average of 1973, and 1974 stands at its
 * average from January to December. Outside these years the averages are joined as {@link Knots} does.
 */
final class CrudePriceSteps {
    private static final Month FIRST_STEP = Month.of(1973, 10);
    private static final Month SECOND_STEP = Month.of(1974, 1);
    private static final Month AFTER_STEPS = Month.of(1975, 1);

    private final Knots before;
    private final double lastQuarterOf1973;
    private final Knots after;

    /** @param averages of calendar years, 1972 to 1975 among them */
    CrudePriceSteps(SortedMap<Integer, Double> averages) {
        before = Knots.ofAnnualAverages(averages.headMap(1973));
        lastQuarterOf1973 = lastQuarterOf1973(averages);
        List<Knots.Knot> later = new ArrayList<>();
        later.add(new Knots.Knot(SECOND_STEP.number(), averages.get(1974), true));
        later.add(new Knots.Knot(AFTER_STEPS.number(), averages.get(1974), false));
        averages.tailMap(1975)
                .forEach((year, value) ->
                        later.add(new Knots.Knot(Month.of(year, 7).number(), value, false)));
        after = new Knots(later);
    }

    /** What the last quarter of 1973 must cost so that the year has its average; above zero in any sensible table. */
    static double lastQuarterOf1973(SortedMap<Integer, Double> averages) {
        return (12.0 * averages.get(1973) - 9.0 * averages.get(1972)) / 3.0;
    }

    double at(Month month) {
        if (month.isBefore(FIRST_STEP)) {
            return before.at(month);
        }
        return month.isBefore(SECOND_STEP) ? lastQuarterOf1973 : after.at(month);
    }

    /** The values of {@code months} months from {@code first} on. */
    double[] monthly(Month first, int months) {
        double[] values = new double[months];
        for (int i = 0; i < months; i++) {
            values[i] = at(first.plus(i));
        }
        return values;
    }
}
