package fukabun.benchmark;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Whole runs of the toy as this model is written, each with a seed of its own. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@State(Scope.Thread)
public class KeyedToyRuns {
    /** Number of agents. */
    @Param("40")
    public int firms;

    /** Number of steps. */
    @Param("20")
    public int steps;

    /** Spread of a surprise. */
    @Param("0.02")
    public double surpriseSd;

    private Toy toy;
    private long seed;

    /** Makes the toy. */
    @Setup
    public void make() {
        toy = new KeyedToy(new Toy.Size(firms, steps, surpriseSd));
    }

    /** One run. */
    @Benchmark
    public double[] run(ThreadTime time) {
        time.runs++;
        return toy.run(seed++);
    }
}
