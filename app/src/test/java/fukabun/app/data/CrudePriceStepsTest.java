package fukabun.app.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fukabun.base.Month;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrudePriceStepsTest {
    private static final double ARITHMETIC = 1e-9;
    /** BP's averages, USD/bbl. */
    private final CrudePriceSteps steps = new CrudePriceSteps(
            new TreeMap<>(Map.of(1971, 2.24, 1972, 2.48, 1973, 3.29, 1974, 11.58, 1975, 11.53, 1976, 12.80)));

    // By hand: (12 * 3.29 - 9 * 2.48) / 3 = (39.48 - 22.32) / 3 = 5.72. June 1972 lies 11.5 of 12 months on the way
    // from
    // 2.24 to 2.48; January 1975 half a month of six on the way from 11.58 to 11.53.
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "1972-06, 2.47",
        "1972-07, 2.48",
        "1972-12, 2.48",
        "1973-01, 2.48",
        "1973-09, 2.48",
        "1973-10, 5.72",
        "1973-12, 5.72",
        "1974-01, 11.58",
        "1974-12, 11.58",
        "1975-01, 11.5758333333",
        "1975-07, 11.5829166667"
    })
    void crudeStepsInOctoberAndJanuaryAndNowhereElse(String month, double expected) {
        assertEquals(expected, steps.at(Month.parse(month)), ARITHMETIC);
    }

    // 3.29 and 11.58 are the published averages.
    @Test
    void theStepsKeepTheAveragesOf1973And1974() {
        assertEquals(3.29, mean(1973), ARITHMETIC);
        assertEquals(11.58, mean(1974), ARITHMETIC);
    }

    private double mean(int year) {
        return Arrays.stream(steps.monthly(Month.of(year, 1), 12)).average().orElseThrow();
    }
}
