package fukabun.evidence;

import static fukabun.Tolerance.ARITHMETIC;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.evidence.Predictive.PredictiveMixture;
import fukabun.evidence.Predictive.PredictiveMixture.Part;
import fukabun.evidence.Predictive.PredictiveNormal;
import java.util.List;
import org.junit.jupiter.api.Test;

class PredictiveTest {
    // By hand: e^0.5 - 1 = 0.6487; 1.6448536 standard deviations at 95 % (any table).
    @Test
    void aNormalBeliefHasTheQuantilesOfTheTable() {
        PredictiveNormal belief = new PredictiveNormal(0.5, 0.2);
        assertEquals(0.6487212707001282, belief.relativeQuantile(0.5), ARITHMETIC);
        assertEquals(0.5 + 0.2 * 1.6448536269514722, belief.quantile(0.95), ARITHMETIC);
        assertEquals(0.95, belief.probabilityBelow(belief.quantile(0.95)), ARITHMETIC);
    }

    // By hand: means -1 and 1 with equal weight and sd 1 each: mean 0, variance 1 + 1 = 2, symmetric about 0.
    @Test
    void aMixtureHasTheMomentsOfItsParts() {
        PredictiveMixture belief = new PredictiveMixture(List.of(new Part(0.5, -1.0, 1.0), new Part(0.5, 1.0, 1.0)));
        assertEquals(0.0, belief.meanLog(), ARITHMETIC);
        assertEquals(Math.sqrt(2.0), belief.sdLog(), ARITHMETIC);
        assertEquals(0.0, belief.quantile(0.5), ARITHMETIC);
        assertEquals(belief.quantile(0.9), -belief.quantile(0.1), ARITHMETIC);
        assertEquals(0.3, belief.probabilityBelow(belief.quantile(0.3)), ARITHMETIC);
        assertEquals(Math.sqrt(2.0), belief.asNormal().sdLog(), ARITHMETIC);
    }

    @Test
    void theReferenceDoesNotCareAboutTheSign() {
        assertEquals(0.5, Beliefs.REFERENCE_TRADE.probabilityBelow(0.0), ARITHMETIC);
        assertEquals(0.5, Beliefs.REFERENCE_TRADE.sdLog());
    }

    // By hand: median +50 % and +200 % at 95 %: mean ln 1.5, sd (ln 3 - ln 1.5) / 1.64485 = ln 2 / 1.64485 = 0.4214;
    // the lower end of 90 % is as far below in logarithms: 1.5 / 2 - 1 = -25 %.
    @Test
    void theCreditJudgementPassesThroughItsMedianAndItsHighEnd() {
        PredictiveNormal credit = Beliefs.credit(0.5, 2.0);
        assertEquals(0.5, credit.relativeQuantile(0.5), ARITHMETIC);
        assertEquals(2.0, credit.relativeQuantile(0.95), ARITHMETIC);
        assertEquals(-0.25, credit.relativeQuantile(0.05), ARITHMETIC);
        assertEquals(0.4214, credit.sdLog(), 1e-4);
        assertEquals(3.5, Beliefs.creditLagYears(0.5), ARITHMETIC);
    }

    @Test
    void aTableGivesTheQuantilesOfWhatItTabulates() {
        PredictiveMixture mixture = new PredictiveMixture(List.of(new Part(0.7, 0.1, 0.2), new Part(0.3, 0.5, 0.6)));
        for (double probability : new double[] {0.001, 0.05, 0.25, 0.5, 0.9, 0.999}) {
            double expected = mixture.quantile(probability);
            // Two thousand steps over a width of about six: each is 0.003 wide and nearly straight.
            assertEquals(expected, mixture.tabulated().quantile(probability), 1e-3);
            assertEquals(probability, mixture.tabulated().probabilityBelow(expected), 1e-3);
        }
        assertEquals(mixture.sdLog(), mixture.tabulated().sdLog());
        assertThrows(IllegalArgumentException.class, () -> mixture.tabulated().quantile(1.0));
    }

    @Test
    void impossibleBeliefsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new PredictiveNormal(0.0, 0.0));
        assertThrows(IllegalArgumentException.class, () -> new PredictiveMixture(List.of()));
        assertThrows(IllegalArgumentException.class, () -> new PredictiveMixture(List.of(new Part(0.4, 0.0, 1.0))));
        assertTrue(Double.isNaN(new PredictiveNormal(0.0, 1.0).quantile(2.0)));
    }
}
