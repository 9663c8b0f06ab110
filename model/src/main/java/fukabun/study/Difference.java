package fukabun.study;

import fukabun.scenario.Thesis;
import java.util.List;

/**
 * A variant less its base, member by member on the same draws.
 *
 * @param baseId scenario without treatment
 * @param variantId scenario with treatment
 * @param thesis under which the members of both were drawn
 * @param annual spread of the difference, one band an indicator
 * @param cumulated spread of the difference over all years, as {@link fukabun.record.Indicator#overYears} makes them one
 *     figure; one an indicator, in the order of {@code annual}
 * @param directions in how many pairs of members that figure is more or less, in the same order
 */
public record Difference(
        String baseId,
        String variantId,
        Thesis thesis,
        List<Band> annual,
        List<Quantiles> cumulated,
        List<Direction> directions) {
    public Difference {
        annual = List.copyOf(annual);
        cumulated = List.copyOf(cumulated);
        directions = List.copyOf(directions);
    }

    /**
     * In how many pairs the variant has more than its base, and in how many less; in the rest they are the same.
     *
     * @param more pairs with more
     * @param less pairs with less
     */
    public record Direction(int more, int less) {
        /** Relative to the size of a figure: what the order of additions may leave. */
        private static final double ROUNDING = 1e-12;

        /**
         * Of all pairs.
         *
         * @param differences one a pair
         * @param sizes of what was subtracted, one a pair, against which rounding is small
         */
        static Direction of(double[] differences, double[] sizes) {
            int more = 0;
            int less = 0;
            for (int i = 0; i < differences.length; i++) {
                double dust = ROUNDING * Math.abs(sizes[i]);
                more += differences[i] > dust ? 1 : 0;
                less += differences[i] < -dust ? 1 : 0;
            }
            return new Direction(more, less);
        }
    }
}
