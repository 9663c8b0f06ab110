package fukabun.world;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fukabun.SmallWorld;
import fukabun.Tolerance;
import fukabun.base.Month;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlookTest {
    /**
     * By hand. The vintage of 1974 has 63 Mt in mid-1974, 92 in mid-1985, 104 in mid-1990: halfway is 77.5, four fifths
     * of the way from 1985 to 1990 is 101.6. That of 1980 has 62 in mid-1980 and 90 in mid-1990: halfway is 76.
     */
    @ParameterizedTest(name = "in {0} for {1} -> {2} Mt")
    @CsvSource({
        "1974-01, 1974.5, 63", "1974-06, 1980.0, 77.5", "1979-12, 1985.5, 92", "1979-12, 1989.5, 101.6",
        "1979-12, 1995.0, 104", "1974-01, 1970.0, 63", "1980-01, 1985.5, 76", "1983-12, 1985.5, 76"
    })
    void theVintageThatIsCurrentIsReadBetweenItsTargetYears(String now, double target, double megatonnes) {
        double expected = Outlook.expectedTonnesPerYear(SmallWorld.vintages(), Month.parse(now), target);
        assertEquals(megatonnes * 1e6, expected, Tolerance.arithmetic(104e6));
    }

    @Test
    void beforeTheFirstVintageThereIsNoOutlook() {
        assertEquals(Double.NaN, Outlook.expectedTonnesPerYear(SmallWorld.vintages(), Month.of(1973, 12), 1980.0));
        assertEquals(Double.NaN, Outlook.expectedTonnesPerYear(List.of(), Month.of(1980, 1), 1980.0));
    }
}
