package fukabun.app.cli.map;

import fukabun.app.cli.work.StudyOutcome;
import fukabun.engine.Simulation;
import fukabun.record.Table;
import fukabun.scenario.Parameters;
import fukabun.scenario.Scenario;
import fukabun.study.ClaimSpec;
import fukabun.study.Member;
import fukabun.study.Quantiles;
import fukabun.study.SettlementRoutes;
import fukabun.study.Verdict;
import fukabun.study.Workers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * The claims on a dated settlement over the strength of each political route: the route alone, all others doing nothing,
 * or what all routes bring together.
 */
public final class StrengthMap {
    private final String base;
    private final Map<String, Scenario> scenarios;
    private final List<ClaimSpec> claims;
    private final Map<MapRoute, List<Double>> strengths = new EnumMap<>(MapRoute.class);
    private final Map<String, Simulation> simulations = new LinkedHashMap<>();
    private final Map<String, SettlementRoutes> routes = new LinkedHashMap<>();

    /**
     * @param scenarios the base and the treatments, by id
     * @param claims of which those are taken that have one run a draw and whose treatment dates a settlement
     * @param least where the strengths of a route begin, if that is below doing nothing
     */
    public StrengthMap(
            String base, Map<String, Scenario> scenarios, List<ClaimSpec> claims, Map<MapRoute, Double> least) {
        this.base = base;
        this.scenarios = scenarios;
        this.claims = claims.stream()
                .filter(claim -> claim.seeds() == 1 && claim.belief().isEmpty())
                .filter(claim ->
                        SettlementRoutes.of(scenarios.get(claim.treatment())).isPresent())
                .toList();
        for (MapRoute route : MapRoute.values()) {
            strengths.put(
                    route,
                    route.strengths(least.getOrDefault(route, route.parameter().neutral())));
        }
        simulations.put(base, new Simulation(scenarios.get(base)));
        this.claims.forEach(claim -> put(claim.treatment()));
    }

    private void put(String treatment) {
        simulations.computeIfAbsent(treatment, id -> new Simulation(scenarios.get(id)));
        routes.computeIfAbsent(
                treatment, id -> SettlementRoutes.of(scenarios.get(id)).orElseThrow());
    }

    public boolean isEmpty() {
        return claims.isEmpty();
    }

    /** How many tasks {@link #of} gives to its workers. */
    public int tasks(int members) {
        return claims.isEmpty() ? 0 : (1 + MapRoute.values().length) * members;
    }

    /** How many runs {@link #of} makes. */
    public long runs(int members) {
        int scenarioCount = simulations.size();
        long each = claims.isEmpty() ? 0 : scenarioCount;
        for (MapRoute route : claims.isEmpty() ? new MapRoute[0] : MapRoute.values()) {
            int tried = strengths.get(route).size();
            each += route.isTotal() ? 1 + (long) (scenarioCount - 1) * (tried + 2) : (long) scenarioCount * (tried - 1);
        }
        return each * members;
    }

    /**
     * What a claim comes to at one strength of a route.
     *
     * @param strength in the unit of the route's parameter
     * @param effect over the members, in what the claim's thresholds are in
     * @param holds share of the members in which the claim holds, at each of its thresholds
     */
    public record Step(double strength, Quantiles effect, List<Double> holds) {
        public Step {
            holds = List.copyOf(holds);
        }

        /**
         * The word that the claim's chances alone would give at this strength, all thresholds agreeing. What the evidence
         * did to the odds is not asked, for the strength is set and not believed.
         */
        public Verdict verdict(ClaimSpec claim) {
            if (holds.stream().allMatch(chance -> chance >= claim.supported())) {
                return Verdict.SUPPORTED;
            }
            return holds.stream().allMatch(chance -> 1.0 - chance >= claim.refuted())
                    ? Verdict.REFUTED
                    : Verdict.UNDECIDED;
        }
    }

    /**
     * A claim over the strengths of a route.
     *
     * @param breakEvens strength at which the median effect crosses each threshold of the claim, the one nearest to doing
     *     nothing; NaN where it does not within the strengths tried
     */
    public record Line(ClaimSpec claim, MapRoute route, List<Step> steps, List<Double> breakEvens) {
        public Line {
            steps = List.copyOf(steps);
            breakEvens = List.copyOf(breakEvens);
        }

        /** At the threshold that people are shown, the middle one. */
        double breakEven() {
            return breakEvens.get(claim.equivalence().size() / 2);
        }
    }

