package fukabun.app.cli.job;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.app.cli.terminal.Terminal;
import fukabun.app.files.Fault;
import fukabun.app.files.ScenarioException;
import fukabun.app.files.SurroundingsException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which failure leaves with which exit code; the codes are those of the documentation. */
class FailuresTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    static Stream<Arguments> failures() {
        List<Fault> faults =
                List.of(new Fault("a.yaml", 3, 7, "first fault."), new Fault("a.yaml", 9, 1, "second fault."));
        return Stream.of(
                Arguments.of(new ScenarioException(faults), 2, "a.yaml:3:7: first fault.\na.yaml:9:1: second fault.\n"),
                Arguments.of(new SurroundingsException("the disk is full", null), 4, "fukabun: the disk is full\n"),
                Arguments.of(new IOException("no space"), 4, "fukabun: java.io.IOException: no space\n"),
                Arguments.of(
                        new UncheckedIOException(new AccessDeniedException("/elsewhere/x")),
                        4,
                        "fukabun: /elsewhere/x: permission denied\n"),
                Arguments.of(new CancellationException("interrupted; none written"), 130, "none written\n"),
                Arguments.of(new InterruptedException(), 130, "fukabun: interrupted\n"),
                Arguments.of(new IllegalStateException("coal 1974-03 leaks 3 t"), 1, "coal 1974-03 leaks 3 t\n"),
                Arguments.of(
                        new IllegalStateException("leak"), 1, "to look: fukabun.app.cli.job.FailuresTest.failures"),
                Arguments.of(new OutOfMemoryError(), 1, "out of memory. Maybe fewer --runs"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void eachFailureHasItsCodeAndItsWords(Throwable failure, int expectedCode, String expectedText) {
        int code = report(failure);
        String text = err.toString(StandardCharsets.UTF_8);
        assertAll(() -> assertEquals(expectedCode, code), () -> assertTrue(text.contains(expectedText), text));
    }

    @Test
    void outputThatCannotBeWrittenIsAFaultOfTheSurroundings() {
        assertEquals(4, finishAfterFailing("No space left on device"));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("No space left on device"));
    }

    @Test
    void aReaderThatWentAwayIsNoFault() {
        assertEquals(0, finishAfterFailing("Broken pipe"));
        assertEquals("", err.toString(StandardCharsets.UTF_8));
    }

    private int report(Throwable failure) {
        try (Terminal terminal =
                new Terminal(new ByteArrayOutputStream(), err, StandardCharsets.UTF_8, false, false, false)) {
            return new Failures(new Session(terminal, new Home(Path.of(".")), new OutputOptions())).report(failure);
        }
    }

    private int finishAfterFailing(String reason) {
        OutputStream failing = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
        try (Terminal terminal = new Terminal(failing, err, StandardCharsets.UTF_8, false, false, false)) {
            terminal.out().println("result");
            return terminal.finish(0);
        }
    }
}
