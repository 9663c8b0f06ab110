package fukabun.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class CheckTest {
    private static final List<DoubleUnaryOperator> CHECKS = List.of(
            x -> Check.finite("x", x),
            x -> Check.share("x", x),
            x -> Check.atLeast("x", x, 0.0),
            x -> Check.positive("x", x),
            x -> Check.between("x", x, 0.0, 2.0));

    @Test
    void everyCheckRefusesWhatIsNoFiniteNumber() {
        for (DoubleUnaryOperator check : CHECKS) {
            for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
                assertThrows(IllegalArgumentException.class, () -> check.applyAsDouble(bad));
            }
        }
    }

    @Test
    void everyCheckPassesOnWhatItAllows() {
        for (DoubleUnaryOperator check : CHECKS) {
            assertEquals(0.25, check.applyAsDouble(0.25));
        }
        assertEquals(" a name", Check.notBlank("x", " a name"));
    }

    @Test
    void theEndsOfARangeAreAllowedAndWhatLiesBesideThemIsNot() {
        assertEquals(0.0, Check.share("x", 0.0));
        assertEquals(1.0, Check.share("x", 1.0));
        assertThrows(IllegalArgumentException.class, () -> Check.share("x", Math.nextDown(0.0)));
        assertThrows(IllegalArgumentException.class, () -> Check.share("x", Math.nextUp(1.0)));
        assertThrows(IllegalArgumentException.class, () -> Check.positive("x", 0.0));
        assertEquals(0.0, Check.atLeast("x", 0.0, 0.0));
    }

    @Test
    void theMessageSaysWhichArgumentWhichRuleAndWhichValue() {
        assertEquals(
                "severity must be in [0.0, 1.0] but was 8.0",
                assertThrows(IllegalArgumentException.class, () -> Check.share("severity", 8.0))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> Check.notBlank("name", " \t"));
    }
}
