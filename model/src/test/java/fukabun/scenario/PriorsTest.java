package fukabun.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fukabun.SmallWorld;
import fukabun.Tolerance;
import fukabun.base.Draws;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PriorsTest {
    private static final Priors PRIORS = SmallWorld.priors();
    private static final Draws DRAWS = new Draws(5);

    @Test
    void whatAScenarioSetsIsNotScaledByAThesis() {
        Priors set = PRIORS.with(Map.of(Parameter.TERRITORIAL_PREMIUM, new Distribution.Fixed(0.05)));
        for (Thesis thesis : Thesis.values()) {
            assertEquals(0.05, set.draw(thesis, DRAWS, 3).value(Parameter.TERRITORIAL_PREMIUM));
            assertEquals(0.05, set.central(thesis).value(Parameter.TERRITORIAL_PREMIUM));
        }
    }

    @ParameterizedTest
    @EnumSource(Parameter.class)
    void anotherPriorOfOneParameterMovesNoOtherValue(Parameter changed) {
        Distribution fixed = new Distribution.Fixed(changed.low());
        Parameters before = PRIORS.draw(Thesis.STRONG, DRAWS, 3);
        Parameters after = PRIORS.with(Map.of(changed, fixed)).draw(Thesis.STRONG, DRAWS, 3);
        assertEquals(before.with(changed, changed.low()), after);
    }

    @Test
    void membersOfOneNumberShareTheirDrawsUnderEveryThesis() {
        for (int member = 0; member < 50; member++) {
            Parameters strong = PRIORS.draw(Thesis.STRONG, DRAWS, member);
            assertEquals(strong.withoutTerritorialRoutes(), PRIORS.draw(Thesis.ZERO, DRAWS, member));
            for (Parameter parameter : Parameter.values()) {
                assertEquals(
                        Thesis.WEAK.scaled(parameter, strong.value(parameter), 0.5),
                        PRIORS.draw(Thesis.WEAK, DRAWS, member).value(parameter));
            }
            assertNotEquals(strong, PRIORS.draw(Thesis.STRONG, DRAWS, member + 1));
        }
    }

    /** A triangular distribution has the mean of its corners and the variance (a² + b² + c² - ab - ac - bc)/18. */
    @Test
    void drawsFollowTheirPrior() {
        int members = 20_000;
        double sum = 0.0;
        for (int member = 0; member < members; member++) {
            sum += PRIORS.draw(Thesis.ZERO, DRAWS, member).value(Parameter.CAPACITY_LAG);
        }
        double variance = (34 * 34 + 46 * 46 + 60 * 60 - 34 * 46 - 34 * 60 - 46 * 60) / 18.0;
        double standardError = Math.sqrt(variance / members);
        assertEquals((34 + 46 + 60) / 3.0, sum / members, Tolerance.STANDARD_ERRORS * standardError);
    }

    @Test
    void aMissingAndADoubledPriorAreNamed() {
        List<Prior> all = new ArrayList<>(
                Arrays.stream(Parameter.values()).map(PRIORS::of).toList());
        Prior first = all.remove(0);
        assertEquals(
                "prior of " + first.parameter().key() + " is missing",
                assertThrows(IllegalArgumentException.class, () -> new Priors(all))
                        .getMessage());
        all.add(first);
        all.add(first);
        assertEquals(
                "prior of " + first.parameter().key() + " is given twice",
                assertThrows(IllegalArgumentException.class, () -> new Priors(all))
                        .getMessage());
    }

    @Test
    void aPriorHasOneOfThreeGrades() {
        Distribution some = new Distribution.Uniform(0.2, 0.4);
        for (String grade : List.of("A", "B", "C")) {
            assertEquals(grade, new Prior(Parameter.HABIT_WEIGHT, some, "assumed", grade, "").grade());
        }
        for (String grade : List.of("D", "a", "", "AB")) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new Prior(Parameter.HABIT_WEIGHT, some, "assumed", grade, ""));
        }
    }

    @Test
    void aPriorThatLeavesTheRangeOfItsParameterIsRefused() {
        Distribution wide = new Distribution.Uniform(0.0, 1.5);
        assertThrows(IllegalArgumentException.class, () -> new Prior(Parameter.HABIT_WEIGHT, wide, "assumed", "C", ""));
    }
}
