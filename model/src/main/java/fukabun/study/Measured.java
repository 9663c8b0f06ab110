package fukabun.study;

import fukabun.base.Check;
import fukabun.study.ClaimSpec.Aggregate;
import java.util.Objects;

/**
 * A figure of a run: an outcome, its money counted in a unit.
 *
 * @param outcome what, and of which years
 * @param unit in which money is counted; {@link MoneyUnit#OWN} for anything else
 */
public record Measured(ClaimSpec.Outcome outcome, MoneyUnit unit) {
    public Measured {
        Objects.requireNonNull(outcome);
        Objects.requireNonNull(unit);
    }

    static Measured own(ClaimSpec.Outcome outcome) {
        return new Measured(outcome, MoneyUnit.OWN);
    }

    /** How the years make one figure: shares of different years are averaged where amounts are summed. */
    public Aggregate aggregate() {
        boolean isSum = outcome.aggregate() == Aggregate.CUMULATED;
        return unit == MoneyUnit.SHARE_OF_JAPAN_TRADE && isSum ? Aggregate.MEAN : outcome.aggregate();
    }

    /** The unit of the figure. */
    public String unitWords() {
        return unit.of(outcome.indicator());
    }

    double of(RunYears run) {
        double[] years = years(run);
        int from = outcome.fromYear() - run.firstYear();
        int to = outcome.toYear() - run.firstYear();
        Check.that(
                from >= 0 && to < years.length,
                "the window " + outcome.fromYear() + "-" + outcome.toYear() + " must lie within the simulated years");
        return Outcomes.of(aggregate(), years, from, to);
    }

    private double[] years(RunYears run) {
        double[] own = run.of(outcome.indicator());
        if (unit == MoneyUnit.OWN) {
            return own;
        }
        double[] counted = run.of(unit.turnover());
        double[] dollars = run.of(MoneyUnit.OWN.turnover());
        double[] years = new double[own.length];
        for (int y = 0; y < years.length; y++) {
            years[y] = own == dollars ? counted[y] : own[y] * (counted[y] / dollars[y]);
        }
        return years;
    }
}
