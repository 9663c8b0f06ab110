package fukabun.app.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.app.LessonPictures;
import fukabun.app.MarkdownFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs every command of the lessons in {@code docs/teaching/} and holds their tables to what comes out. With {@code
 * -Dfukabun.rewrite=true}, as {@code docs/teaching/renew.sh} has it, tables and pictures are first made anew.
 */
class LessonsIT {
    private static final boolean REWRITE = Boolean.getBoolean("fukabun.rewrite");

    /** The longest takes a quarter of a minute on an idle machine; a busy one is no reason to fail. */
    private static final long DEADLINE_SECONDS = 1200;

    @TempDir
    private Path folder;

    static Stream<String> lessons() {
        return LessonPictures.lessons().stream().map(MarkdownFile::name);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lessons")
    void theTablesOfALessonAreThoseOfItsCommands(String name) throws IOException, InterruptedException {
        MarkdownFile lesson = MarkdownFile.inDocs("teaching/" + name);
        List<Path> results = new ArrayList<>();
        for (List<String> command : lesson.commands()) {
            Path result = result(command);
            renewOrFindPictures(String.join(" ", command), result);
            results.add(result);
        }
        Map<String, String> blocks = LessonBlocks.of(name, results);
        if (REWRITE) {
            blocks.forEach(lesson::replaceTable);
        }
        assertEquals(new ArrayList<>(blocks.keySet()), lesson.tables());
        blocks.forEach((table, block) -> assertEquals(
                block, lesson.table(table), table + " differs from the run. Maybe renew it: docs/teaching/renew.sh"));
    }

    private Path result(List<String> command) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(command);
        line.addAll(List.of("--format", "csv,png", "--quiet"));
        line.addAll(List.of("--out", Files.createTempDirectory(folder, "out").toString()));
        Program.Ended ended =
                Program.packaged().start(line.toArray(String[]::new)).endWithin(DEADLINE_SECONDS);
        assertEquals(0, ended.code(), ended::toString);
        return ended.folder();
    }

    private static void renewOrFindPictures(String command, Path result) throws IOException {
        for (LessonPictures.Picture picture : LessonPictures.all()) {
            if (picture.command().equals(command)) {
                Path made = result.resolve("charts").resolve(picture.chart());
                assertTrue(Files.exists(made), () -> command + " makes no " + picture.chart());
                if (REWRITE) {
                    Files.copy(made, picture.file(), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
