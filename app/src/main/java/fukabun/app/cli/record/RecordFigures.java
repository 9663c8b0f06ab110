package fukabun.app.cli.record;

import fukabun.app.chart.ChartFoot;
import fukabun.app.chart.IndicatorChart;
import fukabun.app.chart.RecordSeriesChart;
import fukabun.app.cli.job.NamedFigure;
import fukabun.calibration.WiderBand;
import fukabun.record.Indicator;
import fukabun.record.Observation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A figure of each series that has a record: the bands of the model, and the figures by grade. */
final class RecordFigures {
    private RecordFigures() {}

    static List<NamedFigure> of(Judged judged, ChartFoot foot) {
        List<NamedFigure> figures = new ArrayList<>();
        for (Indicator indicator : judged.result().indicators()) {
            boolean isRecorded = judged.all().observations().stream().anyMatch(each -> each.indicator() == indicator);
            if (isRecorded) {
                figures.add(figure(indicator, judged, foot));
            }
        }
        return figures;
    }

    private static NamedFigure figure(Indicator indicator, Judged judged, ChartFoot foot) {
        Optional<HeldOut> heldOut = judged.later().filter(later -> later.has(indicator));
        Optional<WiderBand> wider = Optional.ofNullable(judged.wider().get(indicator));
        if (heldOut.isEmpty() && wider.isEmpty()) {
            return new NamedFigure(
                    indicator.key(),
                    new IndicatorChart(indicator, List.of(judged.result()), judged.record(), foot)::draw);
        }
        RecordSeriesChart.Content content = new RecordSeriesChart.Content(
                indicator,
                judged.result(),
                judged.all(),
                wider.map(WiderBand::band),
                heldOut.map(later -> OptionalInt.of(lastShown(indicator, judged, later)))
                        .orElse(OptionalInt.empty()));
        return new NamedFigure(indicator.key(), new RecordSeriesChart(content, foot)::draw);
    }

    /** The last year of which the model could be shown a figure. */
    private static int lastShown(Indicator indicator, Judged judged, HeldOut heldOut) {
        return judged.record().observations().stream()
                .filter(each -> each.indicator() == indicator)
                .mapToInt(Observation::year)
                .filter(year -> year < heldOut.firstYear())
                .max()
                .orElse(heldOut.firstYear() - 1);
    }
}
