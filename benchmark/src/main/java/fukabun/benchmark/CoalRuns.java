package fukabun.benchmark;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.infra.Blackhole;

/** Whole runs of the coal economy by the model, one thread: 288 months each, decisions not logged. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class CoalRuns {
    /** Every member of the pool once; the score is in runs. */
    @Benchmark
    @OperationsPerInvocation(StylisedCoal.POOL)
    public void run(Pool pool, ThreadTime time, Blackhole hole) {
        for (int k = 0; k < pool.seeds.length; k++) {
            hole.consume(pool.simulation.run(pool.parameters[k], pool.seeds[k], false));
        }
        time.runs += pool.seeds.length;
    }
}
