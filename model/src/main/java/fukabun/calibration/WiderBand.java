package fukabun.calibration;

import fukabun.record.Indicator;
import fukabun.record.Observation;
import fukabun.study.Band;
import fukabun.study.EnsembleResult;
import fukabun.study.Quantiles;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.math3.util.FastMath;

/**
 * The spread of a series with the model's own error.
 *
 * @param error estimated on all figures that may be used
 * @param band with that error, a year each
 * @param leftOut by year of a figure that may be used, the spread with the error estimated without it
 */
public record WiderBand(OwnError error, Band band, Map<Integer, Quantiles> leftOut) {
    public WiderBand {
        leftOut = Collections.unmodifiableMap(new TreeMap<>(leftOut));
    }

    /**
     * From the figures of a series up to a year. Nothing where there are too few, or runs that are not above zero.
     *
     * @param fit the series beside the runs
     * @param lastYear last year whose figure may be used
     */
    public static Optional<WiderBand> of(SeriesFit fit, EnsembleResult result, int lastYear) {
        double[][] runs = runs(result, fit.indicator());
        List<OwnError.Miss> misses = new ArrayList<>();
        for (SeriesFit.Point point : fit.points()) {
            Observation figure = point.observation();
            if (figure.year() <= lastYear) {
                miss(figure, point.model().p50(), runs[figure.year() - result.firstYear()])
                        .ifPresent(misses::add);
            }
        }
        Map<Integer, Quantiles> leftOut = new TreeMap<>();
        for (OwnError.Miss miss : misses) {
            List<OwnError.Miss> others =
                    misses.stream().filter(each -> each != miss).toList();
            OwnError.of(others)
                    .ifPresent(error -> leftOut.put(
                            miss.year(), Quantiles.of(error.spread(runs[miss.year() - result.firstYear()]))));
        }
        return leftOut.isEmpty()
                ? Optional.empty()
                : OwnError.of(misses).map(error -> new WiderBand(error, band(error, result, fit, runs), leftOut));
    }

    private static Optional<OwnError.Miss> miss(Observation figure, double median, double[] runs) {
        double sum = 0.0;
        double squares = 0.0;
        for (double run : runs) {
            if (!(run > 0.0)) {
                return Optional.empty();
            }
            double log = FastMath.log(run / median);
            sum += log;
            squares += log * log;
        }
        double mean = sum / runs.length;
        return Optional.of(new OwnError.Miss(
                figure.year(), FastMath.log(figure.value() / median), squares / runs.length - mean * mean));
    }

    private static Band band(OwnError error, EnsembleResult result, SeriesFit fit, double[][] runs) {
        Band narrow = result.annual().get(result.indicators().indexOf(fit.indicator()));
        List<Quantiles> wide = new ArrayList<>();
        for (double[] year : runs) {
            wide.add(Quantiles.of(error.spread(year)));
        }
        return new Band(fit.indicator(), narrow.periods(), wide);
    }

    /** Figures by year, then by member. */
    private static double[][] runs(EnsembleResult result, Indicator indicator) {
        int members = result.outcomes().size();
        double[][] byMember = new double[members][];
        for (int i = 0; i < members; i++) {
            byMember[i] = result.annual(i, indicator);
        }
        double[][] byYear = new double[byMember[0].length][members];
        for (int year = 0; year < byYear.length; year++) {
            for (int i = 0; i < members; i++) {
                byYear[year][i] = byMember[i][year];
            }
        }
        return byYear;
    }

    /** The spread by which a figure is judged: that which was estimated without it. */
    public Quantiles judging(int year) {
        Quantiles without = leftOut.get(year);
        return without != null ? without : band.quantiles().get(band.periods().indexOf(Integer.toString(year)));
    }

    /** How many figures of the series lie within the 90 percent interval that was estimated without them. */
    public int covered90(SeriesFit fit) {
        int within = 0;
        for (SeriesFit.Point point : fit.points()) {
            Quantiles spread = judging(point.observation().year());
            double value = point.observation().value();
            within += value >= spread.p05() && value <= spread.p95() ? 1 : 0;
        }
        return within;
    }
}
