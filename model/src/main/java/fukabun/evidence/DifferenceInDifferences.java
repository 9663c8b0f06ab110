package fukabun.evidence;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Difference in differences: the change of the mean logarithm of the treated series, less the mean of the same changes
 * of the controls. Only years are used in which every series has a figure above zero; each side of the event needs at
 * least {@link #FEWEST_YEARS} of them.
 */
public final class DifferenceInDifferences implements Estimator {
    /** Fewer years on either side say nothing. */
    public static final int FEWEST_YEARS = 2;

    @Override
    public String label() {
        return "difference in differences";
    }

    @Override
    public OptionalDouble effect(AnnualSeries treated, List<AnnualSeries> controls, int year, Window window) {
        IntPredicate known = y -> treated.has(y) && controls.stream().allMatch(control -> control.has(y));
        Years before = Years.of(year + window.beforeFirst(), year + window.beforeLast(), known);
        Years after = Years.of(year + window.afterFirst(), year + window.afterLast(), known);
        if (controls.isEmpty() || before.count() < FEWEST_YEARS || after.count() < FEWEST_YEARS) {
            return OptionalDouble.empty();
        }
        double controlChange = 0.0;
        for (AnnualSeries control : controls) {
            controlChange += after.meanLog(control) - before.meanLog(control);
        }
        double change = after.meanLog(treated) - before.meanLog(treated);
        return OptionalDouble.of(change - controlChange / controls.size());
    }

    /**
     * Years that are used.
     *
     * @param years in order
     */
    record Years(int... years) {
        static Years of(int first, int last, IntPredicate known) {
            return new Years(IntStream.rangeClosed(first, last).filter(known).toArray());
        }

        int count() {
            return years.length;
        }

        double meanLog(AnnualSeries series) {
            double sum = 0.0;
            for (int year : years) {
                sum += series.log(year);
            }
            return sum / years.length;
        }
    }
}
