package fukabun.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LeversTest {
    private static final Set<String> ASK_FOR_ANY = Set.of("value", "isOn");

    @Test
    void eachLeverHasOneAccessorOfItsNameAndNoAccessorStandsAlone() {
        Set<String> accessors = Arrays.stream(Levers.class.getDeclaredMethods())
                .filter(method -> !method.isSynthetic())
                .map(Method::getName)
                .filter(name -> !ASK_FOR_ANY.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> keys = Arrays.stream(Lever.values()).map(Lever::key).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(keys, accessors);
    }

    @ParameterizedTest
    @EnumSource(Lever.class)
    void theAccessorReadsItsOwnLever(Lever lever) throws ReflectiveOperationException {
        for (double value : new double[] {lever.low(), lever.high()}) {
            assertEquals(value, asNumber(accessor(lever, LeverSettings.HISTORICAL.with(lever, value))));
        }
    }

    private static Object accessor(Lever lever, Levers levers)
            throws NoSuchMethodException, IllegalAccessException, InvocationTargetException {
        return Levers.class.getMethod(lever.key()).invoke(levers);
    }

    private static double asNumber(Object value) {
        return value instanceof Boolean on ? (on ? 1.0 : 0.0) : ((Number) value).doubleValue();
    }
}
