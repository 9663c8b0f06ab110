package fukabun.app.cli.work;

import fukabun.base.Check;
import fukabun.study.Workers;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;

/**
 * Threads across runs. Which thread does which task is left to chance, so a task must write to a place of its own; the
 * caller joins them in order. Tasks are handed out by rising number; when one fails no more are handed out, and of all
 * failures the one with the lowest number is thrown, which does not depend on the number of threads.
 */
public final class ThreadedWorkers implements Workers, AutoCloseable {
    public static final int MOST_THREADS = 1024;

    private final int threads;
    private final Runnable afterEach;
    private final ExecutorService pool;

    /**
     * @param threads 1 to {@value #MOST_THREADS}
     * @param afterEach called after each task, from many threads
     */
    public ThreadedWorkers(int threads, Runnable afterEach) {
        Check.between("threads", threads, 1, MOST_THREADS);
        this.threads = threads;
        this.afterEach = afterEach;
        this.pool = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "runs");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Throws {@link CancellationException} when the calling thread is interrupted; no task runs on after that. */
    @Override
    public void each(int count, IntConsumer task) {
        TaskQueue queue = new TaskQueue(count, task, afterEach);
        int helpers = Math.min(threads, count);
        CountDownLatch finished = new CountDownLatch(helpers);
        for (int i = 0; i < helpers; i++) {
            pool.execute(() -> {
                try {
                    queue.work();
                } finally {
                    finished.countDown();
                }
            });
        }
        await(finished, queue);
        queue.throwFirstFailure();
    }

    private static void await(CountDownLatch finished, TaskQueue queue) {
        boolean interrupted = false;
        while (true) {
            try {
                finished.await();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
                queue.stop();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
