package fukabun.app.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code explain} says of two logged runs of two scenarios. */
class ExplainTest {
    @TempDir
    private static Path folder;

    private static Path result;

    @BeforeAll
    static void make() {
        result = Results.folderOf(Transcript.of(
                "compare", "baseline", "strict-fukabun", "--runs", "2", "--format", "csv", "--out", folder.toString()));
    }

    @Test
    void withoutAFilterTheChronicleAndTheTurningDecisionsAreTold() {
        Transcript transcript = explain();
        assertAll(
                () -> assertEquals(0, transcript.code(), transcript.err()),
                () -> assertTrue(transcript.out().startsWith("Run 0 of baseline\n"), transcript.out()),
                () -> assertTrue(transcript.out().contains("--scenario strict-fukabun"), transcript.out()),
                () -> assertTrue(transcript.out().contains("Talks on South Yakut coal begin"), transcript.out()),
                () -> assertTrue(transcript.out().contains("Turning decisions\n"), transcript.out()),
                () -> assertTrue(transcript.out().contains("51 agents: support for South Yakut"), transcript.out()),
                () -> assertFitsTheTerminal(transcript));
    }

    @Test
    void theReasonsOfADecisionAreItsTermsWhichAddUpToTheScoresOfTheirGates() {
        JsonNode document = json("--agent", "cabinet", "--json");
        assertTrue(document.get("decisions").size() > 0, document.toString());
        for (JsonNode decision : document.get("decisions")) {
            boolean everyGateIsOpen = true;
            for (JsonNode gate : decision.get("gates")) {
                double sum = 0.0;
                for (JsonNode term : gate.get("terms")) {
                    sum += term.doubleValue();
                }
                assertEquals(gate.get("score").doubleValue(), sum, 1e-9, gate.toString());
                assertEquals(sum > 0.0, gate.get("open").booleanValue());
                everyGateIsOpen &= gate.get("open").booleanValue();
            }
            assertEquals(everyGateIsOpen, decision.get("taken").booleanValue(), decision.toString());
        }
    }

    @Test
    void oneGateThatStandsInTheWayIsNamedWithTheNearestChangeOfATerm() {
        // Strict linkage refuses every credit while the islands are unresolved.
        Transcript transcript = explain("--scenario", "strict-fukabun", "--decision", "South Yakut credit");
        assertTrue(transcript.out().contains("refused"), transcript.out());
        assertTrue(transcript.out().contains("stops   linkage lets credit pass"), transcript.out());
        assertTrue(transcript.out().contains("stood in the way: 'linkage lets credit pass'"), transcript.out());
        assertFitsTheTerminal(transcript);
        JsonNode decisions = json("--scenario", "strict-fukabun", "--decision", "South Yakut credit", "--json")
                .get("decisions");
        for (JsonNode decision : decisions) {
            boolean isOver = decision.get("overDetermined").booleanValue();
            assertEquals(decision.get("gatesToTurn").size() > 1, isOver, decision.toString());
            assertEquals(!isOver, decision.has("nearestChange"), decision.toString());
            if (!isOver) {
                // The gate has the one term of -1, which must rise above zero.
                assertEquals(-1.0, decision.get("nearestChange").get("value").doubleValue());
                assertEquals(0.0, decision.get("nearestChange").get("above").doubleValue());
            }
        }
    }

    @Test
    void manyDecisionsAreToldAsACourseAndNotOneByOne() {
        Transcript transcript = explain("--agent", "planner and consortium");
        assertTrue(transcript.out().lines().count() < 60, transcript.out());
        assertTrue(transcript.out().contains("decisions match"), transcript.out());
        assertTrue(transcript.out().contains("decided "), transcript.out());
        Transcript members = explain("--agent", "member");
        assertTrue(members.out().lines().count() < 20, members.out());
        assertFitsTheTerminal(transcript);
        assertFitsTheTerminal(members);
    }

    /** The Cabinet decides alone on the credit of the pipeline, and with the bank on all other credit. */
    @Test
    void aWordOfANameFindsEveryNameThatHasIt() {
        Set<String> agents = new TreeSet<>();
        json("--agent", "cabinet", "--json")
                .get("decisions")
                .forEach(each -> agents.add(each.get("agent").stringValue()));
        assertTrue(agents.contains("Cabinet and Export-Import Bank"), agents.toString());
        assertTrue(agents.contains("Cabinet"), agents.toString());
    }

    /** The last example of the help, on the result at hand. */
    @Test
    void theExampleOfTheHelpFindsADecision() {
        Transcript transcript = explain("--agent", "cabinet", "--month", "1968-01");
        assertEquals(0, transcript.code(), transcript.err());
        assertTrue(transcript.out().contains("Forestry KS-1 credit: taken"), transcript.out());
        assertTrue(Transcript.of("explain", "--help").out().contains("--agent cabinet --month 1968-01"));
    }

    @Test
    void aNameInWholeWordsWinsOverThoseThatGoOn() {
        for (JsonNode decision :
                json("--agent", "South Yakut member 1", "--json").get("decisions")) {
            assertEquals("South Yakut member 1", decision.get("agent").stringValue());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "--agent cabnet,--agent 'cabnet': nothing in run 0 has that name. Maybe 'Cabinet'.",
        "--agent keidanren,It decides nothing by itself; it speaks in terms of others' decisions: 'MITI and Keidanren",
        "--decision nothing,--decision 'nothing': nothing in run 0 has that name. Maybe one of: ",
        "--month 1970-13,but was '1970-13'. Maybe 1970-12.",
        "--month 1977-8,a month must be written as YYYY-MM but was '1977-8'. Maybe 1977-08.",
        "--month 1999-01,no such decision in that month. Those that match stand between",
        "--run 2,has no run 2 of baseline. Maybe one from 0 to 1.",
        "--scenario strict,has no decisions of scenario 'strict'. Maybe strict-fukabun."
    })
    void aFilterThatFindsNothingIsBadInputWithACure(String filter, String expected) {
        Transcript transcript = explain(filter.split(" "));
        assertEquals(2, transcript.code());
        assertTrue(transcript.err().contains(expected), transcript.err());
    }

    @Test
    void aResultWithoutDecisionsSaysHowToGetThem() {
        Path without = Results.folderOf(Transcript.of(
                "run", "baseline", "--runs", "2", "--no-log-decisions", "--format", "csv", "--out", folder.toString()));
        Transcript transcript = Transcript.of("explain", without.toString());
        assertEquals(2, transcript.code());
        assertTrue(transcript.err().contains("./fukabun run baseline"), transcript.err());
        assertTrue(transcript.err().contains(" --log-decisions"), transcript.err());
    }

    @Test
    void whatIsNoResultFolderIsBadInput() {
        Transcript transcript =
                Transcript.of("explain", folder.resolve("nowhere").toString());
        assertEquals(2, transcript.code());
        assertFalse(transcript.err().contains("Exception"), transcript.err());
    }

    private static Transcript explain(String... more) {
        return Transcript.of(Stream.concat(Stream.of("explain", result.toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    private static JsonNode json(String... more) {
        Transcript transcript = explain(more);
        assertEquals(0, transcript.code(), transcript.err());
        return JsonMapper.builder().build().readTree(transcript.out());
    }

    private static void assertFitsTheTerminal(Transcript transcript) {
        List<String> wide =
                transcript.out().lines().filter(line -> line.length() > 100).toList();
        assertEquals(List.of(), wide);
    }
}
