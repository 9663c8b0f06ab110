package fukabun.market;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fukabun.Tolerance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LngPriceTest {
    private static final LngPrice PRICE = new LngPrice(1.14, 0.144);

    // By hand: 1.14 + 0.144 x crude; below about 7.7 USD the cap of 1.7 x crude / 5.8 binds.
    @ParameterizedTest(name = "crude {0} -> {1} USD/mmBtu")
    @CsvSource({"30, 5.46", "20, 4.02", "10, 2.58", "5.8, 1.7", "1.8, 0.5275862068965518"})
    void thePriceFollowsCrudeAndIsCappedWhereCrudeIsCheap(double crude, double expected) {
        assertEquals(expected, PRICE.usdPerMmbtu(crude), Tolerance.arithmetic(expected));
        assertEquals(expected * 5.8 / crude, PRICE.overCrude(crude), Tolerance.arithmetic(2.0));
    }

    // energy_parameters.csv has 4.05, 4.43 and 4.83 USD at a cost of capital of 8, 10 and 12 percent.
    @ParameterizedTest(name = "{0} a year -> {1} USD/mmBtu")
    @CsvSource({"0.08, 4.05", "0.10, 4.43", "0.12, 4.83"})
    void sakhalinBreaksEvenWhereTheTablePutsIt(double returnPerYear, double expected) {
        assertEquals(expected, LngPrice.breakEvenUsdPerMmbtu(3.8e9, 0.045, returnPerYear, 3e6, 0.45), 0.006);
    }

    @Test
    void aPriceBelowNothingIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new LngPrice(-0.1, 0.144));
        assertThrows(IllegalArgumentException.class, () -> new LngPrice(1.0, Double.NaN));
    }
}
