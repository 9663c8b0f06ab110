package fukabun.app.cli.work;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class ThreadedWorkersTest {
    @ParameterizedTest(name = "{0} threads, {1} tasks")
    @CsvSource({"1, 0", "1, 1", "1, 100", "2, 100", "8, 3", "1024, 100"})
    void everyTaskIsDoneOnceAndCountedOnce(int threads, int tasks) {
        AtomicIntegerArray done = new AtomicIntegerArray(tasks);
        AtomicInteger steps = new AtomicInteger();
        try (ThreadedWorkers workers = new ThreadedWorkers(threads, steps::incrementAndGet)) {
            workers.each(tasks, done::incrementAndGet);
        }
        assertArrayEquals(
                IntStream.generate(() -> 1).limit(tasks).toArray(),
                IntStream.range(0, tasks).map(done::get).toArray());
        assertEquals(tasks, steps.get());
    }

    @Test
    void tasksRunAtTheSameTime() {
        CountDownLatch bothAreThere = new CountDownLatch(2);
        try (ThreadedWorkers workers = new ThreadedWorkers(2, () -> {})) {
            workers.each(2, i -> {
                bothAreThere.countDown();
                awaitQuietly(bothAreThere);
            });
        }
        assertEquals(0, bothAreThere.getCount());
    }

    // Of tasks 3, 7, 11, ... that fail, task 3 is the lowest: whoever comes first in time.
    @ParameterizedTest(name = "{0} threads")
    @ValueSource(ints = {1, 2, 8})
    void theFailureWithTheLowestNumberIsThrown(int threads) {
        try (ThreadedWorkers workers = new ThreadedWorkers(threads, () -> {})) {
            for (int round = 0; round < 50; round++) {
                IllegalStateException e = assertThrows(
                        IllegalStateException.class, () -> workers.each(1000, ThreadedWorkersTest::failEachFourth));
                assertEquals("task 3", e.getMessage());
            }
        }
    }

    // Task 0 does all other tasks first, so task 1 fails before it does.
    @Test
    void aLowerNumberThatFailsLaterIsTheOneThatIsThrown() {
        TaskQueue[] queue = new TaskQueue[1];
        queue[0] = new TaskQueue(
                2,
                number -> {
                    if (number == 0) {
                        queue[0].work();
                    }
                    throw new IllegalStateException("task " + number);
                },
                () -> {});
        queue[0].work();
        assertEquals(
                "task 0",
                assertThrows(IllegalStateException.class, queue[0]::throwFirstFailure)
                        .getMessage());
    }

    // The thread with task 0 has ended before task 1, which began in time, fails.
    @Test
    void aHigherNumberThatFailsLaterIsNotTheOneThatIsThrown() throws InterruptedException {
        CountDownLatch bothAreThere = new CountDownLatch(2);
        CountDownLatch firstHasEnded = new CountDownLatch(1);
        TaskQueue queue = new TaskQueue(
                2,
                number -> {
                    bothAreThere.countDown();
                    awaitQuietly(number == 0 ? bothAreThere : firstHasEnded);
                    throw new IllegalStateException("task " + number);
                },
                () -> {});
        Thread first = new Thread(queue::work);
        first.start();
        while (bothAreThere.getCount() == 2) {
            Thread.onSpinWait();
        }
        Thread second = new Thread(queue::work);
        second.start();
        first.join();
        firstHasEnded.countDown();
        second.join();
        assertEquals(
                "task 0",
                assertThrows(IllegalStateException.class, queue::throwFirstFailure)
                        .getMessage());
    }

    @Test
    void afterAFailureNoMoreTasksAreHandedOut() {
        AtomicInteger started = new AtomicInteger();
        try (ThreadedWorkers workers = new ThreadedWorkers(1, () -> {})) {
            assertThrows(
                    IllegalStateException.class,
                    () -> workers.each(1000, i -> {
                        started.incrementAndGet();
                        failEachFourth(i);
                    }));
        }
        assertEquals(4, started.get());
    }

    @Test
    void anErrorIsThrownAsItIs() {
        try (ThreadedWorkers workers = new ThreadedWorkers(2, () -> {})) {
            assertThrows(
                    OutOfMemoryError.class,
                    () -> workers.each(1, i -> {
                        throw new OutOfMemoryError("test");
                    }));
        }
    }

    @Test
    void anInterruptedCallerIsToldAfterTheRunningTasksHaveEnded() {
        Thread caller = Thread.currentThread();
        AtomicInteger running = new AtomicInteger();
        AtomicInteger started = new AtomicInteger();
        try (ThreadedWorkers workers = new ThreadedWorkers(2, () -> {})) {
            assertThrows(
                    CancellationException.class,
                    () -> workers.each(1_000_000, i -> {
                        running.incrementAndGet();
                        if (started.incrementAndGet() == 10) {
                            caller.interrupt();
                        }
                        Thread.yield();
                        running.decrementAndGet();
                    }));
        }
        assertTrue(Thread.interrupted(), "the caller must still know that it was interrupted");
        assertEquals(0, running.get());
        assertTrue(started.get() < 1_000_000);
    }

    private static void failEachFourth(int number) {
        if (number % 4 == 3) {
            throw new IllegalStateException("task " + number);
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
