package fukabun.study;

import fukabun.base.Check;
import fukabun.base.Draws;
import fukabun.base.Month;
import fukabun.base.Topic;
import fukabun.engine.Simulation;
import fukabun.record.Indicator;
import fukabun.record.Table;
import fukabun.scenario.Priors;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A scenario over many members: what is believed varies, and so does luck. */
public final class Ensemble {
    private Ensemble() {}

    /**
     * Members of a thesis, drawn from the priors. Member k has the same draws and the same luck under every thesis and
     * however many members there are.
     */
    public static List<Member> members(Priors priors, Thesis thesis, long seed, int count) {
        Check.atLeast("members", count, 1);
        Draws draws = new Draws(seed);
        List<Member> members = new ArrayList<>(count);
        for (int k = 0; k < count; k++) {
            long runSeed = draws.bits(Topic.RUN_SEED, 0, k, 0);
            members.add(new Member(k, thesis, runSeed, priors.draw(thesis, draws, k)));
        }
        return List.copyOf(members);
    }

    /**
     * Runs every member. The result is the same whoever does the work and in whatever order. Without months the table of
     * a run is let go as soon as its years are taken.
     *
     * @param monthly whether the bands of the months are wanted too
     */
    public static EnsembleResult run(Scenario scenario, List<Member> members, boolean monthly, Workers workers) {
        Simulation simulation = new Simulation(scenario);
        RunOutcome[] outcomes = new RunOutcome[members.size()];
        Table[] tables = new Table[members.size()];
        workers.each(members.size(), k -> {
            Member member = members.get(k);
            Table table =
                    simulation.run(member.parameters(), member.seed(), false).table();
            outcomes[k] = new RunOutcome(
                    member, indicators(table).stream().map(table::annual).toArray(double[][]::new));
            tables[k] = monthly || k == 0 ? table : null;
        });
        return summarise(scenario, List.of(outcomes), tables, monthly);
    }

    private static List<Indicator> indicators(Table table) {
        return Arrays.stream(Indicator.values()).filter(table::has).toList();
    }

    /** {@code tables} holds that of the first member, and those of the others where months are wanted. */
    private static EnsembleResult summarise(
            Scenario scenario, List<RunOutcome> outcomes, Table[] tables, boolean monthly) {
        List<Indicator> indicators = indicators(tables[0]);
        int firstYear = tables[0].firstYear();
        return new EnsembleResult(
                scenario.id(),
                scenario.title(),
                indicators,
                firstYear,
                outcomes,
                annualBands(indicators, outcomes, firstYear),
                monthly ? monthlyBands(indicators, tables) : List.of());
    }

    private static List<Band> annualBands(List<Indicator> indicators, List<RunOutcome> outcomes, int firstYear) {
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < indicators.size(); i++) {
            double[][] byRun = new double[outcomes.size()][];
            for (int k = 0; k < byRun.length; k++) {
                byRun[k] = outcomes.get(k).annual()[i];
            }
            bands.add(band(indicators.get(i), years(firstYear, byRun[0].length), byRun));
        }
        return bands;
    }

    private static List<Band> monthlyBands(List<Indicator> indicators, Table[] tables) {
        List<Band> bands = new ArrayList<>();
        for (Indicator indicator : indicators) {
            double[][] byRun = new double[tables.length][];
            for (int k = 0; k < byRun.length; k++) {
                byRun[k] = tables[k].values(indicator);
            }
            bands.add(band(indicator, months(tables[0].first(), tables[0].months()), byRun));
        }
        return bands;
    }

    /** The band of a matrix, first by run, then by period. */
    static Band band(Indicator indicator, List<String> periods, double[][] byRun) {
        List<Quantiles> quantiles = new ArrayList<>(periods.size());
        double[] sample = new double[byRun.length];
        for (int t = 0; t < periods.size(); t++) {
            for (int k = 0; k < sample.length; k++) {
                sample[k] = byRun[k][t];
            }
            quantiles.add(Quantiles.of(sample));
        }
        return new Band(indicator, periods, quantiles);
    }

    static List<String> years(int firstYear, int count) {
        List<String> years = new ArrayList<>(count);
        for (int y = 0; y < count; y++) {
            years.add(Integer.toString(firstYear + y));
        }
        return years;
    }

    private static List<String> months(Month first, int count) {
        List<String> months = new ArrayList<>(count);
        for (int m = 0; m < count; m++) {
            months.add(first.plus(m).toString());
        }
        return months;
    }
}
