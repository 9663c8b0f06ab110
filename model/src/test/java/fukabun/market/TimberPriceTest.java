package fukabun.market;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fukabun.Tolerance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimberPriceTest {
    private static final TimberPrice RULE = new TimberPrice(26.0, 0.5, 0.5);

    /** By hand: 26 times the unit value, and the square root of starts and of the yen. */
    @ParameterizedTest(name = "unit value {0}, starts {1}, yen {2} -> {3} USD")
    @CsvSource({"1, 1, 1, 26", "2, 1, 1, 52", "1, 1.44, 1, 31.2", "1, 1, 2.25, 39", "2, 0.25, 4, 52"})
    void thePriceIsThatWorkedByHand(double unitValue, double housing, double yen, double expected) {
        assertEquals(expected, RULE.usdPerCubicMetre(unitValue, housing, yen), Tolerance.arithmetic(expected));
    }

    @Test
    void aPriceThatIsNoNumberIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new TimberPrice(Double.NaN, 0.5, 0.5));
        assertThrows(IllegalArgumentException.class, () -> new TimberPrice(26.0, -0.1, 0.5));
        assertThrows(IllegalArgumentException.class, () -> new TimberPrice(26.0, 0.1, Double.NaN));
    }
}
