package fukabun.app.scenario;

import fukabun.base.Check;
import fukabun.scenario.Lever;
import fukabun.scenario.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The sweep of a study: which parameters and levers vary, and at which points.
 *
 * @param design how the points are chosen
 * @param size points, at least 1; of a grid, the product of the levels
 * @param seed of the points, and of the runs at each
 * @param runsPerPoint runs of each scenario at each point, at least 1; run k has the same draw and luck at every point
 * @param scenarios ids, each of them the study's base or one of its treatments
 * @param factors what varies, in the order of the file, at least one
 */
public record SweepPlan(
        Design design, int size, long seed, int runsPerPoint, List<String> scenarios, List<Factor> factors) {
    /** The most runs of all scenarios together. */
    public static final int MOST_RUNS = 10_000_000;

    /** How points are chosen. */
    public enum Design {
        /** Every combination of levels. */
        GRID,
        /** Each factor falls once into each of as many equal slices as there are points. */
        LATIN_HYPERCUBE,
        /** A Sobol sequence after a digital shift; sizes that are powers of two are best. */
        SOBOL;

        /** The name in study files. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public SweepPlan {
        Objects.requireNonNull(design);
        Check.atLeast("size", size, 1);
        Check.atLeast("runsPerPoint", runsPerPoint, 1);
        scenarios = List.copyOf(scenarios);
        Check.that(!scenarios.isEmpty(), "a sweep needs at least one scenario");
        factors = List.copyOf(factors);
        Check.that(!factors.isEmpty(), "a sweep needs at least one factor");
    }

    /**
     * A parameter or a lever that varies.
     *
     * @param name as in scenario files
     * @param levels its values, of which there is at least one; empty where it has a range
     * @param low lower end of the range
     * @param high upper end, above the lower one
     */
    public record Factor(String name, List<Double> levels, double low, double high) {
        public Factor {
            Check.that(
                    lever(name).isPresent() || parameter(name).isPresent(), name + " is neither lever nor parameter");
            levels = List.copyOf(levels);
            Check.that(!levels.isEmpty() || low < high, "the range of " + name + " must rise");
        }

        /** The lever, if it is one. */
        public Optional<Lever> lever() {
            return lever(name);
        }

        /** The parameter, if it is one. */
        public Optional<Parameter> parameter() {
            return parameter(name);
        }

        /**
         * The value at a coordinate of a design.
         *
         * @param coordinate in [0, 1); levels share it equally
         */
        public double at(double coordinate) {
            return levels.isEmpty()
                    ? low + coordinate * (high - low)
                    : levels.get(Math.min((int) (coordinate * levels.size()), levels.size() - 1));
        }

        private static Optional<Lever> lever(String name) {
            return Arrays.stream(Lever.values())
                    .filter(each -> each.key().equals(name))
                    .findFirst();
        }

        private static Optional<Parameter> parameter(String name) {
            return Arrays.stream(Parameter.values())
                    .filter(each -> each.key().equals(name))
                    .findFirst();
        }
    }
}
