package fukabun.study;

import java.util.function.IntConsumer;

/** Who does many independent tasks. The model starts no thread; the application decides how many there are. */
public interface Workers {
    /** Does task 0 to {@code count - 1}, in any order, and returns when all are done. */
    void each(int count, IntConsumer task);

    /** Does the tasks one after the other on the thread that asks. */
    Workers SEQUENTIAL = (count, task) -> {
        for (int i = 0; i < count; i++) {
            task.accept(i);
        }
    };
}
