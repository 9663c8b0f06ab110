package fukabun.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.Tolerance;
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
                List.of(new RunOutcome(lucky, new double[][] {{1, 2}}), BASE.outcomes().get(1))));
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
