package fukabun.app.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.app.files.Words;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text for people: expected texts were written by hand. */
class LayoutTest {
    @Test
    void aLongParagraphIsBrokenBeforeAHundredColumnsAndIndented() {
        String page = Layout.hanging("id:  ", "word ".repeat(40));
        assertTrue(page.lines().allMatch(line -> line.length() <= 100), page);
        assertTrue(page.lines().skip(1).allMatch(line -> line.startsWith("     word")), page);
        assertEquals(40, page.split("word", -1).length - 1);
    }

    @ParameterizedTest(name = "{1} {0}, at most {2} -> {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "t|4512345.0|9e6|4.51 Mt",
                "t|45123450.0|9e7|45.1 Mt",
                "t|451234500.0|9e8|451 Mt",
                "t|9995000.0|2e7|10.0 Mt",
                "t|12.0|99.0|12.0 t",
                "t/yr|2.5e6|9e6|2.50 Mt/yr",
                "USD|450000000|9e8|450 M USD",
                "USD|1330000000|4e9|1.33 bn USD",
                "JPY|837772980000|9e11|838 bn JPY",
                "m3|6290000|9e6|6.29 M m3",
                "USD/t|63.75|90|63.8 USD/t",
                "0 to 1|0.0|1.0|0 0 to 1",
                "USD|-2e6|9e6|-2.00 M USD",
                "USD|NaN|9e6|none M USD",
                "share|0.0213|0.03|2.13 %",
                "share|0.000213|0.03|0.021 %",
                "share|-0.00002|0.03|-0.002 %",
                "0 to 1|0.0046|0.3|0.005 0 to 1",
                "0 to 1|0.9994|1.0|0.999 0 to 1",
                "0 to 1|0.00099|1.0|<0.001 0 to 1",
                "0 to 1|-1e-8|1.0|>-0.001 0 to 1"
            })
    void aNumberHasAtMostThreeDigitsAndAUnitOfItsSize(String unit, double value, double largest, String expected) {
        Magnitude magnitude = Magnitude.of(unit, largest);
        assertEquals(expected, magnitude.text(value) + " " + magnitude.unit());
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({"0.02, +0.020", "-0.02, -0.020", "1e-8, <0.001", "-1e-8, >-0.001", "0, 0", "-0.0, 0", "1e-12, 0"})
    void onlyADifferenceOfNothingButRoundingReadsAsNothing(double value, String expected) {
        assertEquals(expected, Magnitude.of("0 to 1", 1.0).signed(value));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({"clam, claim", "CLAIM, claim", "chekc, check", "comparre, compare", "xyzzy,"})
    void theNearestNameIsGuessedUnlessNoneIsNear(String word, String expected) {
        assertEquals(
                Optional.ofNullable(expected),
                Words.nearest(word, List.of("list", "check", "run", "compare", "claim")));
    }
}
