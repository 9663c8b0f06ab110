package fukabun.app.cli.record;

import fukabun.calibration.Measure;
import fukabun.calibration.Scoreboard;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Says by how much the model misses the figures of a pattern. */
final class PatternMiss {
    private static final double PERCENT = 100.0;
    private static final double HALF = 0.5;

    private PatternMiss() {}

    /** Whether fewer than half of the members meet a figure. */
    static boolean isMissed(Scoreboard.TargetLine target) {
        return target.met() < HALF;
    }

    /** One line on a pattern: how many of its figures are met, and which one most members miss by most. */
    static String words(Scoreboard.Line line) {
        List<Scoreboard.TargetLine> missed =
                line.targets().stream().filter(PatternMiss::isMissed).toList();
        if (missed.isEmpty()) {
            return line.targets().size() == 1 ? "" : "all of its " + line.targets().size() + " figures met";
        }
        Scoreboard.TargetLine worst =
                missed.stream().min(Comparator.comparingDouble(Scoreboard.TargetLine::met)).orElseThrow();
        String count = line.targets().size() == 1
                ? ""
                : line.targets().size() - missed.size() + " of " + line.targets().size() + " figures met; ";
        return count + worst.target().measure().words() + " " + distance(worst);
    }

    /** One figure, for example {@code exportsUsd 1979 12 % too low, met by 31 %}. */
    static String words(Scoreboard.TargetLine target) {
        return target.target().measure().words() + " " + distance(target)
                + String.format(Locale.ROOT, ", met by %.0f %%", PERCENT * target.met());
    }

    private static String distance(Scoreboard.TargetLine target) {
        double off = target.offBy();
        if (Double.isNaN(off)) {
            return "never happens";
        }
        if (off == 0.0) {
            return "too widely spread";
        }
        Measure measure = target.target().measure();
        double bound = off > 0.0 ? target.target().high() : target.target().low();
        boolean isYear = measure instanceof Measure.FirstReached
                || measure instanceof Measure.FirstFallen
                || measure instanceof Measure.PeakYear;
        if (isYear) {
            return String.format(Locale.ROOT, "%.1f years too %s", Math.abs(off), off > 0.0 ? "late" : "early");
        }
        String where = off > 0.0 ? " too high" : " too low";
        boolean isRelative = bound > 0.0 && !(measure instanceof Measure.Growth);
        return isRelative
                ? String.format(Locale.ROOT, "%.0f %%%s", PERCENT * Math.abs(off) / bound, where)
                : String.format(Locale.ROOT, "%.2g%s", Math.abs(off), where);
    }
}
