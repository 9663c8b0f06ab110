package fukabun.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fukabun.Tolerance;
import fukabun.record.Indicator;
import fukabun.scenario.Thesis;
import fukabun.study.ClaimSpec.Actual;
import fukabun.study.ClaimSpec.Aggregate;
import fukabun.study.ClaimSpec.Belief;
import fukabun.study.ClaimSpec.Expectation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BelievedFiguresTest {
    /** Four members that believed a tenth less than 100 in the first year and a tenth more in the second. */
    private static final EnsembleResult BASE = believers(100, 100, 100, 100);

    private static final double[] WITHOUT = {10, 20, 30, 40};

    /** By hand: gains of 50, 92, 96 and 120 are 50, 8 and 4 percent below the belief, and 20 above it. */
    @Test
    void aGainIsHeldAgainstTheMeanBeliefOfTheYears() {
        ClaimResult result = judge(claim(Actual.GAIN), BASE, WITHOUT, new double[] {60, 112, 126, 160});
        assertEquals(100.0, result.baseline().mean(), Tolerance.arithmetic(100));
        assertEquals(List.of(0.5, 0.25, 0.25), result.holds());
        assertEquals(-0.105, result.relative().mean(), Tolerance.ARITHMETIC); // (-50 - 8 - 4 + 20) / 4
        assertEquals(0.5, result.fell());
    }

    /** By hand: 40 is a fifth below a belief of 50 and four fifths below one of 200, and 0.5 is their mean. */
    @Test
    void eachRunIsHeldAgainstItsOwnBelief() {
        EnsembleResult base = believers(50, 200);
        ClaimResult result = judge(claim(Actual.LEVEL), base, new double[] {40, 40}, new double[2]);
        assertEquals(-0.5, result.relative().mean(), Tolerance.ARITHMETIC);
        assertEquals(125.0, result.baseline().mean(), Tolerance.arithmetic(125));
    }

    /** By hand: levels of 10 to 40 are 90 to 60 percent below it, whatever a treatment does. */
    @Test
    void aLevelIsThatWithoutTheTreatment() {
        ClaimResult result = judge(claim(Actual.LEVEL), BASE, WITHOUT, new double[] {1e9, 1e9, 1e9, 1e9});
        assertEquals(List.of(1.0, 1.0, 1.0), result.holds());
        assertEquals(-0.75, result.relative().mean(), Tolerance.ARITHMETIC);
    }

    /** Nothing that comes falls short of a belief by the whole of it. */
    @Test
    void nothingIsWhollyBelowTheBelief() {
        ClaimResult result = judge(claim(Actual.GAIN), BASE, WITHOUT, WITHOUT);
        assertEquals(-1.0, result.relative().p50(), Tolerance.ARITHMETIC);
        assertEquals(List.of(1.0, 1.0, 1.0), result.holds());
    }

    /** Without the belief there is nothing to hold the outcome against, and no other figure may stand in for it. */
    @Test
    void figuresWithoutTheBeliefAreNotJudged() {
        assertThrows(
                IllegalArgumentException.class,
                () -> ClaimTest.judge(claim(Actual.GAIN), Thesis.STRONG, WITHOUT, WITHOUT));
    }

    @Test
    void onlyAClaimThatSomethingWasOverratedHasABelief() {
        Belief belief = new Belief(Indicator.BELIEF_TOKYO, Actual.GAIN);
        assertThrows(IllegalArgumentException.class, () -> claim(Expectation.OVERRATED, Optional.empty(), 1));
        assertThrows(IllegalArgumentException.class, () -> claim(Expectation.LOWERED, Optional.of(belief), 1));
        assertThrows(IllegalArgumentException.class, () -> claim(Expectation.OVERRATED, Optional.of(belief), 2));
    }

    private static EnsembleResult believers(double... means) {
        List<RunOutcome> outcomes = new ArrayList<>();
        for (int k = 0; k < means.length; k++) {
            double[] years = {0.9 * means[k], 1.1 * means[k], 4711};
            outcomes.add(new RunOutcome(HandMade.member(k), new double[][] {years}));
        }
        return HandMade.result("base", List.of(Indicator.BELIEF_TOKYO), HandMade.FIRST_YEAR, outcomes);
    }

    private static ClaimSpec claim(Actual actual) {
        return claim(Expectation.OVERRATED, Optional.of(new Belief(Indicator.BELIEF_TOKYO, actual)), 1);
    }

    private static ClaimResult judge(ClaimSpec claim, EnsembleResult base, double[] without, double[] with) {
        Optional<double[]> believed = claim.believed().map(outcome -> ClaimTest.outcomes(outcome, base));
        return ClaimTest.judge(claim, base.thesis(), believed, without, with);
    }

    private static ClaimSpec claim(Expectation expectation, Optional<Belief> belief, int seeds) {
        return new ClaimSpec(
                "tokyo",
                "overrated",
                "made for tests",
                "treatment",
                new ClaimSpec.Outcome(Indicator.TURNOVER, Aggregate.MEAN, 1974, 1975),
                expectation,
                List.of(0.05, 0.1, 0.2),
                false,
                seeds,
                false,
                0.9,
                0.9,
                belief);
    }
}
