package fukabun.app.output;

import static fukabun.record.Indicator.LARGE_PROJECT_STARTED;
import static fukabun.record.Indicator.SAKHALIN_STARTED;
import static fukabun.record.Indicator.SOUTH_YAKUT_STARTED;
import static fukabun.record.Indicator.TYUMEN_STARTED;
import static fukabun.record.Indicator.YAKUT_GAS_STARTED;

import fukabun.record.Indicator;
import fukabun.study.LuckShare;
import fukabun.study.MeasuredEffect;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Sentences on effects that stand on the terminal and on the page alike. */
public final class EffectWords {
    /** The named projects, in the order of tables. */
    private static final Map<Indicator, String> PROJECTS = projects();

    /** The divisor of every relative effect, so that nobody takes a fall of more than everything for a mistake. */
    public static final String DIVISOR =
            "Percentages are of the average of all runs without the change, so that a draw that"
                    + " had more than the average can fall by more than 100 percent; of a belief, of the run's own.";

    private static final double PERCENT = 100.0;
    private static final double NONE = 0.5;

    private EffectWords() {}

    private static Map<Indicator, String> projects() {
        Map<Indicator, String> projects = new LinkedHashMap<>();
        projects.put(SAKHALIN_STARTED, "Sakhalin");
        projects.put(YAKUT_GAS_STARTED, "Yakut gas");
        projects.put(TYUMEN_STARTED, "Tyumen");
        projects.put(LARGE_PROJECT_STARTED, "any of these three");
        projects.put(SOUTH_YAKUT_STARTED, "South Yakut coal");
        return projects;
    }

    /** How much of the spread of an effect is luck, in one sentence; empty where nothing varies. */
    public static String luck(MeasuredEffect effect) {
        if (effect.luck().isEmpty()) {
            return "";
        }
        LuckShare share = effect.luck().get();
        boolean isNothing = PERCENT * share.high() < NONE;
        String range = isNothing ? "" : " (" + percent(share.low()) + " to " + percent(share.high()) + " %)";
        int runs = effect.claim().seeds();
        return runs == 1
                ? "Luck makes up " + percent(share.value()) + " %" + range
                        + " of the spread; the rest is what is not known of the parameters."
                : "Luck makes up " + percent(effect.shownLuck()) + " % of the spread, for every draw is the average of "
                        + runs
                        + " runs, and " + percent(share.value()) + " %" + range
                        + " of that of single runs; the rest is what is not known of the parameters.";
    }

    /** What pairing leaves of the variance, for example {@code pairing leaves 26 % of the variance}; empty where none is. */
    public static String pairing(MeasuredEffect effect) {
        return Double.isFinite(effect.pairedVarianceShare())
                ? "pairing leaves " + percent(effect.pairedVarianceShare()) + " % of the variance"
                : "";
    }

    /** Whole percent, and what is not nothing never as nothing. */
    private static String percent(double share) {
        double percent = PERCENT * share;
        return percent > 0.0 && percent < NONE ? "under 1" : String.format(Locale.ROOT, "%.0f", percent);
    }

    /** The chance of each named project under each treatment, once each: Sakhalin first within a treatment. */
    public static List<MeasuredEffect> projects(List<MeasuredEffect> effects) {
        Map<String, MeasuredEffect> once = new LinkedHashMap<>();
        effects.stream()
                .map(effect -> effect.claim().treatment())
                .distinct()
                .forEach(treatment -> PROJECTS.keySet()
                        .forEach(project -> effects.stream()
                                .filter(effect -> effect.claim().treatment().equals(treatment)
                                        && effect.measured().outcome().indicator() == project)
                                .findFirst()
                                .ifPresent(effect -> once.putIfAbsent(treatment + " " + project, effect))));
        return new ArrayList<>(once.values());
    }

    /** The name of the project that a chance is about. */
    public static String project(MeasuredEffect effect) {
        return PROJECTS.getOrDefault(
                effect.measured().outcome().indicator(),
                effect.measured().outcome().indicator().key());
    }

    /** A chance in percent, with a digit where it is small. */
    public static String chance(double chance) {
        double percent = PERCENT * chance;
        return String.format(Locale.ROOT, percent > 0.0 && percent < 10.0 ? "%.1f %%" : "%.0f %%", percent);
    }

    /** A change of a chance in points. */
    public static String points(double change) {
        return Math.abs(PERCENT * change) < NONE / 10.0 ? "0" : String.format(Locale.ROOT, "%+.1f", PERCENT * change);
    }
}
