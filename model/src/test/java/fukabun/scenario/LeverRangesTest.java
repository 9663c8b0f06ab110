package fukabun.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LeverRangesTest {
    @ParameterizedTest
    @EnumSource(Lever.class)
    void aSettingOutsideItsRangeIsRefusedAndTheEndsAreAllowed(Lever lever) {
        LeverSettings history = LeverSettings.HISTORICAL;
        for (double bad : new double[] {Math.nextDown(lever.low()), Math.nextUp(lever.high()), Double.NaN}) {
            assertThrows(IllegalArgumentException.class, () -> history.with(lever, bad));
        }
        assertEquals(lever.low(), history.with(lever, lever.low()).value(lever));
        assertEquals(lever.high(), history.with(lever, lever.high()).value(lever));
        assertEquals(lever.historical(), history.value(lever));
    }

    @ParameterizedTest
    @EnumSource(Lever.class)
    void aSwitchIsOnOrOff(Lever lever) {
        if (lever.kind() == Lever.Kind.SWITCH) {
            assertThrows(IllegalArgumentException.class, () -> lever.check(0.5));
        }
    }

    @Test
    void theContractBeginsInOneOfTwoYears() {
        assertThrows(IllegalArgumentException.class, () -> Lever.CONTRACT_START_YEAR.check(1979.5));
        assertThrows(IllegalArgumentException.class, () -> Lever.CONTRACT_START_YEAR.check(1981.0));
    }

    @Test
    void turningOneLeverLeavesTheOthersAndTheOriginal() {
        for (Lever lever : Lever.values()) {
            double other = lever.historical() == lever.low() ? lever.high() : lever.low();
            LeverSettings turned = LeverSettings.HISTORICAL.with(lever, other);
            assertEquals(LeverSettings.HISTORICAL, turned.with(lever, lever.historical()), lever.key());
        }
    }

    @Test
    void namesDiffer() {
        assertEquals(
                Lever.values().length,
                Arrays.stream(Lever.values()).map(Lever::key).distinct().count());
    }
}
