package fukabun.app.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultFolderTest {
    private static final String DIGEST = "0123456789abcdef";
    private static final String NAME = "0123456789ab";

    @TempDir
    private Path parent;

    @Test
    void theFolderIsNamedByIdAndTwelveDigitsAndHoldsWhatTheBodyWrote() throws IOException {
        Path place = ResultFolder.write(parent, "study", DIGEST, folder -> {
            Files.createDirectory(folder.resolve("charts"));
            Files.writeString(folder.resolve("charts").resolve("a.png"), "picture");
        });

        assertEquals(parent.resolve("study").resolve(NAME), place);
        assertEquals("picture", Files.readString(place.resolve("charts").resolve("a.png")));
        assertEquals(List.of(NAME), namesIn("study"));
    }

    @Test
    void nothingIsSeenUnderTheFinalNameBeforeTheBodyIsDone() {
        ResultFolder.write(parent, "study", DIGEST, folder -> {
            assertFalse(Files.exists(parent.resolve("study").resolve(NAME)));
            assertTrue(folder.getFileName().toString().matches("\\." + NAME + "-[0-9a-f]{8}\\.partial"));
        });
    }

    @Test
    void anExceptionInTheBodyLeavesNothingAndPassesThrough() throws IOException {
        IllegalStateException thrown = assertThrows(
                IllegalStateException.class,
                () -> ResultFolder.write(parent, "study", DIGEST, folder -> {
                    Files.writeString(folder.resolve("half.csv"), "half");
                    throw new IllegalStateException("ledger does not balance");
                }));

        assertEquals("ledger does not balance", thrown.getMessage());
        assertEquals(List.of(), namesIn("study"));
    }

    @Test
    void anExceptionInTheBodyLeavesTheOldResultAsItWas() throws IOException {
        write("first");
        assertThrows(
                SurroundingsException.class,
                () -> ResultFolder.write(parent, "study", DIGEST, folder -> {
                    throw new IOException("No space left on device");
                }));

        assertEquals("first", content());
        assertEquals(List.of(NAME), namesIn("study"));
    }

    @Test
    void aFullDiskIsBlamedOnTheSurroundingsWithPlaceAndCure() {
        SurroundingsException thrown = assertThrows(
                SurroundingsException.class,
                () -> ResultFolder.write(parent, "study", DIGEST, folder -> {
                    throw new IOException("No space left on device");
                }));

        assertTrue(
                thrown.getMessage()
                        .contains(parent.resolve("study").resolve(NAME).toString()),
                thrown.getMessage());
        assertTrue(thrown.getMessage().contains("No space left on device. Maybe free some space"), thrown.getMessage());
    }

    @Test
    void anExistingResultIsReplacedAsAWhole() throws IOException {
        ResultFolder.write(parent, "study", DIGEST, folder -> Files.writeString(folder.resolve("old.csv"), "old"));
        Path place = ResultFolder.write(
                parent, "study", DIGEST, folder -> Files.writeString(folder.resolve("new.csv"), "new"));

        assertFalse(Files.exists(place.resolve("old.csv")));
        assertEquals("new", Files.readString(place.resolve("new.csv")));
        assertEquals(List.of(NAME), namesIn("study"));
    }

    @Test
    void writersAtTheSameTimeLeaveOneWholeResult() throws Exception {
        int writers = 8;
        int rounds = 25;
        CyclicBarrier together = new CyclicBarrier(writers);
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        List<Callable<Path>> tasks = new ArrayList<>();
        for (int i = 0; i < writers; i++) {
            String mine = Integer.toString(i);
            tasks.add(() -> {
                Path place = null;
                together.await(30, TimeUnit.SECONDS);
                for (int round = 0; round < rounds; round++) {
                    place = ResultFolder.write(parent, "study", DIGEST, folder -> {
                        Files.writeString(folder.resolve("one"), mine);
                        Files.writeString(folder.resolve("two"), mine);
                    });
                }
                return place;
            });
        }
        for (Future<Path> future : threads.invokeAll(tasks)) {
            future.get();
        }
        threads.shutdown();

        Path place = parent.resolve("study").resolve(NAME);
        assertEquals(Files.readString(place.resolve("one")), Files.readString(place.resolve("two")));
        assertEquals(List.of(NAME), namesIn("study"));
    }

    @Test
    void anInterruptionInTheBodyIsNoFaultOfTheSurroundings() throws IOException {
        write("first");
        try {
            CancellationException thrown = assertThrows(
                    CancellationException.class,
                    () -> ResultFolder.write(parent, "study", DIGEST, folder -> {
                        Thread.currentThread().interrupt();
                        ResultFolder.stopIfInterrupted();
                    }));
            assertTrue(thrown.getMessage().startsWith("interrupted; nothing was written to"), thrown.getMessage());
            // A stream that an interruption closed says so in words of its own.
            assertThrows(
                    CancellationException.class,
                    () -> ResultFolder.write(parent, "study", DIGEST, folder -> {
                        throw new IOException("Stream closed");
                    }));
        } finally {
            assertTrue(Thread.interrupted());
        }
        assertEquals("first", content());
        assertEquals(List.of(NAME), namesIn("study"));
    }

    @Test
    void whatAKillLeftOfASupersededResultIsNeverPutBack() throws IOException {
        Path study = Files.createDirectories(parent.resolve("study"));
        Path half = Files.createDirectory(study.resolve("." + NAME + "-deadbeef.partial"));
        Files.writeString(half.resolve("a.csv"), "half");
        Files.createFile(study.resolve("." + NAME + "-deadbeef.lock"));
        Files.createDirectory(study.resolve("." + NAME + "-deadbeef.old"));
        Files.createDirectory(study.resolve(NAME));
        write("next");
        assertEquals("next", content());
        assertEquals(List.of(NAME), namesIn("study"));
    }

    @Test
    void aFileWhereAFolderBelongsIsBlamedOnTheSurroundings() throws IOException {
        Path file = Files.writeString(parent.resolve("results"), "a file");
        SurroundingsException thrown = assertThrows(
                SurroundingsException.class, () -> ResultFolder.write(file, "study", DIGEST, folder -> {}));

        assertTrue(thrown.getMessage().contains("Maybe choose another folder with --out."), thrown.getMessage());
    }

    @Test
    void aFileInPlaceOfTheResultIsNotTouched() throws IOException {
        Path place = Files.createDirectories(parent.resolve("study")).resolve(NAME);
        Files.writeString(place, "a file");
        SurroundingsException thrown =
                assertThrows(SurroundingsException.class, () -> ResultFolder.write(parent, "study", DIGEST, f -> {}));

        assertTrue(thrown.getMessage().contains("a file stands where the result folder belongs"), thrown.getMessage());
        assertEquals("a file", Files.readString(place));
        assertEquals(List.of(NAME), namesIn("study"));
    }

    @Test
    void aParentThatMayNotBeWrittenIsBlamedOnTheSurroundings() {
        Path readOnly = parent.resolve("read-only");
        assertTrue(readOnly.toFile().mkdir() && readOnly.toFile().setWritable(false));
        // The administrator may write everywhere but into the list of processes.
        Path refused = Files.isWritable(readOnly) ? Path.of("/proc") : readOnly;
        assumeFalse(!refused.equals(readOnly) && !Files.exists(Path.of("/proc/self")), "skipped: all can be written");

        SurroundingsException thrown = assertThrows(
                SurroundingsException.class, () -> ResultFolder.write(refused, "study", DIGEST, folder -> {}));
        assertTrue(thrown.getMessage().contains(refused.resolve("study").toString()), thrown.getMessage());
        assertTrue(thrown.getMessage().contains("Maybe choose "), thrown.getMessage());
    }

    @Test
    void anInterruptedThreadWritesNothing() throws IOException {
        Thread.currentThread().interrupt();
        try {
            assertThrows(CancellationException.class, () -> ResultFolder.write(parent, "study", DIGEST, folder -> {}));
        } finally {
            assertTrue(Thread.interrupted());
        }
        assertEquals(List.of(), namesIn("study"));
    }

    @Test
    void idsThatLeadElsewhereAreRefused() {
        for (String id : List.of("", "..", ".hidden", "a/b", "a\\b", "-x", "a b")) {
            assertThrows(
                    IllegalArgumentException.class, () -> ResultFolder.write(parent, id, DIGEST, folder -> {}), id);
        }
        for (String digest : List.of("", "0123456789a", "0123456789AB", "../456789abcd")) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> ResultFolder.write(parent, "study", digest, folder -> {}),
                    digest);
        }
    }

    @Test
    void aResultMovedAsideByADeadWriterIsPutBackBeforeTheNextOneBegins() throws IOException {
        Path study = Files.createDirectories(parent.resolve("study"));
        Path old = Files.createDirectory(study.resolve("." + NAME + "-deadbeef.old"));
        Files.writeString(old.resolve("a.csv"), "saved");
        Files.createFile(study.resolve("." + NAME + "-deadbeef.lock"));

        assertThrows(
                IllegalStateException.class,
                () -> ResultFolder.write(parent, "study", DIGEST, folder -> {
                    throw new IllegalStateException("fails after the settling");
                }));

        assertEquals("saved", content());
        assertEquals(List.of(NAME), namesIn("study"));
    }

    @Test
    void whatAKilledRunLeftIsClearedByTheNextWriter() throws Exception {
        Process killed = WritingProgram.start(parent, DIGEST, "halt");
        assertTrue(killed.waitFor(60, TimeUnit.SECONDS));
        assertEquals(2, namesIn("study").size(), "a partial folder and its lock");

        write("next");
        assertEquals(List.of(NAME), namesIn("study"));
    }

    @Test
    void aRunThatIsToldToStopClearsUpAndALivingOneIsLeftAlone() throws Exception {
        Process living = WritingProgram.start(parent, DIGEST, "wait");
        try {
            assertALivingWriterIsLeftAloneAndClearsUpWhenStopped(living);
        } finally {
            living.destroyForcibly();
        }
    }

    private void assertALivingWriterIsLeftAloneAndClearsUpWhenStopped(Process living) throws Exception {
        assertEquals("filling", new String(living.getInputStream().readNBytes(7), StandardCharsets.US_ASCII));
        write("mine");
        assertEquals(3, namesIn("study").size(), "the result, and the living writer's folder and lock");

        living.destroy();
        assertTrue(living.waitFor(60, TimeUnit.SECONDS));
        assertEquals(List.of(NAME), namesIn("study"));
        assertEquals("mine", content());
    }

    private void write(String text) {
        ResultFolder.write(parent, "study", DIGEST, folder -> Files.writeString(folder.resolve("a.csv"), text));
    }

    private String content() throws IOException {
        return Files.readString(parent.resolve("study").resolve(NAME).resolve("a.csv"));
    }

    private List<String> namesIn(String id) throws IOException {
        try (Stream<Path> files = Files.list(parent.resolve(id))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
