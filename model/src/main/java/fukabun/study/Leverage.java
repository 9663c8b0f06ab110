package fukabun.study;

import fukabun.base.Check;
import fukabun.base.Month;
import fukabun.record.Indicator;
import fukabun.record.Table;
import fukabun.scenario.Event;
import fukabun.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/**
 * What a settlement was worth to the trade, year by year: as each capital believed, and as pairs of runs show it, with
 * and without a settlement in the January of a year, in history and under other conditions.
 */
public final class Leverage {
    /** What a settlement moves, in the order in which gains are kept. */
    public static final List<Indicator> GAINS = List.of(Indicator.TURNOVER, Indicator.OFFICIAL_CREDIT);

    private static final List<Indicator> BELIEFS = List.of(Indicator.BELIEF_TOKYO, Indicator.BELIEF_MOSCOW);
    private static final int FOUR = 4;

    private final List<Integer> years;
    private final List<Circumstance> circumstances;

    /**
     * @param title for people
     * @param scenario without a settlement
     */
    public record Circumstance(String title, Scenario scenario) {}

    /**
     * @param years in whose January the settlement is tried
     * @param circumstances history first; all of one period and with the same beliefs about parameters
     */
    public Leverage(List<Integer> years, List<Circumstance> circumstances) {
        this.years = List.copyOf(years);
        this.circumstances = List.copyOf(circumstances);
        Check.that(!circumstances.isEmpty(), "leverage needs the circumstances of history");
        Scenario history = circumstances.get(0).scenario();
        for (Circumstance each : circumstances) {
            Check.that(
                    each.scenario().period().equals(history.period())
                            && each.scenario().parameterOverrides().equals(history.parameterOverrides()),
                    each.scenario().id() + " must have the period and the beliefs about parameters of " + history.id());
        }
        for (int year : years) {
            Check.that(
                    !Month.of(year, 1).isBefore(history.period().from())
                            && year <= history.period().to().year(),
                    "a settlement can be tried in the years of " + history.id() + ", but " + year + " was asked");
        }
    }

    /** How many scenarios are run on every member. */
    public int scenarioCount() {
        return circumstances.size() * (years.size() + 1);
    }

    /** Runs everything. */
    public LeverageResult run(List<Member> members, Workers workers) {
        List<Scenario> scenarios = new ArrayList<>();
        for (Circumstance each : circumstances) {
            scenarios.add(each.scenario());
            for (int year : years) {
                scenarios.add(each.scenario().with(new Event.TerritorialSettlement(Month.of(year, 1), FOUR, 1.0)));
            }
        }
        double[][][] figures = Outcomes.of(scenarios, members, Leverage::figures, workers);
        int firstYear = circumstances.get(0).scenario().period().from().year();
        return new LeverageResult(
                beliefs(figures[0], firstYear), unsettledCredit(figures[0], firstYear), gains(figures, firstYear));
    }

    /** Every indicator's years, one after the other: gains, then beliefs. */
    private static double[] figures(Table table) {
        double[] figures = new double[(GAINS.size() + BELIEFS.size()) * table.years()];
        List<Indicator> all = new ArrayList<>(GAINS);
        all.addAll(BELIEFS);
        for (int i = 0; i < all.size(); i++) {
            System.arraycopy(table.annual(all.get(i)), 0, figures, i * table.years(), table.years());
        }
        return figures;
    }

    private static List<LeverageResult.Belief> beliefs(double[][] byMember, int firstYear) {
        int years = byMember[0].length / (GAINS.size() + BELIEFS.size());
        List<LeverageResult.Belief> beliefs = new ArrayList<>();
        for (int b = 0; b < BELIEFS.size(); b++) {
            for (int y = 0; y < years; y++) {
                double[] sample = new double[byMember.length];
                for (int k = 0; k < sample.length; k++) {
                    sample[k] = byMember[k][(GAINS.size() + b) * years + y];
                }
                beliefs.add(new LeverageResult.Belief(BELIEFS.get(b), firstYear + y, Quantiles.of(sample)));
            }
        }
        return beliefs;
    }

    private List<LeverageResult.Credit> unsettledCredit(double[][] history, int firstYear) {
        int credit = GAINS.indexOf(Indicator.OFFICIAL_CREDIT);
        double[][] nothing = new double[history.length][history[0].length];
        return years.stream()
                .map(year -> new LeverageResult.Credit(
                        year, Quantiles.of(perYear(nothing, history, credit, year - firstYear))))
                .toList();
    }

    private List<LeverageResult.Gain> gains(double[][][] figures, int firstYear) {
        List<LeverageResult.Gain> gains = new ArrayList<>();
        for (int c = 0; c < circumstances.size(); c++) {
            double[][] without = figures[c * (years.size() + 1)];
            for (int i = 0; i < GAINS.size(); i++) {
                for (int y = 0; y < years.size(); y++) {
                    double[][] with = figures[c * (years.size() + 1) + 1 + y];
                    gains.add(new LeverageResult.Gain(
                            circumstances.get(c).title(),
                            circumstances.get(c).scenario().id(),
                            GAINS.get(i),
                            years.get(y),
                            Quantiles.of(perYear(without, with, i, years.get(y) - firstYear))));
                }
            }
        }
        return gains;
    }

    /** Mean gain per year from a year on, member by member. */
    private static double[] perYear(double[][] without, double[][] with, int indicator, int from) {
        int years = without[0].length / (GAINS.size() + BELIEFS.size());
        double[] gain = new double[without.length];
        for (int k = 0; k < gain.length; k++) {
            for (int y = from; y < years; y++) {
                gain[k] += with[k][indicator * years + y] - without[k][indicator * years + y];
            }
            gain[k] /= years - from;
        }
        return gain;
    }
}
