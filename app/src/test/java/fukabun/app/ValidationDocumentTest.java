package fukabun.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.calibration.PriorPlaces;
import fukabun.scenario.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds what {@code docs/validation.md} says of the calibration that ships to the tables beside its posterior. With {@code
 * -Dfukabun.rewrite=true} the tables of the page are first made anew.
 */
class ValidationDocumentTest {
    private static final MarkdownFile PAGE = MarkdownFile.inDocs("validation.md");
    private static final String CURE = " differs from scenarios/posterior. Maybe renew it: mvn -pl app -am test"
            + " -Dtest=ValidationDocumentTest -Dsurefire.failIfNoSpecifiedTests=false -Dfukabun.rewrite=true";

    private static Map<String, String> made;

    @BeforeAll
    static void make() {
        made = ValidationTables.all();
    }

    static Stream<String> tables() {
        return PAGE.tables().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void theTableInThePageIsTheOneOfTheCalibrationThatShips(String name) {
        if (Boolean.getBoolean("fukabun.rewrite")) {
            PAGE.replaceTable(name, made.get(name));
        }
        assertEquals(made.get(name), PAGE.table(name), "the table of " + name + CURE);
    }

    @Test
    void everyTableOfTheCalibrationStandsInThePage() {
        assertEquals(List.copyOf(made.keySet()), PAGE.tables().stream().sorted().toList());
    }

    /** The rule of the table of misses: every pattern with a figure that fewer than half of the kept draws meet. */
    @Test
    void everyMissHasAJudgement() {
        String judged = PAGE.textAroundTables();
        List<String> missing = ValidationTables.missedPatterns().stream()
                .filter(pattern -> !Pattern.compile("(?m)^\\| `" + pattern + "` \\|")
                        .matcher(judged)
                        .find())
                .toList();
        assertEquals(
                List.of(), missing, "docs/validation.md gives no judgement, a row of its second table of misses, of");
    }

    /** What the text says of the routes. */
    @Test
    void theRecordLeavesTheStrengthOfTheLinkageAndItsMainRoutesWhereTheyWere() {
        List<String> moved = ValidationTables.movedQuantities();
        for (Parameter route :
                List.of(Parameter.APPROVAL_ODDS_RATIO, Parameter.TERRITORIAL_PREMIUM, Parameter.TERRITORIAL_DELAY)) {
            assertTrue(moved.stream().noneMatch(each -> each.startsWith(route.key())), moved.toString());
        }
        assertFalse(moved.contains(PriorPlaces.STRENGTH), moved.toString());
        assertTrue(
                Arrays.stream(Parameter.values())
                        .filter(Parameter::isAfterSettlement)
                        .noneMatch(each -> moved.contains(each.key())),
                moved.toString());
    }
}
