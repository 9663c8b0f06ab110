package fukabun.app.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.app.files.ScenarioException;
import fukabun.app.output.Csv;
import fukabun.app.output.DecisionTables;
import fukabun.app.output.LoggedRun;
import fukabun.app.output.SampleResults;
import fukabun.base.Month;
import fukabun.record.Decision;
import fukabun.record.Gate;
import fukabun.record.RunRecord;
import fukabun.record.Term;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionLogTest {
    @TempDir
    private Path folder;

    private final LoggedRun logged = SampleResults.claim().logged().get(0);

    @BeforeEach
    void writeTwoScenarios() throws Exception {
        List<LoggedRun> runs = List.of(
                logged, new LoggedRun("baseline", 3, logged.record()), new LoggedRun("other", 0, logged.record()));
        Csv.write(DecisionTables.decisions(runs), folder);
        Csv.write(DecisionTables.chronicle(runs), folder);
    }

    @Test
    void whatWasLoggedIsReadBackAsItWas() {
        DecisionLog log = DecisionLog.read(folder, Optional.empty(), 3);
        assertEquals("baseline", log.scenario());
        assertEquals(logged.record().decisions(), log.decisions());
        assertEquals(logged.record().happenings(), log.happenings());
        assertEquals("{baseline=[0, 3], other=[0]}", log.runs().toString());
    }

    /** A refused gas project by hand: two equal questions in a month, two gates of one name, a licence or a price. */
    @Test
    void aRefusedGasProjectIsReadBackAsItWas() throws Exception {
        Month month = Month.of(1982, 6);
        Gate drilling = new Gate("US licence", "use American goods", List.of(new Term("hawks", -0.3)));
        Gate price = new Gate("Tokyo lends to Alaska", "use American goods", List.of(new Term("loss", -2.0)));
        Gate buyers = new Gate("buyers", List.of(new Term("need", 0.2), new Term("gas under contract", -0.9)));
        Gate repair = new Gate("US licence", List.of(new Term("hawks", -0.3)));
        Gate otherRepair = new Gate("US licence", List.of(new Term("hawks", 0.4)));
        List<Decision> decisions = List.of(
                new Decision(month, "Sodeco", "development", List.of(buyers, drilling, price)),
                new Decision(month, "Sodeco", "repair", List.of(repair, otherRepair)),
                new Decision(month, "Sodeco", "repair", List.of(otherRepair)));
        RunRecord record = new RunRecord(logged.record().table(), List.of(), decisions, List.of(), List.of());
        Csv.write(DecisionTables.decisions(List.of(new LoggedRun("baseline", 0, record))), folder);
        DecisionLog log = DecisionLog.read(folder, Optional.empty(), 0);
        assertEquals(decisions, log.decisions());
        Why why = new Why(log.decisions().get(0));
        assertEquals(List.of(buyers, drilling), why.toTurn());
        assertTrue(why.isOverDetermined());
    }

    @Test
    void aScenarioOrRunThatIsNotThereIsNamedWithThoseThatAre() {
        assertFault("Maybe baseline.", Optional.of("baselin"), 0);
        assertFault("has no run 1 of baseline. Maybe one from 0 to 3.", Optional.empty(), 1);
    }

    @ParameterizedTest
    @CsvSource({
        "1974-05,1974-13,'decisions.csv:2: a month must be written as YYYY-MM, with 01 for January to 12'",
        "1974-05,'1974\t-05',decisions.csv:2: a month must be written as YYYY-MM but was '1974\\t-05'",
        "0.75,much,decisions.csv:3: value must be a number but was 'much'",
        "'baseline,0','baseline,x',decisions.csv:2: run must be a whole number but was 'x'",
        "'scenario,run','run,scenario',decisions.csv:1: must have the columns",
        "'baseline,0','\"baseline\"x,0',decisions.csv:2: is no CSV. Maybe a quotation mark",
        "'baseline,0','\"baseline,0',decisions.csv:2: is no CSV. Maybe a quotation mark",
        "'scenario','\"scenario\"x',decisions.csv:1: is no CSV. Maybe a quotation mark"
    })
    void aTableThatWasSpoiltIsRefusedWithItsLine(String was, String is, String expected) throws Exception {
        Path file = folder.resolve("decisions.csv");
        Files.writeString(file, Files.readString(file).replaceFirst(was, is));
        assertFault(expected, Optional.empty(), 0);
    }

    /** A decision has an agent and a subject, each of its gates a name, and what happened a sentence. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "decisions.csv; baseline,0,1974-05,,credit,0,false,Bank,0,,false,-0.5,room,-0.5; agent",
                "decisions.csv; baseline,0,1974-05,Bank,,0,false,Bank,0,,false,-0.5,room,-0.5; subject",
                "decisions.csv; baseline,0,1974-05,Bank,credit,0,false,,0,,false,-0.5,room,-0.5; gate name",
                "chronicle.csv; baseline,0,1974-05,; sentence"
            })
    void anEmptyNameOrSentenceIsRefusedWithItsLine(String table, String row, String what) throws Exception {
        Path file = folder.resolve(table);
        String heading = Files.readString(file).lines().findFirst().orElseThrow();
        Files.writeString(file, heading + "\n" + row + "\n");
        assertFault(table + ":2: " + what + " must not be empty.", Optional.empty(), 0);
    }

    private void assertFault(String expected, Optional<String> scenario, int run) {
        ScenarioException fault = assertThrows(ScenarioException.class, () -> DecisionLog.read(folder, scenario, run));
        assertTrue(fault.getMessage().contains(expected), fault.getMessage());
    }
}
