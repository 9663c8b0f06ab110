package fukabun.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.base.Draws;
import fukabun.base.Topic;
import fukabun.evidence.Predictive.PredictiveMixture;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalHierarchyTest {
    /** Coaching for a test in eight schools: Rubin, Journal of Educational Statistics 6, 1981. */
    private static final List<CaseEffect> SCHOOLS = List.of(
            new CaseEffect("A", 28, 15),
            new CaseEffect("B", 8, 10),
            new CaseEffect("C", -3, 16),
            new CaseEffect("D", 7, 11),
            new CaseEffect("E", -1, 9),
            new CaseEffect("F", 1, 11),
            new CaseEffect("G", 18, 10),
            new CaseEffect("H", 12, 18));

    /** The published quantiles are those of 200 simulated draws, rounded to whole points. */
    private static final double TWO_HUNDRED_DRAWS = 1.6;

    // Expected: Gelman and others, Bayesian Data Analysis, table 5.3 (flat prior on tau): quartiles and median.
    @ParameterizedTest(name = "school {0}: {1}, {2}, {3}")
    @CsvSource({
        "0, 7, 10, 16",
        "1, 3, 8, 12",
        "2, 2, 7, 11",
        "3, 4, 8, 11",
        "4, 1, 5, 10",
        "5, 2, 6, 10",
        "6, 7, 10, 15",
        "7, 3, 8, 13"
    })
    void theEightSchoolsComeOutAsPublished(int school, double lower, double median, double upper) {
        PredictiveMixture effect = NormalHierarchy.withFlatPrior(SCHOOLS).caseEffect(school);
        assertEquals(lower, effect.quantile(0.25), TWO_HUNDRED_DRAWS);
        assertEquals(median, effect.quantile(0.50), TWO_HUNDRED_DRAWS);
        assertEquals(upper, effect.quantile(0.75), TWO_HUNDRED_DRAWS);
    }

    // Expected: a second implementation in Python (numpy, scipy), Simpson's rule over 20,001 values of tau from 0 to
    // 200, and with a half-normal prior of scale 25 over 2,001 values from 0 to 150.
    @Test
    void aSecondImplementationAgrees() {
        NormalHierarchy flat = NormalHierarchy.withFlatPrior(SCHOOLS);
        assertEquals(7.9324, flat.meanOfCases().meanLog(), 2e-3);
        assertEquals(5.1783, flat.meanOfCases().sdLog(), 2e-3);
        NormalHierarchy half = NormalHierarchy.of(SCHOOLS, 25.0);
        assertEquals(-6.233, half.newCase().quantile(0.05), 2e-3);
        assertEquals(7.832, half.newCase().quantile(0.50), 2e-3);
        assertEquals(22.403, half.newCase().quantile(0.95), 2e-3);
        assertEquals(9.3374, half.newCase().sdLog(), 2e-3);
    }

    // With errors all alike and a spread known to be nearly nothing, the mean is the plain mean and its error s /
    // sqrt(n).
    @Test
    void withoutSpreadTheMeanIsThePlainMean() {
        List<CaseEffect> alike =
                List.of(new CaseEffect("a", 1.0, 2.0), new CaseEffect("b", 2.0, 2.0), new CaseEffect("c", 6.0, 2.0));
        NormalHierarchy hierarchy = NormalHierarchy.of(alike, 1e-6);
        assertEquals(3.0, hierarchy.meanOfCases().meanLog(), 1e-6);
        assertEquals(2.0 / Math.sqrt(3.0), hierarchy.meanOfCases().sdLog(), 1e-6);
        assertEquals(3.0, hierarchy.caseEffect(2).meanLog(), 1e-6);
    }

    @Test
    void aNewCaseIsMoreUncertainThanTheMeanOfCases() {
        NormalHierarchy hierarchy = NormalHierarchy.of(RandomEffectsTest.vaccine(), 1.0);
        assertTrue(hierarchy.newCase().sdLog() > 2.0 * hierarchy.meanOfCases().sdLog());
        assertTrue(hierarchy.betweenQuantile(0.05) < hierarchy.betweenMean());
        assertTrue(hierarchy.betweenMean() < hierarchy.betweenQuantile(0.95));
        // The moment estimate, 0.556, from RandomEffects, checked against publication there.
        assertEquals(RandomEffects.of(RandomEffectsTest.vaccine()).between(), hierarchy.betweenQuantile(0.5), 0.1);
    }

    /**
     * Seventeen cases with the errors of ours and a known mean, spread and new case, made 600 times from the prior: the
     * interval of 90 percent must hold the new case in 90 percent of the worlds, within four standard errors (0.05).
     */
    @Test
    void theIntervalOfANewCaseHoldsItAsOftenAsItSays() {
        Draws draws = new Draws(5);
        int worlds = 600;
        int held = 0;
        int meanHeld = 0;
        for (int world = 0; world < worlds; world++) {
            double mean = draws.normal(Topic.TEST, 1, world, 0);
            double spread = 0.5 * Math.abs(draws.normal(Topic.TEST, 2, world, 0));
            List<CaseEffect> cases = new ArrayList<>();
            for (int i = 0; i < 17; i++) {
                double error = 0.25 + 0.4 * draws.uniform(Topic.TEST, 3, world, i);
                double effect = mean
                        + spread * draws.normal(Topic.TEST, 4, world, i)
                        + error * draws.normal(Topic.TEST, 5, world, i);
                cases.add(new CaseEffect("case " + i, effect, error));
            }
            double newCase = mean + spread * draws.normal(Topic.TEST, 6, world, 0);
            NormalHierarchy hierarchy = NormalHierarchy.of(cases, 0.5);
            held += isWithin(hierarchy.newCase(), newCase) ? 1 : 0;
            meanHeld += isWithin(hierarchy.meanOfCases(), mean) ? 1 : 0;
        }
        assertEquals(0.90, held / (double) worlds, 0.05);
        assertEquals(0.90, meanHeld / (double) worlds, 0.05);
    }

    private static boolean isWithin(Predictive belief, double value) {
        double probability = belief.probabilityBelow(value);
        return probability >= 0.05 && probability <= 0.95;
    }
}
