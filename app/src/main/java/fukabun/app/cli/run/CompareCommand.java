package fukabun.app.cli.run;

import fukabun.app.cli.job.Findings;
import fukabun.app.cli.job.Job;
import fukabun.app.cli.job.RunOptions;
import fukabun.app.cli.job.Session;
import fukabun.app.cli.terminal.ExitCode;
import fukabun.scenario.Period;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import fukabun.study.Comparison;
import fukabun.study.Difference;
import fukabun.study.EnsembleResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs scenarios on the same draws and shows what differs. */
@Command(
        name = "compare",
        description = "Run scenarios on the same draws and show the differences with intervals.",
        footerHeading = "%n",
        footer = {"--runs: draws of what is believed, each run in every scenario. Default: 200."})
public final class CompareCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "BASE", description = "Id or file of the scenario to compare with.")
    private String base;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "VARIANT",
            description = "Ids or files of what is compared.")
    private List<String> variants;

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

    @Spec
    private CommandSpec spec;

    public CompareCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (Job job = Job.open(session, "compare", options)) {
            List<Scenario> scenarios = scenarios(job);
            Thesis thesis = asked == null ? job.usualThesis() : asked;
            job.settle();
            job.begin(scenarios.size(), scenarios.size());
            List<EnsembleResult> results = new ArrayList<>();
            for (Scenario scenario : scenarios) {
                results.add(job.ensemble(scenario, thesis));
            }
            List<Difference> differences = results.stream()
                    .skip(1)
                    .map(variant -> Comparison.of(results.get(0), variant))
                    .toList();
            Findings findings = Findings.ofComparison(names(), scenarios, results, differences);
            Path folder = job.write(findings, List.of(thesis));
            new CompareReport(session).print(scenarios, results, differences, job.seed(), folder);
        }
        return ExitCode.DONE;
    }

    private List<Scenario> scenarios(Job job) {
        List<Scenario> scenarios = new ArrayList<>();
        for (String name : names()) {
            Scenario scenario = job.scenario(name);
            if (scenarios.stream().anyMatch(earlier -> earlier.id().equals(scenario.id()))) {
                throw new ParameterException(
                        spec.commandLine(), "the scenarios must differ, but '" + scenario.id() + "' is named twice.");
            }
            Period period =
                    scenarios.isEmpty() ? scenario.period() : scenarios.get(0).period();
            if (!scenario.period().equals(period)) {
                throw new ParameterException(
                        spec.commandLine(),
                        "scenarios that are compared must have one period, but '"
                                + scenarios.get(0).id() + "' runs from "
                                + period.from() + " to " + period.to() + " and '" + scenario.id() + "' from "
                                + scenario.period().from() + " to "
                                + scenario.period().to() + ".");
            }
            scenarios.add(scenario);
        }
        return scenarios;
    }

    private List<String> names() {
        List<String> names = new ArrayList<>(List.of(base));
        names.addAll(variants);
        return names;
    }
}
