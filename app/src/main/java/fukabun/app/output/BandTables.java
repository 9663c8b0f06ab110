package fukabun.app.output;

import static fukabun.app.output.OutputTable.EMPTY;

import fukabun.record.HistoricalRecord;
import fukabun.record.Indicator;
import fukabun.record.Observation;
import fukabun.study.Band;
import fukabun.study.EnsembleResult;
import fukabun.study.Quantiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The tidy tables of bands: one row a scenario, period and indicator. */
public final class BandTables {
    private BandTables() {}

    /** {@code annual.csv}, with the record beside it. */
    public static OutputTable annual(List<EnsembleResult> ensembles, HistoricalRecord record) {
        OutputTable table = new OutputTable(
                "annual", "Yearly spread of each indicator over the runs, and the record", fields(Field.Kind.YEAR));
        for (EnsembleResult ensemble : ensembles) {
            ensemble.annual().forEach(band -> addRows(table, ensemble, band, record));
        }
        return table;
    }

    /** {@code monthly.csv} of some indicators; the record has no months, so its cells are empty. */
    public static OutputTable monthly(List<EnsembleResult> ensembles, Set<Indicator> indicators) {
        OutputTable table =
                new OutputTable("monthly", "Monthly spread of each indicator over the runs", fields(Field.Kind.MONTH));
        HistoricalRecord none = new HistoricalRecord(List.of());
        for (EnsembleResult ensemble : ensembles) {
            ensemble.monthly().stream()
                    .filter(band -> indicators.contains(band.indicator()))
                    .forEach(band -> addRows(table, ensemble, band, none));
        }
        return table;
    }

    static List<Field> quantileFields(String prefix, String unit, String of) {
        return List.of(
                Field.number(prefix + "mean", unit, "Mean " + of),
                Field.number(prefix + "p05", unit, "5th percentile " + of),
                Field.number(prefix + "p25", unit, "25th percentile " + of),
                Field.number(prefix + "p50", unit, "Median " + of),
                Field.number(prefix + "p75", unit, "75th percentile " + of),
                Field.number(prefix + "p95", unit, "95th percentile " + of));
    }

    static List<Object> cells(Quantiles q) {
        return List.of(q.mean(), q.p05(), q.p25(), q.p50(), q.p75(), q.p95());
    }

    private static List<Field> fields(Field.Kind period) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.text("scenario", "Id of the scenario"));
        fields.add(new Field("period", period, "", period == Field.Kind.YEAR ? "Calendar year" : "ISO month"));
        fields.add(Field.text("indicator", "Name of the indicator"));
        fields.add(Field.text("unit", "Unit of every number in the row"));
        fields.addAll(quantileFields("", "", "over the runs"));
        fields.add(Field.number("record", "", "What history recorded; empty where nothing is recorded"));
        fields.add(Field.text("record_grade", "How well the record is supported: A best, C worst"));
        fields.add(Field.text("record_source", "Ids of the record's sources in data/sources.csv"));
        fields.add(Field.text("thesis", "How strongly the dispute is held to act in these runs"));
        return fields;
    }

    private static void addRows(OutputTable table, EnsembleResult ensemble, Band band, HistoricalRecord record) {
        Indicator indicator = band.indicator();
        for (int i = 0; i < band.periods().size(); i++) {
            String period = band.periods().get(i);
            List<Object> row =
                    new ArrayList<>(List.of(ensemble.scenarioId(), period, indicator.key(), indicator.unit()));
            row.addAll(cells(band.quantiles().get(i)));
            row.addAll(recordCells(record, indicator, period));
            row.add(ensemble.thesis().key());
            table.add(row);
        }
    }

    private static List<Object> recordCells(HistoricalRecord record, Indicator indicator, String period) {
        Optional<Observation> found =
                period.length() == 4 ? record.find(indicator, Integer.parseInt(period)) : Optional.empty();
        return found.map(o -> List.<Object>of(o.value(), o.grade().name(), o.sourceId()))
                .orElse(List.of(EMPTY, EMPTY, EMPTY));
    }
}
