package fukabun.app.files;

import fukabun.base.Check;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;

/**
 * A result folder that appears whole or not at all: {@code <parent>/<id>/<first 12 digits of the input digest>}.
 *
 * <p>It is filled under a hidden name beside its place ({@code .<digits>-<random>.partial}) and renamed when complete.
 * A result that is already there is moved aside ({@code .old}), replaced and then removed. Each writer holds a lock on
 * a third hidden file ({@code .lock}) while it lives, so the next writer can tell what a killed run left behind from
 * what a living one is still writing: the former is removed, and a result that was moved aside but not replaced is put
 * back. Of two writers into one folder the last one to finish wins.
 */
public final class ResultFolder {
    /** How many digits of the input digest name the folder. */
    public static final int DIGITS = 12;

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{" + DIGITS + ",}");
    private static final int SWAP_ATTEMPTS = 100;

    private ResultFolder() {}

    /** Fills a folder. Whatever it throws, nothing of the folder stays behind. */
    @FunctionalInterface
    public interface Body {
        /** Writes every file below {@code folder}, which exists and is empty. */
        void write(Path folder) throws IOException;
    }

    /**
     * Writes a result folder and returns its final place.
     *
     * @param parent folder of all results, made if missing
     * @param id of the scenario or study: letters, digits, dots, dashes and underscores, beginning with none of . and -
     * @param inputDigest hexadecimal digest of all inputs, at least {@value #DIGITS} lower-case digits
     * @param body fills the folder
     * @throws IllegalArgumentException for a bad id or digest
     * @throws SurroundingsException when the file system refuses
     * @throws CancellationException when the thread is interrupted
     */
    public static Path write(Path parent, String id, String inputDigest, Body body) {
        Path place = place(parent, id, inputDigest);
        try {
            Files.createDirectories(place.getParent());
            Leftovers.settle(place);
            writeBeside(place, body);
        } catch (IOException e) {
            throw failed(place, e);
        } catch (UncheckedIOException e) {
            throw failed(place, e.getCause());
        }
        return place;
    }

    /** Stops a body that was interrupted. To be called between files: what works in memory alone does not notice. */
    public static void stopIfInterrupted() throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new ClosedByInterruptException();
        }
    }

    /** Where the result of these inputs stands, or would stand. */
    public static Path place(Path parent, String id, String inputDigest) {
        Check.that(
                ID.matcher(id).matches(),
                "the id of a result must be letters, digits, '.', '-' or '_', beginning with a letter, digit or '_',"
                        + " but was '" + id + "'");
        Check.that(
                DIGEST.matcher(inputDigest).matches(),
                "an input digest must be at least " + DIGITS + " digits of lower-case hexadecimal but was '"
                        + inputDigest + "'");
        return parent.resolve(id).resolve(inputDigest.substring(0, DIGITS));
    }

    private static void writeBeside(Path place, Body body) throws IOException {
        try (WriterLock lock = WriterLock.acquire(place);
                PartialFolder partial = new PartialFolder(lock)) {
            body.write(partial.path());
            FileTrees.force(partial.path());
            stopIfInterrupted();
            Path old = lock.sibling(Leftovers.OLD);
            partial.publish(() -> swapIn(partial.path(), place, old));
            Leftovers.discard(old, partial.path());
        }
    }

    /** Puts the complete folder in its place; when another writer comes between, its result is moved aside in turn. */
    private static void swapIn(Path complete, Path place, Path old) throws IOException {
        for (int attempt = 1; ; attempt++) {
            moveAside(place, old);
            try {
                Files.move(complete, place);
                break;
            } catch (IOException e) {
                putBack(old, place, e);
                if (attempt == SWAP_ATTEMPTS || e instanceof AccessDeniedException) {
                    throw e;
                }
            }
        }
        forceName(place);
    }

    private static void moveAside(Path place, Path old) throws IOException {
        if (Files.isRegularFile(place)) {
            throw new FileSystemException(place.toString(), null, "a file stands where the result folder belongs");
        }
        try {
            Files.move(place, old);
        } catch (NoSuchFileException e) {
            // Nothing is there, or another writer has just taken it away: the place is free either way.
            return;
        }
    }

    /**
     * Undoes the moving aside; where another writer's result has come in, the old one is superseded and removed. One
     * that comes in at the very moment of renaming makes it fail in words of the system's own, so it is tried again.
     */
    private static void putBack(Path old, Path place, IOException reason) throws IOException {
        for (int attempt = 1; Files.exists(old); attempt++) {
            try {
                Files.move(old, place);
            } catch (FileAlreadyExistsException e) {
                FileTrees.delete(old);
            } catch (IOException e) {
                if (attempt == SWAP_ATTEMPTS) {
                    reason.addSuppressed(e);
                    throw reason;
                }
            }
        }
    }

    private static void forceName(Path place) {
        try {
            FileTrees.forceDirectory(place.getParent());
        } catch (IOException e) {
            // The result is whole and in its place; only how soon its name reaches the disk is left to the system.
            return;
        }
    }

    /** What a failure means: after an interruption every stream may fail, in words that say nothing of it. */
    private static RuntimeException failed(Path place, IOException cause) {
        boolean stopped = cause instanceof ClosedByInterruptException
                || Thread.currentThread().isInterrupted();
        return stopped ? interrupted(place, cause) : refused(place, cause);
    }

    private static CancellationException interrupted(Path place, Throwable cause) {
        CancellationException exception = new CancellationException(
                "interrupted; nothing was written to " + place + ", and what was there stays");
        exception.initCause(cause);
        return exception;
    }

    private static SurroundingsException refused(Path place, IOException cause) {
        String where = cause instanceof FileSystemException e && e.getFile() != null ? e.getFile() : place.toString();
        return new SurroundingsException(
                "the result folder " + place + " could not be written: " + where + ": " + why(cause) + ". "
                        + cure(cause),
                cause);
    }

    private static String why(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (cause instanceof FileAlreadyExistsException) {
            return "a file stands where a folder belongs";
        }
        if (cause instanceof FileSystemException e && e.getReason() != null) {
            return e.getReason();
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }

    private static String cure(IOException cause) {
        String text = why(cause).toLowerCase(Locale.ROOT);
        if (text.contains("space") || text.contains("quota")) {
            return "Maybe free some space, or choose another disk with --out.";
        }
        if (cause instanceof AccessDeniedException || text.contains("read-only")) {
            return "Maybe choose a folder that you may write to with --out.";
        }
        return "Maybe choose another folder with --out.";
    }

    /** A name that no other writer has. */
    static String randomName() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
