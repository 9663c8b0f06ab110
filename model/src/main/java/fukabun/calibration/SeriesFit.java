package fukabun.calibration;

import fukabun.base.Check;
import fukabun.record.HistoricalRecord;
import fukabun.record.Indicator;
import fukabun.record.Observation;
import fukabun.study.Band;
import fukabun.study.EnsembleResult;
import fukabun.study.Quantiles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.apache.commons.math3.util.FastMath;

/**
 * One series of the record beside the ensemble and beside naive forecasts. Errors are root mean squares of the logarithm
 * of model over record, so that 0.10 is about ten percent.
 *
 * @param indicator which
 * @param points the figures compared, by year
 * @param error of the ensemble's median
 * @param covered50 share of the figures within the ensemble's middle half
 * @param covered90 share within its 90 percent interval
 * @param lastValueError of taking the last figure before, or before the hold-out; NaN where there is none
 * @param trendError of carrying on the logarithmic trend of all figures before; NaN where there are fewer than three
 * @param directionRight share of the changes from one figure to the next whose sign the median has; NaN for one figure
 */
public record SeriesFit(
        Indicator indicator,
        List<Point> points,
        double error,
        double covered50,
        double covered90,
        double lastValueError,
        double trendError,
        double directionRight) {
    private static final int FEWEST_FOR_TREND = 3;

    public SeriesFit {
        Objects.requireNonNull(indicator);
        points = List.copyOf(points);
    }

    /**
     * @param observation figure of the record
     * @param model what the ensemble has for the year
     * @param lastValue naive forecast by the last figure before; NaN where there is none
     * @param trend naive forecast by the trend of the figures before; NaN where there is none
     */
    public record Point(Observation observation, Quantiles model, double lastValue, double trend) {
        double logError(double forecast) {
            return FastMath.log(forecast / observation.value());
        }
    }

    /**
     * Compares where the record has figures above zero.
     *
     * @param firstHeldOut first year of a hold-out: naive forecasts then use earlier figures only; or
     *     {@link Integer#MAX_VALUE} to forecast each year from all years before it
     * @param years which years are judged
     */
    public static Optional<SeriesFit> of(
            EnsembleResult result, HistoricalRecord record, Indicator indicator, int firstHeldOut, Years years) {
        int place = result.indicators().indexOf(indicator);
        if (place < 0) {
            return Optional.empty();
        }
        Band band = result.annual().get(place);
        List<Observation> series = record.observations().stream()
                .filter(o -> o.indicator() == indicator && o.value() > 0.0)
                .sorted(Comparator.comparingInt(Observation::year))
                .toList();
        List<Point> points = new ArrayList<>();
        for (Observation observation : series) {
            int year = observation.year() - result.firstYear();
            if (years.has(observation.year()) && year >= 0 && year < band.quantiles().size()) {
                int cut = Math.min(observation.year(), firstHeldOut);
                List<Observation> before =
                        series.stream().filter(o -> o.year() < cut).toList();
                points.add(new Point(
                        observation,
                        band.quantiles().get(year),
                        before.isEmpty() ? Double.NaN : before.get(before.size() - 1).value(),
                        trend(before, observation.year())));
            }
        }
        return points.isEmpty() ? Optional.empty() : Optional.of(of(indicator, points));
    }

    /**
     * Years that are judged.
     *
     * @param from first
     * @param to last
     */
    public record Years(int from, int to) {
        public Years {
            Check.that(from <= to, "the last year must not come before the first");
        }

        boolean has(int year) {
            return year >= from && year <= to;
        }
    }

    private static SeriesFit of(Indicator indicator, List<Point> points) {
        int in50 = 0;
        int in90 = 0;
        for (Point point : points) {
            double value = point.observation().value();
            in50 += value >= point.model().p25() && value <= point.model().p75() ? 1 : 0;
            in90 += value >= point.model().p05() && value <= point.model().p95() ? 1 : 0;
        }
        return new SeriesFit(
                indicator,
                points,
                rootMeanSquare(points.stream().map(p -> p.logError(p.model().p50())).toList()),
                (double) in50 / points.size(),
                (double) in90 / points.size(),
                rootMeanSquare(points.stream().map(p -> p.logError(p.lastValue())).toList()),
                rootMeanSquare(points.stream().map(p -> p.logError(p.trend())).toList()),
                directionRight(points));
    }

    private static double trend(List<Observation> before, int year) {
        if (before.size() < FEWEST_FOR_TREND) {
            return Double.NaN;
        }
        SimpleRegression regression = new SimpleRegression();
        before.forEach(o -> regression.addData(o.year(), FastMath.log(o.value())));
        return FastMath.exp(regression.predict(year));
    }

    /** Over those that are finite; NaN where none is. */
    private static double rootMeanSquare(List<Double> errors) {
        double sum = 0.0;
        int count = 0;
        for (double error : errors) {
            if (Double.isFinite(error)) {
                sum += error * error;
                count++;
            }
        }
        return count == 0 ? Double.NaN : FastMath.sqrt(sum / count);
    }

    private static double directionRight(List<Point> points) {
        int right = 0;
        for (int i = 1; i < points.size(); i++) {
            double record = points.get(i).observation().value()
                    - points.get(i - 1).observation().value();
            double model = points.get(i).model().p50() - points.get(i - 1).model().p50();
            right += record * model > 0.0 || (record == 0.0 && model == 0.0) ? 1 : 0;
        }
        return points.size() < 2 ? Double.NaN : (double) right / (points.size() - 1);
    }
}
