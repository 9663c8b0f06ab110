package fukabun.app.workbook;

import fukabun.app.chart.Shown;
import fukabun.app.output.Picture;
import fukabun.app.output.Results;
import fukabun.app.workbook.SheetWriter.Column;
import fukabun.app.workbook.Styles.Look;
import fukabun.record.Grade;
import fukabun.record.Observation;
import fukabun.study.Band;
import fukabun.study.EnsembleResult;
import fukabun.study.Quantiles;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The numbers that the native charts follow: those of the pictures, a row a year, the record in a column a grade. */
final class ChartNumbers {
    static final String NAME = "Chart numbers";

    static final int YEAR = 2;
    static final int LOW = 4;
    static final int MEDIAN = 5;
    static final int HIGH = 6;
    static final int WIDTH = 7;
    private static final int FIRST_GRADE = 8;

    private static final List<Column> COLUMNS = List.of(
            new Column("What is shown", 44),
            new Column("Scenario", 22),
            new Column("Year", 7),
            new Column("Unit", 9),
            new Column("5 %", 15),
            new Column("Median", 15),
            new Column("95 %", 15),
            new Column("5 to 95 %", 15),
            new Column("Record, grade A", 15),
            new Column("Record, grade B", 15),
            new Column("Record, grade C", 15));

    private final Results results;
    private final List<Picture> pictures;
    private XSSFSheet written;

    ChartNumbers(Results results) {
        this.results = results;
        this.pictures = Picture.of(results);
    }

    List<Picture> pictures() {
        return pictures;
    }

    /** What a picture shows: years, or sums since the first one. */
    Shown shown(Picture picture) {
        return Shown.of(
                picture.indicator(), picture.scenarios(), results.evidence().record());
    }

    /** The sheet, once it has been written. */
    XSSFSheet sheet() {
        return written;
    }

    static int column(Grade grade) {
        return FIRST_GRADE + grade.ordinal();
    }

    void write(SheetWriter sheet) {
        sheet.headings(COLUMNS);
        for (Picture picture : pictures) {
            Shown shown = shown(picture);
            for (int i = 0; i < picture.scenarios().size(); i++) {
                band(sheet, shown, picture.scenarios().get(i), shown.bands().get(i));
            }
        }
        sheet.finish();
        written = sheet.sheet();
    }

    private static void band(SheetWriter sheet, Shown shown, EnsembleResult scenario, Band band) {
        Look look = Styles.forUnit(band.indicator().unit());
        for (int i = 0; i < band.periods().size(); i++) {
            int year = Integer.parseInt(band.periods().get(i));
            Quantiles q = band.quantiles().get(i);
            sheet.row().text(shown.title()).text(scenario.scenarioId()).number(year, Look.YEAR);
            sheet.text(band.indicator().unit())
                    .number(q.p05(), look)
                    .number(q.p50(), look)
                    .number(q.p95(), look);
            double width = q.p95() - q.p05();
            sheet.formula(sheet.here(HIGH) + "-" + sheet.here(LOW), width, width, look);
            for (Grade grade : Grade.values()) {
                double value = shown.observations().stream()
                        .filter(each -> each.year() == year && each.grade() == grade)
                        .mapToDouble(Observation::value)
                        .findFirst()
                        .orElse(Double.NaN);
                sheet.number(value, look);
            }
        }
    }

    /** The cells of a column that belong to a scenario of a picture. */
    CellRangeAddress cells(Picture picture, int scenario, int column) {
        int row = 1;
        for (Picture each : pictures) {
            int years = each.scenarios().get(0).annual().get(0).periods().size();
            if (each == picture) {
                int first = row + scenario * years;
                return new CellRangeAddress(first, first + years - 1, column, column);
            }
            row += years * each.scenarios().size();
        }
        throw new IllegalArgumentException(picture.indicator().key() + " is not among the charts");
    }
}
