package fukabun.app;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The lessons of {@code docs/teaching/}, and the pictures that its list of pictures names. */
public final class LessonPictures {
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `([^`]+)` \\| `charts/([^`]+)` \\| `\\./fukabun ([^`]+)` \\|$");

    /**
     * @param file where it is kept
     * @param chart name of the figure in the folder of results
     * @param command that makes it, without the program's name
     */
    public record Picture(Path file, String chart, String command) {}

    private LessonPictures() {}

    /** The lessons, without the sheets that students get. */
    public static List<MarkdownFile> lessons() {
        return MarkdownFile.inDocsFolder("teaching").stream()
                .filter(page -> page.name().startsWith("lesson-"))
                .toList();
    }

    public static List<Picture> all() {
        Path folder = MarkdownFile.top().resolve("docs/teaching/pictures");
        return ROW.matcher(MarkdownFile.inDocs("teaching/pictures/README.md").text())
                .results()
                .map(row -> new Picture(folder.resolve(row.group(1)), row.group(2), row.group(3)))
                .toList();
    }
}
