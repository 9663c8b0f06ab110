package fukabun.record;

import fukabun.base.Check;
import fukabun.base.Month;
import java.util.Arrays;

/**
 * The months of a run, one column an indicator. Columns stand in the order of {@link Indicator}; an indicator that the
 * run does not simulate has no column.
 */
public final class Table {
    private final Month first;
    private final int months;
    private final double[][] columns = new double[Indicator.values().length][];

    public Table(Month first, int months) {
        Check.positive("months", months);
        this.first = first;
        this.months = months;
    }

    public Month first() {
        return first;
    }

    public int months() {
        return months;
    }

    public boolean has(Indicator indicator) {
        return columns[indicator.ordinal()] != null;
    }

    /** Opens a column and hands it out for writing, one place a month. */
    public double[] open(Indicator indicator) {
        double[] column = new double[months];
        columns[indicator.ordinal()] = column;
        return column;
    }

    /** A month's value. Throws {@link IllegalArgumentException} where the run does not simulate the indicator. */
    public double value(Indicator indicator, Month month) {
        return column(indicator)[month.since(first)];
    }

    /** A copy of a column. */
    public double[] values(Indicator indicator) {
        return column(indicator).clone();
    }

    public int firstYear() {
        return first.year();
    }

    /** How many calendar years the months touch. */
    public int years() {
        return first.plus(months - 1).year() - first.year() + 1;
    }

    /** One figure a year, aggregated as the indicator says; a year that is cut off counts its months only. */
    public double[] annual(Indicator indicator) {
        double[] column = column(indicator);
        double[] annual = new double[years()];
        for (int y = 0; y < annual.length; y++) {
            int from = Math.max(0, Month.of(firstYear() + y, 1).since(first));
            int to = Math.min(months, Month.of(firstYear() + y + 1, 1).since(first));
            annual[y] = indicator.aggregation().of(column, from, to);
        }
        return annual;
    }

    /** One year's figure. */
    public double annual(Indicator indicator, int year) {
        int from = Math.max(0, Month.of(year, 1).since(first));
        int to = Math.min(months, Month.of(year + 1, 1).since(first));
        Check.that(from < to, "the run has no month of " + year);
        return indicator.aggregation().of(column(indicator), from, to);
    }

    private double[] column(Indicator indicator) {
        double[] column = columns[indicator.ordinal()];
        if (column == null) {
            throw new IllegalArgumentException(indicator.key() + " is not simulated in this run");
        }
        return column;
    }

    /** Equal when every bit of every column is. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Table that
                && first.equals(that.first)
                && months == that.months
                && Arrays.deepEquals(columns, that.columns);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(columns);
    }
}
