package fukabun.app.output;

import fukabun.study.ClaimSpec;
import fukabun.study.LuckShare;
import fukabun.study.MeasuredEffect;
import fukabun.study.Quantiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code effects.csv}: what the treatment of each claim does, one row a figure, unit and window, luck and parameters apart. */
public final class EffectTable {
    private static final Quantiles NONE =
            new Quantiles(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    private EffectTable() {}

    public static OutputTable of(List<MeasuredEffect> effects) {
        OutputTable table = new OutputTable(
                "effects",
                "What the treatment of each claim does, in pairs, in every unit and over every window",
                fields());
        effects.forEach(effect -> table.add(row(effect)));
        return table;
    }

    private static List<Field> fields() {
        List<Field> fields = new ArrayList<>(List.of(
                Field.text("claim", "Id of the claim"),
                Field.text("treatment", "Id of the scenario whose effect is meant"),
                Field.text("outcome", "Indicator that is looked at"),
                Field.text("unit", "Unit of base, treatment and effect; other money at the rate of each year"),
                Field.text("aggregate", "How the years make one figure: cumulated, mean or last"),
                Field.integer("from", "First year"),
                Field.integer("to", "Last year"),
                Field.bool("judged", "Whether the claim is judged by this figure"),
                Field.integer("draws", "Draws of the parameters"),
                Field.integer("runs_per_draw", "Runs of each draw over which its figure is averaged"),
                Field.number(
                        "base_mean",
                        "",
                        "Mean over the draws without the treatment; of what was believed, where a"
                                + " belief is held against what came"),
                Field.number("treatment_mean", "", "Mean over the draws with the treatment; of what came")));
        fields.addAll(BandTables.quantileFields("", "", "of the paired difference over the draws"));
        fields.addAll(BandTables.quantileFields(
                "relative_",
                "share",
                "of the difference over the average of all draws"
                        + " without the treatment, or over the belief; empty for a chance"));
        fields.add(Field.number(
                "paired_variance_share", "ratio", "Variance of the paired difference over that of independent runs"));
        fields.addAll(List.of(
                Field.number(
                        "luck_share",
                        "share",
                        "Share of chance in the variance of the effect of single runs; the rest"
                                + " lies between the draws of the parameters"),
                Field.number("luck_share_low", "share", "Lower end of its 90 percent bootstrap interval"),
                Field.number("luck_share_high", "share", "Upper end"),
                Field.number("luck_runs_per_draw", "", "Runs of each draw that luck was told from parameters by"),
                Field.number(
                        "luck_share_of_spread",
                        "share",
                        "Share of chance in the spread of this row, whose figures are"
                                + " averages over the runs of a draw")));
        return fields;
    }

    private static List<Object> row(MeasuredEffect effect) {
        ClaimSpec.Outcome outcome = effect.measured().outcome();
        Optional<LuckShare> luck = effect.luck();
        return Stream.of(
                        List.<Object>of(
                                effect.claim().id(),
                                effect.claim().treatment(),
                                outcome.indicator().key(),
                                effect.measured().unitWords(),
                                effect.measured().aggregate().name().toLowerCase(Locale.ROOT)),
                        List.<Object>of(
                                outcome.fromYear(),
                                outcome.toYear(),
                                effect.isOwn(),
                                effect.draws(),
                                effect.claim().seeds(),
                                effect.base(),
                                effect.treated()),
                        BandTables.cells(effect.effect()),
                        BandTables.cells(effect.relative().orElse(NONE)),
                        List.<Object>of(
                                effect.pairedVarianceShare(),
                                luck.map(LuckShare::value).orElse(Double.NaN),
                                luck.map(LuckShare::low).orElse(Double.NaN),
                                luck.map(LuckShare::high).orElse(Double.NaN),
                                luck.map(each -> (double) each.runs()).orElse(Double.NaN),
                                effect.shownLuck()))
                .flatMap(List::stream)
                .toList();
    }
}