    /** Every claim over every route, on the same members and seeds. */
    public List<Line> of(List<Member> members, Workers workers) {
        int count = members.size();
        int perMember = MapRoute.values().length;
        double[][][] nothing = new double[count][][];
        workers.each(
                count,
                k -> nothing[k] = figures(
                        members.get(k), id -> members.get(k).parameters().withoutTerritorialRoutes()));
        double[][][][] figures = new double[count * perMember][][][];
        workers.each(figures.length, task -> {
            int k = task / perMember;
            figures[task] = figures(MapRoute.values()[task % perMember], members.get(k), nothing[k]);
        });
        List<Line> lines = new ArrayList<>();
        for (int c = 0; c < claims.size(); c++) {
            for (MapRoute route : MapRoute.values()) {
                lines.add(line(c, route, figures, count));
            }
        }
        return lines;
    }

    /** By strength, then by claim: the figure without and with the treatment. */
    private double[][][] figures(MapRoute route, Member member, double[][] nothing) {
        List<Double> tried = strengths.get(route);
        Map<String, UnaryOperator<Parameters>> completions = new LinkedHashMap<>();
        Map<String, Table> known = new LinkedHashMap<>();
        if (route.isTotal()) {
            routes.forEach((id, each) -> completions.put(id, each.completion(member)));
            known.put(base, table(base, member.parameters(), member));
        }
        double[][][] figures = new double[tried.size()][][];
        for (int step = 0; step < figures.length; step++) {
            double strength = tried.get(step);
            boolean isNothing =
                    !route.isTotal() && strength == route.parameter().neutral();
            Parameters believed = route.at(member.parameters(), strength);
            figures[step] = isNothing
                    ? nothing
                    : figures(
                            known,
                            id -> table(
                                    id,
                                    completions
                                            .getOrDefault(id, UnaryOperator.identity())
                                            .apply(believed),
                                    member));
        }
        return figures;
    }

    private double[][] figures(Member member, Function<String, Parameters> believed) {
        return figures(Map.of(), id -> table(id, believed.apply(id), member));
    }

    private double[][] figures(Map<String, Table> known, Function<String, Table> run) {
        Map<String, Table> tables = new LinkedHashMap<>(known);
        simulations.keySet().forEach(id -> tables.computeIfAbsent(id, run));
        return claims.stream()
                .map(claim -> new double[] {
                    StudyOutcome.figure(claim.outcome(), tables.get(base)),
                    StudyOutcome.figure(claim.outcome(), tables.get(claim.treatment()))
                })
                .toArray(double[][]::new);
    }

    private Table table(String id, Parameters parameters, Member member) {
        return simulations.get(id).run(parameters, member.seed(), false).table();
    }

    private Line line(int claim, MapRoute route, double[][][][] figures, int members) {
        ClaimSpec spec = claims.get(claim);
        List<Double> tried = strengths.get(route);
        List<Step> steps = IntStream.range(0, tried.size())
                .mapToObj(step -> {
                    double[][] pairs = IntStream.range(0, members)
                            .mapToObj(k -> figures[k * MapRoute.values().length + route.ordinal()][step][claim])
                            .toArray(double[][]::new);
                    return step(spec, tried.get(step), pairs);
                })
                .toList();
        List<Double> breakEvens = spec.equivalence().stream()
                .map(threshold -> breakEven(spec, threshold, route.parameter().neutral(), steps))
                .toList();
        return new Line(spec, route, steps, breakEvens);
    }

    private static Step step(ClaimSpec claim, double strength, double[][] pairs) {
        double mean =
                Arrays.stream(pairs).mapToDouble(pair -> pair[0]).average().orElseThrow();
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

    /** Where the straight line between the medians of two strengths crosses a threshold, nearest to doing nothing. */
    public static double breakEven(ClaimSpec claim, double threshold, double neutral, List<Step> steps) {
        double nearest = Double.NaN;
        for (int i = 1; i < steps.size(); i++) {
            double crossed = crossing(claim, threshold, steps.get(i - 1), steps.get(i));
            if (Double.isNaN(nearest) || Math.abs(crossed - neutral) < Math.abs(nearest - neutral)) {
                nearest = crossed;
            }
        }
        return nearest;
    }

    private static double crossing(ClaimSpec claim, double threshold, Step one, Step other) {
        double before = one.effect().p50();
        double after = other.effect().p50();
        if (claim.expectation().isMetBy(before, threshold)
                == claim.expectation().isMetBy(after, threshold)) {
            return Double.NaN;
        }
        double crossed =
                Math.max(before, after) > threshold && Math.min(before, after) <= threshold ? threshold : -threshold;
        return one.strength() + (crossed - before) / (after - before) * (other.strength() - one.strength());
    }
}
