package fukabun.app.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

/**
 * A folder that is removed unless it is published: when it is closed, and when the program is told to stop
 * ({@code Ctrl-C}) while it is being filled.
 */
final class PartialFolder implements AutoCloseable {
    /** The renaming that makes the folder public. */
    interface Swap {
        void run() throws IOException;
    }

    private final Path path;
    private final Thread hook = new Thread(this::abandon, "remove unfinished result");
    private boolean published;
    private boolean abandoned;

    PartialFolder(Path path) throws IOException {
        this.path = path;
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
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The program is stopping, and the hook does the work.
            return;
        }
        remove();
    }

    private void abandon() {
        try {
            remove();
        } catch (IOException e) {
            // A file came in while the folder was being removed: the next writer finds the rest by its name.
            return;
        }
    }

    private synchronized void remove() throws IOException {
        if (!published) {
            abandoned = true;
            FileTrees.delete(path);
        }
    }

    private static CancellationException stopping(Throwable cause) {
        CancellationException exception = new CancellationException("the program is stopping; nothing was written");
        exception.initCause(cause);
        return exception;
    }
}
