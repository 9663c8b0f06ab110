package fukabun.app.cli;

import fukabun.app.scenario.SweepPlan;
import fukabun.engine.Simulation;
import fukabun.record.Aggregation;
import fukabun.record.Indicator;
import fukabun.record.Table;
import fukabun.scenario.Parameters;
import fukabun.scenario.Scenario;
import fukabun.study.ClaimSpec;
import fukabun.study.Member;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The runs of a sweep, numbered by point, then scenario, then draw. Draw k has the same parameters, less those that are
 * swept, and the same luck at every point, so that points and scenarios differ by nothing else.
 */
final class SweepRuns {
    /** The most runs that one task makes. */
    private static final int PER_TASK = 25;

    /** Tasks whose runs are kept on disk together. */
    private static final int TASKS_PER_BLOCK = 8;

    private final SweepPlan plan;
    private final SweepDesign design;
    private final List<Scenario> scenarios;
    private final List<List<Member>> members;
    private final List<ClaimSpec.Outcome> windows;
    private final List<Optional<Simulation>> fixed;
    private final List<Indicator> indicators;

    /**
     * @param scenarios those of the plan, in its order
     * @param members of each scenario, as many of each
     * @param windows figures of claims, besides those of the whole period
     */
    SweepRuns(
            SweepPlan plan,
            SweepDesign design,
            List<Scenario> scenarios,
            List<List<Member>> members,
            List<ClaimSpec.Outcome> windows) {
        this.plan = plan;
        this.design = design;
        this.scenarios = List.copyOf(scenarios);
        this.members = List.copyOf(members);
        this.windows = List.copyOf(windows);
        boolean turnsLevers = plan.factors().stream().anyMatch(factor -> factor.lever().isPresent());
        this.fixed = this.scenarios.stream()
                .map(scenario -> turnsLevers ? Optional.<Simulation>empty() : Optional.of(new Simulation(scenario)))
                .toList();
        this.indicators = recorded();
    }

    private List<Indicator> recorded() {
        Set<Indicator> recorded = new LinkedHashSet<>();
        for (int s = 0; s < scenarios.size(); s++) {
            Table table = table(s, simulation(s, design.values(0)), design.values(0), 0);
            Arrays.stream(Indicator.values()).filter(table::has).forEach(recorded::add);
        }
        return List.copyOf(recorded);
    }

    SweepPlan plan() {
        return plan;
    }

    /** What is recorded over the whole period, in the order of the outcomes. */
    List<Indicator> indicators() {
        return indicators;
    }

    /** The windows of the claims, whose figures come before those of the whole period. */
    List<ClaimSpec.Outcome> windows() {
        return windows;
    }

    int draws() {
        return members.get(0).size();
    }

    int points() {
        return design.size();
    }

    long count() {
        return (long) points() * scenarios.size() * draws();
    }

    /** The parameters of every draw as text, to be digested. */
    String drawn() {
        return members.stream()
                .flatMap(List::stream)
                .map(member -> member.parameters().asMap().toString())
                .collect(Collectors.joining("\n"));
    }

    /** Where a run stands, by its place in the order of all. */
    record Place(int point, int scenario, int draw) {}

    Place place(int run) {
        int cell = run / draws();
        return new Place(cell / scenarios.size(), cell % scenarios.size(), run % draws());
    }

    /** The number of a run: the same for all scenarios at one point and draw, which are compared in pairs. */
    int pair(Place place) {
        return place.point() * draws() + place.draw();
    }

    Member member(Place place) {
        return members.get(place.scenario()).get(place.draw());
    }

    /** The scenario at a point, with the levers that the point sets. */
    Scenario scenario(Place place) {
        return scenario(place.scenario(), design.values(place.point()));
    }

    Parameters parameters(Place place) {
        return parameters(place.scenario(), design.values(place.point()), place.draw());
    }

    /** The work in tasks that give a row of outcomes a run. */
    BlockWork.Tasks tasks() {
        int perCell = (draws() + PER_TASK - 1) / PER_TASK;
        int cells = points() * scenarios.size();
        return new BlockWork.Tasks(
                "runs",
                cells * perCell,
                TASKS_PER_BLOCK * Math.max(1, PER_TASK / draws()),
                windows.size() + indicators.size(),
                task -> size(task % perCell),
                task -> outcomes(task / perCell, task % perCell));
    }

    private int size(int part) {
        return Math.min(PER_TASK, draws() - part * PER_TASK);
    }

    private double[][] outcomes(int cell, int part) {
        int scenario = cell % scenarios.size();
        double[] values = design.values(cell / scenarios.size());
        Simulation simulation = simulation(scenario, values);
        double[][] rows = new double[size(part)][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = outcomes(table(scenario, simulation, values, part * PER_TASK + i));
        }
        return rows;
    }

    private double[] outcomes(Table table) {
        List<Double> outcomes = new ArrayList<>();
        windows.forEach(window -> outcomes.add(
                table.has(window.indicator()) ? StudyOutcome.figure(window, table) : Double.NaN));
        indicators.forEach(indicator ->
                outcomes.add(table.has(indicator) ? overPeriod(indicator, table.annual(indicator)) : Double.NaN));
        return outcomes.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** A flow is summed over the years; anything else is averaged. */
    private static double overPeriod(Indicator indicator, double[] annual) {
        Aggregation aggregation = indicator.aggregation() == Aggregation.SUM ? Aggregation.SUM : Aggregation.MEAN;
        return aggregation.of(annual, 0, annual.length);
    }

    private Table table(int scenario, Simulation simulation, double[] values, int draw) {
        Member member = members.get(scenario).get(draw);
        return simulation.run(parameters(scenario, values, draw), member.seed(), false).table();
    }

    private Simulation simulation(int scenario, double[] values) {
        return fixed.get(scenario).orElseGet(() -> new Simulation(scenario(scenario, values)));
    }

    private Scenario scenario(int number, double[] values) {
        Scenario scenario = scenarios.get(number);
        for (int i = 0; i < values.length; i++) {
            SweepPlan.Factor factor = plan.factors().get(i);
            if (factor.lever().isPresent()) {
                scenario = scenario.with(factor.lever().get(), values[i]);
            }
        }
        return scenario;
    }

    private Parameters parameters(int scenario, double[] values, int draw) {
        Parameters parameters = members.get(scenario).get(draw).parameters();
        for (int i = 0; i < values.length; i++) {
            SweepPlan.Factor factor = plan.factors().get(i);
            if (factor.parameter().isPresent()) {
                parameters = parameters.with(factor.parameter().get(), values[i]);
            }
        }
        return parameters;
    }
}
