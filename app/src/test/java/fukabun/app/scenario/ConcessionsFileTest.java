package fukabun.app.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.app.files.Fault;
import fukabun.base.Month;
import fukabun.scenario.ConcessionsCase;
import fukabun.scenario.Driver;
import fukabun.scenario.Era;
import fukabun.scenario.Scenario;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scenario files of the concessions, a world of their own. */
class ConcessionsFileTest {
    private static final String HEAD = """
            id: own
            title: A title
            question: A question?
            source: A passage
            extends: concessions-history
            """;

    @TempDir
    private Path folder;

    @Test
    void theFormHasTheKeysOfTheRecord() {
        assertEquals(
                Arrays.stream(ConcessionsCase.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList(),
                ConcessionsForm.ALL.names());
    }

    @Test
    void theCaseIsPlayedOnTheDriversOfTheWarAndNothingElseIs() {
        Scenario scenario = Shelf.library().scenario("concessions-history");
        assertEquals(Era.CONCESSIONS, scenario.drivers().era());
        assertEquals(1, scenario.cases().settings().size());
        assertEquals(200_000, scenario.cases().concessions().oilAskedTonnesPerYear());
        assertEquals(70, scenario.period().months(), "1939-11 to 1945-08");
    }

    @Test
    void oneTermIsReplacedAndTheOthersStay() {
        Path file = Shelf.write(folder, "own.yaml", HEAD + "concessions: {promiseDueMonths: 12}\n");
        ConcessionsCase own = Shelf.library().scenario(file.toString()).cases().concessions();
        assertEquals(12, own.promiseDueMonths());
        assertEquals(200_000, own.oilAskedTonnesPerYear());
    }

    @Test
    void aDriverOfTheWarCanBeHeld() {
        Scenario scenario = Shelf.library().scenario("no-pacific-war");
        assertEquals(0.1, scenario.drivers().at(Driver.JAPAN_OIL_SHORTAGE, Month.of(1944, 1)));
        assertEquals(0.5, scenario.drivers().at(Driver.JAPAN_OIL_SHORTAGE, Month.of(1941, 11)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        drivers: {crudeOilPrice: {from: 1941-06, hold: true}} | 6:26: drivers.crudeOilPrice does not move the world of this scenario, the concessions of 1939-45.
        period: {from: 1938-01, to: 1945-08} | 6:9: period must lie within the months of the data, 1939-11 to 1945-08, but was 1938-01 to 1945-08.
        coal: {kuznetskTonnesPerYear: 1} | 6:7: coal belongs to another world than the rest of the scenario, the concessions of 1939-45, and cannot be played in it.
        concessions: {promiseDueMonths: 0} | 6:33: concessions.promiseDueMonths must be a whole number in [1, 120] but was 0.
        """)
    void aFaultHasItsPlaceAndRule(String added, String expected) {
        assertEquals(List.of("own.yaml:" + expected), faultsOf(HEAD + added + "\n"));
    }

    @Test
    void anEventOfTheEconomyIsRefused() {
        List<String> faults = faultsOf(HEAD + "events:\n  - {type: strain, from: 1941-01, severity: 0.2}\n");
        assertEquals(1, faults.size(), faults.toString());
        assertTrue(faults.get(0).startsWith("own.yaml:7:5: events[0] acts on the economy of 1968-91"), faults.get(0));
    }

    @Test
    void theConcessionsCannotBeAddedToHistory() {
        String economy = HEAD.replace("concessions-history", "baseline");
        List<String> faults = faultsOf(economy + "concessions: {promiseDueMonths: 12}\n");
        assertEquals(1, faults.size(), faults.toString());
        assertTrue(faults.get(0).startsWith("own.yaml:6:14: concessions belongs to another world"), faults.get(0));
    }

    private List<String> faultsOf(String text) {
        Path file = Shelf.write(folder, "own.yaml", text);
        return Shelf.library().check(file).stream()
                .map(Fault::toString)
                .map(fault -> fault.substring(fault.indexOf("own.yaml")))
                .toList();
    }
}
