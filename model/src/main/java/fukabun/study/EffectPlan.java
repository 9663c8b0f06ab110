package fukabun.study;

import fukabun.record.Aggregation;
import fukabun.record.Indicator;
import fukabun.scenario.Event;
import fukabun.scenario.Period;
import fukabun.scenario.Scenario;
import fukabun.study.ClaimSpec.Aggregate;
import fukabun.study.ClaimSpec.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * In which figures the effect of each claim is told: in the claim's own years, from the settlement to the end and over
 * 1974-91; money in dollars, dollars of 1985, yen and as a share of Japan's trade; of a claim on projects each named project,
 * and the money put into them.
 */
final class EffectPlan {
    /** The years beside which sums from a settlement are shown. */
    static final int COMPARED_FROM = 1974;

    static final int COMPARED_TO = 1991;

    /** How the names of indicators begin that say whether a project has started. */
    private static final String STARTED = "projectStarted.";

    private static final List<Indicator> PROJECTS = List.of(
            Indicator.SAKHALIN_STARTED,
            Indicator.YAKUT_GAS_STARTED,
            Indicator.TYUMEN_STARTED,
            Indicator.SOUTH_YAKUT_STARTED);

    private final Map<ClaimSpec, List<Measured>> byClaim = new LinkedHashMap<>();

    private EffectPlan() {}

    /** No effects. */
    static EffectPlan none() {
        return new EffectPlan();
    }

    /** @param recorded what runs of the base record */
    static EffectPlan of(Study study, Map<String, Scenario> scenarios, List<Indicator> recorded) {
        EffectPlan plan = new EffectPlan();
        for (ClaimSpec claim : study.claims()) {
            plan.byClaim.put(claim, measured(claim, scenarios.get(claim.treatment()), recorded));
        }
        return plan;
    }

    /** The claim's own figure first. */
    List<Measured> of(ClaimSpec claim) {
        return byClaim.getOrDefault(claim, List.of());
    }

    private static List<Measured> measured(ClaimSpec claim, Scenario treatment, List<Indicator> recorded) {
        if (claim.belief().isPresent()) {
            return List.of(Measured.own(claim.outcome()));
        }
        Set<Outcome> outcomes = new LinkedHashSet<>(List.of(claim.outcome()));
        Indicator indicator = claim.outcome().indicator();
        if (claim.outcome().aggregate() != Aggregate.LAST) {
            outcomes.addAll(windows(indicator, claim.outcome().aggregate(), treatment));
        }
        if (indicator.key().startsWith(STARTED)) {
            int year = claim.outcome().toYear();
            PROJECTS.forEach(project -> outcomes.add(new Outcome(project, Aggregate.LAST, year, year)));
            outcomes.addAll(windows(Indicator.PROJECT_INVESTMENT, Aggregate.CUMULATED, treatment));
        }
        List<Measured> measured = new ArrayList<>();
        outcomes.stream()
                .filter(outcome -> recorded.contains(outcome.indicator()))
                .forEach(outcome -> units(outcome.indicator(), recorded)
                        .forEach(unit -> measured.add(new Measured(outcome, unit))));
        return measured;
    }

    /** From the settlement to the end, where there is one, and the years beside it. */
    private static List<Outcome> windows(Indicator indicator, Aggregate aggregate, Scenario treatment) {
        List<Outcome> windows = new ArrayList<>();
        Period period = treatment.period();
        treatment.events().stream()
                .filter(Event.TerritorialSettlement.class::isInstance)
                .map(event -> ((Event.TerritorialSettlement) event).from().year())
                .limit(1)
                .forEach(year -> windows.add(
                        new Outcome(indicator, aggregate, year, period.to().year())));
        if (period.from().year() <= COMPARED_FROM && period.to().year() >= COMPARED_TO) {
            windows.add(new Outcome(indicator, aggregate, COMPARED_FROM, COMPARED_TO));
        }
        return windows;
    }

    private static List<MoneyUnit> units(Indicator indicator, List<Indicator> recorded) {
        boolean isMoney = indicator.unit().equals(Indicator.TURNOVER.unit())
                && indicator.aggregation() == Aggregation.SUM
                && Arrays.stream(MoneyUnit.values()).allMatch(unit -> recorded.contains(unit.turnover()));
        return isMoney ? List.of(MoneyUnit.values()) : List.of(MoneyUnit.OWN);
    }
}
