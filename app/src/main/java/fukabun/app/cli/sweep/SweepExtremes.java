package fukabun.app.cli.sweep;

import java.util.ArrayList;
import java.util.List;

/** Means over draws at each point of a sweep, and the lowest and highest, of each figure of a claim in each scenario. */
final class SweepExtremes {
    /**
     * @param scenario its place in the plan
     * @param window its place among the figures of claims
     * @param lowest smallest mean over the draws of a point
     * @param lowestPoint the first point that has it
     * @param highest largest mean over the draws of a point
     * @param highestPoint the first point that has it
     * @param mean over all runs
     */
    record Range(
            int scenario, int window, double lowest, int lowestPoint, double highest, int highestPoint, double mean) {}

    private final SweepRuns runs;
    private final double[][] sums;
    private final double[][] totals;
    private final Range[][] ranges;
    private final double[][][] means;

    SweepExtremes(SweepRuns runs) {
        int scenarios = runs.plan().scenarios().size();
        int windows = runs.windows().size();
        this.runs = runs;
        this.sums = new double[scenarios][windows];
        this.totals = new double[scenarios][windows];
        this.ranges = new Range[scenarios][windows];
        this.means = new double[scenarios][windows][runs.points()];
    }

    /** Takes in a run; runs must come in their order. */
    void add(int run, double[] outcomes) {
        SweepRuns.Place place = runs.place(run);
        int s = place.scenario();
        for (int w = 0; w < runs.windows().size(); w++) {
            sums[s][w] = (place.draw() == 0 ? 0.0 : sums[s][w]) + outcomes[w];
            totals[s][w] += outcomes[w];
            if (place.draw() == runs.draws() - 1) {
                means[s][w][place.point()] = sums[s][w] / runs.draws();
                ranges[s][w] = widened(ranges[s][w], place, w, means[s][w][place.point()]);
            }
        }
    }

    private static Range widened(Range range, SweepRuns.Place place, int window, double mean) {
        int point = place.point();
        if (range == null) {
            return new Range(place.scenario(), window, mean, point, mean, point, mean);
        }
        boolean isLower = mean < range.lowest();
        boolean isHigher = mean > range.highest();
        return new Range(
                place.scenario(),
                window,
                isLower ? mean : range.lowest(),
                isLower ? point : range.lowestPoint(),
                isHigher ? mean : range.highest(),
                isHigher ? point : range.highestPoint(),
                mean);
    }

    /** The mean of a figure over the draws of a point, by the places of scenario and figure. */
    double mean(int scenario, int window, int point) {
        return means[scenario][window][point];
    }

    /** Every range, by scenario, then by figure. */
    List<Range> ranges() {
        List<Range> all = new ArrayList<>();
        double count = (double) runs.points() * runs.draws();
        for (Range[] ofScenario : ranges) {
            for (Range range : ofScenario) {
                all.add(new Range(
                        range.scenario(),
                        range.window(),
                        range.lowest(),
                        range.lowestPoint(),
                        range.highest(),
                        range.highestPoint(),
                        totals[range.scenario()][range.window()] / count));
            }
        }
        return all;
    }
}
