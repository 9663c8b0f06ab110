package fukabun.app.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same inputs give the same tables, byte for byte, and the same folder, wherever and however they are run. */
class SameBitsIT {
    private static final Path FIRST = Path.of("first");

    @TempDir
    private static Path folder;

    private static Map<String, String> expected;
    private static String name;

    @Test
    void threadsMoveNoByte() throws Exception {
        for (String threads : List.of("2", "7")) {
            assertSame(Program.packaged(), "threads-" + threads, "--threads", threads);
        }
    }

    /** Turkish has an i of its own; Arabic, in Egypt, digits; Thai, a calendar; Russian, a decimal comma. */
    @ParameterizedTest
    @CsvSource({
        "tr, TR, Europe/Istanbul, tr_TR.UTF-8",
        "ja, JP, Asia/Tokyo, ja_JP.UTF-8",
        "ru, RU, America/St_Johns, C",
        "ar, EG, Pacific/Kiritimati, POSIX",
        "th, TH, Asia/Kathmandu, en_US.ISO-8859-1"
    })
    void languageCountryAndTimeZoneMoveNoByte(String language, String country, String zone, String locale)
            throws Exception {
        Program abroad = Program.packaged()
                .with("-Duser.language=" + language, "-Duser.country=" + country, "-Duser.timezone=" + zone)
                .in("LC_ALL", locale)
                .in("TZ", zone);
        assertSame(abroad, language);
    }

    /** Says in one line where there is no other: one Java is enough to build, and a second is a luxury. */
    @Test
    void otherJavasMoveNoByte() throws Exception {
        List<Path> others = otherJavas();
        if (others.isEmpty()) {
            System.err.println("SameBitsIT: there is no other Java from 17 on here to compare with");
        }
        for (Path java : others) {
            System.err.println("SameBitsIT: the tables of " + java + " are compared with those of "
                    + System.getProperty("java.home"));
            assertSame(Program.packaged().on(java), "java-" + others.indexOf(java));
        }
    }

    private static void assertSame(Program program, String out, String... options) throws Exception {
        if (expected == null) {
            Path first = claim(Program.packaged(), FIRST.toString(), "--threads", "1");
            expected = ResultFiles.tables(first);
            name = first.getFileName().toString();
        }
        Path place = claim(program, out, options);
        assertEquals(name, place.getFileName().toString());
        assertEquals(expected, ResultFiles.tables(place));
        assertTrue(Files.exists(place.resolve("workbook.xlsx")));
    }

    private static Path claim(Program program, String out, String... options) throws Exception {
        List<String> line = new ArrayList<>(List.of("claim", "--runs", "4", "--log-decisions", "--out"));
        line.add(folder.resolve(out).toString());
        line.addAll(List.of(options));
        Program.Ended ended = program.run(line.toArray(String[]::new));
        assertEquals(0, ended.code(), ended::toString);
        ResultFiles.assertComplete(ended.folder());
        return ended.folder();
    }

    /** Every other Java of 17 or later in the folders where systems and tools put them, one of each version. */
    private static List<Path> otherJavas() throws IOException {
        Path home = Path.of(System.getProperty("user.home"));
        List<Path> places = List.of(
                Path.of(System.getProperty("java.home")).getParent(),
                Path.of("/usr/lib/jvm"),
                Path.of("/Library/Java/JavaVirtualMachines"),
                Path.of("/opt"),
                home.resolve(".sdkman/candidates/java"),
                home.resolve(".jdks"));
        Set<String> versions = new LinkedHashSet<>(Set.of(version(Path.of(System.getProperty("java.home")))));
        List<Path> found = new ArrayList<>();
        for (Path place : places) {
            for (Path candidate : children(place)) {
                String version = version(candidate);
                boolean usable = !version.isEmpty() && Integer.parseInt(version.split("[^0-9]")[0]) >= 17;
                if (usable && versions.add(version)) {
                    found.add(candidate.resolve("bin").resolve("java"));
                }
            }
        }
        return found;
    }

    /** The version of a Java by its own file; nothing where there is none. */
    private static String version(Path java) throws IOException {
        Path release = java.resolve("release");
        if (!Files.isExecutable(java.resolve("bin").resolve("java")) || !Files.isRegularFile(release)) {
            return "";
        }
        return Files.readAllLines(release).stream()
                .filter(line -> line.matches("JAVA_VERSION=\"[0-9].*\""))
                .map(line -> line.substring("JAVA_VERSION=\"".length(), line.length() - 1))
                .findFirst()
                .orElse("");
    }

    private static List<Path> children(Path folder) throws IOException {
        List<Path> children = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
                stream.forEach(children::add);
            }
        }
        children.sort(null);
        return children;
    }
}
