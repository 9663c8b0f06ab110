package fukabun.calibration;

import fukabun.scenario.Distribution;
import fukabun.scenario.Parameter;
import fukabun.scenario.Priors;
import fukabun.scenario.Thesis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;

/**
 * How well each thesis is supported, from scores that are there already: on all patterns, without each of them, and with
 * the prior of each parameter that is no route half and twice as wide.
 */
public final class ThesisSupports {
    private static final int NONE = -1;
    private static final double HALVED = 0.5;
    private static final double DOUBLED = 2.0;

    /** A prior that its own draws cannot widen by this much, such as a uniform one, has no wide variant. */
    private static final double LEAST_WIDENING = 1.05;

    private final ReferenceTable main;
    private final Map<Thesis, ReferenceTable> contrasts;
    private final int kept;
    private final int draws;

    /**
     * @param main scores of the main prior
     * @param contrasts scores of the theses, all with as many draws; they have the points and the luck of the first draws
     *     of the main prior
     * @param kept how many draws the posterior keeps; the distance of the last one counts
     */
    public ThesisSupports(ReferenceTable main, Map<Thesis, ReferenceTable> contrasts, int kept) {
        this.main = main;
        this.contrasts = contrasts;
        this.kept = kept;
        this.draws = contrasts.values().stream()
                .mapToInt(ReferenceTable::draws)
                .min()
                .orElse(0);
    }

    /**
     * By what was changed, "all patterns" first.
     *
     * @param priors from which the draws come
     * @param point of a draw in the unit cube, by its number
     */
    public List<SupportVariant> of(Priors priors, IntFunction<double[]> point) {
        double[] even = new double[draws];
        Arrays.fill(even, 1.0);
        Accepted all = accepted(NONE);
        List<SupportVariant> variants = new ArrayList<>();
        variants.add(new SupportVariant("all patterns", Double.NaN, all.supports(even)));
        List<Pattern> patterns = main.patterns().patterns();
        long evidence =
                patterns.stream().filter(p -> p.role() == Pattern.Role.EVIDENCE).count();
        for (int p = 0; p < patterns.size() && evidence > 1; p++) {
            if (patterns.get(p).role() == Pattern.Role.EVIDENCE) {
                String name = "without " + patterns.get(p).id();
                variants.add(new SupportVariant(name, Double.NaN, accepted(p).supports(even)));
            }
        }
        Map<Integer, double[]> points = new TreeMap<>();
        for (int draw = 0; draw < draws; draw++) {
            if (all.byAny(draw)) {
                points.put(draw, point.apply(draw));
            }
        }
        for (Parameter parameter : Parameter.values()) {
            Distribution prior = priors.of(parameter).distribution();
            if (!parameter.isTerritorial() && !(prior instanceof Distribution.Fixed)) {
                variants.addAll(onOtherPriors(parameter, prior, all, points));
            }
        }
        return List.copyOf(variants);
    }

    private List<SupportVariant> onOtherPriors(
            Parameter parameter, Distribution prior, Accepted all, Map<Integer, double[]> points) {
        ToDoubleFunction<double[]> place = point -> point[parameter.ordinal()];
        OtherSpread narrow = new OtherSpread(prior, HALVED);
        OtherSpread wide = new OtherSpread(prior, DOUBLED);
        List<SupportVariant> variants = new ArrayList<>();
        variants.add(new SupportVariant(
                "narrow " + parameter.key(), narrow.achieved(), all.supports(weights(narrow, place, points))));
        if (wide.achieved() > LEAST_WIDENING) {
            variants.add(new SupportVariant(
                    "wide " + parameter.key(), wide.achieved(), all.supports(weights(wide, place, points))));
        }
        return variants;
    }

    /** By draw; only those that are accepted anywhere have points, and only their weights count. */
    private double[] weights(OtherSpread spread, ToDoubleFunction<double[]> place, Map<Integer, double[]> points) {
        double[] weights = new double[draws];
        points.forEach((draw, point) -> weights[draw] = spread.weight(place.applyAsDouble(point)));
        return weights;
    }

    private Accepted accepted(int without) {
        double threshold = main.threshold(without, kept);
        Map<Thesis, boolean[]> byThesis = new EnumMap<>(Thesis.class);
        byThesis.put(Thesis.CONTINUOUS, main.accepted(without, threshold, draws));
        contrasts.forEach((thesis, table) -> byThesis.put(thesis, table.accepted(without, threshold, draws)));
        return new Accepted(byThesis);
    }

    /** Which draws are accepted under each thesis and under the main prior. */
    private record Accepted(Map<Thesis, boolean[]> byThesis) {
        /** Each thesis against the main prior, and then the two ends against each other. */
        List<ThesisSupport> supports(double[] weights) {
            List<ThesisSupport> supports = new ArrayList<>();
            for (Thesis thesis : byThesis.keySet()) {
                if (thesis != Thesis.CONTINUOUS) {
                    supports.add(support(thesis, Thesis.CONTINUOUS, weights));
                }
            }
            if (byThesis.containsKey(Thesis.ZERO) && byThesis.containsKey(Thesis.STRONG)) {
                supports.add(support(Thesis.ZERO, Thesis.STRONG, weights));
            }
            return supports;
        }

        private ThesisSupport support(Thesis thesis, Thesis against, double[] weights) {
            return ThesisSupport.of(thesis, against, byThesis.get(thesis), byThesis.get(against), weights);
        }

        boolean byAny(int draw) {
            return byThesis.values().stream().anyMatch(accepted -> accepted[draw]);
        }
    }
}
