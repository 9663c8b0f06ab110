package fukabun.app.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.base.Month;
import fukabun.scenario.GasCase;
import fukabun.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GasFormTest {
    private static final String HEAD = """
        id: own
        title: A title
        question: A question?
        source: A source
        extends: baseline
        """;

    @TempDir
    Path folder;

    private List<String> faultsOf(String added) {
        Path file = Shelf.write(folder, "own.yaml", HEAD + added);
        return Shelf.library().check(file).stream()
                .map(fault -> fault.toString().replace(folder.toString() + "/", ""))
                .toList();
    }

    // The numbers are those of scenarios/baseline.yaml.
    @Test
    void theBaselinePlaysGas() {
        GasCase gas = Shelf.library().scenario("baseline").cases().gas();
        assertEquals(10, gas.utilities().size());
        assertEquals("Chubu Electric", gas.utilities().get(0).name(), "by name");
        assertEquals(17, gas.sakhalin().members());
        assertEquals(0.44, gas.sakhalin().stateShare());
        assertEquals(3e6, gas.sakhalin().development().tonnesPerYear());
        assertEquals(25e6, gas.yakutGas().explorationCreditUsd());
        assertEquals(Month.of(1973, 8), gas.tyumen().cut());
        assertEquals(0.0, gas.tyumen().offer().explorationCreditUsd());
    }

    @Test
    void onlyTheKeysThatDifferAreWritten() {
        Path file = Shelf.write(folder, "own.yaml", HEAD + "gas: {sakhalin: {stateShare: 0.1}}\n");
        Scenario own = Shelf.library().scenario(file.toString());
        assertEquals(0.1, own.cases().gas().sakhalin().stateShare());
        assertEquals(17, own.cases().gas().sakhalin().members());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        gas: {sakhalin: {stateShare: 44}} | 6:30: gas.sakhalin.stateShare must be a number in [0, 1] but was 44. Maybe 0.44 for 44 percent.
        gas: {sakhalin: {member: 17}} | 6:18: 'member' is not a key of gas.sakhalin. Maybe members.
        gas: {tyumen: {cut: 1973}} | 6:21: gas.tyumen.cut must be a month written as YYYY-MM but was 1973. Maybe 1973-01.
        gas: {utilities: [{name: A, needShare: 0.4}]} | 6:18: gas.utilities: the needShares must add up to 1 but add up to 0.4.
        levers: {lngRivalDelayYears: 31} | 6:30: levers.lngRivalDelayYears must be a number in [0, 30] but was 31.
        """)
    void aFaultIsNamedAtItsPlace(String added, String fault) {
        assertEquals(List.of("own.yaml:" + fault), faultsOf(added + "\n"));
    }

    @Test
    void aCoalOnlyBaseCannotBeGivenHalfACaseOfGas() throws IOException {
        String baseline = Files.readString(Shelf.SCENARIOS.resolve("baseline.yaml"));
        String coal = baseline.substring(0, baseline.indexOf("\npipeline:\n")).replace("id: baseline", "id: base");
        Shelf.write(folder, "base.yaml", coal + "\n");
        Path whole = Shelf.write(folder, "own.yaml", HEAD.replace("baseline", "base.yaml"));
        assertEquals(List.of(), Shelf.library().check(whole));
        assertEquals(
                1, Shelf.library().scenario(whole.toString()).cases().settings().size());
        String half = HEAD.replace("baseline", "base.yaml") + "gas: {sakhalin: {members: 3}}\n";
        List<String> faults = Shelf.library().check(Shelf.write(folder, "own.yaml", half)).stream()
                .map(Object::toString)
                .toList();
        assertEquals(1, faults.size(), faults.toString());
        assertTrue(faults.get(0).contains("gas.utilities, gas.sakhalin.stateShare"), faults.get(0));
    }
}
