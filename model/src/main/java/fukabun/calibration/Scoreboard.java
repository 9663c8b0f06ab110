package fukabun.calibration;

import fukabun.base.Check;
import fukabun.study.Quantiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How an ensemble meets the patterns of history.
 *
 * @param lines one a pattern, in their order
 * @param evidenceMet weighted share of the evidence that the mean member meets
 */
public record Scoreboard(List<Line> lines, double evidenceMet) {
    public Scoreboard {
        lines = List.copyOf(lines);
    }

    /**
     * A pattern on the scoreboard.
     *
     * @param pattern which
     * @param met mean share of its targets that a member meets
     * @param priorMet the same for draws of the prior; NaN where it was not worked out
     * @param targets how each of its figures came out
     */
    public record Line(Pattern pattern, double met, double priorMet, List<TargetLine> targets) {
        /** A pattern that so many draws of the prior meet decides nothing and belongs to the checks. */
        private static final double ALMOST_ANY = 0.85;

        public Line {
            Objects.requireNonNull(pattern);
            targets = List.copyOf(targets);
        }

        /** Whether almost any draw of the prior meets it. */
        public boolean isMetByAlmostAnyDraw() {
            return priorMet > ALMOST_ANY;
        }
    }

    /**
     * A figure on the scoreboard.
     *
     * @param target which
     * @param met share of the members that meet it
     * @param spread of the members' figures, without those that have none
     * @param never share of the seeds of all members in which it never happened
     */
    public record TargetLine(Target target, double met, Quantiles spread, double never) {
        /** How far the median lies above the range, or below it where negative; 0 within; NaN where there is no median. */
        public double offBy() {
            double median = spread.p50();
            if (Double.isNaN(median)) {
                return Double.NaN;
            }
            return median > target.high() ? median - target.high() : Math.min(0.0, median - target.low());
        }
    }

    /**
     * From the figures of every member.
     *
     * @param figures first by member, then by seed, then by target
     * @param priorMet of each pattern, or empty
     */
    public static Scoreboard of(PatternSet patterns, List<double[][]> figures, double[] priorMet) {
        Check.that(!figures.isEmpty(), "a scoreboard needs at least one member");
        double[] met = new double[patterns.patterns().size()];
        for (double[][] bySeed : figures) {
            double[] scores = patterns.scores(bySeed, false);
            for (int p = 0; p < met.length; p++) {
                met[p] += scores[p] / figures.size();
            }
        }
        List<Line> lines = new ArrayList<>();
        int first = 0;
        for (int p = 0; p < met.length; p++) {
            Pattern pattern = patterns.patterns().get(p);
            List<TargetLine> targets = new ArrayList<>();
            for (int t = 0; t < pattern.targets().size(); t++) {
                targets.add(line(pattern.targets().get(t), figures, first + t));
            }
            first += pattern.targets().size();
            lines.add(new Line(pattern, met[p], priorMet.length == 0 ? Double.NaN : priorMet[p], targets));
        }
        return new Scoreboard(lines, patterns.evidenceMet(met));
    }

    private static TargetLine line(Target target, List<double[][]> figures, int index) {
        List<Double> finite = new ArrayList<>();
        int seeds = 0;
        int met = 0;
        for (double[][] bySeed : figures) {
            int metHere = 0;
            double sum = 0.0;
            for (double[] seed : bySeed) {
                seeds++;
                metHere += target.isMetBy(seed[index]) ? 1 : 0;
                sum += seed[index];
                if (!Double.isNaN(seed[index])) {
                    finite.add(seed[index]);
                }
            }
            boolean event = target.measure().isEvent();
            met += (event ? 2 * metHere >= bySeed.length : target.isMetBy(sum / bySeed.length)) ? 1 : 0;
        }
        double[] values = finite.stream().mapToDouble(Double::doubleValue).toArray();
        Quantiles spread = values.length == 0
                ? new Quantiles(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN)
                : Quantiles.of(values);
        return new TargetLine(target, (double) met / figures.size(), spread, 1.0 - (double) values.length / seeds);
    }
}
