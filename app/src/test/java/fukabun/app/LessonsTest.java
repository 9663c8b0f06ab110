package fukabun.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What can be said of the lessons in {@code docs/teaching/} without a run. */
class LessonsTest {
    private static final int MINUTES = 50;
    private static final int MARKS = 20;
    private static final Pattern STEP = Pattern.compile("(?m)^\\| (\\d+) min \\|");
    private static final Pattern MARK = Pattern.compile("(?m)^\\| [^|]+ \\| (\\d+) \\|");
    private static final Pattern RESULT = Pattern.compile("\\d+(\\.\\d+)? (%|percent|bn|Mt|of \\d+ runs)");

    static Stream<String> lessons() {
        return LessonPictures.lessons().stream().map(MarkdownFile::name);
    }

    @Test
    void thereAreThreeLessonsEachWithASheet() {
        List<String> names = lessons().toList();
        assertEquals(3, names.size());
        names.forEach(name ->
                assertTrue(Files.exists(page(name.replace("lesson-", "sheet-"))), () -> "the sheet of " + name));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lessons")
    void theStepsTakeFiftyMinutes(String name) {
        assertEquals(MINUTES, sum(STEP, MarkdownFile.inDocs("teaching/" + name).text()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lessons")
    void theMarksAddUp(String name) {
        String text = MarkdownFile.inDocs("teaching/" + name).text();
        assertEquals(MARKS, sum(MARK, text.substring(text.indexOf("## Marking sheet"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lessons")
    void noResultIsTypedIntoTheText(String name) {
        String text = MarkdownFile.inDocs("teaching/" + name).textAroundTables()
                + MarkdownFile.inDocs("teaching/" + name.replace("lesson-", "sheet-"))
                        .text();
        assertEquals(
                List.of(),
                RESULT.matcher(text).results().map(MatchResult::group).toList());
    }

    @Test
    void everyPictureIsShownSomewhereAndEveryPictureShownIsMadeByACommandOfALesson() throws IOException {
        List<LessonPictures.Picture> made = LessonPictures.all();
        List<Path> files =
                made.stream().map(LessonPictures.Picture::file).sorted().toList();
        List<Path> shown = MarkdownFile.inDocsFolder("teaching").stream()
                .flatMap(page -> page.pictures().stream())
                .distinct()
                .sorted()
                .toList();
        assertEquals(shown, files);
        List<String> commands = new ArrayList<>();
        LessonPictures.lessons()
                .forEach(lesson -> lesson.commands().forEach(command -> commands.add(String.join(" ", command))));
        for (LessonPictures.Picture picture : made) {
            assertTrue(commands.contains(picture.command()), picture::toString);
            assertTrue(Files.size(picture.file()) > 10_000, picture::toString);
        }
    }

    private static Path page(String name) {
        return MarkdownFile.top().resolve("docs/teaching").resolve(name);
    }

    private static int sum(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .mapToInt(number -> Integer.parseInt(number.group(1)))
                .sum();
    }
}
