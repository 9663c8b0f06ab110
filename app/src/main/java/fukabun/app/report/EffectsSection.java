package fukabun.app.report;

import fukabun.app.output.Amount;
import fukabun.app.output.EffectWords;
import fukabun.app.output.Results;
import fukabun.study.ClaimSpec;
import fukabun.study.MeasuredEffect;
import fukabun.study.MoneyUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the changes do in amounts, over each window and in each unit, and the named projects with and without. */
final class EffectsSection {
    private static final String NOTHING = "–";
    private static final double PERCENT = 100.0;

    /** A dash at which no line breaks. */
    private static final String UNBROKEN_DASH = "\u2060–\u2060";

    private final Results results;

    EffectsSection(Results results) {
        this.results = results;
    }

    /** Nothing where no effect was measured. */
    void write(Html page) {
        if (results.effects().isEmpty()) {
            return;
        }
        page.section("effects", "Effects in amounts");
        page.table(
                "What each change does, in pairs of runs: means over the draws, share of Japan’s trade in percent",
                List.of(
                        "Change, and what it acts on",
                        "Years",
                        "Mean effect",
                        "Half of the draws",
                        "Dollars of 1985",
                        "Yen",
                        "Of Japan’s trade",
                        "Pairing leaves",
                        "Luck"),
                results.effects().stream()
                        .filter(effect -> effect.measured().unit() == MoneyUnit.OWN && !effect.isChance())
                        .map(this::row)
                        .toList());
        page.put(
                "p",
                "Pairing leaves: both runs of a pair share their luck and their parameters, so that their difference"
                        + " has only this share of the variance of independent runs; the rest is saved. Luck: each draw of the"
                        + " parameters was run again with other luck; this share of the variance of the effects is luck, and no"
                        + " knowledge of the parameters would take it away. Nine in ten draws, medians and intervals of the shares are"
                        + " in effects.csv.");
        projects(page);
        page.endSection();
    }

    private List<String> row(MeasuredEffect effect) {
        ClaimSpec.Outcome outcome = effect.measured().outcome();
        Amount amount = amount(effect);
        String what = effect.claim().belief().isPresent()
                ? effect.claim().id() + ": what came less what was believed"
                : effect.claim().treatment() + ": " + outcome.indicator().meaning();
        return List.of(
                what,
                outcome.years().replace("-", UNBROKEN_DASH),
                amount.signed(effect.effect().mean()) + " " + amount.words().replace("US dollars", "USD"),
                amount.signed(effect.effect().p25()) + " to "
                        + amount.signed(effect.effect().p75()),
                in(effect, MoneyUnit.DOLLARS_OF_1985),
                in(effect, MoneyUnit.YEN),
                in(effect, MoneyUnit.SHARE_OF_JAPAN_TRADE),
                Double.isFinite(effect.pairedVarianceShare()) ? Amount.share(effect.pairedVarianceShare()) : NOTHING,
                effect.luck().isPresent() ? Amount.share(effect.shownLuck()) : NOTHING);
    }

    /** The same effect in another unit. */
    private String in(MeasuredEffect effect, MoneyUnit unit) {
        Optional<MeasuredEffect> other = results.effects().stream()
                .filter(each -> each.claim() == effect.claim()
                        && each.measured().outcome().equals(effect.measured().outcome())
                        && each.measured().unit() == unit)
                .findFirst();
        return other.map(each -> {
                    Amount amount = amount(each);
                    String size = amount.words().split(" ")[0];
                    boolean isBare = size.equals(amount.words()) || size.equals("dollars");
                    return amount.signed(each.effect().mean()) + (isBare ? "" : " " + size);
                })
                .orElse(NOTHING);
    }

    private static Amount amount(MeasuredEffect effect) {
        double largest = Math.max(
                Math.abs(effect.effect().p25()), Math.abs(effect.effect().p75()));
        return effect.measured().unit() == MoneyUnit.SHARE_OF_JAPAN_TRADE
                ? new Amount("percent", 1.0 / PERCENT)
                : Amount.of(
                        effect.measured().unitWords(),
                        Math.max(largest, Math.abs(effect.effect().mean())));
    }

    private void projects(Html page) {
        List<List<String>> rows = new ArrayList<>();
        for (MeasuredEffect each : EffectWords.projects(results.effects())) {
            rows.add(List.of(
                    each.claim().treatment(),
                    EffectWords.project(each),
                    EffectWords.chance(each.base()),
                    EffectWords.chance(each.treated()),
                    EffectWords.points(each.effect().mean()),
                    EffectWords.points(each.effect().p05()) + " to "
                            + EffectWords.points(each.effect().p95())));
        }
        if (!rows.isEmpty()) {
            page.table(
                    "Chance that each named project starts, without and with the change",
                    List.of("Change", "Project", "Without", "With", "Points, mean", "Points, nine in ten draws"),
                    rows);
        }
    }
}
