package fukabun.calibration;

import fukabun.base.Check;
import fukabun.record.Grade;
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

/**
 * One series of the record beside the ensemble and beside naive forecasts.
 *
 * @param indicator which
 * @param points the figures compared, by year
 * @param rivals the naive forecasts of them
 */
public record SeriesFit(Indicator indicator, List<Point> points, List<Rival> rivals) {
    /** Unit of whether something has happened. */
    private static final String YES_OR_NO = "0 or 1";

    public SeriesFit {
        Objects.requireNonNull(indicator);
        points = List.copyOf(points);
        Check.that(!points.isEmpty(), "a series needs at least one figure");
        rivals = List.copyOf(rivals);
    }

    /**
     * @param observation figure of the record
     * @param change of the record since its figure before; NaN where there is none that the model also has
     * @param model what the ensemble has for the year
     * @param median its middle run's figure and the change of it since the year of the figure before
     */
    public record Point(Observation observation, double change, Quantiles model, Forecast median) {}

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

    /** Compares where the record has figures above zero; nothing where the ensemble has no such series. */
    public static Optional<SeriesFit> of(
            EnsembleResult result, HistoricalRecord record, Indicator indicator, Years years, List<Rival.Asked> asked) {
        int place = result.indicators().indexOf(indicator);
        if (place < 0) {
            return Optional.empty();
        }
        Band band = result.annual().get(place);
        List<Observation> series = record.observations().stream()
                .filter(o -> o.indicator() == indicator && o.value() > 0.0)
                .sorted(Comparator.comparingInt(Observation::year))
                .toList();
        List<Integer> judged = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            int year = series.get(i).year() - result.firstYear();
            if (years.has(series.get(i).year())
                    && year >= 0
                    && year < band.quantiles().size()) {
                judged.add(i);
            }
        }
        return judged.isEmpty()
                ? Optional.empty()
                : Optional.of(new SeriesFit(
                        indicator,
                        judged.stream()
                                .map(i -> point(series, i, band, result.firstYear()))
                                .toList(),
                        asked.stream().map(each -> rival(each, series, judged)).toList()));
    }

    private static Point point(List<Observation> series, int i, Band band, int firstYear) {
        Observation observation = series.get(i);
        Quantiles model = band.quantiles().get(observation.year() - firstYear);
        boolean hasBefore = i > 0 && series.get(i - 1).year() >= firstYear;
        if (!hasBefore) {
            return new Point(observation, Double.NaN, model, new Forecast(model.p50(), Double.NaN));
        }
        Observation before = series.get(i - 1);
        double medianBefore = band.quantiles().get(before.year() - firstYear).p50();
        return new Point(
                observation,
                observation.value() - before.value(),
                model,
                new Forecast(model.p50(), model.p50() - medianBefore));
    }

    private static Rival rival(Rival.Asked asked, List<Observation> series, List<Integer> judged) {
        List<Forecast> forecasts = new ArrayList<>();
        for (int i : judged) {
            Indicator indicator = series.get(i).indicator();
            int year = series.get(i).year();
            List<Observation> known = asked.knowledge().known(series, year);
            double value = asked.forecaster().forecast(indicator, known, year);
            double before = i == 0
                    ? Double.NaN
                    : asked.knowledge().isYearByYear()
                            ? series.get(i - 1).value()
                            : asked.forecaster()
                                    .forecast(
                                            indicator, known, series.get(i - 1).year());
            forecasts.add(new Forecast(value, value - before));
        }
        return new Rival(asked.name(), asked.knowledge(), forecasts);
    }

    /** Errors of the ensemble's median. */
    public ForecastErrors errors() {
        return errors(points.stream().map(Point::median).toList());
    }

    public ForecastErrors errors(Rival rival) {
        return errors(rival.forecasts());
    }

    /** Whether it tells that something has happened, and no amount. */
    public boolean isYesOrNo() {
        return indicator.unit().equals(YES_OR_NO);
    }

    /** The errors of forecasts; whether something has happened has no distance. */
    private ForecastErrors errors(List<Forecast> forecasts) {
        ForecastErrors errors = ForecastErrors.of(points, forecasts);
        return isYesOrNo()
                ? new ForecastErrors(errors.figures(), Double.NaN, Double.NaN, errors.directionRight())
                : errors;
    }

    /** The log error of the median over that of a rival, on the figures that the rival forecasts; below 1 the model is nearer. */
    public double errorOver(Rival rival) {
        List<Forecast> same = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            boolean isForecast = !Double.isNaN(rival.forecasts().get(i).value());
            same.add(isForecast ? points.get(i).median() : new Forecast(Double.NaN, Double.NaN));
        }
        return errors(same).logError() / errors(rival).logError();
    }

    /** Share of the figures within the ensemble's middle half. */
    public double covered50() {
        long within = points.stream()
                .filter(p -> isWithin(p, p.model().p25(), p.model().p75()))
                .count();
        return (double) within / points.size();
    }

    /** Share of the figures within its 90 percent interval. */
    public double covered90() {
        long within = points.stream()
                .filter(p -> isWithin(p, p.model().p05(), p.model().p95()))
                .count();
        return (double) within / points.size();
    }

    /**
     * The same on the figures of a grade or better alone; forecasts and changes stay as they were made. Nothing where there
     * are none.
     */
    public Optional<SeriesFit> atLeast(Grade worst) {
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            if (points.get(i).observation().grade().compareTo(worst) <= 0) {
                kept.add(i);
            }
        }
        return kept.isEmpty()
                ? Optional.empty()
                : Optional.of(new SeriesFit(
                        indicator,
                        kept.stream().map(points::get).toList(),
                        rivals.stream()
                                .map(rival -> new Rival(
                                        rival.name(),
                                        rival.knowledge(),
                                        kept.stream()
                                                .map(rival.forecasts()::get)
                                                .toList()))
                                .toList()));
    }

    private static boolean isWithin(Point point, double low, double high) {
        double value = point.observation().value();
        return value >= low && value <= high;
    }
}
