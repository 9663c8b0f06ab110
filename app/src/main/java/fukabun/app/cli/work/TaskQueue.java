package fukabun.app.cli.work;

import java.util.function.IntConsumer;

/** The tasks of one job: hands them out by rising number, and keeps the failure with the lowest number. */
final class TaskQueue {
    private final int count;
    private final IntConsumer task;
    private final Runnable afterEach;
    private int next;
    private boolean stopped;
    private int failedNumber = Integer.MAX_VALUE;
    private Throwable failure;

    TaskQueue(int count, IntConsumer task, Runnable afterEach) {
        this.count = count;
        this.task = task;
        this.afterEach = afterEach;
    }

    /** Works until nothing is left. */
    void work() {
        for (int number = take(); number < count; number = take()) {
            try {
                task.accept(number);
                afterEach.run();
            } catch (RuntimeException | Error e) {
                fail(number, e);
            }
        }
    }

    /** Hands out no more. */
    synchronized void stop() {
        stopped = true;
    }

    synchronized void throwFirstFailure() {
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure != null) {
            throw (RuntimeException) failure;
        }
    }

    private synchronized int take() {
        return stopped ? count : Math.min(next++, count);
    }

    private synchronized void fail(int number, Throwable e) {
        stopped = true;
        if (number < failedNumber) {
            failedNumber = number;
            failure = e;
        }
    }
}
