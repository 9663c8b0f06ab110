package fukabun.calibration;

import fukabun.base.Check;
import fukabun.record.Grade;
import java.util.Objects;

/**
 * One figure of a pattern and the range in which the model should put it.
 *
 * @param measure what is read from a run
 * @param low smallest figure that meets it
 * @param high largest figure that meets it
 * @param orNever whether a run in which it never happens meets it too
 * @param grade of the figure of the record behind it
 * @param sourceId row of data/sources.csv
 */
public record Target(Measure measure, double low, double high, boolean orNever, Grade grade, String sourceId) {
    public Target {
        Objects.requireNonNull(measure);
        Objects.requireNonNull(grade);
        Check.notBlank("sourceId", sourceId);
        Check.that(low <= high, measure.words() + ": low " + low + " must not be above high " + high);
    }

    /** Whether a figure lies in the range; NaN does where never is allowed. */
    public boolean isMetBy(double figure) {
        return Double.isNaN(figure) ? orNever : figure >= low && figure <= high;
    }

    /**
     * How far a figure misses, in half widths of the range: 0 inside, 1 where it is off by half a range, at most 1. A
     * figure that does not exist misses by 1.
     */
    public double miss(double figure) {
        if (isMetBy(figure)) {
            return 0.0;
        }
        double half = 0.5 * (high - low);
        double off = figure < low ? low - figure : figure - high;
        return !(half > 0.0) || Double.isNaN(figure) || Double.isInfinite(high - low) ? 1.0 : Math.min(1.0, off / half);
    }

    /**
     * The target had the record another figure: a range as wide, around it. A record in which the event never happens is
     * met by runs in which it never does.
     */
    public Target around(double figure) {
        double half = 0.5 * (high - low);
        double from = Double.isNaN(figure) ? Double.POSITIVE_INFINITY : figure - half;
        double to = Double.isNaN(figure) ? Double.POSITIVE_INFINITY : figure + half;
        return new Target(measure, from, to, orNever || Double.isNaN(figure), grade, sourceId);
    }
}
