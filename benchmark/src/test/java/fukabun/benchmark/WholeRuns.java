package fukabun.benchmark;

import fukabun.app.data.DataReader;
import fukabun.app.data.DataSet;
import fukabun.app.scenario.ScenarioLibrary;
import fukabun.engine.Simulation;
import fukabun.record.Table;
import fukabun.scenario.Cases;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import fukabun.study.Ensemble;
import fukabun.study.Member;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Runs of the baseline as it ships, with the data and priors of the repository, one thread, decisions not logged: all
 * its cases, or coal alone. Started from the top of the repository or from the folder of the module.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@State(Scope.Thread)
public class WholeRuns {
    /** Every case of the baseline. */
    static final String ALL = "all";

    /** Coal and the politics that no scenario can leave out. */
    static final String COAL = "coal";

    static final int POOL = 64;

    private static final Path TOP = Path.of(Files.isDirectory(Path.of("scenarios")) ? "" : "..");
    private static final long SEED = 1973;

    /** Which cases are played. */
    @Param({ALL, COAL})
    public String cases;

    private Simulation simulation;
    private List<Member> members;

    /** Reads the files and draws the pool from the main prior. */
    @Setup
    public void read() {
        DataSet data = DataReader.read(TOP.resolve("data"), null);
        ScenarioLibrary library =
                new ScenarioLibrary(TOP.resolve("scenarios"), data.worlds(), data.vintages(), data.lngMarket());
        Scenario baseline = library.scenario("baseline");
        simulation = new Simulation(cases.equals(COAL) ? coalAlone(baseline) : baseline);
        members = Ensemble.members(library.priors().with(baseline.parameterOverrides()), Thesis.CONTINUOUS, SEED, POOL);
    }

    private static Scenario coalAlone(Scenario baseline) {
        return new Scenario(
                "coal-alone",
                baseline.title(),
                baseline.question(),
                baseline.source(),
                baseline.period(),
                baseline.drivers(),
                baseline.levers(),
                baseline.events(),
                baseline.parameterOverrides(),
                Cases.of(baseline.cases().coal()));
    }

    /** A run of a member of the pool. */
    Table run(int member) {
        Member each = members.get(member);
        return simulation.run(each.parameters(), each.seed(), false).table();
    }

    /** Every member of the pool once; the score is in runs. */
    @Benchmark
    @OperationsPerInvocation(POOL)
    public void run(ThreadTime time, Blackhole hole) {
        for (int k = 0; k < POOL; k++) {
            hole.consume(run(k));
        }
        time.runs += POOL;
    }
}
