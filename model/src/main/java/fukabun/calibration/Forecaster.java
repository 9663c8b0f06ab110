package fukabun.calibration;

import fukabun.record.Indicator;
import fukabun.record.Observation;
import java.util.List;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.apache.commons.math3.util.FastMath;

/** A way to forecast a series of the record without the model. */
@FunctionalInterface
public interface Forecaster {
    /** Two points make a line whatever they are, so a trend takes three. */
    int FEWEST_FOR_TREND = 3;

    /**
     * What it expects of a year.
     *
     * @param indicator of the series
     * @param known figures above zero that it may know, by year
     * @param year which may be one of the known years
     * @return in the indicator's unit; NaN where the figures known give no forecast
     */
    double forecast(Indicator indicator, List<Observation> known, int year);

    /** Nothing changes: the last figure known, or that of the year itself where it is among them. */
    static double lastValue(Indicator indicator, List<Observation> known, int year) {
        double last = Double.NaN;
        for (Observation observation : known) {
            last = observation.year() <= year ? observation.value() : last;
        }
        return last;
    }

    /** The straight line through the logarithms of all figures known. */
    static double trend(Indicator indicator, List<Observation> known, int year) {
        if (known.size() < FEWEST_FOR_TREND) {
            return Double.NaN;
        }
        SimpleRegression regression = new SimpleRegression();
        known.forEach(o -> regression.addData(o.year(), FastMath.log(o.value())));
        return FastMath.exp(regression.predict(year));
    }
}
