package fukabun.wasm;

import fukabun.scenario.Era;
import fukabun.scenario.Priors;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import fukabun.study.Ensemble;
import fukabun.study.EnsembleResult;
import fukabun.study.Member;
import fukabun.study.Workers;
import java.util.List;
import org.teavm.jso.JSExport;

/** What the WebAssembly offers to the script that loads it. A scenario comes as {@link ScenarioText} reads it. */
public final class Main {
    private Main() {}

    /** The compiler asks for it; there is nothing to do when the module is loaded. */
    public static void main(String[] args) {}

    /**
     * Digests of everything that a scenario makes, one a line, each after its name.
     *
     * @param text scenario and priors
     * @param runs members of each thesis, at least 1
     */
    @JSExport
    public static String digests(String text, int runs) {
        ScenarioText read = new ScenarioText(text);
        Scenario scenario = read.scenario();
        Priors priors = read.priors().with(scenario.parameterOverrides());
        String digests = RunDigests.of(scenario, priors, runs);
        boolean isStudied = scenario.cases().era() == Era.ECONOMY;
        return isStudied ? digests + StudyDigests.of(scenario, read.priors(), runs) : digests;
    }

    /**
     * Runs an ensemble, for the sake of its speed.
     *
     * @param text scenario and priors
     * @param runs members, at least 1
     * @return mean of the last indicator's first year, so that no run can be left out
     */
    @JSExport
    public static double ensemble(String text, int runs) {
        ScenarioText read = new ScenarioText(text);
        Scenario scenario = read.scenario();
        Priors priors = read.priors().with(scenario.parameterOverrides());
        List<Member> members = Ensemble.members(priors, Thesis.WEAK, RunDigests.SEED, runs);
        EnsembleResult result = Ensemble.run(scenario, members, false, Workers.SEQUENTIAL);
        return result.annual().get(0).quantiles().get(0).mean();
    }
}
