package fukabun.app.workbook;

import fukabun.app.output.DifferenceTable;
import fukabun.app.output.Results;
import fukabun.app.workbook.SheetWriter.Column;
import fukabun.app.workbook.Styles.Look;
import fukabun.record.Indicator;
import fukabun.study.Band;
import fukabun.study.Difference;
import fukabun.study.Quantiles;
import java.util.List;
import java.util.Set;

/** Variants less their base, year by year and over the whole period. */
final class DifferencesSheet {
    static final String NAME = "Differences";

    private static final List<Column> COLUMNS = List.of(
            new Column("Base", 16),
            new Column("Variant", 16),
            new Column("Period", 8),
            new Column("Indicator", 28),
            new Column("Unit", 9),
            new Column("Mean difference", 15),
            new Column("5 %", 15),
            new Column("25 %", 15),
            new Column("Median", 15),
            new Column("75 %", 15),
            new Column("95 %", 15),
            new Column("Thesis", 9));

    private static final String MEAN = "F";

    private DifferencesSheet() {}

    /** Where there is more than people read, those differences stand here that the claims are about. */
    static void write(SheetWriter sheet, Results results) {
        sheet.headings(COLUMNS);
        boolean isWhole = rows(results.differences()) <= LogSheet.MOST_ROWS
                || results.claims().isEmpty();
        Set<Indicator> outcomes = results.outcomes();
        for (Difference difference : results.differences()) {
            for (int i = 0; i < difference.annual().size(); i++) {
                Band band = difference.annual().get(i);
                if (isWhole || outcomes.contains(band.indicator())) {
                    years(sheet, difference, band);
                    total(sheet, difference, band, difference.cumulated().get(i));
                }
            }
        }
        sheet.finish();
    }

    private static int rows(List<Difference> differences) {
        return differences.stream()
                .flatMap(difference -> difference.annual().stream())
                .mapToInt(band -> band.periods().size() + 1)
                .sum();
    }

    private static void years(SheetWriter sheet, Difference difference, Band band) {
        Look look = Styles.forUnit(band.indicator().unit());
        for (int i = 0; i < band.periods().size(); i++) {
            Quantiles q = band.quantiles().get(i);
            sheet.row().text(difference.baseId()).text(difference.variantId());
            sheet.number(Integer.parseInt(band.periods().get(i)), Look.YEAR);
            sheet.text(band.indicator().key()).text(band.indicator().unit()).number(q.mean(), look);
            quantiles(sheet, q, look);
            sheet.text(difference.thesis().key());
        }
    }

    /** The mean over the runs of the total is the total of the yearly means, so that cell is a live formula. */
    private static void total(SheetWriter sheet, Difference difference, Band band, Quantiles q) {
        Look look = Styles.forUnit(band.indicator().unit());
        int years = band.periods().size();
        sheet.row().text(difference.baseId(), Look.BOLD).text(difference.variantId(), Look.BOLD);
        sheet.text(DifferenceTable.TOTAL, Look.BOLD).text(band.indicator().key(), Look.BOLD);
        sheet.text(band.indicator().unit(), Look.BOLD);
        int last = sheet.rowNumber() - 1;
        String range = MEAN + (last - years + 1) + ":" + MEAN + last;
        String formula = switch (band.indicator().overYears()) {
            case SUM -> "SUM(" + range + ")";
            case MEAN -> "AVERAGE(" + range + ")";
            case LAST -> MEAN + last;
        };
        double[] means = band.quantiles().stream().mapToDouble(Quantiles::mean).toArray();
        sheet.formula(formula, band.indicator().overYears().of(means, 0, years), q.mean(), look);
        quantiles(sheet, q, look);
        sheet.text(difference.thesis().key(), Look.BOLD);
    }

    private static void quantiles(SheetWriter sheet, Quantiles q, Look look) {
        sheet.number(q.p05(), look).number(q.p25(), look).number(q.p50(), look);
        sheet.number(q.p75(), look).number(q.p95(), look);
    }
}
