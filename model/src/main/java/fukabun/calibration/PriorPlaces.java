package fukabun.calibration;

import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import fukabun.scenario.Priors;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where draws lie in the prior of every quantity: the probability, in (0, 1), that the prior gave to smaller values.
 *
 * @param names first every parameter, then the strength of the linkage, then every route of the dispute as it acts, which
 *     is its draw scaled by the strength
 * @param points one a draw, with a place for each name
 */
public record PriorPlaces(List<String> names, List<double[]> points) {
    /** The axis of the main prior: 0 where the dispute does nothing, 1 for the whole range of every route. */
    public static final String STRENGTH = "linkageStrength";

    private static final String SCALED = " (scaled)";

    /** Draws of the prior that show how a scaled route lies before the record: its places are known to a hundredth. */
    private static final int PRIOR_DRAWS = 20_000;

    public PriorPlaces {
        names = List.copyOf(names);
        points = List.copyOf(points);
    }

    /** Of draws of a calibration, by their numbers. */
    public static PriorPlaces of(Calibration calibration, List<Integer> draws) {
        List<Route> routes = routes(calibration);
        List<String> names = new ArrayList<>();
        for (Parameter parameter : Parameter.values()) {
            names.add(parameter.key());
        }
        names.add(STRENGTH);
        routes.forEach(route -> names.add(route.parameter().key() + SCALED));
        List<double[]> points = new ArrayList<>();
        for (int draw : draws) {
            Parameters parameters = calibration.parameters(draw);
            double[] point = Arrays.copyOf(calibration.point(draw), names.size());
            for (int r = 0; r < routes.size(); r++) {
                point[independent() + r] = routes.get(r).place(parameters);
            }
            points.add(point);
        }
        return new PriorPlaces(names, points);
    }

    /** How many quantities, the first, are independent of each other before the record. */
    static int independent() {
        return Priors.dimension();
    }

    /** The places of one quantity. */
    public double[] of(int quantity) {
        return points.stream().mapToDouble(point -> point[quantity]).toArray();
    }

    private static List<Route> routes(Calibration calibration) {
        int count = Math.min(PRIOR_DRAWS, calibration.plan().draws());
        List<Parameter> scaled = Arrays.stream(Parameter.values())
                .filter(each -> each.isTerritorial() && !each.isAfterSettlement())
                .toList();
        double[][] values = new double[scaled.size()][count];
        int[] next = {0};
        calibration.eachParameters(count, parameters -> {
            for (int r = 0; r < values.length; r++) {
                values[r][next[0]] = parameters.value(scaled.get(r));
            }
            next[0]++;
        });
        List<Route> routes = new ArrayList<>();
        for (int r = 0; r < values.length; r++) {
            Arrays.sort(values[r]);
            if (values[r][0] < values[r][count - 1]) {
                routes.add(new Route(scaled.get(r), values[r]));
            }
        }
        return routes;
    }

    /**
     * A route as it acts under the main prior.
     *
     * @param sorted its values in draws of the prior
     */
    private record Route(Parameter parameter, double[] sorted) {
        double place(Parameters drawn) {
            double value = drawn.value(parameter);
            int found = Arrays.binarySearch(sorted, value);
            int below = found >= 0 ? found : -found - 1;
            return (below + 0.5) / (sorted.length + 1.0);
        }
    }
}
