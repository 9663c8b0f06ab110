package fukabun.evidence;

import java.util.List;
import java.util.OptionalDouble;

/** A way to compare what happened to one series after an event with what happened to series without it. */
public interface Estimator {
    /** In a few words, for tables. */
    String label();

    /**
     * The effect in log points; nothing where the figures do not allow it.
     *
     * @param treated the series with the event
     * @param controls series without it
     * @param year of the event
     * @param window the years compared
     */
    OptionalDouble effect(AnnualSeries treated, List<AnnualSeries> controls, int year, Window window);
}
