package fukabun.benchmark;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import fukabun.record.Indicator;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/** What is measured as a whole run is one, and keeps within its memory. */
class WholeRunsTest {
    /** What a run may allocate in all. */
    private static final double MOST_BYTES = 2e6;

    private static final WholeRuns ALL = read(WholeRuns.ALL);

    private static WholeRuns read(String cases) {
        WholeRuns runs = new WholeRuns();
        runs.cases = cases;
        runs.read();
        return runs;
    }

    @Test
    void aRunOfEveryCaseAllocatesLessThanTwoMegabytes() {
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        ALL.run(0);
        long before = thread.getCurrentThreadAllocatedBytes();
        for (int k = 0; k < WholeRuns.POOL; k++) {
            ALL.run(k);
        }
        double bytes = (double) (thread.getCurrentThreadAllocatedBytes() - before) / WholeRuns.POOL;
        assertTrue(bytes < MOST_BYTES, () -> "a run allocates " + bytes + " bytes");
    }

    @Test
    void everyCaseMakesTheTradeCompleteAndCoalAloneDoesNot() {
        assertTrue(ALL.run(0).has(Indicator.TURNOVER));
        WholeRuns coal = read(WholeRuns.COAL);
        assertFalse(coal.run(0).has(Indicator.TURNOVER));
        assertTrue(coal.run(0).has(Indicator.SOVIET_COAL));
    }

    @Test
    void aMemberIsRunTheSameWayTwice() {
        assertArrayEquals(ALL.run(7).values(Indicator.TURNOVER), ALL.run(7).values(Indicator.TURNOVER));
    }
}
