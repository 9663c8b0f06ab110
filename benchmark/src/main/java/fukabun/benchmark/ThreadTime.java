package fukabun.benchmark;

import java.lang.management.ManagementFactory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Runs done and the processor time that the measuring thread had for them. On a machine that does other work the clock
 * also counts the time in which the thread waited for a core; this does not. Work of the garbage collector's and the
 * compiler's threads is in neither.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class ThreadTime {
    /** Whole runs of this iteration. */
    public double runs;

    /** Processor time of this iteration, seconds. */
    public double seconds;

    private double started;

    /** Starts counting. */
    @Setup(Level.Iteration)
    public void start() {
        started = now();
    }

    /** Ends counting. */
    @TearDown(Level.Iteration)
    public void stop() {
        seconds = now() - started;
    }

    private static double now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }
}
