package fukabun.app.output;

import fukabun.record.Indicator;
import fukabun.study.Band;
import fukabun.study.Difference;
import fukabun.study.Quantiles;
import java.util.ArrayList;
import java.util.List;

/** {@code differences.csv}: a variant less its base, by year, then over the whole period. */
public final class DifferenceTable {
    /** The period of a difference over all years. */
    public static final String TOTAL = "total";

    /** How the years make one figure. */
    public static final String OVER_YEARS =
            "flows summed, running totals and yes or no as they stand at the end, all else averaged over the years";

    private DifferenceTable() {}

    /** How the years of an indicator make one figure, in a word. */
    public static String overYears(Indicator indicator) {
        return switch (indicator.overYears()) {
            case SUM -> "sum";
            case MEAN -> "mean";
            case LAST -> "end";
        };
    }

    public static OutputTable of(List<Difference> differences) {
        OutputTable table =
                new OutputTable("differences", "A variant less its base, run by run on the same draws", fields());
        for (Difference difference : differences) {
            for (int i = 0; i < difference.annual().size(); i++) {
                addRows(table, difference, i);
            }
        }
        return table;
    }

    private static List<Field> fields() {
        List<Field> fields = new ArrayList<>(List.of(
                Field.text("base", "Id of the scenario without treatment"),
                Field.text("variant", "Id of the scenario with treatment"),
                Field.text("period", "Calendar year; or total: " + OVER_YEARS),
                Field.text("indicator", "Name of the indicator"),
                Field.text("unit", "Unit of every number in the row")));
        fields.addAll(BandTables.quantileFields("", "", "of variant less base over the runs"));
        fields.add(Field.text("thesis", "How strongly the dispute is held to act in these runs"));
        return fields;
    }

    private static void addRows(OutputTable table, Difference difference, int index) {
        Band band = difference.annual().get(index);
        for (int i = 0; i < band.periods().size(); i++) {
            add(
                    table,
                    difference,
                    band.indicator(),
                    band.periods().get(i),
                    band.quantiles().get(i));
        }
        add(table, difference, band.indicator(), TOTAL, difference.cumulated().get(index));
    }

    private static void add(
            OutputTable table, Difference difference, Indicator indicator, String period, Quantiles quantiles) {
        List<Object> row = new ArrayList<>(
                List.of(difference.baseId(), difference.variantId(), period, indicator.key(), indicator.unit()));
        row.addAll(BandTables.cells(quantiles));
        row.add(difference.thesis().key());
        table.add(row);
    }
}
