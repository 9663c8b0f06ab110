package fukabun.app.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.app.cli.job.Home;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program says to command lines that are wrong. Exit code 2 is that of the documentation. */
class MisuseTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "clam|unknown command 'clam'. Maybe 'claim'.",
                "RUN baseline|unknown command 'RUN'. Maybe 'run'.",
                "xyzzy|unknown command 'xyzzy'. Commands: list, check, run, compare, claim, ",
                "--versoin|unknown option '--versoin'. Maybe '--version'.",
                "claim --sed 7|unknown option '--sed'. Maybe '--seed'.",
                "claim --log-decision|unknown option '--log-decision'. Maybe '--log-decisions'.",
                "claim one two|'two' is one argument too many.",
                "claim --runs 0|--runs must be a whole number from 1 to 10000000 but was 0.",
                "claim --runs -3|--runs must be a whole number from 1 to 10000000 but was -3.",
                "calibrate --runs 39|--runs must be at least 40 for calibrate, so that some draws can be kept, but was 39.",
                "calibrate --seeds 0|--seeds must be a whole number from 1 to 1000 but was 0.",
                "calibrate --seeds 1001|--seeds must be a whole number from 1 to 1000 but was 1001.",
                "calibrate --keep 0|--keep must be a whole number from 1 to 125000, half of the draws, but was 0.",
                "calibrate --keep 500 --runs 40|--keep must be a whole number from 1 to 20, half of the draws, but was 500.",
                "calibrate --check-coverage 20 --keep 0|--keep must be a whole number from 1 to 2000, half of the draws, but was 0.",
                "calibrate --check-coverage 20 --runs 40 --keep 21|--keep must be a whole number from 1 to 20, half of the draws,",
                "calibrate --check-coverage 20 --runs 20|--check-coverage must be below the number of draws, 20, for each record",
                "calibrate --check-coverage 20 --runs 1|must be below the number of draws, 1, for each record is judged by other",
                "claim --runs NaN|must be a whole number but was 'NaN'",
                "claim --runs 2.5|must be a whole number but was '2.5'",
                "claim --runs 99999999999|must be at most 2147483647 in size but was 99999999999",
                "claim --threads 0|--threads must be a whole number from 1 to 1024 but was 0.",
                "claim --threads 1025|--threads must be a whole number from 1 to 1024 but was 1025.",
                "claim --seed abc|must be a whole number but was 'abc'",
                "claim --seed|Missing required parameter for option '--seed'",
                "claim --grades AC|expected one of [AB, ABC] (case-insensitive) but was 'AC'",
                "claim --format csv,pdf|format 'pdf' is not supported",
                "claim --data nowhere|--data must be a folder but was 'nowhere'.",
                "run|Missing required parameter: 'SCENARIO'",
                "run baseline --thesis huge|expected one of [POSTERIOR, CONTINUOUS, REFERENCE, ZERO, WEAK, STRONG] (case-insensitive) but was 'huge'",
                "compare baseline|Missing required parameter: 'VARIANT'",
                "check|Missing required parameter: 'FILE'",
                "explain|Missing required parameter: 'RESULT_DIR'",
                "explain x --month 1974|--month: a month must be written as YYYY-MM but was '1974'.",
                "explain x --run -1|--run must be at least 0 but was -1.",
                "explain x --agnet y|unknown option '--agnet'. Maybe '--agent'.",
                "rerun|Missing required parameter: 'MANIFEST'",
                "rerun x --threads many|must be a whole number but was 'many'"
            })
    void aWrongCommandLineIsNamedOnTheErrorStreamAndLeavesWithTwo(String line, String expected) {
        Transcript transcript = Transcript.of(line.split(" "));
        assertAll(
                () -> assertTrue(transcript.err().contains(expected), transcript.err()),
                () -> assertTrue(transcript.err().contains("--help' tells what is allowed."), transcript.err()),
                () -> assertEquals("", transcript.out()),
                () -> assertEquals(2, transcript.code()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"claims", "simulate", "baseline", "Run"})
    void aCommandThatDoesNotExistIsUnknown(String command) {
        assertEquals(2, Transcript.of(command).code());
    }

    @Test
    void withoutArgumentsThereIsAShortHelpWithThreeExamples() {
        Transcript transcript = Transcript.of();
        long examples = Arrays.stream(transcript.out().split("\n"))
                .filter(line -> line.startsWith("  fukabun "))
                .count();
        assertAll(
                () -> assertEquals(0, transcript.code()),
                () -> assertEquals(3, examples, transcript.out()),
                () -> assertEquals("", transcript.err()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "list --help",
                "check --help",
                "run --help",
                "compare --help",
                "claim --help",
                "explain --help",
                "rerun --help"
            })
    void helpFitsIntoAHundredColumnsAndLeavesWithZero(String line) {
        Transcript transcript = Transcript.of(line.split(" "));
        assertAll(
                () -> assertEquals(0, transcript.code()),
                () -> assertTrue(transcript.out().startsWith("Usage: fukabun"), transcript.out()),
                () -> transcript.out().lines().forEach(text -> assertTrue(text.length() <= 100, text)));
    }

    @Test
    void versionNamesTheJavaThatRunsIt() {
        Transcript transcript = Transcript.of("--version");
        assertAll(
                () -> assertEquals(0, transcript.code()),
                () -> assertTrue(transcript.out().startsWith("fukabun "), transcript.out()),
                () -> assertTrue(transcript.out().contains("Java " + System.getProperty("java.version"))),
                () -> assertTrue(transcript.out().matches("(?s).*data [0-9a-f]{64}\\R"), transcript.out()));
    }

    @Test
    void aFolderThatIsNoRepositoryIsAFaultOfTheSurroundings(@TempDir Path folder) {
        Transcript transcript = Transcript.of(new Home(folder), "list");
        assertAll(
                () -> assertEquals(4, transcript.code()),
                () -> assertTrue(transcript.err().contains("is missing. Maybe start the program by"), transcript.err()),
                () -> assertFalse(transcript.err().contains("Exception"), transcript.err()));
    }
}
