package fukabun.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.Tolerance;
import fukabun.record.Aggregation;
import fukabun.record.Indicator;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final EnsembleResult BASE = HandMade.credit("base", new double[] {10, 20}, new double[] {30, 40});

    /** By hand: the members gain 1 and 5 in the first year, 4 and -2 in the second; 5 and 3 in all. */
    @Test
    void theDifferenceIsTakenMemberByMember() {
        EnsembleResult variant = HandMade.credit("variant", new double[] {11, 24}, new double[] {35, 38});
        Difference difference = Comparison.of(BASE, variant);
        assertEquals(List.of("1974", "1975"), difference.annual().get(0).periods());
        assertEquals(3.0, difference.annual().get(0).quantiles().get(0).mean(), Tolerance.ARITHMETIC);
        assertEquals(1.2, difference.annual().get(0).quantiles().get(0).p05(), Tolerance.ARITHMETIC);
        assertEquals(1.0, difference.annual().get(0).quantiles().get(1).mean(), Tolerance.ARITHMETIC);
        assertEquals(4.0, difference.cumulated().get(0).mean(), Tolerance.ARITHMETIC);
        assertEquals(3.1, difference.cumulated().get(0).p05(), Tolerance.ARITHMETIC);
    }

    /** By hand: what is no flow is averaged over the years: (1 + 4)/2. */
    @Test
    void aPriceIsAveragedAndNotCumulated() {
        List<Indicator> price = List.of(Indicator.COKING_COAL_PRICE);
        EnsembleResult base = HandMade.result("base", price, 1974, List.of(outcome(10, 20)));
        EnsembleResult variant = HandMade.result("variant", price, 1974, List.of(outcome(11, 24)));
        assertEquals(2.5, Comparison.of(base, variant).cumulated().get(0).mean(), Tolerance.ARITHMETIC);
    }

    /** By hand: losses so far of 10 and 30 against 11 and 24 are 6 less at the end, whatever they were before. */
    @Test
    void aRunningTotalIsTakenAtTheEnd() {
        List<Indicator> lost = List.of(Indicator.CONTRACTS_LOST_TO_SANCTIONS);
        EnsembleResult base = HandMade.result("base", lost, 1974, List.of(outcome(10, 30)));
        EnsembleResult variant = HandMade.result("variant", lost, 1974, List.of(outcome(11, 24)));
        assertEquals(-6.0, Comparison.of(base, variant).cumulated().get(0).mean(), Tolerance.ARITHMETIC);
        assertEquals(30.0, Comparison.overYears(base, lost.get(0)), Tolerance.ARITHMETIC);
    }

    /** By hand: over both years the first member gains 5, the second loses 2, the third stays. */
    @Test
    void moreAndLessAreCountedPairByPair() {
        EnsembleResult base = HandMade.credit("base", new double[] {1, 2}, new double[] {3, 4}, new double[] {5, 6});
        EnsembleResult variant =
                HandMade.credit("variant", new double[] {2, 6}, new double[] {3, 2}, new double[] {6, 5});
        assertEquals(
                List.of(new Difference.Direction(1, 1)),
                Comparison.of(base, variant).directions());
    }

    /** Sums of the same numbers in another order differ in the last digit: 0.3 against 0.1 + 0.2. */
    @Test
    void theDustOfAdditionIsNoDifference() {
        EnsembleResult base = HandMade.credit("base", new double[] {0.3, 1.0});
        EnsembleResult variant = HandMade.credit("variant", new double[] {0.1 + 0.2, 1.0});
        assertEquals(
                List.of(new Difference.Direction(0, 0)),
                Comparison.of(base, variant).directions());
    }

    @Test
    void whatSaysSoFarOrYesOrNoIsNoMeanOverTheYears() {
        for (Indicator indicator : Indicator.values()) {
            boolean isRunning =
                    indicator.meaning().contains("so far") || indicator.unit().equals("0 or 1");
            assertTrue(!isRunning || indicator.overYears() == Aggregation.LAST, indicator.key());
        }
    }

    @Test
    void ensemblesThatAreNotPairedAreRefused() {
        List<Indicator> credit = List.of(Indicator.OFFICIAL_CREDIT);
        List<RunOutcome> two = BASE.outcomes();
        assertNotPaired(HandMade.result("fewer", credit, 1974, two.subList(0, 1)));
        assertNotPaired(HandMade.result("swapped", credit, 1974, List.of(two.get(1), two.get(0))));
        assertNotPaired(HandMade.result("later", credit, 1975, two));
        assertNotPaired(HandMade.result("another", List.of(Indicator.TENSION), 1974, two));
        assertNotPaired(HandMade.credit("longer", new double[] {10, 20, 30}, new double[] {30, 40, 50}));
        assertNotPaired(HandMade.credit("shorter", new double[] {10}, new double[] {30}));
    }

    @Test
    void anotherSeedIsNoPair() {
        Member one = HandMade.member(0);
        Member lucky = new Member(one.number(), one.thesis(), one.seed() + 1, one.parameters());
        assertNotPaired(HandMade.result(
                "lucky",
                List.of(Indicator.OFFICIAL_CREDIT),
                1974,
                List.of(
                        new RunOutcome(lucky, new double[][] {{1, 2}}),
                        BASE.outcomes().get(1))));
    }

    private static RunOutcome outcome(double... years) {
        return new RunOutcome(HandMade.member(0), new double[][] {years});
    }

    private static void assertNotPaired(EnsembleResult variant) {
        IllegalArgumentException fault =
                assertThrows(IllegalArgumentException.class, () -> Comparison.of(BASE, variant));
        assertTrue(fault.getMessage().contains(variant.scenarioId()), fault.getMessage());
    }
}
