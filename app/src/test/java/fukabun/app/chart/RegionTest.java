package fukabun.app.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fukabun.study.ClaimSpec.Expectation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RegionTest {
    private static final double[] EFFECTS = {-30.0, -10.1, -9.9, 0.0, 9.9, 10.1, 30.0};

    /** What is drawn is the rule that decides: the model's own, at effects on both sides of each end. */
    @ParameterizedTest
    @EnumSource
    void anEffectLiesInTheRegionWhereTheClaimHolds(Expectation expectation) {
        Region region = Region.of(expectation, 10.0).within(-50.0, 50.0);
        for (double effect : EFFECTS) {
            boolean isIn = effect > region.low() && effect < region.high();
            assertEquals(expectation.isMetBy(effect, 10.0), isIn, expectation + " at " + effect);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theLabelStandsAtAnEndThatTheThresholdSets(Expectation expectation) {
        assertEquals(10.0, Math.abs(Region.of(expectation, 10.0).edge()));
    }
}
