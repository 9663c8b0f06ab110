package fukabun.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.base.Draws;
import fukabun.base.Topic;
import fukabun.evidence.Gravity.Flow;
import fukabun.evidence.Gravity.Masses;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GravityTest {
    private static final Draws DRAWS = new Draws(3);

    // Made so: ln flow = pair + 0.8 exporter + 0.6 importer - 0.3 after the break + 0.01 (year - 1950) squared / 10.
    @ParameterizedTest(name = "effects of the years: {0}")
    @ValueSource(booleans = {true, false})
    void knownElasticitiesAreRecovered(boolean withYearEffects) {
        Gravity gravity = new Gravity(flows(8, 0.0, withYearEffects), withYearEffects);
        assertEquals(0.8, gravity.exporterElasticity().effect(), 1e-9);
        assertEquals(0.6, gravity.importerElasticity().effect(), 1e-9);
        assertEquals(0.0, gravity.residualSd(), 1e-9);
        Flow last = flows(8, 0.0, withYearEffects).get(100);
        assertEquals(last.logFlow(), gravity.expectedLog(last.masses()), 1e-9);
    }

    /** Pair means taken out and one dummy a pair are the same regression (Frisch, Waugh and Lovell). */
    @Test
    void dummiesOfPairsGiveTheSameSlopesAndResiduals() {
        List<Flow> flows = flows(5, 0.4, false);
        double[] y = new double[flows.size()];
        double[][] x = new double[flows.size()][3 + 4];
        for (int i = 0; i < y.length; i++) {
            Masses masses = flows.get(i).masses();
            y[i] = flows.get(i).logFlow();
            x[i][0] = masses.logExporter();
            x[i][1] = masses.logImporter();
            x[i][2] = masses.afterBreak() ? 1.0 : 0.0;
            int pair = Integer.parseInt(masses.pair().substring(5));
            if (pair > 0) {
                x[i][2 + pair] = 1.0;
            }
        }
        OLSMultipleLinearRegression regression = new OLSMultipleLinearRegression();
        regression.newSampleData(y, x);
        Gravity gravity = new Gravity(flows, false);
        assertEquals(
                regression.estimateRegressionParameters()[1],
                gravity.exporterElasticity().effect(),
                1e-9);
        assertEquals(
                regression.estimateRegressionParameters()[2],
                gravity.importerElasticity().effect(),
                1e-9);
        assertEquals(regression.estimateRegressionStandardError(), gravity.residualSd(), 1e-9);
    }

    /** Over 200 made worlds the elasticity scatters as its own standard error says, within a quarter. */
    @Test
    void theClusteredErrorIsTheScatterOfTheEstimate() {
        double sum = 0.0;
        double square = 0.0;
        double error = 0.0;
        int worlds = 200;
        for (int world = 0; world < worlds; world++) {
            Gravity gravity = new Gravity(noisy(40, world), false);
            double estimate = gravity.exporterElasticity().effect();
            sum += estimate;
            square += estimate * estimate;
            error += gravity.exporterError();
        }
        double scatter = Math.sqrt(square / worlds - sum / worlds * (sum / worlds));
        assertEquals(1.0, error / worlds / scatter, 0.25);
        assertEquals(0.8, sum / worlds, 4.0 * scatter / Math.sqrt(worlds));
    }

    @Test
    void nothingIsSaidAboutAPairOrYearThatWasNotFitted() {
        Gravity gravity = new Gravity(flows(3, 0.1, true), true);
        Masses known = flows(3, 0.1, true).get(0).masses();
        Masses later = new Masses(known.pair(), 1999, 1.0, 1.0, true);
        Masses other = new Masses("nobody", 1960, 1.0, 1.0, false);
        assertThrows(IllegalArgumentException.class, () -> gravity.expectedLog(later));
        assertThrows(IllegalArgumentException.class, () -> gravity.expectedLog(other));
        assertTrue(Double.isFinite(new Gravity(flows(3, 0.1, false), false).expectedLog(later)));
    }

    private static List<Flow> flows(int pairs, double noise, boolean withYearEffects) {
        List<Flow> flows = new ArrayList<>();
        for (int p = 0; p < pairs; p++) {
            for (int year = 1950; year < 1991; year++) {
                Masses masses = masses(p, year, 0);
                double common = withYearEffects ? 0.001 * (year - 1950) * (year - 1950) : 0.0;
                double log = p
                        + 0.8 * masses.logExporter()
                        + 0.6 * masses.logImporter()
                        + common
                        - (masses.afterBreak() ? 0.3 : 0.0)
                        + noise * DRAWS.normal(Topic.TEST, 50 + p, year, 3);
                flows.add(new Flow(masses, log));
            }
        }
        return flows;
    }

    /** Errors that last within a pair, which errors that know no clusters would take too lightly. */
    private static List<Flow> noisy(int pairs, int world) {
        List<Flow> flows = new ArrayList<>();
        for (int p = 0; p < pairs; p++) {
            double lasting = 0.0;
            for (int year = 1950; year < 1970; year++) {
                lasting = 0.9 * lasting + 0.2 * DRAWS.normal(Topic.TEST, 900 + p, year, world);
                Masses masses = masses(p, year, world);
                flows.add(new Flow(masses, p + 0.8 * masses.logExporter() + 0.6 * masses.logImporter() + lasting));
            }
        }
        return flows;
    }

    private static Masses masses(int pair, int year, int world) {
        double exporter = 0.05 * (year - 1950) * (1 + pair % 3) + DRAWS.normal(Topic.TEST, pair, year, 10 + world);
        double importer = 0.03 * (year - 1950) + DRAWS.normal(Topic.TEST, 300 + pair, year, 10 + world);
        return new Masses("pair " + pair, year, exporter, importer, pair % 2 == 0 && year > 1980);
    }
}
