package fukabun.app.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The worst input there is, given to the program with 64 MiB of memory and a deadline: it leaves with 2, the code of
 * bad input, and names each file.
 */
class BadInputIT {
    private static final int MEBIBYTE = 1 << 20;
    private static final long EIGHT_GIBIBYTES = 8L << 30;
    private static final String HOUSING = "year,country,starts_thousand,source_id,grade,note\n";

    @TempDir
    private Path folder;

    private final Program little = Program.packaged().with("-Xmx64m");

    /** What each file holds, and what is said of it. */
    private static Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        files.put("aliases.yaml", bomb());
        files.put("bracket.yaml", "x: " + "[".repeat(200_000));
        files.put("brackets.json", "[".repeat(200_000));
        files.put("closed.json", "[".repeat(200_000) + "]".repeat(200_000));
        files.put("complex-keys.yaml", "? ".repeat(200_000));
        files.put("dashes.yaml", "- ".repeat(200_000));
        files.put("digits.json", "{\"seed\": " + "9".repeat(MEBIBYTE - 100) + "}");
        files.put("digits.yaml", "id: digits\nseed: " + "9".repeat(MEBIBYTE - 100));
        files.put("doubled.yaml", "id: doubled\n".repeat(80_000));
        files.put("exponent.json", "{\"seed\": 1e999999999}");
        files.put("indents.yaml", indents());
        files.put("keys.yaml", keys());
        files.put("merged.yaml", "a: &a {b: 1}\nc: {<<: *a}\n");
        files.put("one-line.yaml", "title: \"" + "word ".repeat(200_000) + "\"\n");
        files.put("quote.yaml", "title: \"" + "\\u0041".repeat(150_000));
        files.put("spaces.yaml", " ".repeat(MEBIBYTE - 10) + "x");
        files.put("strains.yaml", "events:\n" + "  - {type: strain, severity: 2}\n".repeat(30_000));
        files.put("tagged.yaml", "!!javax.script.ScriptEngineManager [!!java.net.URL [\"http://localhost/\"]]\n");
        return files;
    }

    @Test
    void filesMadeToHurtAreRefusedInBoundedTimeAndMemory() throws Exception {
        List<String> line = new ArrayList<>(List.of("check"));
        for (Map.Entry<String, String> file : files().entrySet()) {
            line.add(Files.writeString(folder.resolve(file.getKey()), file.getValue())
                    .toString());
        }
        line.add(sparse(folder.resolve("huge.yaml")).toString());
        line.add(Files.createDirectory(folder.resolve("folder.yaml")).toString());
        assertEachIsRefused(line);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whatIsNoFileIsRefusedWithoutReadingIt() throws Exception {
        Path pipe = folder.resolve("pipe.yaml");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        Path endless = Files.createSymbolicLink(folder.resolve("endless.yaml"), Path.of("/dev/zero"));
        Path nowhere = Files.createSymbolicLink(folder.resolve("nowhere.yaml"), Path.of("not-there"));
        Path circle = Files.createSymbolicLink(folder.resolve("circle.yaml"), Path.of("circle.yaml"));
        assertEachIsRefused(List.of(
                "check", pipe.toString(), endless.toString(), nowhere.toString(), circle.toString(), "/dev/stdin"));
    }

    static Stream<Arguments> tables() {
        return Stream.of(
                Arguments.of("many columns", "year,".repeat(200_000), "must have 6 columns but has 200001."),
                Arguments.of("many rows", HOUSING + "1\n".repeat(400_000), "has 1000 faults or more"),
                Arguments.of("many cells", HOUSING + ",".repeat(900_000), "must have 6 cells but has 900001."),
                Arguments.of("one quoted cell", HOUSING + "\"" + "\n".repeat(900_000), "that does not end"),
                Arguments.of("many empty rows", HOUSING + "\n".repeat(900_000), "is an empty line. Maybe delete it."),
                Arguments.of(
                        "many doubled rows",
                        HOUSING + "1965,Japan,843,background,C,\n".repeat(30_000),
                        "repeats the key of line 2"),
                Arguments.of("long number", HOUSING + "1965,Japan," + "9".repeat(900_000) + ",background,C,", "number"),
                Arguments.of("too large", HOUSING + "#".repeat(MEBIBYTE), "must be at most 1048576 bytes"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void tablesMadeToHurtAreRefusedInBoundedTimeAndMemory(String name, String text, String expected) throws Exception {
        Path table = Files.writeString(folder.resolve("housing.csv"), text);
        assertRefused(table, expected);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aTableThatIsNoFileIsRefusedWithoutReadingIt() throws Exception {
        Path table = folder.resolve("housing.csv");
        Files.createSymbolicLink(table, Path.of("/dev/zero"));
        assertRefused(table, "must be a file but is a device or a pipe.");
        Files.delete(table);
        Files.createSymbolicLink(table, Path.of("nowhere"));
        assertRefused(table, "is a link that leads nowhere.");
        Files.delete(table);
        assertRefused(sparse(table), "must be at most 1048576 bytes");
    }

    private void assertEachIsRefused(List<String> line) throws Exception {
        Program.Ended ended = little.run(line.toArray(String[]::new));
        assertEquals(2, ended.code(), ended::toString);
        ended.assertNoTrace();
        for (String file : line.subList(1, line.size())) {
            assertTrue(ended.out().lines().anyMatch(fault -> fault.startsWith(file + ":")), file);
        }
    }

    private void assertRefused(Path table, String expected) throws Exception {
        Program.Ended ended =
                little.run("run", "baseline", "--runs", "1", "--data", folder.toString(), "--out", folder + "/results");
        assertEquals(2, ended.code(), ended::toString);
        ended.assertNoTrace();
        assertTrue(
                ended.err().lines().anyMatch(fault -> fault.startsWith(table + ":") && fault.contains(expected)),
                ended::toString);
    }

    /** A file that has a size but takes no room. */
    private static Path sparse(Path file) throws IOException {
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
            open.setLength(EIGHT_GIBIBYTES);
        }
        return file;
    }

    /** Would be ten to the thirtieth words if aliases were followed. */
    private static String bomb() {
        StringBuilder text = new StringBuilder("a0: &a0 word\n");
        for (int i = 1; i <= 30; i++) {
            String ten = ("*a" + (i - 1) + ", ").repeat(10);
            text.append("a")
                    .append(i)
                    .append(": &a")
                    .append(i)
                    .append(" [")
                    .append(ten)
                    .append("]\n");
        }
        return text.toString();
    }

    private static String keys() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < MEBIBYTE - 100; i++) {
            text.append("levrs").append(i).append(": ").append(i).append('\n');
        }
        return text.toString();
    }

    private static String indents() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            text.append(" ".repeat(i)).append("k:\n");
        }
        return text.toString();
    }
}
