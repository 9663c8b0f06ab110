package fukabun.study;

import fukabun.record.HistoricalRecord;
import fukabun.scenario.Scenario;
import fukabun.sensitivity.Estimate;
import fukabun.sensitivity.ShapleyEnsemble;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Parts the shortfall of history against an outlook among the drivers of the outlook: exact Shapley values over every
 * set of drivers, each set run on the same members. A driver's part is what its coming true adds to the outcome, on
 * average over all orders in which the drivers can come true.
 */
public final class Attribution {
    private final AttributionSpec spec;
    private final Composition composition;
    private final List<OutlookDriver> drivers;
    private final List<Scenario> disputes;
    private final Optional<Scenario> favourable;

    /**
     * Throws {@link IllegalArgumentException} where scenarios cannot be put together.
     *
     * @param spec what is asked
     * @param base history
     * @param drivers in the order of the factors of {@code spec}
     * @param disputes settlements, in the order of {@code spec}
     * @param favourable everything favourable, if asked for
     */
    public Attribution(
            AttributionSpec spec,
            Scenario base,
            List<OutlookDriver> drivers,
            List<Scenario> disputes,
            Optional<Scenario> favourable) {
        this.spec = spec;
        this.drivers = List.copyOf(drivers);
        this.disputes = List.copyOf(disputes);
        this.favourable = favourable;
        composition = new Composition(
                base, drivers.stream().map(OutlookDriver::fragment).toList());
        scenarios();
    }

    /** How many scenarios are run on every member. */
    public int scenarioCount() {
        return composition.sets() + 2 * disputes.size() + (favourable.isPresent() ? 1 : 0);
    }

    /** Every set of drivers, then each settlement at either end, then everything favourable. */
    private List<Scenario> scenarios() {
        List<Scenario> scenarios = new ArrayList<>();
        for (int set = 0; set < composition.sets(); set++) {
            scenarios.add(composition.of(set));
        }
        for (Scenario dispute : disputes) {
            scenarios.add(composition.of(0, dispute));
            scenarios.add(composition.of(composition.sets() - 1, dispute));
        }
        favourable.ifPresent(scenarios::add);
        return scenarios;
    }

    /** Runs everything. */
    public AttributionResult run(List<Member> members, HistoricalRecord record, Workers workers) {
        double[][][] figures =
                Outcomes.of(scenarios(), members, table -> new double[] {Outcomes.of(spec.outcome(), table)}, workers);
        double[][] worth = new double[figures.length][members.size()];
        for (int s = 0; s < worth.length; s++) {
            for (int k = 0; k < members.size(); k++) {
                worth[s][k] = figures[s][k][0];
            }
        }
        return result(worth, record);
    }

    /** {@code worth} of every scenario, first by scenario, then by member. */
    private AttributionResult result(double[][] worth, HistoricalRecord record) {
        int sets = composition.sets();
        double[] weights = new double[worth[0].length];
        Arrays.fill(weights, 1.0);
        ShapleyEnsemble game = new ShapleyEnsemble(Arrays.copyOf(worth, sets), weights);
        double[] history = worth[0];
        double[] outlook = worth[sets - 1];
        return new AttributionResult(
                spec,
                Quantiles.of(history),
                Quantiles.of(outlook),
                spread(game.total(), Outcomes.minus(outlook, history)),
                parts(game),
                interactions(game),
                contrasts(worth),
                references(worth, record));
    }

    private List<AttributionResult.Part> parts(ShapleyEnsemble game) {
        List<AttributionResult.Part> parts = new ArrayList<>();
        for (int i = 0; i < drivers.size(); i++) {
            int player = i;
            double[] members =
                    game.members().stream().mapToDouble(m -> m.value(player)).toArray();
            parts.add(new AttributionResult.Part(
                    drivers.get(i).id(),
                    drivers.get(i).title(),
                    spread(game.value(i), members),
                    game.share(i).orElse(Double.NaN),
                    game.shareQuantile(i, Estimate.LOW).orElse(Double.NaN),
                    game.shareQuantile(i, Estimate.HIGH).orElse(Double.NaN)));
        }
        return parts;
    }

    private List<AttributionResult.Interaction> interactions(ShapleyEnsemble game) {
        List<AttributionResult.Interaction> pairs = new ArrayList<>();
        for (int i = 0; i < drivers.size(); i++) {
            for (int j = i + 1; j < drivers.size(); j++) {
                int one = i;
                int other = j;
                double[] members = game.members().stream()
                        .mapToDouble(m -> m.interaction(one, other))
                        .toArray();
                pairs.add(new AttributionResult.Interaction(
                        drivers.get(i).id(), drivers.get(j).id(), spread(game.interaction(i, j), members)));
            }
        }
        return pairs;
    }

    /** The value of the mean game, which adds up exactly, with the spread over members. */
    private static Quantiles spread(Estimate estimate, double[] members) {
        Quantiles spread = Quantiles.of(members);
        return new Quantiles(estimate.value(), spread.p05(), spread.p25(), spread.p50(), spread.p75(), spread.p95());
    }

    private List<AttributionResult.Contrast> contrasts(double[][] worth) {
        int sets = composition.sets();
        List<AttributionResult.Contrast> contrasts = new ArrayList<>();
        for (int d = 0; d < disputes.size(); d++) {
            contrasts.add(new AttributionResult.Contrast(
                    disputes.get(d).id(),
                    disputes.get(d).title(),
                    Quantiles.of(Outcomes.minus(worth[sets + 2 * d], worth[0])),
                    Quantiles.of(Outcomes.minus(worth[sets + 2 * d + 1], worth[sets - 1]))));
        }
        return contrasts;
    }

    private List<AttributionResult.Reference> references(double[][] worth, HistoricalRecord record) {
        List<AttributionResult.Reference> references = new ArrayList<>();
        spec.trend()
                .flatMap(years -> Trend.of(record, spec.outcome(), years))
                .ifPresent(expected -> references.add(new AttributionResult.Reference(
                        "trend",
                        "Growth of " + spec.trend().get().from() + "-"
                                + spec.trend().get().to() + " in the record, carried on",
                        expected(expected, worth[0].length),
                        Quantiles.of(Outcomes.minus(constant(expected, worth[0].length), worth[0])))));
        favourable.ifPresent(scenario -> {
            double[] best = worth[worth.length - 1];
            references.add(new AttributionResult.Reference(
                    scenario.id(), scenario.title(), Quantiles.of(best), Quantiles.of(Outcomes.minus(best, worth[0]))));
        });
        return references;
    }

    private static Quantiles expected(double value, int members) {
        return Quantiles.of(constant(value, members));
    }

    private static double[] constant(double value, int members) {
        double[] same = new double[members];
        Arrays.fill(same, value);
        return same;
    }
}
