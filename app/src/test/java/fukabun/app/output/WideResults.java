package fukabun.app.output;

import fukabun.record.Indicator;
import fukabun.study.Band;
import fukabun.study.EnsembleResult;
import fukabun.study.Quantiles;
import fukabun.study.RunOutcome;
import java.util.ArrayList;
import java.util.List;

/** A made-up result with every indicator that there is. */
public final class WideResults {
    private WideResults() {}

    /** One scenario. */
    public static Results run() {
        Results small = SampleResults.run();
        return with(small, small.ensembles().stream().map(WideResults::widened).toList());
    }

    /** The scenarios of a study, each under every thesis. */
    public static Results claim() {
        Results small = SampleResults.claim();
        return with(small, small.ensembles().stream().map(WideResults::widened).toList());
    }

    /** The yearly figure of a run: the place of the indicator, a year of it more each year, and the run's number. */
    public static double figure(Indicator indicator, int year, int run) {
        return 1000.0 * (indicator.ordinal() + 1) + 10.0 * year + run / 8.0;
    }

    private static Results with(Results small, List<EnsembleResult> ensembles) {
        return new Results(
                small.title(),
                small.question(),
                ensembles,
                small.differences(),
                small.claims(),
                small.logged(),
                small.evidence());
    }

    private static EnsembleResult widened(EnsembleResult small) {
        Indicator[] indicators = Indicator.values();
        List<RunOutcome> outcomes = new ArrayList<>();
        for (int run = 0; run < small.outcomes().size(); run++) {
            double[][] annual = new double[indicators.length][SampleResults.YEARS];
            for (int i = 0; i < indicators.length; i++) {
                for (int year = 0; year < SampleResults.YEARS; year++) {
                    annual[i][year] = figure(indicators[i], year, run);
                }
            }
            outcomes.add(new RunOutcome(small.outcomes().get(run).member(), annual));
        }
        List<Band> bands = new ArrayList<>();
        for (Indicator indicator : indicators) {
            bands.add(band(indicator, outcomes));
        }
        return new EnsembleResult(
                small.scenarioId(), small.title(), List.of(indicators), small.firstYear(), outcomes, bands, bands);
    }

    private static Band band(Indicator indicator, List<RunOutcome> outcomes) {
        List<String> years = new ArrayList<>();
        List<Quantiles> quantiles = new ArrayList<>();
        for (int y = 0; y < SampleResults.YEARS; y++) {
            int year = y;
            years.add(Integer.toString(SampleResults.FIRST_YEAR + y));
            quantiles.add(Quantiles.of(outcomes.stream()
                    .mapToDouble(run -> run.annual()[indicator.ordinal()][year])
                    .toArray()));
        }
        return new Band(indicator, years, quantiles);
    }
}
