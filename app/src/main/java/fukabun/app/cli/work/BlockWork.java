package fukabun.app.cli.work;

import fukabun.app.cli.terminal.Progress;
import fukabun.app.output.NumberBlocks;
import fukabun.study.Workers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

/**
 * Numbered tasks that each give rows of numbers, done block by block. A finished block is kept on disk, so a job that
 * was killed loses at most the block at which it was working.
 */
public final class BlockWork {
    private final NumberBlocks blocks;
    private final Workers workers;
    private final Progress progress;

    public BlockWork(NumberBlocks blocks, Workers workers, Progress progress) {
        this.blocks = blocks;
        this.workers = workers;
        this.progress = progress;
    }

    /**
     * Tasks of one kind.
     *
     * @param name of their blocks; of small letters, digits and hyphens
     * @param count how many there are
     * @param perBlock how many make a block
     * @param columns numbers in each row
     * @param rows how many rows a task gives
     * @param work gives the rows of a task; called from many threads
     */
    public record Tasks(
            String name, int count, int perBlock, int columns, IntUnaryOperator rows, IntFunction<double[][]> work) {
        /** Tasks of one row each. */
        public static Tasks single(String name, int count, int perBlock, int columns, IntFunction<double[]> row) {
            return new Tasks(name, count, perBlock, columns, task -> 1, task -> new double[][] {row.apply(task)});
        }

        public int blocks() {
            return (count + perBlock - 1) / perBlock;
        }
    }

    /** Does every task whose block is not there yet. */
    public void finish(Tasks tasks) {
        for (int number = 0; number < tasks.blocks(); number++) {
            block(tasks, number, true);
        }
    }

    /** One block, which is made again only where it is no longer there. */
    public double[][] block(Tasks tasks, int number) {
        return block(tasks, number, false);
    }

    /** The rows of all tasks, in their order. */
    public double[][] all(Tasks tasks) {
        List<double[]> all = new ArrayList<>();
        for (int number = 0; number < tasks.blocks(); number++) {
            all.addAll(List.of(block(tasks, number, true)));
        }
        return all.toArray(double[][]::new);
    }

    private double[][] block(Tasks tasks, int number, boolean isProgress) {
        int first = number * tasks.perBlock();
        int size = Math.min(tasks.perBlock(), tasks.count() - first);
        int rows = 0;
        for (int i = 0; i < size; i++) {
            rows += tasks.rows().applyAsInt(first + i);
        }
        String name = tasks.name() + "-" + number;
        Optional<double[][]> kept = blocks.read(name, rows, tasks.columns());
        if (kept.isPresent() && isProgress) {
            step(rows);
        }
        return kept.orElseGet(() -> made(tasks, name, first, size));
    }

    private double[][] made(Tasks tasks, String name, int first, int size) {
        double[][][] results = new double[size][][];
        workers.each(size, i -> {
            results[i] = tasks.work().apply(first + i);
            step(results[i].length - 1); // the workers themselves count one a task
        });
        List<double[]> joined = new ArrayList<>();
        for (double[][] result : results) {
            joined.addAll(List.of(result));
        }
        double[][] rows = joined.toArray(double[][]::new);
        blocks.write(name, rows);
        return rows;
    }

    private void step(int rows) {
        for (int i = 0; i < rows; i++) {
            progress.step();
        }
    }
}
