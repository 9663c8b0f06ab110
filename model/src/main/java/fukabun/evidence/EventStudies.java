package fukabun.evidence;

import fukabun.evidence.Placebos.Hub;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * Event studies of the cases with named controls, each against placebos with as many controls: every pair of a hub
 * without a settlement, in every year, as if it had been settled then.
 */
public final class EventStudies {
    /** Probability of the intervals. */
    public static final double LEVEL = 0.90;

    /** A synthetic control of two donors is hardly one. */
    static final int FEWEST_DONORS = 3;

    private static final int ALL_BLOCKS = Integer.MAX_VALUE;
    private static final int ONE_BLOCK = 1;
    private static final Window TREND = new Window(-5, -1, 1, 1);
    private static final String TREND_YEARS = "-5..-1";
    private static final String GROUP = "own event study";

    private final List<SettlementCase> cases;
    private final List<Hub> hubs;
    private final TreeMap<String, Placebos> placebos = new TreeMap<>();

    /**
     * @param cases those without controls are passed over
     * @param hubs pairs without a settlement, for the placebos
     */
    public EventStudies(List<SettlementCase> cases, List<Hub> hubs) {
        this.cases = cases.stream().filter(each -> !each.controls().isEmpty()).toList();
        this.hubs = List.copyOf(hubs);
    }

    /** Difference in differences of each case in three windows, where its figures allow. */
    public List<EvidenceRow> differences() {
        List<EvidenceRow> rows = new ArrayList<>();
        for (Window window : List.of(Window.FIVE_YEARS, Window.LATE, Window.THREE_YEARS)) {
            for (SettlementCase one : cases) {
                study(one, new DifferenceInDifferences(), window, ALL_BLOCKS).ifPresent(rows::add);
            }
        }
        return rows;
    }

    /** A synthetic control of each case with three donors or more and whole series. */
    public List<EvidenceRow> synthetic() {
        List<EvidenceRow> rows = new ArrayList<>();
        for (SettlementCase one : cases) {
            if (one.controls().size() >= FEWEST_DONORS) {
                study(one, SyntheticControl.estimator(), Window.FIVE_YEARS, ONE_BLOCK)
                        .ifPresent(rows::add);
            }
        }
        return rows;
    }

    /** How fast each case was already growing away from its controls, in log points a year. */
    public List<EvidenceRow> preTrends() {
        List<EvidenceRow> rows = new ArrayList<>();
        for (SettlementCase one : cases) {
            study(one, new PreTrend(), TREND, ALL_BLOCKS)
                    .map(EventStudies::asTrend)
                    .ifPresent(rows::add);
        }
        return rows;
    }

    /** Difference in differences over five years, for a hierarchy; settled or shelved cases only. */
    public List<CaseEffect> settledEffects() {
        List<CaseEffect> effects = new ArrayList<>();
        for (EvidenceRow row : differences()) {
            boolean wanted = row.kind().equals(SettlementKind.SETTLED_OR_SHELVED.words())
                    && row.window().equals(Window.FIVE_YEARS.label());
            if (wanted) {
                Interval effect = row.effect();
                effects.add(new CaseEffect(row.name(), effect.middle(), effect.standardError(LEVEL)));
            }
        }
        return effects;
    }

    /** The window of a trend has no years after, and its unit is another. */
    private static EvidenceRow asTrend(EvidenceRow row) {
        return new EvidenceRow(
                "trend before",
                row.name(),
                row.kind(),
                TREND_YEARS,
                row.effect(),
                row.level(),
                row.pValue(),
                row.method(),
                row.grade(),
                row.sourceId());
    }

    private Optional<EvidenceRow> study(SettlementCase one, Estimator estimator, Window window, int blocks) {
        OptionalDouble effect = estimator.effect(one.trade(), one.controls(), one.year(), window);
        if (effect.isEmpty()) {
            return Optional.empty();
        }
        int controls = one.controls().size();
        Placebos alike = placebos.computeIfAbsent(
                estimator.label() + controls + window.label(),
                key -> Placebos.of(hubs, estimator, window, controls, blocks));
        return Optional.of(new EvidenceRow(
                GROUP,
                one.name(),
                one.kind().words(),
                window.label(),
                alike.around(effect.getAsDouble(), LEVEL),
                LEVEL,
                alike.pValue(effect.getAsDouble()),
                estimator.label() + ", " + controls + " controls, "
                        + alike.sorted().size() + " placebos",
                one.grade(),
                one.sourceId()));
    }
}
