package fukabun.record;

/** How the months of a year make the year's figure. */
public enum Aggregation {
    /** A flow: the year is the sum of its months. */
    SUM,
    /** A price, rate or index: the year is the mean of its months. */
    MEAN,
    /** A stock or state: the year is its last month. */
    LAST;

    /** Aggregates {@code values[from]} to {@code values[to - 1]}, in that order. */
    public double of(double[] values, int from, int to) {
        if (this == LAST) {
            return values[to - 1];
        }
        double sum = 0.0;
        for (int i = from; i < to; i++) {
            sum += values[i];
        }
        return this == SUM ? sum : sum / (to - from);
    }
}
