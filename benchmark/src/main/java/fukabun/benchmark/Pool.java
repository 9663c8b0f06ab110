package fukabun.benchmark;

import fukabun.engine.Simulation;
import fukabun.scenario.Parameters;
import fukabun.study.Member;
import java.util.List;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What both benchmarks run: one scenario, made ready once for each of them, and a pool of parameters and seeds. */
@State(Scope.Thread)
public class Pool {
    final Simulation simulation = new Simulation(StylisedCoal.scenario());
    final BareCoal bare = new BareCoal(new BareInputs(StylisedCoal.scenario()));
    final Parameters[] parameters;
    final long[] seeds;

    /** Draws the pool. */
    public Pool() {
        List<Member> members = StylisedCoal.pool();
        parameters = members.stream().map(Member::parameters).toArray(Parameters[]::new);
        seeds = members.stream().mapToLong(Member::seed).toArray();
    }
}
