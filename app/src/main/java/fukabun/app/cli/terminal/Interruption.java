package fukabun.app.cli.terminal;

import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * What happens on Ctrl-C: the command is interrupted and given time to clean up, the user is told, and the virtual
 * machine leaves with {@link ExitCode#INTERRUPTED}.
 */
public final class Interruption {
    private static final long PATIENCE_SECONDS = 5;

    private final CountDownLatch done = new CountDownLatch(1);

    private Interruption() {}

    /** Watches over a command that runs in {@code worker}. */
    public static Interruption watch(Thread worker, PrintWriter err) {
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> interruption.stop(worker, err), "interruption"));
        return interruption;
    }

    /** The command has ended by itself. */
    public void passed() {
        done.countDown();
    }

    private void stop(Thread worker, PrintWriter err) {
        if (done.getCount() == 0) {
            return;
        }
        worker.interrupt();
        try {
            if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                err.println("fukabun: interrupted");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        err.flush();
    }
}
