package fukabun.app.cli.claim;

import fukabun.app.cli.job.Session;
import fukabun.app.cli.terminal.JsonText;
import fukabun.app.cli.terminal.Layout;
import fukabun.app.cli.terminal.Magnitude;
import fukabun.app.output.EffectWords;
import fukabun.record.Indicator;
import fukabun.study.ClaimSpec;
import fukabun.study.LuckShare;
import fukabun.study.MeasuredEffect;
import fukabun.study.MoneyUnit;
import fukabun.study.Quantiles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The effects of the claims in amounts, with luck and parameters apart, and the named projects with and without.
 *
 * @param effects by claim, and within each its own figure first
 */
record EffectReport(List<MeasuredEffect> effects) {
    private static final int TREATMENT_WIDTH = 20;
    private static final int PROJECT_WIDTH = 20;
    private static final int CHANCE_WIDTH = 10;
    private static final int POINTS_WIDTH = 13;
    private static final int INTERVAL_WIDTH = 20;

    EffectReport {
        effects = List.copyOf(effects);
    }

    /** The lines of one claim; none where nothing was measured. */
    List<String> lines(ClaimSpec claim) {
        return own(claim).stream()
                .flatMap(own -> List.of(amounts(own), EffectWords.luck(own)).stream())
                .filter(line -> !line.isEmpty())
                .map(line -> Layout.hanging("  ", line))
                .toList();
    }

    private Optional<MeasuredEffect> own(ClaimSpec claim) {
        return effects.stream()
                .filter(each -> each.claim() == claim && each.isOwn())
                .findFirst();
    }

    /** For example {@code Mean effect +9.43 bn USD (+6.10 bn USD of 1985), half of the draws between ... and ...}. */
    private String amounts(MeasuredEffect own) {
        Quantiles effect = own.effect();
        if (effect.p05() == 0.0 && effect.p95() == 0.0 && effect.mean() == 0.0) {
            return "";
        }
        String head = own.isChance()
                ? "The chance goes from " + EffectWords.chance(own.base()) + " to " + EffectWords.chance(own.treated())
                        + " on average, half of the draws between " + EffectWords.points(effect.p25()) + " and "
                        + EffectWords.points(effect.p75()) + " points"
                : "Mean effect " + amount(own) + inDollarsOf1985(own) + ", half of the draws between " + half(own);
        String pairing = EffectWords.pairing(own);
        return head + (pairing.isEmpty() ? "." : "; " + pairing + ".");
    }

    private static Magnitude magnitude(MeasuredEffect own) {
        Quantiles effect = own.effect();
        double largest = Math.max(Math.abs(effect.p25()), Math.max(Math.abs(effect.mean()), Math.abs(effect.p75())));
        return Magnitude.of(own.measured().unitWords(), largest);
    }

    private static String amount(MeasuredEffect own) {
        Magnitude magnitude = magnitude(own);
        String unit = magnitude.unit().equals("0 to 1") ? "on the scale from 0 to 1" : magnitude.unit();
        return magnitude.signed(own.effect().mean()) + " " + unit;
    }

    private static String half(MeasuredEffect own) {
        Magnitude magnitude = magnitude(own);
        return magnitude.signed(own.effect().p25()) + " and "
                + magnitude.signed(own.effect().p75());
    }

    private String inDollarsOf1985(MeasuredEffect own) {
        return effects.stream()
                .filter(each -> each.claim() == own.claim()
                        && each.measured().outcome().equals(own.measured().outcome())
                        && each.measured().unit() == MoneyUnit.DOLLARS_OF_1985)
                .findFirst()
                .map(each -> " (" + amount(each) + ")")
                .orElse("");
    }

    /** The table of named projects; nothing where no claim is about projects. */
    void printProjects(Session session) {
        List<MeasuredEffect> projects = EffectWords.projects(effects);
        if (projects.isEmpty()) {
            return;
        }
        MeasuredEffect first = projects.get(0);
        session.out().println();
        session.out().println(session.ink().bold("Named projects, with and without"));
        session.out()
                .println(Layout.paragraph("Chance that a project has started by the end of "
                        + first.measured().outcome().toYear() + ", on average over " + first.draws() + " draws of "
                        + first.claim().seeds() + " runs each, and the points that the change adds to it."));
        session.out()
                .println(session.ink()
                        .faint(Layout.left("  With", TREATMENT_WIDTH)
                                + Layout.left("project", PROJECT_WIDTH)
                                + Layout.right("without", CHANCE_WIDTH)
                                + Layout.right("with", CHANCE_WIDTH)
                                + Layout.right("points, mean", POINTS_WIDTH)
                                + Layout.right("90 % of the draws", INTERVAL_WIDTH)));
        String before = "";
        for (MeasuredEffect each : projects) {
            String treatment = each.claim().treatment();
            session.out().println(row(each, treatment.equals(before) ? "" : treatment));
            before = treatment;
        }
    }

    private static String row(MeasuredEffect each, String treatment) {
        Quantiles effect = each.effect();
        return Layout.left("  " + treatment, TREATMENT_WIDTH)
                + Layout.left(EffectWords.project(each), PROJECT_WIDTH)
                + Layout.right(EffectWords.chance(each.base()), CHANCE_WIDTH)
                + Layout.right(EffectWords.chance(each.treated()), CHANCE_WIDTH)
                + Layout.right(EffectWords.points(effect.mean()), POINTS_WIDTH)
                + Layout.right(
                        EffectWords.points(effect.p05()) + " to " + EffectWords.points(effect.p95()), INTERVAL_WIDTH);
    }

    /** The effects of a claim for scripts. */
    List<Object> content(ClaimSpec claim) {
        List<Object> content = new ArrayList<>();
        effects.stream().filter(each -> each.claim() == claim).forEach(each -> content.add(content(each)));
        return content;
    }

    private static Map<String, Object> content(MeasuredEffect each) {
        Indicator indicator = each.measured().outcome().indicator();
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("indicator", indicator.key());
        content.put("unit", each.measured().unitWords());
        content.put("from", each.measured().outcome().fromYear());
        content.put("to", each.measured().outcome().toYear());
        content.put("base", JsonText.number(each.base()));
        content.put("treatment", JsonText.number(each.treated()));
        content.put("effect", JsonText.quantiles(each.effect()));
        content.put("pairedVarianceShare", JsonText.number(each.pairedVarianceShare()));
        content.put(
                "luckShare", JsonText.number(each.luck().map(LuckShare::value).orElse(Double.NaN)));
        return content;
    }
}
