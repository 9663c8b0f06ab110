package fukabun.app.cli.record;

import fukabun.app.chart.ChartFoot;
import fukabun.app.chart.IndicatorChart;
import fukabun.app.cli.job.NamedFigure;
import fukabun.record.HistoricalRecord;
import fukabun.record.Indicator;
import fukabun.study.EnsembleResult;
import java.util.ArrayList;
import java.util.List;

/** A figure of each series that has a record: the bands of the model, and the figures by grade. */
final class RecordFigures {
    private RecordFigures() {}

    static List<NamedFigure> of(EnsembleResult result, HistoricalRecord record, ChartFoot foot) {
        List<NamedFigure> figures = new ArrayList<>();
        for (Indicator indicator : result.indicators()) {
            boolean isRecorded = record.observations().stream().anyMatch(each -> each.indicator() == indicator);
            if (isRecorded) {
                figures.add(new NamedFigure(
                        indicator.key(), new IndicatorChart(indicator, List.of(result), record, foot)::draw));
            }
        }
        return figures;
    }
}
