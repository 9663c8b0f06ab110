package fukabun.agent.gas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.SmallWorld;
import fukabun.Tolerance;
import fukabun.agent.Scorecard;
import fukabun.base.Draws;
import fukabun.scenario.GasCase;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import fukabun.scenario.Thesis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GasUtilityTest {
    private static final Draws DRAWS = new Draws(3);
    private static final Parameters PLAIN = SmallWorld.central(Thesis.ZERO)
            .with(Parameter.FORECAST_LEANING_SD, 0.0)
            .with(Parameter.OFFICIAL_FORECAST_WEIGHT, 0.25)
            .with(Parameter.NEED_WEIGHT, 1.0)
            .with(Parameter.SOVIET_GAS_RELIABILITY, 0.8);
    private static final GasUtility UTILITY = new GasUtility(new GasCase.Utility("a utility", 0.2), PLAIN, DRAWS);

    // By hand: a fifth of 0.25 x 40 + 0.75 x 20 = 25; before the first outlook a fifth of 20.
    @Test
    void theForecastMixesOwnTrendAndOutlook() {
        assertEquals(5.0, UTILITY.forecastTonnes(20.0, 40.0), Tolerance.arithmetic(5.0));
        assertEquals(4.0, UTILITY.forecastTonnes(20.0, Double.NaN), Tolerance.arithmetic(4.0));
    }

    // By hand: cover 1.03 + 0.15 x insecurity, times forecast, less what is covered, never below nothing.
    @ParameterizedTest(name = "covered {1}, insecurity {2} -> {3}")
    @CsvSource({"10, 8, 0, 2.3", "10, 8, 1, 3.8", "10, 12, 0, 0"})
    void itWantsWhatItsCoverLeavesOpen(double forecast, double covered, double insecurity, double expected) {
        assertEquals(expected, UTILITY.wantedTonnes(forecast, covered, insecurity), Tolerance.arithmetic(10.0));
    }

    // By hand: 0.6 x 1 x 0.5 + 1.5 x 0.2 - 0.1 - 0.5 x 0.2 - 0.45 + 0.02 = -0.03.
    @Test
    void aCommitmentAddsNeedMarginGlutDoubtAndCaution() {
        Scorecard card = new Scorecard();
        UTILITY.commit(new GasUtility.SovietView(0.5, 1.0, 0.2, 0.1), 0.02, card);
        assertEquals(-0.03, card.score(), 1e-12);
        assertFalse(card.isOpen());
        UTILITY.commit(new GasUtility.SovietView(0.5, 1.0, 0.2, 0.0), 0.02, card);
        assertTrue(card.isOpen());
    }

    // By hand: 0.6 x 2 and 0.6 x -2: a gap of ten times the part counts as twice.
    @Test
    void aGapBeyondTwiceThePartCountsNoMore() {
        Scorecard card = new Scorecard();
        UTILITY.commit(new GasUtility.SovietView(10.0, 1.0, 0.0, 0.0), 0.0, card);
        assertEquals(1.2 - 0.55, card.score(), 1e-12);
        UTILITY.commit(new GasUtility.SovietView(-10.0, 1.0, 0.0, 0.0), 0.0, card);
        assertEquals(-1.2 - 0.55, card.score(), 1e-12);
    }

    // By hand: exp(0.08 x 2) at the upper bound, exp(-0.02 x 2) at the lower one.
    @Test
    void growthIsCarriedOnWithinBounds() {
        assertEquals(Math.exp(0.16), GasUtility.growthFactor(0.3, 0.3, 2.0), 1e-12);
        assertEquals(Math.exp(-0.04), GasUtility.growthFactor(-0.3, -0.3, 2.0), 1e-12);
        assertEquals(Math.exp(2 * (0.6 * 0.05 + 0.4 * 0.02)), GasUtility.growthFactor(0.05, 0.02, 2.0), 1e-12);
    }
}
