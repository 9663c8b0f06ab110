package fukabun.app.workbook;

import fukabun.app.output.Results;
import fukabun.app.workbook.SheetWriter.Column;
import fukabun.app.workbook.Styles.Look;
import fukabun.record.Indicator;
import fukabun.record.Observation;
import fukabun.study.Band;
import fukabun.study.EnsembleResult;
import fukabun.study.Quantiles;
import java.util.List;

/** Each indicator year by year, with the record, its grade and its source beside the bands. */
final class AnnualSheet {
    static final String NAME = "Annual";

    private static final List<Column> COLUMNS = List.of(
            new Column("Scenario", 22),
            new Column("Year", 7),
            new Column("Indicator", 28),
            new Column("Unit", 9),
            new Column("Mean", 15),
            new Column("5 %", 15),
            new Column("25 %", 15),
            new Column("Median", 15),
            new Column("75 %", 15),
            new Column("95 %", 15),
            new Column("Record", 15),
            new Column("Grade", 8),
            new Column("Source", 18),
            new Column("Record less median", 15),
            new Column("Record within 5-95 %", 13));

    private static final int LOW = 5;
    private static final int MEDIAN = 7;
    private static final int HIGH = 9;
    private static final int RECORD = 10;

    private final SheetWriter sheet;
    private final Results results;
    private final SourceLinks links;

    private AnnualSheet(SheetWriter sheet, Results results, SourceLinks links) {
        this.sheet = sheet;
        this.results = results;
        this.links = links;
    }

    static void write(SheetWriter sheet, Results results, SourceLinks links) {
        AnnualSheet annual = new AnnualSheet(sheet, results, links);
        sheet.headings(COLUMNS);
        for (EnsembleResult ensemble : results.ensembles()) {
            String label = results.label(ensemble.scenarioId(), ensemble.thesis());
            AnnualRows.bands(results, ensemble).forEach(band -> annual.band(label, band));
        }
        sheet.finish();
    }

    private void band(String scenario, Band band) {
        Indicator indicator = band.indicator();
        Look look = Styles.forUnit(indicator.unit());
        for (int i = 0; i < band.periods().size(); i++) {
            int year = Integer.parseInt(band.periods().get(i));
            Quantiles q = band.quantiles().get(i);
            sheet.row()
                    .text(scenario)
                    .number(year, Look.YEAR)
                    .text(indicator.key())
                    .text(indicator.unit());
            sheet.number(q.mean(), look).number(q.p05(), look).number(q.p25(), look);
            sheet.number(q.p50(), look).number(q.p75(), look).number(q.p95(), look);
            results.evidence().record().find(indicator, year).ifPresent(o -> record(o, q, look));
        }
    }

    private void record(Observation observation, Quantiles q, Look look) {
        double value = observation.value();
        sheet.number(value, look).text(observation.grade().name(), Look.CENTRED);
        links.write(sheet, observation.sourceId());
        String record = sheet.here(RECORD);
        double above = value - q.p50();
        sheet.formula(record + "-" + sheet.here(MEDIAN), above, above, look);
        String within = record + ">=" + sheet.here(LOW) + "," + record + "<=" + sheet.here(HIGH);
        sheet.textFormula(
                "IF(AND(" + within + "),\"yes\",\"no\")", value >= q.p05() && value <= q.p95() ? "yes" : "no");
    }
}
