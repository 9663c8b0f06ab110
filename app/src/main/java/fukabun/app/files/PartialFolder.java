package fukabun.app.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A folder that is removed unless it is published: when it is closed, and when the program is told to stop
 * ({@code Ctrl-C}) while it is being filled. Then the thread that fills it is interrupted and given time to close it;
 * only one that does not answer is overtaken.
 */
final class PartialFolder implements AutoCloseable {
    /** The renaming that makes the folder public. */
    interface Swap {
        void run() throws IOException;
    }

    private static final long PATIENCE_SECONDS = 4;

    private final WriterLock lock;
    private final Path path;
    private final Thread writer = Thread.currentThread();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread hook = new Thread(this::abandon, "remove unfinished result");
    private boolean published;
    private boolean abandoned;

    /** Makes the folder, for the thread that calls. */
    PartialFolder(WriterLock lock) throws IOException {
        this.lock = lock;
        this.path = lock.sibling(Leftovers.PARTIAL);
        Files.createDirectory(path);
        try {
            Runtime.getRuntime().addShutdownHook(hook);
        } catch (IllegalStateException e) {
            FileTrees.delete(path);
            throw stopping(e);
        }
    }

    Path path() {
        return path;
    }

    /** Renames; not while the program is stopping, for then the folder may already be half removed. */
    synchronized void publish(Swap swap) throws IOException {
        if (abandoned) {
            throw stopping(null);
        }
        swap.run();
        published = true;
    }

    @Override
    public void close() throws IOException {
        try {
            remove();
        } finally {
            closed.countDown();
        }
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The program is stopping, and the hook finds nothing left to do.
            return;
        }
    }

    private void abandon() {
        writer.interrupt();
        try {
            boolean answered = closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (!answered && remove()) {
                lock.close();
            }
        } catch (IOException e) {
            // A file came in while the folder was being removed: the next writer finds the rest by its name.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether there was anything to remove. */
    private synchronized boolean remove() throws IOException {
        if (published || abandoned) {
            return false;
        }
        abandoned = true;
        FileTrees.delete(path);
        return true;
    }

    private static CancellationException stopping(Throwable cause) {
        CancellationException exception = new CancellationException("the program is stopping; nothing was written");
        exception.initCause(cause);
        return exception;
    }
}
