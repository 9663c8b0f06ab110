package fukabun.calibration;

import fukabun.base.Check;
import fukabun.record.Grade;
import fukabun.record.Table;
import java.util.ArrayList;
import java.util.List;

/** Patterns and how a draw is scored against them. */
public final class PatternSet {
    /** An event is met when at least this share of the seeds has it in its range. */
    private static final double MOST_SEEDS = 0.5;

    /** What a target that is missed by less than half its range still counts, so that near misses rank before far ones. */
    private static final double NEAR_MISS = 0.25;

    private final List<Pattern> patterns;

    public PatternSet(List<Pattern> patterns) {
        this.patterns = List.copyOf(patterns);
        Check.that(!this.patterns.isEmpty(), "at least one pattern is needed");
    }

    public List<Pattern> patterns() {
        return patterns;
    }

    /** How many targets all patterns have together. */
    public int targets() {
        return patterns.stream().mapToInt(pattern -> pattern.targets().size()).sum();
    }

    /** The patterns that stand on figures of at least this grade; a pattern loses its weaker targets. */
    public PatternSet atLeast(Grade worst) {
        List<Pattern> kept = new ArrayList<>();
        for (Pattern pattern : patterns) {
            List<Target> targets = pattern.targets().stream()
                    .filter(target -> target.grade().compareTo(worst) <= 0)
                    .toList();
            if (!targets.isEmpty()) {
                kept.add(new Pattern(
                        pattern.id(), pattern.statement(), pattern.role(), pattern.weight(), targets, pattern.note()));
            }
        }
        return new PatternSet(kept);
    }

    /** The patterns that count, without the checks. */
    public PatternSet evidence() {
        return new PatternSet(patterns.stream()
                .filter(pattern -> pattern.role() == Pattern.Role.EVIDENCE)
                .toList());
    }

    /**
     * The patterns had history been another: each target keeps the width of its range, around the figure of that history.
     *
     * @param figures of every target, pattern by pattern
     */
    public PatternSet around(double[] figures) {
        Check.that(figures.length == targets(), "each target needs its figure");
        List<Pattern> moved = new ArrayList<>();
        int next = 0;
        for (Pattern pattern : patterns) {
            List<Target> targets = new ArrayList<>();
            for (Target target : pattern.targets()) {
                targets.add(target.around(figures[next++]));
            }
            moved.add(new Pattern(
                    pattern.id(), pattern.statement(), pattern.role(), pattern.weight(), targets, pattern.note()));
        }
        return new PatternSet(moved);
    }

    /** Every target's figure in a run, pattern by pattern. */
    public double[] figures(Table table) {
        double[] figures = new double[targets()];
        int next = 0;
        for (Pattern pattern : patterns) {
            for (Target target : pattern.targets()) {
                figures[next++] = target.measure().of(table);
            }
        }
        return figures;
    }

    /**
     * How well each pattern is met by a draw, from the figures of its seeds.
     *
     * @param bySeed figures of each seed
     * @param soft whether near misses count a little, for ranking; otherwise a target is met or missed
     * @return for each pattern the share of its targets that is met, 0 to 1
     */
    public double[] scores(double[][] bySeed, boolean soft) {
        double[] scores = new double[patterns.size()];
        int next = 0;
        for (int p = 0; p < scores.length; p++) {
            List<Target> targets = patterns.get(p).targets();
            double met = 0.0;
            for (Target target : targets) {
                met += score(target, bySeed, next++, soft);
            }
            scores[p] = met / targets.size();
        }
        return scores;
    }

    /** The weighted share of the evidence that is met, from the scores of the patterns. */
    public double evidenceMet(double[] scores) {
        double met = 0.0;
        double all = 0.0;
        for (int p = 0; p < scores.length; p++) {
            if (patterns.get(p).role() == Pattern.Role.EVIDENCE) {
                met += patterns.get(p).weight() * scores[p];
                all += patterns.get(p).weight();
            }
        }
        return met / all;
    }

    private static double score(Target target, double[][] bySeed, int index, boolean soft) {
        if (target.measure().isEvent()) {
            int met = 0;
            for (double[] figures : bySeed) {
                met += target.isMetBy(figures[index]) ? 1 : 0;
            }
            double share = (double) met / bySeed.length;
            return share >= MOST_SEEDS ? 1.0 : soft ? NEAR_MISS * share / MOST_SEEDS : 0.0;
        }
        double sum = 0.0;
        for (double[] figures : bySeed) {
            sum += figures[index];
        }
        double miss = target.miss(sum / bySeed.length);
        return miss == 0.0 ? 1.0 : soft ? NEAR_MISS * (1.0 - miss) : 0.0;
    }
}
