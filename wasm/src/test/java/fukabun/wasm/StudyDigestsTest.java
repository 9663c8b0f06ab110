package fukabun.wasm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.scenario.Thesis;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is compared of a study: every thesis by itself, and each line under a name that says where to look. */
class StudyDigestsTest {
    private static final List<String> NAMES = names();

    private static List<String> names() {
        ScenarioText read = new ScenarioText(Shelf.text(Shelf.scenario("baseline")));
        return StudyDigests.of(read.scenario(), read.priors(), 2)
                .lines()
                .map(line -> line.substring(0, line.lastIndexOf(' ')))
                .toList();
    }

    @Test
    void noTwoLinesHaveOneName() {
        assertEquals(NAMES.size(), NAMES.stream().distinct().count());
    }

    @Test
    void everyThesisHasItsBandsItsDifferencesAndItsClaim() {
        for (Thesis thesis : StudyDigests.THESES) {
            for (String line : List.of(
                    " base annual cokingCoalImportTonnes",
                    " base monthly cokingCoalImportTonnes",
                    " treatment annual cokingCoalImportTonnes",
                    " treatment monthly cokingCoalImportTonnes",
                    " difference sovietCoalTonnes",
                    " claim islands")) {
                assertTrue(NAMES.contains(thesis.key() + line), thesis.key() + line + " is missing of " + NAMES);
            }
        }
    }
}
