package fukabun.app.cli.falsify;

import fukabun.app.cli.work.StudyOutcome;
import fukabun.engine.Simulation;
import fukabun.record.Table;
import fukabun.scenario.Parameters;
import fukabun.scenario.Scenario;
import fukabun.study.ClaimSpec;
import fukabun.study.Member;
import fukabun.study.Quantiles;
import fukabun.study.SettlementRoutes;
import fukabun.study.Workers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The claims on a dated settlement over the strength of each political route: the route alone, all others doing nothing,
 * or what all routes bring together.
 */
public final class StrengthMap {
    private final String base;
    private final Map<String, Scenario> scenarios;
    private final List<ClaimSpec> claims;
    private final Map<String, Simulation> simulations = new LinkedHashMap<>();
    private final Map<String, SettlementRoutes> routes = new LinkedHashMap<>();

    /**
     * @param scenarios the base and the treatments, by id
     * @param claims of which those are taken whose treatment dates a settlement
     */
    StrengthMap(String base, Map<String, Scenario> scenarios, List<ClaimSpec> claims) {
        this.base = base;
        this.scenarios = scenarios;
        this.claims = claims.stream()
                .filter(claim -> SettlementRoutes.of(scenarios.get(claim.treatment())).isPresent())
                .toList();
        simulations.put(base, new Simulation(scenarios.get(base)));
        this.claims.forEach(claim -> put(claim.treatment()));
    }

    private void put(String treatment) {
        simulations.computeIfAbsent(treatment, id -> new Simulation(scenarios.get(id)));
        routes.computeIfAbsent(treatment, id -> SettlementRoutes.of(scenarios.get(id)).orElseThrow());
    }

    /** Claims that have a map. */
    List<ClaimSpec> claims() {
        return claims;
    }

    /** How many tasks {@link #of} gives to its workers. */
    int tasks(int members) {
        return claims.isEmpty() ? 0 : MapRoute.values().length * MapRoute.STEPS * members;
    }

    /**
     * What a claim comes to at one strength of a route.
     *
     * @param strength in the route's unit
     * @param effect over the members, in what the claim's thresholds are in
     * @param holds share of the members in which the claim holds, at each of its thresholds
     */
    public record Step(double strength, Quantiles effect, List<Double> holds) {}

    /**
     * A claim over the strengths of a route.
     *
     * @param breakEven strength at which the median effect turns the claim at its smallest threshold; NaN where it does
     *     not within the strengths tried
     */
    record Line(ClaimSpec claim, MapRoute route, List<Step> steps, double breakEven) {}

    /** Every claim over every route, on the same members and seeds. */
    List<Line> of(List<Member> members, Workers workers) {
        int count = members.size();
        double[][][] figures = new double[tasks(count)][][];
        workers.each(figures.length, task -> {
            MapRoute route = MapRoute.values()[task / count / MapRoute.STEPS];
            figures[task] = figures(route, task / count % MapRoute.STEPS, members.get(task % count));
        });
        List<Line> lines = new ArrayList<>();
        for (int c = 0; c < claims.size(); c++) {
            for (MapRoute route : MapRoute.values()) {
                lines.add(line(c, route, figures, count));
            }
        }
        return lines;
    }

    /** One row a claim: without and with the treatment. */
    private double[][] figures(MapRoute route, int step, Member member) {
        Parameters believed = route.at(member.parameters(), step);
        Map<String, Table> tables = new LinkedHashMap<>();
        simulations.forEach((id, simulation) -> {
            boolean isDerived = route.isTotal() && !id.equals(base);
            Parameters played = isDerived
                    ? routes.get(id)
                            .derive(new Member(member.number(), member.thesis(), member.seed(), believed))
                            .parameters()
                    : believed;
            tables.put(id, simulation.run(played, member.seed(), false).table());
        });
        return claims.stream()
                .map(claim -> new double[] {
                    StudyOutcome.figure(claim.outcome(), tables.get(base)),
                    StudyOutcome.figure(claim.outcome(), tables.get(claim.treatment()))
                })
                .toArray(double[][]::new);
    }

    private Line line(int claim, MapRoute route, double[][][] figures, int members) {
        List<Step> steps = IntStream.range(0, MapRoute.STEPS)
                .mapToObj(step -> {
                    int first = (route.ordinal() * MapRoute.STEPS + step) * members;
                    double[][] pairs = IntStream.range(0, members)
                            .mapToObj(k -> figures[first + k][claim])
                            .toArray(double[][]::new);
                    return step(claims.get(claim), route.strength(step), pairs);
                })
                .toList();
        return new Line(claims.get(claim), route, steps, breakEven(claims.get(claim), steps));
    }

    private static Step step(ClaimSpec claim, double strength, double[][] pairs) {
        double mean = Arrays.stream(pairs).mapToDouble(pair -> pair[0]).average().orElseThrow();
        double unit = claim.absolute() ? 1.0 : mean;
        double[] effects = Arrays.stream(pairs)
                .mapToDouble(pair -> pair[1] == pair[0] ? 0.0 : (pair[1] - pair[0]) / unit)
                .toArray();
        List<Double> holds = claim.equivalence().stream()
                .map(threshold -> Arrays.stream(effects)
                                .filter(effect -> claim.expectation().isMetBy(effect, threshold))
                                .count()
                        / (double) effects.length)
                .toList();
        return new Step(strength, Quantiles.of(effects), holds);
    }

    /** Where the straight line between the medians of two strengths first crosses the smallest threshold. */
    public static double breakEven(ClaimSpec claim, List<Step> steps) {
        double threshold = claim.equivalence().get(0);
        for (int i = 1; i < steps.size(); i++) {
            double before = steps.get(i - 1).effect().p50();
            double after = steps.get(i).effect().p50();
            boolean turns = claim.expectation().isMetBy(before, threshold)
                    != claim.expectation().isMetBy(after, threshold);
            if (turns) {
                double crossed = Math.max(before, after) > threshold && Math.min(before, after) <= threshold
                        ? threshold
                        : -threshold;
                double share = (crossed - before) / (after - before);
                double from = steps.get(i - 1).strength();
                return from + share * (steps.get(i).strength() - from);
            }
        }
        return Double.NaN;
    }
}
