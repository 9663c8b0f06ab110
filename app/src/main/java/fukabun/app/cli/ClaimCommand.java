package fukabun.app.cli;

import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import fukabun.study.ClaimSpec;
import fukabun.study.ClaimTest;
import fukabun.study.Comparison;
import fukabun.study.Difference;
import fukabun.study.EnsembleResult;
import fukabun.study.Study;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tests the claims of a study and prints the verdict. */
@Command(name = "claim", description = "Test the claims of a study and print the verdict.")
final class ClaimCommand implements Callable<Integer> {
    private static final List<Thesis> THESES = List.of(Thesis.values());

    private final Session session;

    @Parameters(
            arity = "0..1",
            paramLabel = "STUDY",
            defaultValue = "seikei-fukabun",
            description = "Id of a shipped study, or a file. Default: ${DEFAULT-VALUE}.")
    private String study;

    @Mixin
    private RunOptions options;

    ClaimCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (Job job = Job.open(session, "claim", options)) {
            Study asked = job.study(study);
            Map<String, Scenario> scenarios = scenarios(job, asked);
            job.settle(asked.members(), asked.seed());
            job.begin(THESES.size() * scenarios.size(), 1);
            ClaimTest.StudyResult result = ClaimTest.run(asked, scenarios, job.workspace().priors(), job.workers());
            List<EnsembleResult> ensembles = result.ensembles();
            List<Difference> differences = ensembles.stream()
                    .skip(1)
                    .map(variant -> Comparison.of(ensembles.get(0), variant))
                    .toList();
            Findings findings = Findings.ofStudy(
                    study, asked, List.copyOf(scenarios.values()), ensembles, differences, result.claims());
            Path folder = job.write(findings, THESES);
            new ClaimReport(session).print(asked, result.claims(), folder);
        }
        return ExitCode.DONE;
    }

    /** The base first, then each treatment once, in the order of the claims. */
    private static Map<String, Scenario> scenarios(Job job, Study study) {
        Map<String, Scenario> scenarios = new LinkedHashMap<>();
        scenarios.put(study.base(), job.scenario(study.base()));
        for (ClaimSpec claim : study.claims()) {
            scenarios.computeIfAbsent(claim.treatment(), job::scenario);
        }
        return scenarios;
    }
}
