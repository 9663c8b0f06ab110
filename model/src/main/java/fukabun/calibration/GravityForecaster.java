package fukabun.calibration;

import fukabun.evidence.Gravity;
import fukabun.evidence.Gravity.Flow;
import fukabun.evidence.Gravity.Masses;
import fukabun.record.Indicator;
import fukabun.record.Observation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.math3.util.FastMath;

/**
 * Forecasts of Soviet-Japanese trade by a gravity regression: the logarithm of the trade of a pair of countries on those of
 * the exporter's total exports and the importer's total imports, with a constant of its own for each pair and a step where
 * the totals change their scope. It is fitted to all pairs up to the last year known, and like the model it is told the
 * actual outside series of the year it forecasts, here the national totals.
 */
public final class GravityForecaster implements Forecaster {
    /** Names of the pairs, as the flows have them. */
    static final String EXPORTS = "Japan to USSR";

    static final String IMPORTS = "USSR to Japan";

    /** Flows are in million dollars, indicators in dollars. */
    private static final double MILLION = 1e6;

    private final List<Flow> flows;
    private final List<Masses> masses;
    private final boolean isCarried;
    private final Map<Integer, Optional<Gravity>> fitted = new TreeMap<>();

    private GravityForecaster(List<Flow> flows, List<Masses> masses, boolean isCarried) {
        this.flows = List.copyOf(flows);
        this.masses = List.copyOf(masses);
        this.isCarried = isCarried;
    }

    /**
     * The level that the regression expects.
     *
     * @param flows of all pairs
     * @param masses of Japan's exports to the USSR and of its imports, in every year with national totals
     */
    public static GravityForecaster level(List<Flow> flows, List<Masses> masses) {
        return new GravityForecaster(flows, masses, false);
    }

    /** The last figure known, moved by as much as the regression expects trade to have changed since. */
    public static GravityForecaster carried(List<Flow> flows, List<Masses> masses) {
        return new GravityForecaster(flows, masses, true);
    }

    /** NaN for what is no trade in dollars, and in years after a change of scope whose size the fit cannot know. */
    @Override
    public double forecast(Indicator indicator, List<Observation> known, int year) {
        List<String> pairs = pairs(indicator);
        if (pairs.isEmpty() || known.isEmpty()) {
            return Double.NaN;
        }
        Observation last = known.get(known.size() - 1);
        double expected = expected(pairs, last.year(), year);
        if (!isCarried) {
            return expected;
        }
        double start = Forecaster.lastValue(indicator, known, year);
        int from = Math.min(last.year(), year);
        return start * expected / expected(pairs, last.year(), from);
    }

    private static List<String> pairs(Indicator indicator) {
        return switch (indicator) {
            case EXPORTS -> List.of(EXPORTS);
            case IMPORTS -> List.of(IMPORTS);
            case TURNOVER -> List.of(EXPORTS, IMPORTS);
            default -> List.of();
        };
    }

    /** The fit on the flows up to a year, where there are pairs enough. */
    public Optional<Gravity> fit(int lastYear) {
        return fitted.computeIfAbsent(lastYear, this::fitted);
    }

    private Optional<Gravity> fitted(int lastYear) {
        List<Flow> known = upTo(lastYear);
        return known.stream().map(Flow::pair).distinct().count() < 2
                ? Optional.empty()
                : Optional.of(new Gravity(known, false));
    }

    private List<Flow> upTo(int lastYear) {
        return flows.stream().filter(flow -> flow.year() <= lastYear).toList();
    }

    private double expected(List<String> pairs, int lastYear, int year) {
        double sum = 0.0;
        for (String pair : pairs) {
            sum += expected(pair, lastYear, year);
        }
        return sum;
    }

    private double expected(String pair, int lastYear, int year) {
        Optional<Gravity> gravity = fit(lastYear);
        Optional<Masses> found = masses.stream()
                .filter(each -> each.pair().equals(pair) && each.year() == year)
                .findFirst();
        boolean isKnown = gravity.isPresent()
                && found.isPresent()
                && upTo(lastYear).stream().anyMatch(flow -> flow.pair().equals(pair))
                && (!found.get().afterBreak()
                        || upTo(lastYear).stream()
                                .anyMatch(flow -> flow.masses().afterBreak()));
        return isKnown ? FastMath.exp(gravity.get().expectedLog(found.get())) * MILLION : Double.NaN;
    }
}
