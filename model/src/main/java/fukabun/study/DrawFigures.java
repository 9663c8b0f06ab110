package fukabun.study;

import fukabun.base.Draws;
import fukabun.base.Topic;
import fukabun.record.Table;
import fukabun.scenario.Scenario;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The figures that claims ask of draws in scenarios. A draw runs once however many claims and variants ask for it. */
final class DrawFigures {
    private final Map<Batch, Set<PriorDraw>> wanted = new LinkedHashMap<>();
    private final Map<Batch, Set<ClaimSpec.Outcome>> outcomes = new LinkedHashMap<>();
    private final Map<Figure, Map<PriorDraw, Double>> figures = new LinkedHashMap<>();

    /** Runs that are made together: one scenario, and so many seeds of each draw. */
    record Batch(String scenario, int seeds) {}

    /** One figure of a run, or the mean of it over the runs of a draw. */
    record Figure(Batch batch, ClaimSpec.Outcome outcome) {
        Figure(String scenario, int seeds, ClaimSpec.Outcome outcome) {
            this(new Batch(scenario, seeds), outcome);
        }
    }

    /** Gives figures that are known already, in the order of the draws; these runs are not made again. */
    void know(Figure figure, List<PriorDraw> draws, double[] values) {
        Map<PriorDraw, Double> byDraw = figures.computeIfAbsent(figure, ignored -> new LinkedHashMap<>());
        for (int k = 0; k < values.length; k++) {
            byDraw.putIfAbsent(draws.get(k), values[k]);
        }
    }

    /** Asks for the figures of draws; those that are known must have been given before. */
    void want(Figure figure, List<PriorDraw> draws) {
        Set<PriorDraw> missing = wanted.computeIfAbsent(figure.batch(), ignored -> new LinkedHashSet<>());
        Map<PriorDraw, Double> there = figures.computeIfAbsent(figure, ignored -> new LinkedHashMap<>());
        draws.stream().filter(draw -> !there.containsKey(draw)).forEach(missing::add);
        outcomes.computeIfAbsent(figure.batch(), ignored -> new LinkedHashSet<>())
                .add(figure.outcome());
    }

    /** How many runs are still to be made. */
    int runs() {
        return wanted.entrySet().stream()
                .mapToInt(each -> each.getKey().seeds() * each.getValue().size())
                .sum();
    }

    /** Makes all the runs that are wanted. */
    void run(Map<String, Scenario> scenarios, DrawnMembers drawn, Workers workers) {
        wanted.forEach((batch, draws) -> {
            if (!draws.isEmpty()) {
                run(batch, scenarios.get(batch.scenario()), List.copyOf(draws), drawn, workers);
            }
        });
    }

    private void run(Batch batch, Scenario scenario, List<PriorDraw> draws, DrawnMembers drawn, Workers workers) {
        List<ClaimSpec.Outcome> asked = List.copyOf(outcomes.get(batch));
        List<Member> members = drawn.members(scenario, draws);
        ScenarioRuns runs = new ScenarioRuns(scenario);
        double[][] single = new double[members.size() * batch.seeds()][];
        workers.each(single.length, i -> {
            Member member = members.get(i / batch.seeds());
            Table table = runs.completedTable(seeded(member, batch.seeds(), i % batch.seeds()));
            single[i] = asked.stream()
                    .mapToDouble(outcome -> Outcomes.of(outcome, table))
                    .toArray();
        });
        for (int o = 0; o < asked.size(); o++) {
            Map<PriorDraw, Double> byDraw =
                    figures.computeIfAbsent(new Figure(batch, asked.get(o)), ignored -> new LinkedHashMap<>());
            for (int k = 0; k < draws.size(); k++) {
                byDraw.putIfAbsent(draws.get(k), mean(single, o, k * batch.seeds(), batch.seeds()));
            }
        }
    }

    /** The luck of a run: that of the member where it has one run, as everywhere in a study. */
    static Member seeded(Member member, int seeds, int seed) {
        long luck = seeds == 1 ? member.seed() : new Draws(member.seed()).bits(Topic.RUN_SEED, 1, 0, seed);
        return new Member(member.number(), member.thesis(), luck, member.parameters());
    }

    private static double mean(double[][] single, int outcome, int from, int count) {
        double sum = 0.0;
        for (int i = from; i < from + count; i++) {
            sum += single[i][outcome];
        }
        return sum / count;
    }

    /** The figures of draws, in their order. */
    double[] of(Figure figure, List<PriorDraw> draws) {
        return draws.stream().mapToDouble(figures.get(figure)::get).toArray();
    }
}
