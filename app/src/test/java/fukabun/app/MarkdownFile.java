package fukabun.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page of the documentation: the tables between its markers, its blocks of Java, and the text around the tables. */
public final class MarkdownFile {
    private static final Pattern TABLE =
            Pattern.compile("<!-- ([a-z-]+):begin -->\n(.*?)<!-- ([a-z-]+):end -->", Pattern.DOTALL);
    private static final Pattern COMMAND = Pattern.compile("^    \\./fukabun (.*)$", Pattern.MULTILINE);
    private static final Pattern PICTURE = Pattern.compile("!\\[[^]]*]\\(([^)]+)\\)");
    private static final Pattern JAVA = Pattern.compile("^ *```java\n(.*?)^ *```$", Pattern.DOTALL | Pattern.MULTILINE);

    private final Path path;

    private MarkdownFile(Path path) {
        this.path = path;
    }

    /** A page of the documentation by its name. */
    public static MarkdownFile inDocs(String name) {
        return new MarkdownFile(top().resolve("docs").resolve(name));
    }

    /** The pages in a folder of the documentation, by name. */
    public static List<MarkdownFile> inDocsFolder(String folder) {
        try (Stream<Path> pages = Files.list(top().resolve("docs").resolve(folder))) {
            return pages.filter(page -> page.toString().endsWith(".md"))
                    .sorted()
                    .map(MarkdownFile::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page at the top of the repository. */
    static MarkdownFile atTheTop(String name) {
        return new MarkdownFile(top().resolve(name));
    }

    /** The top of the repository; tests run in the folder of their module, or there. */
    public static Path top() {
        return Files.exists(Path.of("docs")) ? Path.of("") : Path.of("..");
    }

    public String text() {
        try {
            return Files.readString(path).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands between the markers of a table. */
    public String table(String name) {
        Matcher matcher = find(name);
        return matcher.group(2);
    }

    /** Puts a table between its markers. */
    public void replaceTable(String name, String table) {
        Matcher matcher = find(name);
        String text = text();
        try {
            Files.writeString(path, text.substring(0, matcher.start(2)) + table + text.substring(matcher.end(2)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of all tables between markers, in order. */
    public List<String> tables() {
        List<String> names = new ArrayList<>();
        Matcher matcher = TABLE.matcher(text());
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    /** The page without the tables between markers. */
    public String textAroundTables() {
        return TABLE.matcher(text()).replaceAll("");
    }

    /** Every command of the program that stands in a block of its own, in order, without the program's name. */
    public List<List<String>> commands() {
        return COMMAND.matcher(text())
                .results()
                .map(line -> List.of(line.group(1).strip().split("\\s+")))
                .toList();
    }

    /** The files of the pictures that the page shows, in order. */
    public List<Path> pictures() {
        return PICTURE.matcher(text())
                .results()
                .map(picture -> path.resolveSibling(picture.group(1)))
                .toList();
    }

    /** The name of the file. */
    public String name() {
        return path.getFileName().toString();
    }

    /** Every block of Java, in order. */
    List<String> javaBlocks() {
        List<String> blocks = new ArrayList<>();
        Matcher matcher = JAVA.matcher(text());
        while (matcher.find()) {
            blocks.add(matcher.group(1));
        }
        return blocks;
    }

    private Matcher find(String name) {
        Matcher matcher = TABLE.matcher(text());
        while (matcher.find()) {
            if (matcher.group(1).equals(name) && matcher.group(3).equals(name)) {
                return matcher;
            }
        }
        throw new IllegalArgumentException(path + " has no table between <!-- " + name + ":begin --> and its end");
    }
}
