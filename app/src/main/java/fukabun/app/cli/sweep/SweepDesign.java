package fukabun.app.cli.sweep;

import fukabun.app.scenario.SweepPlan;
import fukabun.design.Design;
import fukabun.design.GridDesign;
import fukabun.design.LatinHypercube;
import fukabun.design.SobolDesign;
import java.util.List;

/** The points of a sweep in the units of its factors; a point follows from its number alone. */
final class SweepDesign {
    private final List<SweepPlan.Factor> factors;
    private final Design design;

    /**
     * @param seed of the points
     */
    SweepDesign(SweepPlan plan, long seed) {
        factors = plan.factors();
        design = switch (plan.design()) {
            case GRID ->
                GridDesign.midpoints(factors.stream()
                        .mapToInt(factor -> factor.levels().size())
                        .toArray());
            case LATIN_HYPERCUBE -> new LatinHypercube(factors.size(), plan.size(), seed);
            case SOBOL -> SobolDesign.shifted(factors.size(), plan.size(), seed);
        };
    }

    int size() {
        return design.size();
    }

    /** The value of every factor at a point, in their order. */
    double[] values(int point) {
        double[] coordinates = design.point(point);
        for (int i = 0; i < coordinates.length; i++) {
            coordinates[i] = factors.get(i).at(coordinates[i]);
        }
        return coordinates;
    }
}
