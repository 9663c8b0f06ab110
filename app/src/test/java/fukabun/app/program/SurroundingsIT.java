package fukabun.app.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the program says and leaves behind where the machine does not play along. */
@EnabledOnOs(OS.LINUX)
class SurroundingsIT {
    private static final String[] RUN = {"run", "baseline", "--runs", "2", "--out"};
    private static final List<String> AS_NOBODY =
            List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

    @TempDir
    private Path folder;

    @Test
    void aFullDiskIsNamedAndTheOldResultStays() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        boolean mounted = isRoot() && ends("mount", "-t", "tmpfs", "-o", "size=12m", "tmpfs", disk.toString());
        assumed(mounted, "a small disk cannot be mounted");
        try {
            Path place = whole(disk);
            Map<String, String> before = ResultFiles.digests(place);
            for (double shareOfNeed : new double[] {0.0, 0.02, 0.4, 0.8}) {
                Path filler = disk.resolve("filler");
                fill(filler, disk.toFile().getUsableSpace() - (long) (shareOfNeed * bytes(place)));
                assertRefused(run(Program.packaged(), disk), "No space left on device. Maybe free some space, or");
                assertEquals(before, ResultFiles.digests(place), "room for " + shareOfNeed);
                assertEquals(List.of(place.getFileName().toString()), ResultFiles.names(place.getParent()));
                Files.delete(filler);
            }
        } finally {
            assertTrue(ends("umount", disk.toString()));
        }
    }

    @Test
    void aQuotaOnTheSizeOfFilesIsNamedAndTheOldResultStays() throws Exception {
        Path place = whole(folder);
        Map<String, String> before = ResultFiles.digests(place);
        // In blocks of 512 bytes: 128 KiB, which the first tables keep to and the monthly one does not.
        Program limited = Program.packaged().after(List.of("sh", "-c", "ulimit -f 256; exec \"$@\"", "sh"));
        assertRefused(run(limited, folder), "File too large.");
        assertEquals(before, ResultFiles.digests(place));
        assertEquals(List.of(place.getFileName().toString()), ResultFiles.names(place.getParent()));
    }

    @Test
    void aFolderOfSomebodyElseIsRefusedBeforeAnythingRuns() throws Exception {
        Program nobody = nobody();
        Path closed = Files.createDirectory(
                folder.resolve("closed"),
                PosixFilePermissions.asFileAttribute(
                        PosixFilePermissions.fromString(isRoot() ? "rwxr-xr-x" : "r-xr-xr-x")));
        Program.Ended ended = run(nobody, closed);
        assertRefused(ended, "is not a folder that you may write to. Maybe choose another with --out.");
        assertFalse(ended.err().contains("writing results"), ended::toString);
        assertEquals(List.of(), ResultFiles.names(closed));
    }

    @Test
    void inputThatMayNotBeReadIsBadInput() throws Exception {
        Program nobody = nobody();
        Path scenario = Files.writeString(folder.resolve("own.yaml"), "id: own\n");
        Path data = Files.createDirectory(folder.resolve("data"));
        Path table = Files.writeString(data.resolve("steel.csv"), "year\n");
        Path secret = Files.createDirectory(folder.resolve("secret"));
        for (Path closed : List.of(scenario, table, secret)) {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        }
        assertBadInput(nobody.run("check", scenario.toString()), scenario + ": must be readable but permission");
        assertBadInput(runWithData(nobody, data), table + ": must be readable but permission is denied.");
        assertBadInput(runWithData(nobody, secret), secret + ": must be a folder that can be read: permission denied.");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void twoRunsIntoOneFolderAtOnceLeaveOneWholeResult() throws Exception {
        String[] line = line(folder);
        Program.Started one = Program.packaged().start(line);
        Program.Started other = Program.packaged().start(line);
        Program.Ended first = one.end();
        Program.Ended second = other.end();
        assertEquals(0, first.code(), first::toString);
        assertEquals(0, second.code(), second::toString);
        assertEquals(first.folder(), second.folder());
        ResultFiles.assertComplete(first.folder());
        assertEquals(
                List.of(first.folder().getFileName().toString()),
                ResultFiles.names(first.folder().getParent()));
    }

    @Test
    void aFolderForTemporaryFilesIsNotNeeded() throws Exception {
        Program.Ended ended = run(Program.packaged().with("-Djava.io.tmpdir=/nowhere"), folder);
        assertEquals(0, ended.code(), ended::toString);
        Map<String, String> files = ResultFiles.digests(ended.folder());
        assertTrue(files.containsKey("workbook.xlsx"), files.toString());
        assertTrue(files.keySet().stream().anyMatch(name -> name.endsWith(".png")), files.toString());
    }

    @Test
    void aReaderThatWentAwayIsNoFault() throws Exception {
        for (String command : List.of("list", "--help", "list --indicators", "check ../scenarios/baseline.yaml")) {
            Process process = new ProcessBuilder(Program.packaged().command(command.split(" ")))
                    .redirectError(
                            ProcessBuilder.Redirect.to(folder.resolve("err").toFile()))
                    .start();
            process.getInputStream().close();
            assertEquals(0, process.waitFor(), command);
            assertEquals("", Files.readString(folder.resolve("err")), command);
        }
    }

    @Test
    void resultsThatCannotBePrintedAreAFaultOfTheSurroundings() throws Exception {
        Process process = new ProcessBuilder(Program.packaged().command("list"))
                .redirectOutput(new File("/dev/full"))
                .redirectError(ProcessBuilder.Redirect.to(folder.resolve("err").toFile()))
                .start();
        assertEquals(4, process.waitFor());
        assertEquals(
                "fukabun: the output could not be written: No space left on device\n",
                Files.readString(folder.resolve("err")));
    }

    private static Path whole(Path out) throws Exception {
        Program.Ended ended = run(Program.packaged(), out);
        assertEquals(0, ended.code(), ended::toString);
        ResultFiles.assertComplete(ended.folder());
        return ended.folder();
    }

    private static Program.Ended run(Program program, Path out) throws Exception {
        return program.run(line(out));
    }

    private static String[] line(Path out) {
        String[] line = Arrays.copyOf(RUN, RUN.length + 1);
        line[RUN.length] = out.toString();
        return line;
    }

    private Program.Ended runWithData(Program program, Path data) throws Exception {
        Path open = folder.resolve("open");
        if (!Files.exists(open)) {
            Files.createDirectory(open);
            Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
        }
        return program.run("run", "baseline", "--out", open.toString(), "--data", data.toString());
    }

    private static void assertRefused(Program.Ended ended, String expected) {
        assertEquals(4, ended.code(), ended::toString);
        assertTrue(ended.err().contains(expected), ended::toString);
        ended.assertNoTrace();
    }

    private static void assertBadInput(Program.Ended ended, String expected) {
        assertEquals(2, ended.code(), ended::toString);
        assertTrue((ended.out() + ended.err()).contains(expected), ended::toString);
        ended.assertNoTrace();
    }

    /** A copy of the program, run by somebody without the rights of the administrator, who may do everything. */
    private Program nobody() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Program copy = Program.packaged().copiedTo(Files.createDirectory(folder.resolve("repository")));
        if (!isRoot()) {
            return copy;
        }
        assumed(ends("setpriv", "--version"), "another user cannot be taken on without setpriv");
        return copy.after(AS_NOBODY);
    }

    private static long bytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static void fill(Path file, long bytes) throws IOException {
        byte[] block = new byte[4096];
        try (var out = Files.newOutputStream(file)) {
            for (long written = 0; written + block.length <= bytes; written += block.length) {
                out.write(block);
            }
        }
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private static boolean ends(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static void assumed(boolean given, String otherwise) {
        if (!given) {
            System.err.println("SurroundingsIT skipped: " + otherwise);
        }
        assumeTrue(given, otherwise);
    }
}
