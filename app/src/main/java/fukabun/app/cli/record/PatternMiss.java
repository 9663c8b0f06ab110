package fukabun.app.cli.record;

import fukabun.calibration.Measure;
import fukabun.calibration.Scoreboard;
import fukabun.record.HistoricalRecord;
import fukabun.record.Observation;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Says by how much the model misses the figures of a pattern.
 *
 * @param record from which distances are told, where it has the figure
 */
record PatternMiss(HistoricalRecord record) {
    private static final double PERCENT = 100.0;
    private static final double HALF = 0.5;
    private static final int PAIR = 2;

    /** Whether fewer than half of the members meet a figure. */
    static boolean isMissed(Scoreboard.TargetLine target) {
        return target.met() < HALF;
    }

    /** One line on a pattern: how many of its figures most members meet, and how far off the one is that fewest meet. */
    String words(Scoreboard.Line line) {
        List<Scoreboard.TargetLine> missed =
                line.targets().stream().filter(PatternMiss::isMissed).toList();
        int figures = line.targets().size();
        if (missed.isEmpty()) {
            return figures == 1
                    ? ""
                    : "most members meet " + (figures == PAIR ? "each of the two" : "each of the " + figures);
        }
        Scoreboard.TargetLine worst = missed.stream()
                .min(Comparator.comparingDouble(Scoreboard.TargetLine::met))
                .orElseThrow();
        String count = figures == 1 ? "" : "most meet " + (figures - missed.size()) + " of " + figures + "; fewest ";
        return count + when(worst.target().measure()) + distance(worst);
    }

    /** One figure, for example {@code 1979: median 18 % below the record, met by 31 %}. */
    String words(Scoreboard.TargetLine target) {
        return when(target.target().measure())
                + distance(target)
                + String.format(Locale.ROOT, ", met by %.0f %%", PERCENT * target.met());
    }

    /** Which years of its pattern a figure is of, where that is not the whole of it. */
    private static String when(Measure measure) {
        if (measure instanceof Measure.Level level) {
            return level.year() + ": ";
        }
        if (measure instanceof Measure.Difference difference) {
            return difference.year() + ": ";
        }
        if (measure instanceof Measure.Growth growth) {
            return growth.from() + "–" + growth.to() + ": ";
        }
        return "";
    }

    private String distance(Scoreboard.TargetLine target) {
        double median = target.spread().p50();
        if (Double.isNaN(median)) {
            return "never happens";
        }
        Optional<Observation> figure = figure(target.target().measure());
        if (figure.filter(each -> each.value() > 0.0).isPresent()) {
            double off = median / figure.get().value() - 1.0;
            String where = off > 0.0 ? "above" : "below";
            return String.format(Locale.ROOT, "median %.0f %% %s the record", PERCENT * Math.abs(off), where);
        }
        return outside(target);
    }

    private Optional<Observation> figure(Measure measure) {
        return measure instanceof Measure.Level level ? record.find(level.indicator(), level.year()) : Optional.empty();
    }

    /** How far the median lies outside the range of a figure for which the record has no single number. */
    private static String outside(Scoreboard.TargetLine target) {
        double off = target.offBy();
        if (off == 0.0) {
            return "median within the range, members far apart";
        }
        Measure measure = target.target().measure();
        double bound = off > 0.0 ? target.target().high() : target.target().low();
        boolean isYear = measure instanceof Measure.FirstReached
                || measure instanceof Measure.FirstFallen
                || measure instanceof Measure.PeakYear;
        if (isYear) {
            return String.format(Locale.ROOT, "median %.1f years too %s", Math.abs(off), off > 0.0 ? "late" : "early");
        }
        String where = off > 0.0 ? " above its range" : " below its range";
        boolean isRelative = bound > 0.0 && !(measure instanceof Measure.Growth);
        return isRelative
                ? String.format(Locale.ROOT, "median %.0f %%%s", PERCENT * Math.abs(off) / bound, where)
                : String.format(Locale.ROOT, "median %.2g%s", Math.abs(off), where);
    }
}
