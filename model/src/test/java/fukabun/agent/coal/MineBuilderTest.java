package fukabun.agent.coal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.SmallWorld;
import fukabun.Tolerance;
import fukabun.base.Draws;
import fukabun.base.Month;
import fukabun.base.Topic;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import fukabun.scenario.Thesis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MineBuilderTest {
    private static final Parameters PARAMETERS = SmallWorld.central(Thesis.ZERO)
            .with(Parameter.CONSTRUCTION_EFFICIENCY, 0.6)
            .with(Parameter.COST_OVERRUN, 4.0)
            .with(Parameter.PACE_LOST_WAITING, 0.25)
            .with(Parameter.SHOVEL_BREAKDOWN, 0.2)
            .with(Parameter.US_CONTENT, 0.5)
            .with(Parameter.SETTLEMENT_EFFORT, 0.5);
    private static final MineBuilder BUILDER = new MineBuilder(PARAMETERS);
    private static final Draws DRAWS = new Draws(8);
    private static final Month JULY = Month.of(1976, 7);
    private static final Month JANUARY = Month.of(1977, 1);

    /** By hand: five months at 0.7 and seven at 8.5/7 make twelve, so a year brings 12 x 0.6/60 = 0.12 on average. */
    @Test
    void overManyYearsTheMeanPaceIsThatOfTheEfficiency() {
        int years = 5000;
        double sum = 0.0;
        for (int month = 0; month < 12 * years; month++) {
            sum += BUILDER.progress(view(new Month(month), 1.0, false, 0.0), DRAWS);
        }
        // Luck is uniform over 0.9, variance 0.81/12; the squared pace of the seasons adds up to 5 x 0.49 + 7 x 1.474.
        double yearVariance = 0.01 * 0.01 * 0.81 / 12.0 * (5 * 0.49 + 7 * (8.5 / 7.0) * (8.5 / 7.0));
        assertEquals(0.12, sum / years, Tolerance.STANDARD_ERRORS * Math.sqrt(yearVariance / years));
    }

    /** By hand, over 0.6/60 and the luck of the month: frost 0.7, else 8.5/7; half of the pace hangs on the shovels. */
    @ParameterizedTest(name = "month {0}, shovels {1}, waits {2}, settled {3} -> {4}")
    @CsvSource({
        "1, 1.0, false, 0.0, 0.7", "7, 1.0, false, 0.0, 1.2142857142857142", "1, 0.0, false, 0.0, 0.35",
        "1, 0.5, false, 0.0, 0.525", "1, 1.0, true, 0.0, 0.525", "1, 1.0, false, 1.0, 1.05",
        "1, 1.0, false, 0.5, 0.875", "1, 1.0, true, 1.0, 0.7875"
    })
    void aMonthsPaceIsSeasonTimesShovelsTimesMoneyTimesEffort(
            int monthOfYear, double working, boolean waits, double settled, double expected) {
        Month month = Month.of(1976, monthOfYear);
        double luck =
                0.55 + 0.9 * DRAWS.uniform(Topic.CONSTRUCTION_PROGRESS, Draws.keyOf("mine builder"), month.number(), 0);
        double progress = BUILDER.progress(view(month, working, waits, settled), DRAWS);
        assertEquals(expected, progress / luck / 0.01, Tolerance.ARITHMETIC);
    }

    /** By hand: the overrun of four is reached at 48 months, its square root at 24. */
    @ParameterizedTest(name = "{0} months -> {1}")
    @CsvSource({"0, 1", "24, 2", "48, 4", "49, 4", "200, 4"})
    void theEstimateGrowsToItsOverrunInFourYears(int months, double expected) {
        assertEquals(expected, BUILDER.estimateOverFirst(months), Tolerance.arithmetic(4));
    }

    /** By hand: four months idle where parts come freely; with half of the parts held up, eight. */
    @ParameterizedTest(name = "denial {0} -> {1} months idle")
    @CsvSource({"0.0, 4", "1.0, 8", "0.5, 6"})
    void aBrokenShovelStandsIdleForItsRepairAndForTheLicence(double denial, int expectedMonths) {
        double left = MineBuilder.REPAIR_MONTHS;
        int idle = 0;
        while (left > 0.0) {
            idle++;
            left = BUILDER.repairLeft(left, 0, JULY.plus(idle), denial, DRAWS);
        }
        assertEquals(expectedMonths, idle);
    }

    @Test
    void aShovelNeverBreaksOutsideTheFrostAndAsOftenAsItsChanceInIt() {
        int broken = 0;
        int shovels = 20_000;
        for (int shovel = 0; shovel < shovels; shovel++) {
            assertEquals(0.0, BUILDER.repairLeft(0.0, shovel, JULY, 0.0, DRAWS));
            broken += BUILDER.repairLeft(0.0, shovel, JANUARY, 0.0, DRAWS) == MineBuilder.REPAIR_MONTHS ? 1 : 0;
        }
        double standardError = Math.sqrt(0.2 * 0.8 / shovels);
        assertEquals(0.2, (double) broken / shovels, Tolerance.STANDARD_ERRORS * standardError);
    }

    @Test
    void frostLastsFromNovemberToMarch() {
        for (int month : new int[] {11, 12, 1, 2, 3}) {
            assertTrue(MineBuilder.isFrost(Month.of(1976, month)));
        }
        for (int month = 4; month <= 10; month++) {
            assertFalse(MineBuilder.isFrost(Month.of(1976, month)));
        }
    }

    private static MineBuilder.View view(Month month, double working, boolean waits, double settled) {
        return new MineBuilder.View(month, working, waits, settled);
    }
}
