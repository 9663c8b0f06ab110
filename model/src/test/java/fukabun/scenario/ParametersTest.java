package fukabun.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.SmallWorld;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ParametersTest {
    private static final Parameters CENTRAL = SmallWorld.central(Thesis.STRONG);

    @Test
    void aMissingParameterIsNamed() {
        Map<Parameter, Double> map = CENTRAL.asMap();
        map.remove(Parameter.RAIL_CAPACITY);
        IllegalArgumentException fault = assertThrows(IllegalArgumentException.class, () -> Parameters.of(map));
        assertEquals("parameter railTonnesPerYear is missing", fault.getMessage());
    }

    @ParameterizedTest
    @EnumSource(Parameter.class)
    void aValueOutsideItsRangeIsRefused(Parameter parameter) {
        for (double bad : new double[] {Math.nextDown(parameter.low()), Math.nextUp(parameter.high()), Double.NaN}) {
            assertThrows(IllegalArgumentException.class, () -> CENTRAL.with(parameter, bad));
        }
        assertEquals(parameter.low(), CENTRAL.with(parameter, parameter.low()).value(parameter));
        assertEquals(parameter.high(), CENTRAL.with(parameter, parameter.high()).value(parameter));
    }

    @Test
    void changingOneValueLeavesTheOthersAndTheOriginal() {
        Parameters changed = CENTRAL.with(Parameter.HABIT_WEIGHT, 0.7);
        assertNotEquals(CENTRAL, changed);
        assertEquals(CENTRAL, changed.with(Parameter.HABIT_WEIGHT, CENTRAL.value(Parameter.HABIT_WEIGHT)));
    }

    @Test
    void withoutTerritorialRoutesOnlyTheRoutesChangeAndStandAtNeutral() {
        Parameters without = CENTRAL.withoutTerritorialRoutes();
        for (Parameter parameter : Parameter.values()) {
            double expected = parameter.isTerritorial() ? parameter.neutral() : CENTRAL.value(parameter);
            assertEquals(expected, without.value(parameter), parameter.key());
        }
        assertEquals(SmallWorld.central(Thesis.ZERO), without);
    }

    @Test
    void aNeutralValueLiesWithinItsRangeAndOthersHaveNone() {
        for (Parameter parameter : Parameter.values()) {
            if (parameter.isTerritorial()) {
                assertEquals(parameter.neutral(), parameter.check(parameter.neutral()));
            } else {
                assertThrows(IllegalArgumentException.class, parameter::neutral);
            }
        }
    }

    @Test
    void namesDiffer() {
        assertEquals(
                Parameter.values().length,
                Arrays.stream(Parameter.values()).map(Parameter::key).distinct().count());
        assertTrue(Arrays.stream(Parameter.values())
                .noneMatch(p -> p.meaning().isBlank() || p.unit().isBlank()));
    }
}
