package fukabun.app.output;

import fukabun.calibration.ForecastErrors;
import fukabun.calibration.Rival;
import fukabun.calibration.SeriesFit;
import fukabun.record.Grade;
import fukabun.record.Observation;
import fukabun.study.Quantiles;
import java.util.List;

/** Tables of the model and of naive forecasts beside each series of the record. */
public final class SeriesTables {
    private static final String ALL_GRADES = "all";
    private static final String WITHOUT_C = "AB";
    private static final String MODEL = "the model";

    private SeriesTables() {}

    /** One row a series and choice of grades. */
    public static OutputTable series(String name, List<SeriesFit> fits) {
        OutputTable table = new OutputTable(
                name,
                "Errors and coverage of the model on each series of the record",
                List.of(
                        Field.text("indicator", "Name of the indicator"),
                        Field.text("grades", "Figures judged: all, or those of grades A and B alone"),
                        Field.integer("figures", "Figures compared"),
                        Field.number(
                                "mean_absolute_error", "share", "Mean distance of the median from the record's figure"),
                        Field.number(
                                "log_error", "log points", "Root mean square of the logarithm of median over record"),
                        Field.number("covered50", "share", "Figures within the middle half of the ensemble"),
                        Field.number("covered90", "share", "Figures within its 90 percent interval"),
                        Field.number("direction_right", "share", "Changes from figure to figure whose sign is right")));
        for (SeriesFit fit : fits) {
            addSeries(table, ALL_GRADES, fit);
            fit.atLeast(Grade.B).ifPresent(good -> addSeries(table, WITHOUT_C, good));
        }
        return table;
    }

    private static void addSeries(OutputTable table, String grades, SeriesFit fit) {
        ForecastErrors errors = fit.errors();
        table.add(List.of(
                fit.indicator().key(),
                grades,
                errors.figures(),
                errors.absoluteShare(),
                errors.logError(),
                fit.covered50(),
                fit.covered90(),
                errors.directionRight()));
    }

    /** One row a series, choice of grades and naive forecast. */
    public static OutputTable baselines(String name, List<SeriesFit> fits) {
        OutputTable table = new OutputTable(
                name,
                "Errors of naive forecasts on each series of the record",
                List.of(
                        Field.text("indicator", "Name of the indicator"),
                        Field.text("grades", "Figures judged: all, or those of grades A and B alone"),
                        Field.text("forecast", "How the forecast is made"),
                        Field.text("knows", "Figures of the series that it knows"),
                        Field.integer("figures", "Figures for which there is a forecast"),
                        Field.number(
                                "mean_absolute_error",
                                "share",
                                "Mean distance of the forecast from the record's figure"),
                        Field.number(
                                "log_error", "log points", "Root mean square of the logarithm of forecast over record"),
                        Field.number("direction_right", "share", "Changes from figure to figure whose sign is right"),
                        Field.number(
                                "model_error_ratio",
                                "",
                                "Log error of the model over that of the forecast, on the same figures")));
        for (SeriesFit fit : fits) {
            addBaselines(table, ALL_GRADES, fit);
            fit.atLeast(Grade.B).ifPresent(good -> addBaselines(table, WITHOUT_C, good));
        }
        return table;
    }

    private static void addBaselines(OutputTable table, String grades, SeriesFit fit) {
        for (Rival rival : fit.rivals()) {
            ForecastErrors errors = fit.errors(rival);
            if (errors.figures() > 0) {
                table.add(List.of(
                        fit.indicator().key(),
                        grades,
                        rival.name(),
                        rival.knowledge().key(),
                        errors.figures(),
                        errors.absoluteShare(),
                        errors.logError(),
                        errors.directionRight(),
                        fit.errorOver(rival)));
            }
        }
    }

    /** One row a figure of the record. */
    public static OutputTable figures(String name, List<SeriesFit> fits) {
        OutputTable table = new OutputTable(
                name,
                "Each figure of the record beside the model",
                List.of(
                        Field.text("indicator", "Name of the indicator"),
                        new Field("year", Field.Kind.YEAR, "", "Calendar year"),
                        Field.text("unit", "Unit of the figures"),
                        Field.number("record", "", "Figure of the record"),
                        Field.text("record_grade", "Its grade"),
                        Field.text("record_source", "Row of data/sources.csv"),
                        Field.number("p05", "", "5 percent quantile of the ensemble"),
                        Field.number("p25", "", "25 percent quantile"),
                        Field.number("p50", "", "Median"),
                        Field.number("p75", "", "75 percent quantile"),
                        Field.number("p95", "", "95 percent quantile")));
        for (SeriesFit fit : fits) {
            for (SeriesFit.Point point : fit.points()) {
                Observation observation = point.observation();
                Quantiles model = point.model();
                table.add(List.of(
                        fit.indicator().key(),
                        Integer.toString(observation.year()),
                        fit.indicator().unit(),
                        observation.value(),
                        observation.grade().name(),
                        observation.sourceId(),
                        model.p05(),
                        model.p25(),
                        model.p50(),
                        model.p75(),
                        model.p95()));
            }
        }
        return table;
    }

    /** One row a figure of the record and forecast, that of the model first. */
    public static OutputTable forecasts(String name, List<SeriesFit> fits) {
        OutputTable table = new OutputTable(
                name,
                "Each forecast of each figure of the record",
                List.of(
                        Field.text("indicator", "Name of the indicator"),
                        new Field("year", Field.Kind.YEAR, "", "Calendar year"),
                        Field.text("unit", "Unit of the figures"),
                        Field.text("forecast", "How the forecast is made"),
                        Field.text("knows", "Figures of the series that it knows; empty for the model"),
                        Field.number("value", "", "The forecast"),
                        Field.number("record", "", "Figure of the record")));
        for (SeriesFit fit : fits) {
            for (int i = 0; i < fit.points().size(); i++) {
                addForecast(
                        table,
                        fit,
                        i,
                        List.of(
                                MODEL,
                                OutputTable.EMPTY,
                                fit.points().get(i).model().p50()));
                for (Rival rival : fit.rivals()) {
                    double value = rival.forecasts().get(i).value();
                    if (!Double.isNaN(value)) {
                        addForecast(
                                table,
                                fit,
                                i,
                                List.of(rival.name(), rival.knowledge().key(), value));
                    }
                }
            }
        }
        return table;
    }

    private static void addForecast(OutputTable table, SeriesFit fit, int point, List<Object> forecast) {
        Observation observation = fit.points().get(point).observation();
        table.add(List.of(
                fit.indicator().key(),
                Integer.toString(observation.year()),
                fit.indicator().unit(),
                forecast.get(0),
                forecast.get(1),
                forecast.get(2),
                observation.value()));
    }
}
