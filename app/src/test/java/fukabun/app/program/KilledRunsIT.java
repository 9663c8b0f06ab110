package fukabun.app.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fukabun.base.Draws;
import fukabun.base.Topic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ctrl-C and kill at random points of a run into a folder that already holds a result. The profile {@code long} tries
 * ten times as many. The points are fixed shares of the time that a whole run takes; whatever the machine makes of
 * them, what is asserted holds.
 */
@EnabledOnOs(OS.LINUX)
class KilledRunsIT {
    private static final int KILLS = Integer.getInteger("fukabun.kills", 5);
    private static final List<List<String>> COMMANDS = List.of(
            List.of("compare", "baseline", "islands-1973", "--runs", "2", "--no-log-decisions"),
            List.of("run", "baseline", "--runs", "2"));
    /** A build that was started in the background hands on that Ctrl-C is to be ignored. */
    private static final List<String> HEEDS_CTRL_C = List.of("env", "--default-signal=INT");

    private static final Pattern LEFTOVER = Pattern.compile("\\.[0-9a-f]{12}-[0-9a-f]{8}\\.(partial|old|lock)");

    private static final int DONE = 0;

    /** Also of a process that the signal ends before the program can answer it: 128 and the number of the signal. */
    private static final int INTERRUPTED = 130;

    private static final long NANOSECONDS_PER_MILLISECOND = 1_000_000;

    /**
     * A run that nobody disturbed.
     *
     * @param place of its result
     * @param milliseconds it took
     */
    private record Whole(Path place, long milliseconds) {}

    @TempDir
    private Path folder;

    @Test
    void ctrlCLeavesTheOldResultAndNothingThatLooksLikeOne() throws Exception {
        for (List<String> command : COMMANDS) {
            Whole whole = whole(command);
            int interrupted = 0;
            for (int kill = 0; kill < KILLS; kill++) {
                Program.Started started = start(command);
                Thread.sleep(point(whole, kill, 1));
                interrupted += interrupt(started) == INTERRUPTED ? 1 : 0;
                ResultFiles.assertComplete(whole.place());
                assertNothingLooksFinishedAndIsNot(whole.place());
            }
            assertTrue(interrupted > 0, "every run was over before its Ctrl-C came");
            assertTheNextRunClearsUp(command, whole.place());
        }
    }

    @Test
    void aKillLeavesTheOldResultAndNothingThatLooksLikeOne() throws Exception {
        for (List<String> command : COMMANDS) {
            Whole whole = whole(command);
            for (int kill = 0; kill < KILLS; kill++) {
                Program.Started started = start(command);
                Thread.sleep(point(whole, kill, 2));
                started.process().destroyForcibly();
                started.end();
                assertNothingLooksFinishedAndIsNot(whole.place());
            }
            assertTheNextRunClearsUp(command, whole.place());
        }
    }

    private static int interrupt(Program.Started started) throws Exception {
        String process = Long.toString(started.process().pid());
        new ProcessBuilder("kill", "-INT", process).start().waitFor();
        Program.Ended ended = started.end();
        assertTrue(ended.code() == INTERRUPTED || ended.code() == DONE, ended::toString);
        assertFalse(ended.err().contains("could not be written"), ended::toString);
        ended.assertNoTrace();
        return ended.code();
    }

    /** The result stands in its place or, moved aside, under a name from which the next run puts it back. */
    private static void assertNothingLooksFinishedAndIsNot(Path place) throws IOException {
        List<String> names = ResultFiles.names(place.getParent());
        for (String name : names) {
            boolean result = name.equals(place.getFileName().toString());
            assertTrue(result || LEFTOVER.matcher(name).matches(), name);
        }
        String aside =
                names.stream().filter(name -> name.endsWith(".old")).findFirst().orElse("nothing");
        ResultFiles.assertComplete(Files.exists(place) ? place : place.resolveSibling(aside));
    }

    private void assertTheNextRunClearsUp(List<String> command, Path place) throws Exception {
        assertEquals(place, whole(command).place());
        assertEquals(List.of(place.getFileName().toString()), ResultFiles.names(place.getParent()));
    }

    private Whole whole(List<String> command) throws Exception {
        long start = System.nanoTime();
        Program.Ended ended = start(command).end();
        long milliseconds = (System.nanoTime() - start) / NANOSECONDS_PER_MILLISECOND;
        assertEquals(DONE, ended.code(), ended::toString);
        ResultFiles.assertComplete(ended.folder());
        return new Whole(ended.folder(), milliseconds);
    }

    /** A point of each of so many equal stretches of a whole run. */
    private static long point(Whole whole, int kill, int kind) {
        double share = (kill + new Draws(1).uniform(Topic.TEST, kind, kill, 0)) / KILLS;
        return Math.round(share * whole.milliseconds());
    }

    private Program.Started start(List<String> command) throws IOException {
        List<String> line = new ArrayList<>(command);
        line.addAll(List.of("--out", folder.toString()));
        return Program.packaged().after(HEEDS_CTRL_C).start(line.toArray(String[]::new));
    }
}
