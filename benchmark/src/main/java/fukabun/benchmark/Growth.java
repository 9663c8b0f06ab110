package fukabun.benchmark;

import com.sun.management.ThreadMXBean;
import fukabun.engine.Simulation;
import fukabun.record.RunRecord;
import fukabun.scenario.Lever;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import fukabun.study.Ensemble;
import fukabun.study.EnsembleResult;
import fukabun.study.Member;
import fukabun.study.Workers;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How time and memory grow with members of the consortium, months, traders and runs. Time is processor time of the one
 * thread that runs; what is allocated is counted by the JVM for that thread; what stays is the heap after a collection
 * less the heap before.
 */
public final class Growth {
    private static final int TIMES = 5;
    private static final double LEAST_SECONDS = 0.4;
    private static final long SEED = 1973;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Growth() {}

    /** Takes no arguments; about three minutes, and a heap of 3 GB for the largest ensemble. */
    public static void main(String[] args) {
        if (args.length > 0) {
            System.err.println("Growth takes no arguments.");
            System.exit(2);
        }
        measure(shut(new StylisedCoal.Size(1, 51, 288)), 64);
        print("%n%-34s %12s %12s %12s %16s", "", "us a run", "smallest", "kB a run", "us for one more");
        members();
        months();
        traders();
        memory();
        runs();
    }

    private static void members() {
        Line line = new Line();
        for (int members : new int[] {51, 510, 5_100}) {
            Scenario scenario = shut(new StylisedCoal.Size(1, members, 288));
            line.print("members, talks never end", members, measure(scenario, Math.max(2, 3_264 / members)));
        }
        line = new Line();
        for (int members : new int[] {51, 510, 5_100}) {
            Scenario scenario = StylisedCoal.scenario(new StylisedCoal.Size(1, members, 288));
            line.print("members, as it comes", members, measure(scenario, 64));
        }
    }

    private static void months() {
        Line line = new Line();
        for (int months : new int[] {72, 144, 288, 576, 1_152}) {
            line.print("months, talks never end", months, measure(shut(new StylisedCoal.Size(1, 51, months)), 64));
        }
        line = new Line();
        for (int months : new int[] {72, 144, 288, 576, 1_152}) {
            Scenario scenario = StylisedCoal.scenario(new StylisedCoal.Size(1, 51, months));
            line.print("months, as it comes", months, measure(scenario, 64));
        }
    }

    /** Each steelmaker may buy from each supplier, so the trade is a product of the two. */
    private static void traders() {
        Line line = new Line();
        for (int copies : new int[] {1, 2, 4, 8, 16}) {
            Scenario scenario = StylisedCoal.scenario(new StylisedCoal.Size(copies, 51, 288));
            int pairs = 5 * copies * (6 * copies + 1);
            line.print("pairs of buyer and seller", pairs, measure(scenario, Math.max(4, 64 / copies)));
        }
    }

    /** Nobody signs while the islands are held, so every month from 1970 on is a month of talks. */
    private static Scenario shut(StylisedCoal.Size size) {
        return StylisedCoal.scenario(size).with(Lever.STRICT_LINKAGE, 1.0);
    }

    /** Median and smallest processor time and bytes allocated of a run over {@code pool} members. */
    private static Cost measure(Scenario scenario, int pool) {
        Simulation simulation = new Simulation(scenario);
        List<Member> members = Ensemble.members(StylisedPriors.priors(), Thesis.STRONG, SEED, pool);
        double[] seconds = new double[TIMES];
        batch(simulation, members);
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        int runs = 0;
        for (int k = 0; k < TIMES; k++) {
            double start = now();
            int done = 0;
            while (now() - start < LEAST_SECONDS) {
                done += batch(simulation, members);
            }
            seconds[k] = (now() - start) / done;
            runs += done;
        }
        Arrays.sort(seconds);
        double allocated = (double) (THREADS.getCurrentThreadAllocatedBytes() - bytes) / runs;
        return new Cost(seconds[TIMES / 2], seconds[0], allocated);
    }

    private static int batch(Simulation simulation, List<Member> members) {
        for (Member member : members) {
            RunRecord record = simulation.run(member.parameters(), member.seed(), false);
            if (record.table().months() == 0) {
                throw new IllegalStateException("a run of no months");
            }
        }
        return members.size();
    }

    private static void memory() {
        Simulation simulation = new Simulation(StylisedCoal.scenario());
        List<Member> members = Ensemble.members(StylisedPriors.priors(), Thesis.STRONG, SEED, 2_000);
        print("%nWhat stays on the heap");
        long before = heap();
        RunRecord[] kept = members.stream()
                .map(m -> simulation.run(m.parameters(), m.seed(), false))
                .toArray(RunRecord[]::new);
        print("  %.1f kB a run: its table of 288 months", (heap() - before) / 1e3 / kept.length);
        for (boolean monthly : new boolean[] {true, false}) {
            long start = heap();
            EnsembleResult result = Ensemble.run(StylisedCoal.scenario(), members, monthly, Workers.SEQUENTIAL);
            double bytes = heap() - start;
            String line = "  %.1f kB a run: the result of an ensemble, monthly bands %b";
            print(line, bytes / 1e3 / result.outcomes().size(), monthly);
        }
        print("  (%d tables of %d months)%n", kept.length, kept[0].table().months());
    }

    private static void runs() {
        print("%-34s %12s %12s %12s", "", "ms in all", "us a run", "of it bands");
        for (int runs : new int[] {200, 2_000, 20_000, 40_000}) {
            List<Member> members = Ensemble.members(StylisedPriors.priors(), Thesis.STRONG, SEED, runs);
            Simulation simulation = new Simulation(StylisedCoal.scenario());
            double start = now();
            batch(simulation, members);
            double alone = now() - start;
            start = now();
            EnsembleResult result = Ensemble.run(StylisedCoal.scenario(), members, true, Workers.SEQUENTIAL);
            double all = now() - start;
            int count = result.outcomes().size();
            String line = "%-24s %9d %12.0f %12.1f %12.1f";
            print(line, "runs of an ensemble", count, 1e3 * all, 1e6 * all / count, 1e6 * (all - alone) / count);
        }
    }

    /** Bytes in use after collection. */
    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static double now() {
        return THREADS.getCurrentThreadCpuTime() / 1e9;
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }

    private record Cost(double seconds, double smallest, double bytes) {}

    /** The lines of one measure; each says what one more costs since the line before. */
    private static final class Line {
        private int lastCount;
        private double lastSeconds;

        void print(String what, int count, Cost cost) {
            String more = lastCount == 0
                    ? ""
                    : String.format(Locale.ROOT, "%.3f", 1e6 * (cost.smallest() - lastSeconds) / (count - lastCount));
            Growth.print(
                    "%-28s %5d %12.1f %12.1f %12.1f %16s",
                    what, count, 1e6 * cost.seconds(), 1e6 * cost.smallest(), cost.bytes() / 1e3, more);
            lastCount = count;
            lastSeconds = cost.smallest();
        }
    }
}
