package fukabun.app.cli.sweep;

import fukabun.app.cli.work.BlockWork;
import fukabun.app.cli.work.StudyOutcome;
import fukabun.app.scenario.SweepPlan;
import fukabun.record.Aggregation;
import fukabun.record.Indicator;
import fukabun.record.Table;
import fukabun.scenario.Parameters;
import fukabun.scenario.Scenario;
import fukabun.study.ClaimSpec;
import fukabun.study.Member;
import fukabun.study.ScenarioRuns;
import fukabun.study.SettlementRoutes;
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
    private final List<Optional<ScenarioRuns>> fixed;
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
        boolean turnsLevers =
                plan.factors().stream().anyMatch(factor -> factor.lever().isPresent());
        this.fixed = this.scenarios.stream()
                .map(scenario -> turnsLevers ? Optional.<ScenarioRuns>empty() : Optional.of(new ScenarioRuns(scenario)))
                .toList();
        this.indicators = recorded();
    }

    private List<Indicator> recorded() {
        Set<Indicator> recorded = new LinkedHashSet<>();
        for (int s = 0; s < scenarios.size(); s++) {
            ScenarioRuns first = runs(s, design.values(0));
            Table table = first.table(atPoint(design.values(0), members.get(s).get(0)));
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

    /** The parameters of a run, of which its row tells those that were made from the totals of a settlement. */
    Parameters parameters(Place place, double[] row) {
        Parameters parameters =
                atPoint(design.values(place.point()), member(place)).parameters();
        for (int i = 0; i < SettlementRoutes.MADE.size(); i++) {
            parameters = parameters.with(SettlementRoutes.MADE.get(i), row[outcomes() + i]);
        }
        return parameters;
    }

    /** Numbers of a row that are outcomes; the parameters that were made for the run follow. */
    int outcomes() {
        return windows.size() + indicators.size();
    }

    /** The work in tasks that give a row of outcomes a run. */
    BlockWork.Tasks tasks() {
        int perCell = (draws() + PER_TASK - 1) / PER_TASK;
        int cells = points() * scenarios.size();
        return new BlockWork.Tasks(
                "runs",
                cells * perCell,
                TASKS_PER_BLOCK * Math.max(1, PER_TASK / draws()),
                outcomes() + SettlementRoutes.MADE.size(),
                task -> size(task % perCell),
                task -> outcomes(task / perCell, task % perCell));
    }

    private int size(int part) {
        return Math.min(PER_TASK, draws() - part * PER_TASK);
    }

    private double[][] outcomes(int cell, int part) {
        int scenario = cell % scenarios.size();
        double[] values = design.values(cell / scenarios.size());
        ScenarioRuns runs = runs(scenario, values);
        double[][] rows = new double[size(part)][];
        for (int i = 0; i < rows.length; i++) {
            Member drawn = atPoint(values, members.get(scenario).get(part * PER_TASK + i));
            // What a point sets stands, also where it would be made from the totals.
            Member completed = atPoint(values, runs.completed(drawn));
            rows[i] = row(runs.completedTable(completed), completed.parameters());
        }
        return rows;
    }

    private double[] row(Table table, Parameters parameters) {
        List<Double> outcomes = new ArrayList<>();
        windows.forEach(window ->
                outcomes.add(table.has(window.indicator()) ? StudyOutcome.figure(window, table) : Double.NaN));
        indicators.forEach(indicator ->
                outcomes.add(table.has(indicator) ? overPeriod(indicator, table.annual(indicator)) : Double.NaN));
        SettlementRoutes.MADE.forEach(parameter -> outcomes.add(parameters.value(parameter)));
        return outcomes.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** A flow is summed over the years; anything else is averaged. */
    private static double overPeriod(Indicator indicator, double[] annual) {
        Aggregation aggregation = indicator.aggregation() == Aggregation.SUM ? Aggregation.SUM : Aggregation.MEAN;
        return aggregation.of(annual, 0, annual.length);
    }

    private ScenarioRuns runs(int scenario, double[] values) {
        return fixed.get(scenario).orElseGet(() -> new ScenarioRuns(scenario(scenario, values)));
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

    /** A member with the parameters that a point sets. */
    private Member atPoint(double[] values, Member member) {
        Parameters parameters = member.parameters();
        for (int i = 0; i < values.length; i++) {
            SweepPlan.Factor factor = plan.factors().get(i);
            if (factor.parameter().isPresent()) {
                parameters = parameters.with(factor.parameter().get(), values[i]);
            }
        }
        return new Member(member.number(), member.thesis(), member.seed(), parameters);
    }
}
