package fukabun.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.app.LessonPictures;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The commands of the lessons name what exists: each is run as it stands, but on two draws. */
class LessonCommandsTest {
    @TempDir
    private Path folder;

    static Stream<String> commands() {
        return LessonPictures.lessons().stream()
                .flatMap(lesson -> lesson.commands().stream())
                .map(command -> String.join(" ", command));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("commands")
    void theCommandOfALessonRuns(String command) {
        List<String> line = new ArrayList<>(Arrays.asList(command.split(" ")));
        int runs = line.indexOf("--runs");
        assertTrue(runs > 0, "a lesson says how many runs: " + command);
        line.set(runs + 1, "2");
        line.addAll(List.of("--format", "csv", "--no-log-decisions", "--out", folder.toString()));
        Transcript transcript = Transcript.of(line.toArray(String[]::new));
        assertEquals(0, transcript.code(), transcript.err());
    }
}
