package fukabun.app.cli;

import fukabun.app.files.Fault;
import fukabun.app.files.ScenarioException;
import fukabun.app.files.Words;
import fukabun.app.output.Format;
import fukabun.app.output.Manifest;
import fukabun.app.output.OutputTable;
import fukabun.scenario.Scenario;
import fukabun.study.ClaimSpec;
import fukabun.study.Study;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What one would have to believe for the claims of a study to turn. */
@Command(
        name = "falsify",
        description = "Find what one would have to believe for the claims of a study to turn.",
        footerHeading = "%n",
        footer = {
            "--runs is the number of draws of the main prior (default 400). Without --claim all claims are tried whose",
            "figure is that of one run a draw."
        })
final class FalsifyCommand implements Callable<Integer> {
    private static final int DEFAULT_DRAWS = 400;

    private final Session session;

    @Parameters(
            arity = "0..1",
            paramLabel = "STUDY",
            defaultValue = "seikei-fukabun",
            description = "Id of a shipped study, or a file. Default: ${DEFAULT-VALUE}.")
    private String name;

    @Mixin
    private RunOptions options;

    @Option(
            names = "--claim",
            paramLabel = "ID",
            split = ",",
            description = "Only this claim. Repeatable; default: all claims with one run a draw.")
    private List<String> asked = List.of();

    FalsifyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (Job job = Job.open(session, "falsify", options)) {
            Study study = withClaims(job.study(name));
            Map<String, Scenario> scenarios = Inputs.scenariosOf(study, job::scenario);
            job.settle(DEFAULT_DRAWS, study.seed());
            session.progress().begin(job.runs() + study.claims().size());
            Manifest manifest = manifest(job, study, scenarios);
            List<Falsification> found =
                    new FalsifyAnalysis(study, scenarios, job::priors, job.seed()).of(job.runs(), job.workers());
            FalsifyReport report = new FalsifyReport(study, job.seed(), job.runs(), found);
            List<OutputTable> tables = new ArrayList<>(List.of(FalsifyTables.of(found)));
            Path folder = new AnalysisFolder(job)
                    .write(
                            AnalysisManifest.timed(manifest, job),
                            "What one would have to believe for the claims of " + study.id() + " to turn",
                            tables,
                            place -> writeExtras(report, place));
            session.progress().end();
            report.print(session, folder);
        }
        return ExitCode.DONE;
    }

    private void writeExtras(FalsifyReport report, Path folder) throws IOException {
        if (options.formats().contains(Format.JSON)) {
            Files.writeString(
                    folder.resolve("falsify.json"), JsonText.of(report.content()) + "\n", StandardCharsets.UTF_8);
        }
    }

    /** The study with only the claims that are tried. */
    private Study withClaims(Study study) {
        List<String> known = study.claims().stream().map(ClaimSpec::id).toList();
        List<Fault> faults = asked.stream()
                .filter(id -> !known.contains(id))
                .map(id -> new Fault(
                        "--claim " + Words.shown(id, false),
                        0,
                        0,
                        "is no claim of " + study.id() + "." + Words.maybeOrAll(id, known)))
                .toList();
        if (!faults.isEmpty()) {
            throw new ScenarioException(faults);
        }
        List<ClaimSpec> tried = study.claims().stream()
                .filter(claim -> asked.isEmpty() ? claim.seeds() == 1 && !claim.assumed() : asked.contains(claim.id()))
                .toList();
        return tried.isEmpty()
                ? study
                : new Study(
                        study.id(), study.title(), study.question(), study.base(), study.members(), study.seed(), tried);
    }

    private Manifest manifest(Job job, Study study, Map<String, Scenario> scenarios) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("--seed", Long.toString(job.seed()));
        said.put("--runs", Integer.toString(job.runs()));
        if (!asked.isEmpty()) {
            said.put("--claim", String.join(",", asked));
        }
        List<Manifest.Input> inputs =
                Inputs.of(job.workspace(), Optional.of(study), List.copyOf(scenarios.values()));
        return AnalysisManifest.of(job, study.id(), name, inputs, said, job.runs());
    }
}
