package fukabun.cases.coal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fukabun.SmallWorld;
import fukabun.Tolerance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractScheduleTest {
    /** By hand: 5.2 Mt a year from the first month of twenty years to the last. */
    @ParameterizedTest(name = "month {0} -> {1} Mt")
    @CsvSource({"-1, 0", "0, 5.2", "239, 5.2", "240, 0"})
    void inTheEarlyReadingTheContractRunsEvenlyForTwentyYears(int month, double megatonnes) {
        assertEquals(megatonnes * 1e6, due(1979, month), Tolerance.arithmetic(6e6));
    }

    /**
     * By hand: of 20 x 5.2 = 104 Mt in all, South Yakut brings 2 x 3.2 + 14 x 5.5 = 83.4; Kuznetsk the other 20.6, or
     * 1.03 a year, from four years before.
     */
    @ParameterizedTest(name = "month {0} -> {1} Mt")
    @CsvSource({"-49, 0", "-48, 1.03", "-1, 1.03", "0, 4.23", "23, 4.23", "24, 6.53", "191, 6.53", "192, 0"})
    void inTheLateReadingKuznetskCoalComesFirst(int month, double megatonnes) {
        assertEquals(megatonnes * 1e6, due(1983, month), Tolerance.arithmetic(7e6));
    }

    @ParameterizedTest(name = "{0}, month {1} -> {2} Mt")
    @CsvSource({
        "1979, -1, 0",
        "1979, 0, 5.2",
        "1979, 239, 5.2",
        "1979, 240, 0",
        "1983, -1, 0",
        "1983, 0, 3.2",
        "1983, 23, 3.2",
        "1983, 24, 5.5",
        "1983, 191, 5.5",
        "1983, 192, 0"
    })
    void thePartOfSouthYakutComesFromItsOwnStart(int startYear, int month, double megatonnes) {
        double due = ContractSchedule.dueFromSouthYakutTonnesPerYear(SmallWorld.southYakut(), startYear, month);
        assertEquals(megatonnes * 1e6, due, Tolerance.arithmetic(6e6));
    }

    @ParameterizedTest
    @CsvSource({"1979", "1983"})
    void bothReadingsBringTheSameTotal(int startYear) {
        double total = 0.0;
        for (int month = -100; month < 400; month++) {
            total += due(startYear, month) / 12.0;
        }
        assertEquals(104e6, total, Tolerance.arithmetic(104e6));
    }

    private static double due(int startYear, int month) {
        return ContractSchedule.dueTonnesPerYear(SmallWorld.southYakut(), startYear, month);
    }
}
