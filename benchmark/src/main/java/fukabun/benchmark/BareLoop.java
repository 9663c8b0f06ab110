package fukabun.benchmark;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.infra.Blackhole;

/** The same runs by {@link BareCoal}, the same arithmetic over arrays. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class BareLoop {
    /** Every member of the pool once; the score is in runs. */
    @Benchmark
    @OperationsPerInvocation(StylisedCoal.POOL)
    public void run(Pool pool, ThreadTime time, Blackhole hole) {
        for (int k = 0; k < pool.seeds.length; k++) {
            hole.consume(pool.bare.run(pool.parameters[k], pool.seeds[k]));
        }
        time.runs += pool.seeds.length;
    }
}
