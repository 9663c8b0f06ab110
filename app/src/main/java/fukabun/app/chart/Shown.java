package fukabun.app.chart;

import fukabun.record.Grade;
import fukabun.record.HistoricalRecord;
import fukabun.record.Indicator;
import fukabun.record.Observation;
import fukabun.study.Band;
import fukabun.study.EnsembleResult;
import fukabun.study.Quantiles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a figure of an indicator shows: its years, or for money that comes in lumps the sum since the first year, which
 * people can read where single years would be spikes; of what is yes or no, the share of the runs in which it is yes.
 *
 * @param title what it is
 * @param isSum whether years are summed
 * @param isYesOrNo whether bands are the share of the runs, with no spread
 * @param bands one a scenario
 * @param observations those within the years shown, in their order
 */
public record Shown(String title, boolean isSum, boolean isYesOrNo, List<Band> bands, List<Observation> observations) {
    private static final Set<Indicator> LUMPY = EnumSet.of(Indicator.OFFICIAL_CREDIT, Indicator.PROJECT_INVESTMENT);

    /** The unit of what happens in a run or does not; of many runs the share in which it has. */
    static final String YES_OR_NO = "0 or 1";

    /** Throws {@link IllegalArgumentException} where a scenario did not record the indicator. */
    public static Shown of(Indicator indicator, List<EnsembleResult> scenarios, HistoricalRecord record) {
        List<Band> bands =
                scenarios.stream().map(scenario -> band(scenario, indicator)).toList();
        List<Observation> observations = record.observations().stream()
                .filter(o -> o.indicator() == indicator && isWithin(bands, o.year()))
                .sorted(Comparator.comparingInt(Observation::year))
                .toList();
        if (indicator.unit().equals(YES_OR_NO)) {
            return new Shown(
                    indicator.meaning(),
                    false,
                    true,
                    bands.stream().map(Shown::share).toList(),
                    observations);
        }
        if (!LUMPY.contains(indicator)) {
            return new Shown(indicator.meaning(), false, false, bands, observations);
        }
        return new Shown(
                indicator.meaning() + ", sum since " + bands.get(0).periods().get(0),
                true,
                false,
                scenarios.stream().map(scenario -> summed(scenario, indicator)).toList(),
                summed(observations));
    }

    private static Band band(EnsembleResult scenario, Indicator indicator) {
        return scenario.annual().stream()
                .filter(band -> band.indicator() == indicator)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        indicator.key() + " was not recorded in scenario " + scenario.scenarioId()));
    }

    private static Band share(Band band) {
        List<Quantiles> shares = band.quantiles().stream()
                .map(Quantiles::mean)
                .map(share -> new Quantiles(share, share, share, share, share, share))
                .toList();
        return new Band(band.indicator(), band.periods(), shares);
    }

    private static boolean isWithin(List<Band> bands, int year) {
        return bands.stream().anyMatch(band -> band.periods().contains(Integer.toString(year)));
    }

    /** The spread over the runs of what each run has summed up by each year; the spreads of years do not add up. */
    private static Band summed(EnsembleResult scenario, Indicator indicator) {
        List<String> periods = band(scenario, indicator).periods();
        int runs = scenario.outcomes().size();
        double[][] sums = new double[periods.size()][runs];
        for (int run = 0; run < runs; run++) {
            double[] annual = scenario.annual(run, indicator);
            double sum = 0.0;
            for (int year = 0; year < sums.length; year++) {
                sum += annual[year];
                sums[year][run] = sum;
            }
        }
        List<Quantiles> quantiles = new ArrayList<>();
        for (double[] year : sums) {
            quantiles.add(Quantiles.of(year));
        }
        return new Band(indicator, periods, quantiles);
    }

    /** A point in each recorded year only; a sum is as weak as its weakest part. */
    private static List<Observation> summed(List<Observation> observations) {
        List<Observation> sums = new ArrayList<>();
        double sum = 0.0;
        Grade grade = Grade.A;
        for (Observation o : observations) {
            sum += o.value();
            grade = grade.worse(o.grade());
            sums.add(new Observation(o.indicator(), o.year(), sum, grade, o.sourceId(), "sum of the record so far"));
        }
        return sums;
    }
}
