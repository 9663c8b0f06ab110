package fukabun.evidence;

import fukabun.base.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The same statistic where nothing was settled: how large an effect chance and all other events make. An estimate less
 * the quantiles of these is its interval, and the share of them that lie at least as far from their median is its
 * p-value. This is the inference of Conley and Taber, Review of Economics and Statistics 93, 2011, for few treated
 * groups: with one treated pair a standard error from that pair alone, clustered or not, means nothing, while the
 * controls show the whole distribution of what happens without treatment.
 *
 * @param sorted at least two statistics, rising
 */
public record Placebos(List<Double> sorted) {
    /**
     * Series that share a partner, so that each may be judged by the others; none had a settlement.
     *
     * @param name of the partner they share
     * @param series the pairs
     */
    public record Hub(String name, List<AnnualSeries> series) {
        public Hub {
            Check.notBlank("name", name);
            series = List.copyOf(series);
        }
    }

    public Placebos {
        Check.that(sorted.size() >= 2, "at least two placebos are needed but there were " + sorted.size());
        sorted = sorted.stream().sorted().toList();
    }

    /**
     * Every series of a hub in every year as if it had been treated then, against {@code controls} others: those that
     * follow it in the order of the hub, beginning with each of its first {@code blocks} followers.
     *
     * @param hubs never mixed with each other
     * @param controls how many controls the real case has; an average of many is quieter than one of few
     * @param blocks how many sets of controls are tried for each series and year
     */
    public static Placebos of(List<Hub> hubs, Estimator estimator, Window window, int controls, int blocks) {
        List<Double> statistics = new ArrayList<>();
        for (Hub hub : hubs) {
            if (hub.series().size() > controls) {
                addHub(hub, estimator, window, new int[] {controls, blocks}, statistics);
            }
        }
        return new Placebos(statistics);
    }

    private static void addHub(Hub hub, Estimator estimator, Window window, int[] design, List<Double> statistics) {
        List<AnnualSeries> all = hub.series();
        int blocks = Math.min(design[1], all.size() - design[0]);
        for (int i = 0; i < all.size(); i++) {
            for (int block = 0; block < blocks; block++) {
                List<AnnualSeries> others = new ArrayList<>();
                for (int k = 1; k <= design[0]; k++) {
                    others.add(all.get((i + block + k) % all.size()));
                }
                addYears(all.get(i), others, estimator, window, statistics);
            }
        }
    }

    /** Only whole windows: a statistic on fewer years is louder. */
    private static void addYears(
            AnnualSeries treated, List<AnnualSeries> others, Estimator estimator, Window window, List<Double> into) {
        int first = treated.values().firstKey() - window.beforeFirst();
        int last = treated.values().lastKey() - window.afterLast();
        for (int year = first; year <= last; year++) {
            int from = year + window.beforeFirst();
            int to = year + window.afterLast();
            if (treated.hasAll(from, to) && others.stream().allMatch(other -> other.hasAll(from, to))) {
                OptionalDouble effect = estimator.effect(treated, others, year, window);
                effect.ifPresent(into::add);
            }
        }
    }

    /** The quantile of a probability in [0, 1], between neighbours by a straight line. */
    public double quantile(double probability) {
        Check.share("probability", probability);
        double place = (sorted.size() - 1) * probability;
        int below = (int) place;
        int above = Math.min(below + 1, sorted.size() - 1);
        return sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below));
    }

    /** The effect with the interval that holds it with the given probability, if the case is like the placebos. */
    public Interval around(double effect, double level) {
        double tail = (1.0 - level) / 2.0;
        return new Interval(effect, effect - quantile(1.0 - tail), effect - quantile(tail));
    }

    /**
     * The effect with the widest interval that so many placebos can give, from their smallest to their largest. With n
     * of them it holds the effect with probability {@link #fullLevel()} and no more, whatever one might wish to write.
     */
    public Interval aroundFully(double effect) {
        return new Interval(effect, effect - quantile(1.0), effect - quantile(0.0));
    }

    /** (n - 1) / (n + 1): the chance that one more of the same kind falls among n. */
    public double fullLevel() {
        return (sorted.size() - 1.0) / (sorted.size() + 1.0);
    }

    /**
     * Two-sided: the share of placebos, the estimate counted among them, that lie at least as far from the median of
     * the placebos as the estimate does. Never below one over their number plus one.
     */
    public double pValue(double effect) {
        double median = quantile(0.5);
        long asFar = sorted.stream()
                .filter(s -> Math.abs(s - median) >= Math.abs(effect - median))
                .count();
        return (asFar + 1.0) / (sorted.size() + 1.0);
    }
}
