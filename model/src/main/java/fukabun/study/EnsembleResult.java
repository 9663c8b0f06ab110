package fukabun.study;

import fukabun.record.Indicator;
import fukabun.scenario.Thesis;
import java.util.List;
import java.util.Objects;

/**
 * One scenario over an ensemble.
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
        annual = List.copyOf(annual);
        monthly = List.copyOf(monthly);
    }

    /** The part of the ensemble that was drawn under a thesis, with yearly figures but without bands. */
    public EnsembleResult under(Thesis thesis) {
        List<RunOutcome> part =
                outcomes.stream().filter(o -> o.member().thesis() == thesis).toList();
        return new EnsembleResult(scenarioId, title, indicators, firstYear, part, List.of(), List.of());
    }

    /** The yearly figures of one indicator in one run. */
    public double[] annual(int member, Indicator indicator) {
        return outcomes.get(member).annual()[indicators.indexOf(indicator)].clone();
    }
}
