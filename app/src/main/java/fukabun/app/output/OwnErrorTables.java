package fukabun.app.output;

import fukabun.calibration.OwnError;
import fukabun.calibration.SeriesFit;
import fukabun.calibration.WiderBand;
import fukabun.record.Indicator;
import fukabun.record.Observation;
import fukabun.study.Quantiles;
import java.util.List;
import java.util.Map;

/** Tables of the model's own error on each series, and of the wider intervals that allow for it. */
public final class OwnErrorTables {
    private OwnErrorTables() {}

    /** {@code own-error.csv}: one row a series for which it was estimated. */
    public static OutputTable series(List<SeriesFit> fits, Map<Indicator, WiderBand> wider) {
        OutputTable table = new OutputTable(
                "own-error",
                "The model's own error on each series, estimated on the record to 1984",
                List.of(
                        Field.text("indicator", "Name of the indicator"),
                        Field.number("own_error", "log points", "Scale of the error; 0 where the runs are wide enough"),
                        Field.number("lag_one", "", "Correlation of the misses of adjacent years"),
                        Field.number("degrees_of_freedom", "", "Of Student's distribution of the error"),
                        Field.integer("figures", "Figures judged"),
                        Field.number("covered90", "share", "Figures within the 90 percent interval of the runs"),
                        Field.number(
                                "covered90_own_error",
                                "share",
                                "The same with an error that was estimated without the figure judged")));
        for (SeriesFit fit : fits) {
            WiderBand band = wider.get(fit.indicator());
            if (band != null) {
                OwnError error = band.error();
                table.add(List.of(
                        fit.indicator().key(),
                        error.scale(),
                        error.lagOne(),
                        error.degrees(),
                        fit.points().size(),
                        fit.covered90(),
                        (double) band.covered90(fit) / fit.points().size()));
            }
        }
        return table;
    }

    /** One row a figure of the record, beside both intervals. */
    public static OutputTable figures(String name, List<SeriesFit> fits, Map<Indicator, WiderBand> wider) {
        OutputTable table = new OutputTable(
                name,
                "Each figure beside the interval with the model's own error",
                List.of(
                        Field.text("indicator", "Name of the indicator"),
                        new Field("year", Field.Kind.YEAR, "", "Calendar year"),
                        Field.text("unit", "Unit of the figures"),
                        Field.number("record", "", "Figure of the record"),
                        Field.number("p05", "", "5 percent quantile of the runs"),
                        Field.number("p95", "", "95 percent quantile of the runs"),
                        Field.number("p05_own_error", "", "5 percent quantile with the model's own error"),
                        Field.number("p95_own_error", "", "95 percent quantile with it")));
        for (SeriesFit fit : fits) {
            WiderBand band = wider.get(fit.indicator());
            if (band != null) {
                fit.points().forEach(point -> add(table, fit.indicator(), point, band));
            }
        }
        return table;
    }

    private static void add(OutputTable table, Indicator indicator, SeriesFit.Point point, WiderBand band) {
        Observation figure = point.observation();
        Quantiles wide = band.judging(figure.year());
        table.add(List.of(
                indicator.key(),
                Integer.toString(figure.year()),
                indicator.unit(),
                figure.value(),
                point.model().p05(),
                point.model().p95(),
                wide.p05(),
                wide.p95()));
    }
}
