package fukabun.evidence;

import fukabun.base.Check;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.commons.math3.util.FastMath;

/**
 * A synthetic control (Abadie, Diamond and Hainmueller, Journal of the American Statistical Association 105, 2010) on
 * logarithms, each series less its own mean before the event, so that the path is matched and not the size (Ferman and
 * Pinto, Quantitative Economics 12, 2021). The donors' weights are not negative and sum to one.
 *
 * @param treated name of the series that is matched
 * @param donors names, in the order of the weights
 * @param weights of the donors
 * @param firstYear of the gaps
 * @param fitYears how many of the gaps, from the first, were matched
 * @param gaps treated less synthetic, in log points, year by year
 */
public record SyntheticControl(
        String treated, List<String> donors, List<Double> weights, int firstYear, int fitYears, List<Double> gaps) {
    public SyntheticControl {
        donors = List.copyOf(donors);
        weights = List.copyOf(weights);
        gaps = List.copyOf(gaps);
        Check.that(donors.size() == weights.size(), "each donor needs a weight");
        Check.that(gaps.size() > fitYears, "there must be years after those that are matched");
    }

    /**
     * Matches a series from {@code firstYear} to {@code lastFitYear} and follows it to {@code lastYear}. Every series
     * must have all these years.
     */
    public static SyntheticControl fit(
            AnnualSeries treated, List<AnnualSeries> donors, int firstYear, int lastFitYear, int lastYear) {
        int fitYears = lastFitYear - firstYear + 1;
        double[] path = path(treated, firstYear, fitYears, lastYear);
        double[][] paths = new double[donors.size()][];
        double[][] fitted = new double[donors.size()][];
        for (int i = 0; i < paths.length; i++) {
            paths[i] = path(donors.get(i), firstYear, fitYears, lastYear);
            fitted[i] = Arrays.copyOf(paths[i], fitYears);
        }
        double[] weights = SimplexLeastSquares.weights(Arrays.copyOf(path, fitYears), fitted);
        List<Double> gaps = new ArrayList<>();
        for (int t = 0; t < path.length; t++) {
            double synthetic = 0.0;
            for (int i = 0; i < paths.length; i++) {
                synthetic += weights[i] * paths[i][t];
            }
            gaps.add(path[t] - synthetic);
        }
        List<String> names = donors.stream().map(AnnualSeries::name).toList();
        return new SyntheticControl(
                treated.name(), names, Arrays.stream(weights).boxed().toList(), firstYear, fitYears, gaps);
    }

    /** The last year. */
    public int lastYear() {
        return firstYear + gaps.size() - 1;
    }

    /** The gap of a year, in log points. */
    public double gap(int year) {
        return gaps.get(year - firstYear);
    }

    /** The mean gap from {@code first} to {@code last}. */
    public double meanGap(int first, int last) {
        double sum = 0.0;
        for (int year = first; year <= last; year++) {
            sum += gap(year);
        }
        return sum / (last - first + 1);
    }

    /** How well the years before are matched: root of the mean squared gap, in log points. */
    public double fitError() {
        return rootMeanSquare(firstYear, firstYear + fitYears - 1);
    }

    /** Root of the mean squared gap after, over that before: the statistic whose rank among placebos is a p-value. */
    public double errorRatio() {
        return rootMeanSquare(firstYear + fitYears, lastYear()) / fitError();
    }

    /**
     * Synthetic controls as an estimator: the mean gap of the window's years after; needs every year and two controls.
     */
    public static Estimator estimator() {
        return new Estimator() {
            @Override
            public String label() {
                return "synthetic control";
            }

            @Override
            public OptionalDouble effect(AnnualSeries treated, List<AnnualSeries> controls, int year, Window window) {
                int first = year + window.beforeFirst();
                int last = year + window.afterLast();
                boolean complete = controls.size() > 1 && treated.hasAll(first, last);
                for (AnnualSeries control : controls) {
                    complete = complete && control.hasAll(first, last);
                }
                if (!complete) {
                    return OptionalDouble.empty();
                }
                SyntheticControl fit = fit(treated, controls, first, year + window.beforeLast(), last);
                return OptionalDouble.of(fit.meanGap(year + window.afterFirst(), last));
            }
        };
    }

    private double rootMeanSquare(int first, int last) {
        double sum = 0.0;
        for (int year = first; year <= last; year++) {
            sum += gap(year) * gap(year);
        }
        return FastMath.sqrt(sum / (last - first + 1));
    }

    /** Logarithms less their mean over the years that are matched. */
    private static double[] path(AnnualSeries series, int firstYear, int fitYears, int lastYear) {
        double[] path = series.logs(firstYear, lastYear);
        double mean = 0.0;
        for (int i = 0; i < fitYears; i++) {
            mean += path[i] / fitYears;
        }
        for (int i = 0; i < path.length; i++) {
            path[i] -= mean;
        }
        return path;
    }
}
