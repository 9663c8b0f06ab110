package fukabun.study;

import fukabun.base.Check;
import fukabun.record.Indicator;
import fukabun.scenario.Thesis;
import java.util.List;
import java.util.Objects;

/**
 * One scenario over an ensemble of one thesis.
 *
 * @param scenarioId which scenario
 * @param title its headline
 * @param indicators what was recorded, in order
 * @param firstYear first calendar year
 * @param outcomes one a member, in the order of the members
 * @param annual bands, one an indicator, in order
 * @param monthly bands, one an indicator, in order; empty where months were not asked for
 */
public record EnsembleResult(
        String scenarioId,
        String title,
        List<Indicator> indicators,
        int firstYear,
        List<RunOutcome> outcomes,
        List<Band> annual,
        List<Band> monthly) {
    public EnsembleResult {
        Objects.requireNonNull(scenarioId);
        Objects.requireNonNull(title);
        indicators = List.copyOf(indicators);
        outcomes = List.copyOf(outcomes);
        Check.that(!outcomes.isEmpty(), "an ensemble needs at least one member");
        Check.that(
                outcomes.stream().map(o -> o.member().thesis()).distinct().count() == 1,
                "the members of an ensemble must share a thesis");
        annual = List.copyOf(annual);
        monthly = List.copyOf(monthly);
    }

    /** The thesis under which the members were drawn. */
    public Thesis thesis() {
        return outcomes.get(0).member().thesis();
    }

    /** The yearly figures of one indicator in one run. */
    public double[] annual(int member, Indicator indicator) {
        return outcomes.get(member).annual()[indicators.indexOf(indicator)].clone();
    }
}
