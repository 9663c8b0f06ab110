package fukabun.evidence;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How fast the treated series was already growing away from its controls before the event: the slope of the least
 * squares line through the gap between its logarithm and the mean of theirs, over the years before, in log points a
 * year. A gap that grew before is no effect of the event. Years in which any series has no figure are left out.
 */
public final class PreTrend implements Estimator {
    /** A line through fewer points says nothing. */
    static final int FEWEST_YEARS = 3;

    @Override
    public String label() {
        return "trend before, per year";
    }

    @Override
    public OptionalDouble effect(AnnualSeries treated, List<AnnualSeries> controls, int year, Window window) {
        DifferenceInDifferences.Years years = DifferenceInDifferences.Years.of(
                year + window.beforeFirst(),
                year + window.beforeLast(),
                y -> treated.has(y) && controls.stream().allMatch(control -> control.has(y)));
        if (controls.isEmpty() || years.count() < FEWEST_YEARS) {
            return OptionalDouble.empty();
        }
        double meanYear = 0.0;
        for (int y : years.years()) {
            meanYear += y;
        }
        meanYear /= years.count();
        double product = 0.0;
        double square = 0.0;
        for (int y : years.years()) {
            product += (y - meanYear) * gap(treated, controls, y);
            square += (y - meanYear) * (y - meanYear);
        }
        return OptionalDouble.of(product / square);
    }

    private static double gap(AnnualSeries treated, List<AnnualSeries> controls, int year) {
        double sum = 0.0;
        for (AnnualSeries control : controls) {
            sum += control.log(year);
        }
        return treated.log(year) - sum / controls.size();
    }
}
