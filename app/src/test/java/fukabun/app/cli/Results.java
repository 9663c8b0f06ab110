package fukabun.app.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

/** Finds what a command wrote. */
final class Results {
    private static final String LAST_LINE = "Results in ";

    private Results() {}

    /** The folder that the last line of the output names. */
    static Path folderOf(Transcript transcript) {
        String last = transcript.out().lines().reduce((first, second) -> second).orElse("");
        assertTrue(last.startsWith(LAST_LINE), transcript.out() + transcript.err());
        return Path.of(last.substring(LAST_LINE.length()));
    }
}
