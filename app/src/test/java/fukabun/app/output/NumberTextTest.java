package fukabun.app.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.base.Draws;
import fukabun.base.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {
    @Test
    void anyDoubleReadsBackToTheSameBits() {
        Draws draws = new Draws(1);
        for (int i = 0; i < 20_000; i++) {
            assertReadsBack(Double.longBitsToDouble(draws.bits(Topic.TEST, 0, i, 0)));
            assertReadsBack(1e9 * draws.normal(Topic.TEST, 1, i, 0));
        }
    }

    @Test
    void theEdgesOfTheDoublesReadBackToTheSameBits() {
        for (double value : new double[] {
            0.0,
            -0.0,
            Double.MIN_VALUE,
            Double.MIN_NORMAL,
            Double.MAX_VALUE,
            0.1 + 0.2,
            2e-3,
            2.0e23,
            1e15,
            1e22,
            9007199254740993.0,
            123456789012345680.0,
            -1.0 / 3.0
        }) {
            assertReadsBack(value);
        }
    }

    // By hand: the shortest decimals that name these doubles.
    @ParameterizedTest
    @CsvSource({
        "450000000, 450000000",
        "0.1, 0.1",
        "0.30000000000000004, 0.30000000000000004",
        "-2.5, -2.5",
        "1e-7, 1E-7"
    })
    void theTextIsAsShortAsItCanBe(double value, String text) {
        assertEquals(text, NumberText.of(value));
    }

    @Test
    void notANumberIsEmptyAndInfinityHasTheNameOfTheTableSchema() {
        assertEquals("", NumberText.of(Double.NaN));
        assertEquals("INF", NumberText.of(Double.POSITIVE_INFINITY));
        assertEquals("-INF", NumberText.of(Double.NEGATIVE_INFINITY));
    }

    private static void assertReadsBack(double value) {
        if (Double.isFinite(value)) {
            String text = NumberText.of(value);
            assertEquals(Double.doubleToRawLongBits(value), Double.doubleToRawLongBits(Double.parseDouble(text)), text);
            assertTrue(text.length() <= 25, text);
        }
    }
}
