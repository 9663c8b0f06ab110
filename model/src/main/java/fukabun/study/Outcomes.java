package fukabun.study;

import fukabun.base.Check;
import fukabun.engine.Simulation;
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
        Simulation[] simulations = scenarios.stream().map(Simulation::new).toArray(Simulation[]::new);
        double[][][] outcomes = new double[simulations.length][members.size()][];
        workers.each(simulations.length * members.size(), task -> {
            int scenario = task / members.size();
            int k = task % members.size();
            Member member = members.get(k);
            Table table = simulations[scenario].run(member.parameters(), member.seed(), false).table();
            outcomes[scenario][k] = figures.apply(table);
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
