package fukabun.app.cli.run;

import fukabun.app.cli.job.Findings;
import fukabun.app.cli.job.Job;
import fukabun.app.cli.job.RunOptions;
import fukabun.app.cli.job.Session;
import fukabun.app.cli.terminal.ExitCode;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import fukabun.study.EnsembleResult;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs one scenario over an ensemble and shows it beside the record. */
@Command(
        name = "run",
        description = "Run one scenario over an ensemble and show it beside the record.",
        footerHeading = "%n",
        footer = {"--runs: draws of what is believed, each run once. Default: 200."})
public final class RunCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "SCENARIO", description = "Id of a shipped scenario, or a file.")
    private String scenario;

    @Option(
            names = "--thesis",
            paramLabel = "THESIS",
            description =
                    "What is believed of the parameters: posterior (after the record), or a prior: continuous (any"
                            + " strength of the dispute), reference (neither this record nor settlements elsewhere known), "
                            + "zero, weak or strong. Default: posterior.")
    private Thesis asked;

    @Mixin
    private RunOptions options;

    public RunCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (Job job = Job.open(session, "run", options)) {
            Scenario chosen = job.scenario(scenario);
            Thesis thesis = asked == null ? job.usualThesis() : asked;
            job.settle();
            job.begin(1, 1);
            EnsembleResult result = job.ensemble(chosen, thesis);
            Findings findings = Findings.ofRun(scenario, chosen, result);
            Path folder = job.write(findings, List.of(thesis));
            new RunReport(session, job.record()).print(chosen, result, job.seed(), folder);
        }
        return ExitCode.DONE;
    }
}
