package fukabun.wasm;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** How fast the WebAssembly is beside the JVM, both by the processor time that they used: the machine may be busy. */
class SpeedTest {
    private static final int RUNS = 500;
    private static final int ROUNDS = 7;

    /** Far above what was measured, for this is to notice a mistake of kind, not of degree. */
    private static final double SLOWEST = 5.0;

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    @Test
    void aRunTakesLessThanFiveTimesAsLongAsOnTheJvm() throws Exception {
        String text = Shelf.text(Shelf.scenario("baseline"));
        double onTheJvm = onTheJvm(text);
        double inWebAssembly = median(Node.run("speed.mjs", text, RUNS, ROUNDS)
                .lines()
                .mapToDouble(Double::parseDouble)
                .toArray());
        double ratio = onTheJvm / inWebAssembly;
        System.out.printf(
                "WebAssembly %.0f runs a second, JVM %.0f: %.2f times as long; model.wasm %d kB%n",
                inWebAssembly, onTheJvm, ratio, Files.size(Path.of("target", "wasm", "model.wasm")) / 1000);
        assertTrue(ratio < SLOWEST, () -> "a run takes " + ratio + " times as long");
    }

    private static double onTheJvm(String text) {
        double[] rates = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = CLOCK.getCurrentThreadCpuTime();
            Main.ensemble(text, RUNS);
            rates[round] = RUNS * 1e9 / (CLOCK.getCurrentThreadCpuTime() - start);
        }
        return median(rates);
    }

    /** The middle round; the first ones warm up. */
    private static double median(double[] rates) {
        double[] sorted = rates.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
