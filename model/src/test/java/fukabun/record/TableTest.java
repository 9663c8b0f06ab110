package fukabun.record;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.Tolerance;
import fukabun.base.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTest {
    private static final Month NOVEMBER = Month.of(1973, 11);

    /** November 1973 to February 1975: 1, 2, 3, ... 16. */
    private static Table counting() {
        Table table = new Table(NOVEMBER, 16);
        for (Indicator indicator :
                new Indicator[] {Indicator.SOVIET_COAL, Indicator.COKING_COAL_PRICE, Indicator.SOUTH_YAKUT_COST}) {
            double[] column = table.open(indicator);
            for (int month = 0; month < column.length; month++) {
                column[month] = month + 1;
            }
        }
        return table;
    }

    /** By hand: 1 + 2; 3 + ... + 14 = 102; 15 + 16 = 31; the means of 2, 12 and 2 months; and the last of each year. */
    @Test
    void aYearIsTheSumTheMeanOrTheLastOfItsMonthsAndACutYearCountsItsOwn() {
        Table table = counting();
        assertEquals(1973, table.firstYear());
        assertEquals(3, table.years());
        assertArrayEquals(new double[] {3, 102, 31}, table.annual(Indicator.SOVIET_COAL), Tolerance.EXACT);
        assertArrayEquals(new double[] {1.5, 8.5, 15.5}, table.annual(Indicator.COKING_COAL_PRICE), Tolerance.EXACT);
        assertArrayEquals(new double[] {2, 14, 16}, table.annual(Indicator.SOUTH_YAKUT_COST), Tolerance.EXACT);
    }

    /** By hand: from November on two months lie in one year, three in two, and fifteen in three. */
    @ParameterizedTest(name = "{0} months -> {1} years")
    @CsvSource({"1, 1", "2, 1", "3, 2", "14, 2", "15, 3"})
    void yearsAreThoseThatTheMonthsTouch(int months, int years) {
        assertEquals(years, new Table(NOVEMBER, months).years());
    }

    @Test
    void aMonthIsFoundByItsName() {
        assertEquals(3.0, counting().value(Indicator.SOVIET_COAL, Month.of(1974, 1)));
    }

    @Test
    void anIndicatorThatWasNotOpenedIsNotThere() {
        Table table = counting();
        assertTrue(table.has(Indicator.SOVIET_COAL));
        assertFalse(table.has(Indicator.TENSION));
        IllegalArgumentException fault =
                assertThrows(IllegalArgumentException.class, () -> table.values(Indicator.TENSION));
        assertEquals("tension is not simulated in this run", fault.getMessage());
        assertThrows(IllegalArgumentException.class, () -> table.annual(Indicator.TENSION));
    }

    @Test
    void aCopyOfAColumnIsNotTheColumn() {
        Table table = counting();
        table.values(Indicator.SOVIET_COAL)[0] = 100.0;
        assertEquals(1.0, table.value(Indicator.SOVIET_COAL, NOVEMBER));
    }

    @Test
    void tablesAreEqualWhereEveryBitIs() {
        Table table = counting();
        assertEquals(table, counting());
        assertEquals(table.hashCode(), counting().hashCode());
        Table bit = counting();
        bit.open(Indicator.SOVIET_COAL);
        assertNotEquals(table, bit);
        assertNotEquals(new Table(NOVEMBER, 2), new Table(NOVEMBER, 3));
        assertNotEquals(new Table(NOVEMBER, 2), new Table(NOVEMBER.plus(1), 2));
    }

    @Test
    void aTableHasAtLeastAMonth() {
        assertThrows(IllegalArgumentException.class, () -> new Table(NOVEMBER, 0));
    }
}
