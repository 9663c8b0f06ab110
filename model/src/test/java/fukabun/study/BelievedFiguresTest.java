package fukabun.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fukabun.Tolerance;
import fukabun.record.Indicator;
import fukabun.study.ClaimSpec.Actual;
import fukabun.study.ClaimSpec.Aggregate;
import fukabun.study.ClaimSpec.Belief;
import fukabun.study.ClaimSpec.Expectation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BelievedFiguresTest {
    /** Four members that believed 90 and 110 in the two years, 100 on the mean. */
    private static final EnsembleResult BASE = believers(4);

    private static final double[] WITHOUT = {10, 20, 30, 40};

    /** By hand: gains of 50, 92, 96 and 120 are 50, 8 and 4 percent below the belief, and 20 above it. */
    @Test
    void aGainIsHeldAgainstTheMeanBeliefOfTheYears() {
        ClaimResult result =
                BelievedFigures.judge(claim(Actual.GAIN), BASE, WITHOUT, new double[] {60, 112, 126, 160});
        assertEquals(100.0, result.baseline().mean(), Tolerance.arithmetic(100));
        assertEquals(List.of(0.5, 0.25, 0.25), result.holds());
        assertEquals(-0.105, result.relative().mean(), Tolerance.ARITHMETIC); // (-50 - 8 - 4 + 20) / 4
        assertEquals(0.5, result.fell());
    }

    /** By hand: levels of 10 to 40 are 90 to 60 percent below it, whatever a treatment does. */
    @Test
    void aLevelIsThatWithoutTheTreatment() {
        ClaimResult result =
                BelievedFigures.judge(claim(Actual.LEVEL), BASE, WITHOUT, new double[] {1e9, 1e9, 1e9, 1e9});
        assertEquals(List.of(1.0, 1.0, 1.0), result.holds());
        assertEquals(-0.75, result.relative().mean(), Tolerance.ARITHMETIC);
    }

    /** Nothing that comes falls short of a belief by the whole of it. */
    @Test
    void nothingIsWhollyBelowTheBelief() {
        ClaimResult result = BelievedFigures.judge(claim(Actual.GAIN), BASE, WITHOUT, WITHOUT);
        assertEquals(-1.0, result.relative().p50(), Tolerance.ARITHMETIC);
        assertEquals(List.of(1.0, 1.0, 1.0), result.holds());
    }

    @Test
    void onlyAClaimThatSomethingWasOverratedHasABelief() {
        Belief belief = new Belief(Indicator.BELIEF_TOKYO, Actual.GAIN);
        assertThrows(IllegalArgumentException.class, () -> claim(Expectation.OVERRATED, Optional.empty(), 1));
        assertThrows(IllegalArgumentException.class, () -> claim(Expectation.LOWERED, Optional.of(belief), 1));
        assertThrows(IllegalArgumentException.class, () -> claim(Expectation.OVERRATED, Optional.of(belief), 2));
    }

    private static EnsembleResult believers(int count) {
        List<RunOutcome> outcomes = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            outcomes.add(new RunOutcome(HandMade.member(k), new double[][] {{90, 110, 4711}}));
        }
        return HandMade.result("base", List.of(Indicator.BELIEF_TOKYO), HandMade.FIRST_YEAR, outcomes);
    }

    private static ClaimSpec claim(Actual actual) {
        return claim(Expectation.OVERRATED, Optional.of(new Belief(Indicator.BELIEF_TOKYO, actual)), 1);
    }

    private static ClaimSpec claim(Expectation expectation, Optional<Belief> belief, int seeds) {
        return new ClaimSpec(
                "tokyo", "overrated", "made for tests", "treatment",
                new ClaimSpec.Outcome(Indicator.TURNOVER, Aggregate.MEAN, 1974, 1975), expectation,
                List.of(0.05, 0.1, 0.2), false, seeds, false, 0.9, 0.9, belief);
    }
}
