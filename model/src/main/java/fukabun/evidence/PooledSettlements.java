package fukabun.evidence;

import fukabun.base.Check;
import fukabun.evidence.Predictive.PredictiveMixture;
import fukabun.record.Grade;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What the settled or shelved cases together say about a new one: the total change of trade, all routes together. The
 * predictive distribution of the true effect in a new case is the prior of the model; the mean over cases is something
 * else and narrower.
 */
public final class PooledSettlements {
    /** Probability of the intervals. */
    public static final double LEVEL = 0.90;

    /**
     * Trend before the event, up or down, in log points a year, above which a case is no before-and-after: it was on
     * its way already, or came back from a collapse.
     */
    public static final double STEEP_TREND = 0.10;

    private static final String GROUP = "pooled";

    /** Two countries that have no case. */
    private static final List<String> OTHERS = List.of("one country", "another");

    /** The USSR is counted as Russia. */
    private static final List<String> OWN_PAIR = List.of("Japan", "Russia");

    private final List<PublishedEffect> settled;

    /** @param published effects of any kind; the settled or shelved are taken */
    public PooledSettlements(List<PublishedEffect> published) {
        settled = published.stream()
                .filter(each -> each.kind() == SettlementKind.SETTLED_OR_SHELVED)
                .toList();
    }

    public List<PublishedEffect> cases() {
        return settled;
    }

    /** The hierarchy over all settled or shelved cases. */
    public NormalHierarchy hierarchy() {
        return hierarchy(corrected(settled), NormalHierarchy.USUAL_SCALE);
    }

    /** The prior on the total change of trade of a new case. */
    public PredictiveMixture trade() {
        return hierarchy().newCase();
    }

    /** The prediction for a new case from all cases, by both methods, and how it moves with each choice. */
    public List<EvidenceRow> rows() {
        List<EvidenceRow> rows = new ArrayList<>();
        rows.add(row("All", corrected(settled), NormalHierarchy.USUAL_SCALE));
        rows.add(byMoments());
        rows.add(row("Grades A and B alone", corrected(only(e -> e.grade() != Grade.C)), NormalHierarchy.USUAL_SCALE));
        rows.add(row("Effects as printed", mapped(settled, PublishedEffect::asPrinted), NormalHierarchy.USUAL_SCALE));
        List<CaseEffect> late = mapped(only(PublishedEffect::hasLateEffect), PublishedEffect::lateCorrected);
        rows.add(row("Years +4..+8", late, NormalHierarchy.USUAL_SCALE));
        List<PublishedEffect> level = only(e -> Math.abs(e.preTrend()) <= STEEP_TREND);
        String untroubled = "Without trends above " + STEEP_TREND + " a year before";
        rows.add(row(untroubled, corrected(level), NormalHierarchy.USUAL_SCALE));
        List<PublishedEffect> others = only(e -> !e.name().contains("China"));
        rows.add(row("Without China", corrected(others), NormalHierarchy.USUAL_SCALE));
        rows.add(countries("An effect of each country, a pair of others", OTHERS));
        rows.add(countries("An effect of each country, Japan and Russia", OWN_PAIR));
        rows.add(row("Prior spread halved", corrected(settled), NormalHierarchy.USUAL_SCALE / 2.0));
        rows.add(row("Prior spread doubled", corrected(settled), NormalHierarchy.USUAL_SCALE * 2.0));
        for (PublishedEffect left : settled) {
            List<PublishedEffect> rest = only(e -> !e.name().equals(left.name()));
            rows.add(row("Without " + left.name(), corrected(rest), NormalHierarchy.USUAL_SCALE));
        }
        return rows;
    }

    /** The prediction for a new case by what is counted, the prior of the model first. */
    public Map<String, Predictive> alternatives() {
        Map<String, Predictive> alternatives = new LinkedHashMap<>();
        alternatives.put("All seventeen: the prior of the model", trade());
        alternatives.put(
                "Without Argentina-UK 1990", newCase(only(e -> !e.name().equals("Argentina-UK 1990"))));
        alternatives.put("Without China", newCase(only(e -> !e.name().contains("China"))));
        alternatives.put("An effect of each country, a pair of others", ofCountries(OTHERS));
        alternatives.put("An effect of each country, Japan and Russia", ofCountries(OWN_PAIR));
        return alternatives;
    }

    private static Predictive newCase(List<PublishedEffect> effects) {
        return hierarchy(corrected(effects), NormalHierarchy.USUAL_SCALE).newCase();
    }

    private Predictive ofCountries(List<String> pair) {
        return new CountryHierarchy(corrected(settled), NormalHierarchy.USUAL_SCALE).newCase(pair);
    }

    private EvidenceRow countries(String name, List<String> pair) {
        String method = "hierarchy with countries, half-normal " + NormalHierarchy.USUAL_SCALE + ", " + settled.size()
                + " cases";
        return pooled(name, interval(ofCountries(pair)), method);
    }

    private EvidenceRow row(String name, List<CaseEffect> effects, double scale) {
        Predictive prediction = hierarchy(effects, scale).newCase();
        String method = "normal hierarchy, half-normal " + scale + ", " + effects.size() + " cases";
        return pooled(name, interval(prediction), method);
    }

    private static Interval interval(Predictive prediction) {
        double tail = (1.0 - LEVEL) / 2.0;
        return new Interval(prediction.quantile(0.5), prediction.quantile(tail), prediction.quantile(1.0 - tail));
    }

    private EvidenceRow byMoments() {
        RandomEffects effects = RandomEffects.of(corrected(settled));
        String method = "DerSimonian-Laird, prediction interval, " + effects.cases() + " cases";
        return pooled("All, by moments", effects.predictionInterval(LEVEL), method);
    }

    private EvidenceRow pooled(String name, Interval interval, String method) {
        Grade worst = settled.stream().map(PublishedEffect::grade).reduce(Grade.A, Grade::worse);
        String kind = SettlementKind.SETTLED_OR_SHELVED.words();
        String window = name.equals("Years +4..+8") ? Window.LATE.label() : Window.FIVE_YEARS.label();
        String source = settled.get(0).sourceId();
        return new EvidenceRow(GROUP, name, kind, window, interval, LEVEL, Double.NaN, method, worst, source);
    }

    private List<PublishedEffect> only(Predicate<PublishedEffect> wanted) {
        return settled.stream().filter(wanted).toList();
    }

    private static List<CaseEffect> corrected(List<PublishedEffect> effects) {
        return mapped(effects, PublishedEffect::corrected);
    }

    private static List<CaseEffect> mapped(List<PublishedEffect> effects, Function<PublishedEffect, CaseEffect> view) {
        return effects.stream().map(view).toList();
    }

    private static NormalHierarchy hierarchy(List<CaseEffect> effects, double scale) {
        Check.that(effects.size() >= 3, "too few settled or shelved cases: " + effects.size());
        return NormalHierarchy.of(effects, scale);
    }
}
