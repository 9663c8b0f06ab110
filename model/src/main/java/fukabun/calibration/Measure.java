package fukabun.calibration;

import fukabun.base.Check;
import fukabun.base.Month;
import fukabun.record.Indicator;
import fukabun.record.Table;
import java.util.Objects;
import org.apache.commons.math3.util.FastMath;

/** One number read from the months of a run: a pure function of its table. NaN where a run has no such number. */
public sealed interface Measure {
    /** The number. Throws {@link IllegalArgumentException} where the run does not simulate the indicator. */
    double of(Table table);

    /** In words, with its unit where it has one. */
    String words();

    /**
     * Whether it tells of an event, which a run has or has not, so that seeds are counted and not averaged.
     */
    default boolean isEvent() {
        return false;
    }

    /** A year's figure. */
    record Level(Indicator indicator, int year) implements Measure {
        public Level {
            Objects.requireNonNull(indicator);
        }

        @Override
        public double of(Table table) {
            return annual(table, indicator, year);
        }

        @Override
        public String words() {
            return indicator.key() + " " + year;
        }
    }

    /** The mean of the yearly figures of a window. */
    record Mean(Indicator indicator, int from, int to) implements Measure {
        public Mean {
            checkYears(indicator, from, to);
        }

        @Override
        public double of(Table table) {
            return sum(table, indicator, from, to) / (to - from + 1);
        }

        @Override
        public String words() {
            return indicator.key() + " mean " + from + "-" + to;
        }
    }

    /** The sum of the yearly figures of a window. */
    record Sum(Indicator indicator, int from, int to) implements Measure {
        public Sum {
            checkYears(indicator, from, to);
        }

        @Override
        public double of(Table table) {
            return sum(table, indicator, from, to);
        }

        @Override
        public String words() {
            return indicator.key() + " sum " + from + "-" + to;
        }
    }

    /** The mean of one window over that of another. */
    record Ratio(Mean above, Mean below) implements Measure {
        public Ratio {
            Objects.requireNonNull(above);
            Objects.requireNonNull(below);
        }

        @Override
        public double of(Table table) {
            return above.of(table) / below.of(table);
        }

        @Override
        public String words() {
            return above.words() + " over " + below.words();
        }
    }

    /** Logarithmic growth from one year to another. */
    record Growth(Indicator indicator, int from, int to) implements Measure {
        public Growth {
            checkYears(indicator, from, to);
        }

        @Override
        public double of(Table table) {
            return FastMath.log(annual(table, indicator, to) / annual(table, indicator, from));
        }

        @Override
        public String words() {
            return indicator.key() + " log growth " + from + "-" + to;
        }
    }

    /** A year's figure less that of another indicator. */
    record Difference(Indicator indicator, Indicator less, int year) implements Measure {
        public Difference {
            Objects.requireNonNull(indicator);
            Objects.requireNonNull(less);
        }

        @Override
        public double of(Table table) {
            return annual(table, indicator, year) - annual(table, less, year);
        }

        @Override
        public String words() {
            return indicator.key() + " less " + less.key() + " " + year;
        }
    }

    /** The year, with its elapsed part, of the first month in which an indicator reaches a level. */
    record FirstReached(Indicator indicator, double level) implements Measure {
        public FirstReached {
            Objects.requireNonNull(indicator);
            Check.finite("level", level);
        }

        @Override
        public double of(Table table) {
            int month = firstMonth(table, indicator, level);
            return month < 0 ? Double.NaN : table.first().plus(month).fractionalYear();
        }

        @Override
        public String words() {
            return indicator.key() + " first reaches " + level;
        }

        @Override
        public boolean isEvent() {
            return true;
        }
    }

    /** The year, with its elapsed part, of the first month in which an indicator is at or below a level. */
    record FirstFallen(Indicator indicator, double level) implements Measure {
        public FirstFallen {
            Objects.requireNonNull(indicator);
            Check.finite("level", level);
        }

        @Override
        public double of(Table table) {
            for (int i = 0; i < table.months(); i++) {
                Month month = table.first().plus(i);
                if (table.value(indicator, month) <= level) {
                    return month.fractionalYear();
                }
            }
            return Double.NaN;
        }

        @Override
        public String words() {
            return indicator.key() + " first falls to " + level;
        }

        @Override
        public boolean isEvent() {
            return true;
        }
    }

    /** Months between the first month in which an indicator reaches one level and the first in which it reaches another. */
    record MonthsBetween(Indicator indicator, double level, double thenLevel) implements Measure {
        public MonthsBetween {
            Objects.requireNonNull(indicator);
            Check.that(thenLevel > level, "the second level must be above the first");
        }

        @Override
        public double of(Table table) {
            int first = firstMonth(table, indicator, level);
            int then = firstMonth(table, indicator, thenLevel);
            return then < 0 ? Double.NaN : then - first;
        }

        @Override
        public String words() {
            return "months from " + level + " to " + thenLevel + " of " + indicator.key();
        }

        @Override
        public boolean isEvent() {
            return true;
        }
    }

    /** The year of the highest figure of a window; of equals the first. */
    record PeakYear(Indicator indicator, int from, int to) implements Measure {
        public PeakYear {
            checkYears(indicator, from, to);
        }

        @Override
        public double of(Table table) {
            int peak = from;
            for (int year = from + 1; year <= to; year++) {
                if (annual(table, indicator, year) > annual(table, indicator, peak)) {
                    peak = year;
                }
            }
            return peak;
        }

        @Override
        public String words() {
            return "peak year of " + indicator.key() + " " + from + "-" + to;
        }

        @Override
        public boolean isEvent() {
            return true;
        }
    }

    private static void checkYears(Indicator indicator, int from, int to) {
        Objects.requireNonNull(indicator);
        Check.that(from <= to, "the last year " + to + " must not come before the first year " + from);
    }

    private static double sum(Table table, Indicator indicator, int from, int to) {
        double sum = 0.0;
        for (int year = from; year <= to; year++) {
            sum += annual(table, indicator, year);
        }
        return sum;
    }

    /** A whole year's figure; NaN where the run does not have all its months. */
    private static double annual(Table table, Indicator indicator, int year) {
        int from = Month.of(year, 1).since(table.first());
        return from >= 0 && from + 12 <= table.months() ? table.annual(indicator, year) : Double.NaN;
    }

    private static int firstMonth(Table table, Indicator indicator, double level) {
        for (int i = 0; i < table.months(); i++) {
            if (table.value(indicator, table.first().plus(i)) >= level) {
                return i;
            }
        }
        return -1;
    }
}
