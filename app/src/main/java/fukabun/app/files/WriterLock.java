package fukabun.app.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The sign that a writer lives: an exclusive lock on {@code .<digits>-<random>.lock}, which the operating system lets
 * go when the process ends, however it ends. Where the file system knows no locks, the file alone stands and nobody
 * clears up.
 */
final class WriterLock implements AutoCloseable {
    private static final int ATTEMPTS = 100;

    private final Path file;
    private final FileChannel channel;

    private WriterLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** A lock of its own for a new writer of this place. */
    static WriterLock acquire(Path place) throws IOException {
        for (int attempt = 1; ; attempt++) {
            Path file =
                    place.resolveSibling("." + place.getFileName() + "-" + ResultFolder.randomName() + Leftovers.LOCK);
            Optional<WriterLock> lock = create(file);
            if (lock.isPresent()) {
                return lock.get();
            }
            if (attempt == ATTEMPTS) {
                throw new FileAlreadyExistsException(file.toString());
            }
        }
    }

    /** The lock of a writer that is dead; empty while it lives, or where that cannot be known. */
    static Optional<WriterLock> takeOver(Path file) {
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
            if (lock(channel)) {
                return Optional.of(new WriterLock(file, channel));
            }
            channel.close();
            return Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<WriterLock> create(Path file) throws IOException {
        FileChannel channel;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            return Optional.empty();
        }
        if (lockWherePossible(channel) && Files.exists(file)) {
            return Optional.of(new WriterLock(file, channel));
        }
        // Somebody who was clearing up came between creation and lock, and takes the file away.
        channel.close();
        return Optional.empty();
    }

    private static boolean lockWherePossible(FileChannel channel) {
        try {
            return lock(channel);
        } catch (IOException e) {
            return true;
        }
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** The hidden folder of this writer with another ending. */
    Path sibling(String ending) {
        String name = file.getFileName().toString();
        return file.resolveSibling(name.substring(0, name.length() - Leftovers.LOCK.length()) + ending);
    }

    /** Takes the file away and lets go. */
    @Override
    public void close() throws IOException {
        try {
            Files.deleteIfExists(file);
        } finally {
            channel.close();
        }
    }
}
