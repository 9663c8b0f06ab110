package fukabun.study;

import fukabun.base.Check;
import fukabun.record.Table;
import fukabun.scenario.Scenario;
import java.util.List;
import java.util.function.Function;

/** Many scenarios on the same members, of which only a few figures a run are kept. */
final class Outcomes {
    private Outcomes() {}

    /** What each run leaves, first by scenario, then by member; the same whoever does the work. */
    static double[][][] of(
            List<Scenario> scenarios, List<Member> members, Function<Table, double[]> figures, Workers workers) {
        ScenarioRuns[] runs = scenarios.stream().map(ScenarioRuns::new).toArray(ScenarioRuns[]::new);
        double[][][] outcomes = new double[runs.length][members.size()][];
        workers.each(runs.length * members.size(), task -> {
            int scenario = task / members.size();
            int k = task % members.size();
            outcomes[scenario][k] = figures.apply(runs[scenario].table(members.get(k)));
        });
        return outcomes;
    }

    /** One figure: the window's sum, mean or last year. */
    static double of(ClaimSpec.Outcome outcome, Table table) {
        double[] years = table.annual(outcome.indicator());
        int from = outcome.fromYear() - table.firstYear();
        int to = outcome.toYear() - table.firstYear();
        Check.that(
                from >= 0 && to < years.length,
                "the window " + outcome.fromYear() + "-" + outcome.toYear() + " must lie within the simulated years");
        return of(outcome.aggregate(), years, from, to);
    }

    static double of(ClaimSpec.Aggregate aggregate, double[] years, int from, int to) {
        if (aggregate == ClaimSpec.Aggregate.LAST) {
            return years[to];
        }
        double sum = 0.0;
        for (int y = from; y <= to; y++) {
            sum += years[y];
        }
        return aggregate == ClaimSpec.Aggregate.MEAN ? sum / (to - from + 1) : sum;
    }

    static double[] minus(double[] one, double[] other) {
        double[] difference = new double[one.length];
        for (int k = 0; k < difference.length; k++) {
            difference[k] = one[k] - other[k];
        }
        return difference;
    }
}
