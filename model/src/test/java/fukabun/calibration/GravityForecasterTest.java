package fukabun.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.base.Draws;
import fukabun.base.Topic;
import fukabun.evidence.Gravity.Flow;
import fukabun.evidence.Gravity.Masses;
import fukabun.record.Grade;
import fukabun.record.Indicator;
import fukabun.record.Observation;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;
import org.junit.jupiter.api.Test;

/** Made flows of three pairs of 1960-75 with noise, in million dollars; the totals change their scope in 1972. */
class GravityForecasterTest {
    private static final List<String> PAIRS =
            List.of(GravityForecaster.EXPORTS, GravityForecaster.IMPORTS, "France to USSR");
    private static final int FIRST = 1960;
    private static final int LAST = 1975;
    private static final int BREAK = 1972;
    private static final double MILLION = 1e6;
    private static final Draws DRAWS = new Draws(11);

    /** Ordinary least squares with a constant a pair and the step, on the years to 1973, asked for the exports of 1975. */
    @Test
    void theLevelIsThatOfAnOrdinaryRegressionWithAConstantAPair() {
        List<Flow> known = flows().stream().filter(flow -> flow.year() <= 1973).toList();
        double[] y = new double[known.size()];
        double[][] x = new double[known.size()][];
        for (int i = 0; i < y.length; i++) {
            y[i] = known.get(i).logFlow();
            x[i] = row(known.get(i).masses());
        }
        OLSMultipleLinearRegression regression = new OLSMultipleLinearRegression();
        regression.newSampleData(y, x);
        double[] beta = regression.estimateRegressionParameters();
        double[] asked = row(masses(0, 1975));
        double expected = beta[0];
        for (int k = 0; k < asked.length; k++) {
            expected += beta[k + 1] * asked[k];
        }
        double forecast = GravityForecaster.level(flows(), allMasses()).forecast(Indicator.EXPORTS, record(1973), 1975);
        assertEquals(Math.exp(expected) * MILLION, forecast, 1e-6 * forecast);
    }

    @Test
    void turnoverIsTheSumOfBothFlows() {
        GravityForecaster gravity = GravityForecaster.level(flows(), allMasses());
        double sum = gravity.forecast(Indicator.EXPORTS, record(1973), 1974)
                + gravity.forecast(Indicator.IMPORTS, record(1973), 1974);
        assertEquals(sum, gravity.forecast(Indicator.TURNOVER, record(1973), 1974), 1e-9 * sum);
    }

    /** The last figure times the change that the regression expects; in the last known year the figure itself. */
    @Test
    void carriedItStartsFromTheLastFigure() {
        GravityForecaster level = GravityForecaster.level(flows(), allMasses());
        GravityForecaster carried = GravityForecaster.carried(flows(), allMasses());
        List<Observation> known = record(1973);
        double last = known.get(known.size() - 1).value();
        double growth = level.forecast(Indicator.EXPORTS, known, 1974) / level.forecast(Indicator.EXPORTS, known, 1973);
        double forecast = carried.forecast(Indicator.EXPORTS, known, 1974);
        assertEquals(last * growth, forecast, 1e-9 * forecast);
        assertEquals(last, carried.forecast(Indicator.EXPORTS, known, 1973), 1e-9 * last);
    }

    @Test
    void nothingAfterTheLastKnownYearIsUsed() {
        List<Flow> wrongLater = flows().stream()
                .map(flow -> flow.year() <= 1973 ? flow : new Flow(flow.masses(), flow.logFlow() + 5.0))
                .toList();
        assertEquals(
                GravityForecaster.level(flows(), allMasses()).forecast(Indicator.IMPORTS, record(1973), 1975),
                GravityForecaster.level(wrongLater, allMasses()).forecast(Indicator.IMPORTS, record(1973), 1975));
    }

    @Test
    void aChangeOfScopeThatNoFitHasSeenGivesNoForecast() {
        GravityForecaster gravity = GravityForecaster.level(flows(), allMasses());
        assertTrue(Double.isNaN(gravity.forecast(Indicator.EXPORTS, record(1971), 1972)));
        assertTrue(Double.isFinite(gravity.forecast(Indicator.EXPORTS, record(1970), 1971)));
        assertTrue(Double.isNaN(gravity.forecast(Indicator.SOVIET_COAL, record(1973), 1974)));
        assertTrue(Double.isNaN(gravity.forecast(Indicator.EXPORTS, List.of(), 1974)));
    }

    private static List<Flow> flows() {
        List<Flow> flows = new ArrayList<>();
        for (int pair = 0; pair < PAIRS.size(); pair++) {
            for (int year = FIRST; year <= LAST; year++) {
                Masses masses = masses(pair, year);
                double log = pair
                        + 0.9 * masses.logExporter()
                        + 0.5 * masses.logImporter()
                        - (masses.afterBreak() ? 0.4 : 0.0)
                        + 0.2 * DRAWS.normal(Topic.TEST, pair, year, 2);
                flows.add(new Flow(masses, log));
            }
        }
        return flows;
    }

    private static List<Masses> allMasses() {
        return flows().stream().map(Flow::masses).toList();
    }

    private static Masses masses(int pair, int year) {
        return new Masses(
                PAIRS.get(pair),
                year,
                0.1 * (year - FIRST) + 0.3 * DRAWS.normal(Topic.TEST, pair, year, 0),
                0.05 * (year - FIRST) + 0.3 * DRAWS.normal(Topic.TEST, pair, year, 1),
                year >= BREAK);
    }

    private static double[] row(Masses masses) {
        int pair = PAIRS.indexOf(masses.pair());
        return new double[] {
            masses.logExporter(),
            masses.logImporter(),
            masses.afterBreak() ? 1.0 : 0.0,
            pair == 1 ? 1.0 : 0.0,
            pair == 2 ? 1.0 : 0.0
        };
    }

    /** The exports themselves, as the record would have them. */
    private static List<Observation> record(int lastYear) {
        return flows().stream()
                .filter(flow -> flow.pair().equals(GravityForecaster.EXPORTS) && flow.year() <= lastYear)
                .map(flow -> new Observation(
                        Indicator.EXPORTS, flow.year(), Math.exp(flow.logFlow()) * MILLION, Grade.A, "s", ""))
                .toList();
    }
}
