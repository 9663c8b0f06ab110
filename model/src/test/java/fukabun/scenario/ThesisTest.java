package fukabun.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fukabun.Tolerance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThesisTest {
    /** By hand: a fifth of the way from 0 to 0.05 is 0.01. */
    @Test
    void theWeakThesisTakesAFifthOfALinearRoute() {
        assertEquals(0.01, Thesis.WEAK.scaled(Parameter.TERRITORIAL_PREMIUM, 0.05, 0.5), Tolerance.ARITHMETIC);
    }

    /** By hand: 32^(1/5) = 2. */
    @Test
    void theWeakThesisTakesTheFifthRootOfAnOddsRatio() {
        assertEquals(2.0, Thesis.WEAK.scaled(Parameter.APPROVAL_ODDS_RATIO, 32.0, 0.5), Tolerance.arithmetic(2));
    }

    @ParameterizedTest
    @EnumSource(Parameter.class)
    void zeroPutsARouteAtItsNeutralValueAndStrongLeavesItAsDrawn(Parameter parameter) {
        double drawn = parameter.low() + 0.3 * (parameter.high() - parameter.low());
        assertEquals(drawn, Thesis.STRONG.scaled(parameter, drawn, 0.5));
        double expected = parameter.isTerritorial() ? parameter.neutral() : drawn;
        assertEquals(expected, Thesis.ZERO.scaled(parameter, drawn, 0.5));
    }

    @ParameterizedTest
    @EnumSource(Parameter.class)
    void noThesisTouchesWhatIsNotTerritorial(Parameter parameter) {
        if (!parameter.isTerritorial()) {
            assertEquals(parameter.high(), Thesis.WEAK.scaled(parameter, parameter.high(), 0.5));
        }
    }
}
