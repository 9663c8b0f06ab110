package fukabun.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages name what exists, and their samples work. */
class DocumentsTest {
    private static final Pattern MODEL_FILE =
            Pattern.compile("`(?:model/src/main/java/fukabun/)?((?!app/|wasm/)(?:[a-z]+/)+[A-Z][A-Za-z]+\\.java)`");
    private static final Pattern CLASS = Pattern.compile("public final class ([A-Za-z]+)");
    private static final Path MODEL = Stream.of("model", "../model")
            .map(Path::of)
            .filter(Files::isDirectory)
            .findFirst()
            .orElseThrow()
            .resolve("src/main/java/fukabun");

    /** The one page that names files which a reader is to make. */
    private static final List<String> TO_BE_MADE = List.of("agent/othertrade/ExportInsurer.java");

    @ParameterizedTest
    @ValueSource(strings = {"model.md", "model/coal.md", "model/credit.md", "extending.md"})
    void everyFileOfTheModelThatAPageNamesExists(String page) {
        List<String> named = MODEL_FILE
                .matcher(MarkdownFile.inDocs(page).text())
                .results()
                .map(result -> result.group(1))
                .filter(file -> !TO_BE_MADE.contains(file))
                .toList();
        assertFalse(named.isEmpty(), "the page names files");
        assertEquals(
                List.of(),
                named.stream()
                        .filter(file -> !Files.exists(MODEL.resolve(file)))
                        .toList());
    }

    @Test
    void everyWholeClassOfTheGuideCompilesWithoutAWarning(@TempDir Path folder) throws IOException {
        List<String> classes = MarkdownFile.inDocs("extending.md").javaBlocks().stream()
                .map(block -> block.stripTrailing().stripIndent())
                .filter(block -> block.startsWith("package "))
                .toList();
        assertFalse(classes.isEmpty(), "the guide has a whole class");
        for (String code : classes) {
            Matcher name = CLASS.matcher(code);
            assertTrue(name.find(), code);
            Path file = Files.writeString(folder.resolve(name.group(1) + ".java"), code);
            assertEquals("", faultsOf(file, folder));
        }
    }

    private static String faultsOf(Path file, Path folder) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        List<String> options = List.of(
                "-Xlint:all",
                "-Werror",
                "-proc:none",
                "-d",
                folder.toString(),
                "-classpath",
                System.getProperty("java.class.path"));
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            compiler.getTask(messages, files, null, options, null, files.getJavaFileObjects(file))
                    .call();
        }
        return messages.toString();
    }
}
