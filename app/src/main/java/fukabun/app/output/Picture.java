package fukabun.app.output;

import fukabun.record.Indicator;
import fukabun.study.ClaimResult;
import fukabun.study.EnsembleResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One indicator of a result and the scenarios that are drawn together in it.
 *
 * @param indicator what is drawn
 * @param scenarios one, or the base and a variant
 */
public record Picture(Indicator indicator, List<EnsembleResult> scenarios) {
    private static final String YES_OR_NO = "0 or 1";

    public Picture {
        scenarios = List.copyOf(scenarios);
    }

    /**
     * What a result is drawn by: the key indicators of a single run, the base beside each variant of a comparison, and for
     * claims only the treatments and indicators that they are about; where there are several theses, under the strongest.
     */
    public static List<Picture> of(Results results) {
        List<EnsembleResult> ensembles = results.shown();
        List<Picture> pictures = new ArrayList<>();
        for (Indicator indicator : indicators(results)) {
            if (ensembles.size() == 1) {
                pictures.add(new Picture(indicator, ensembles));
            }
            for (EnsembleResult variant : ensembles.subList(1, ensembles.size())) {
                if (!isAsked(results, indicator, variant)) {
                    continue;
                }
                pictures.add(new Picture(indicator, List.of(ensembles.get(0), variant)));
            }
        }
        return pictures;
    }

    /** Where there are claims, whether one of them is about this scenario's indicator. */
    private static boolean isAsked(Results results, Indicator indicator, EnsembleResult variant) {
        return results.claims().isEmpty()
                || results.claims().stream()
                        .map(ClaimResult::claim)
                        .anyMatch(claim -> claim.outcome().indicator() == indicator
                                && claim.treatment().equals(variant.scenarioId()));
    }

    public List<String> scenarioIds() {
        return scenarios.stream().map(EnsembleResult::scenarioId).toList();
    }

    private static Set<Indicator> indicators(Results results) {
        Set<Indicator> indicators = results.outcomes();
        if (indicators.isEmpty()) {
            indicators.addAll(KeyIndicators.of(results.indicators()));
            indicators.removeIf(indicator -> indicator.unit().equals(YES_OR_NO));
        }
        indicators.removeIf(indicator ->
                results.ensembles().stream().anyMatch(each -> !each.indicators().contains(indicator)));
        return indicators;
    }
}
