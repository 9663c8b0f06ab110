package fukabun.app.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
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
    /** Every kind of table of a claim and every other kind of file. */
    private static final List<String> CLAIM = List.of("claim", "--runs", "1", "--no-log-decisions");

    /** The logged decisions and the chronicle. */
    private static final List<String> LOGGED = List.of("run", "islands-1973", "--runs", "1", "--log-decisions");

    @TempDir
    private static Path folder;

    private static final Map<List<String>, Path> EXPECTED = new HashMap<>();

    @Test
    void threadsMoveNoByte() throws Exception {
        List<String> line = List.of("claim", "--runs", "2", "--no-log-decisions", "--format", "csv");
        Path one = result(Program.packaged(), line, "--threads", "1");
        assertSame(one, result(Program.packaged(), line, "--threads", "2"));
        assertSame(one, result(Program.packaged(), line, "--threads", "7"));
    }

    @Test
    void theOrderOfAgentsInAFileMovesNoByte() throws Exception {
        List<String> lines = Files.readAllLines(Program.repository().resolve("scenarios/baseline.yaml"));
        int makers = lines.indexOf("  steelmakers:") + 1;
        int suppliers = lines.indexOf("  suppliers:") + 1;
        List<String> turned = new ArrayList<>(lines.subList(0, makers));
        turned.addAll(turned(lines.subList(makers, end(lines, makers))));
        turned.addAll(lines.subList(end(lines, makers), suppliers));
        turned.addAll(turned(lines.subList(suppliers, end(lines, suppliers))));
        turned.addAll(lines.subList(end(lines, suppliers), lines.size()));
        assertEquals(lines.size(), turned.size());
        assertNotEquals(lines, turned);

        List<String> options = List.of("--runs", "2", "--format", "csv");
        List<String> line = new ArrayList<>(List.of("run", "baseline"));
        line.addAll(options);
        Path shipped = result(Program.packaged(), line);
        Path file = Files.createDirectory(folder.resolve("turned")).resolve("baseline.yaml");
        line.set(1, Files.write(file, turned).toString());
        assertSame(shipped, result(Program.packaged(), line));
    }

    /** The items of a list in the opposite order, each with the lines that belong to it. */
    private static List<String> turned(List<String> list) {
        List<String> turned = new ArrayList<>();
        int line = 0;
        for (String text : list) {
            line = text.startsWith("    - ") ? 0 : line + 1;
            turned.add(line, text);
        }
        return turned;
    }

    /** The line after a list of agents: the first that is empty. */
    private static int end(List<String> lines, int from) {
        return from + lines.subList(from, lines.size()).indexOf("");
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
        assertSameResults(abroad, language.equals("tr") ? List.of(CLAIM, LOGGED) : List.of(LOGGED));
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
            assertSameResults(Program.packaged().on(java), List.of(CLAIM, LOGGED));
        }
    }

    private static void assertSameResults(Program program, List<List<String>> lines) throws Exception {
        for (List<String> line : lines) {
            if (!EXPECTED.containsKey(line)) {
                EXPECTED.put(line, result(Program.packaged(), line));
            }
            Path expected = EXPECTED.get(line);
            Path place = result(program, line);
            assertSame(expected, place);
            assertEquals(
                    ResultFiles.digests(expected).keySet(),
                    ResultFiles.digests(place).keySet());
        }
    }

    /** The name of the folder is a digest of the inputs. */
    private static void assertSame(Path one, Path other) throws IOException {
        assertNotEquals(one, other);
        assertEquals(one.getFileName(), other.getFileName());
        assertEquals(ResultFiles.tables(one), ResultFiles.tables(other));
    }

    private static Path result(Program program, List<String> line, String... options) throws Exception {
        List<String> whole = new ArrayList<>(line);
        whole.addAll(List.of(options));
        whole.addAll(List.of("--out", Files.createTempDirectory(folder, "out").toString()));
        Program.Ended ended = program.run(whole.toArray(String[]::new));
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
