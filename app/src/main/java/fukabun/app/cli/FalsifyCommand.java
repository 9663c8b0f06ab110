package fukabun.app.cli;

import fukabun.app.cli.AnalysisFolder.Content;
import fukabun.app.files.Fault;
import fukabun.app.files.ScenarioException;
import fukabun.app.files.Words;
import fukabun.app.output.Format;
import fukabun.app.output.Manifest;
import fukabun.app.output.OutputTable;
import fukabun.scenario.Scenario;
import fukabun.study.ClaimSpec;
import fukabun.study.Member;
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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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
    private static final int MOST_MAP_RUNS = 10_000;

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

    @Option(
            names = "--map-runs",
            paramLabel = "N",
            defaultValue = "60",
            description = "Draws of the map over the strength of each route; 0 for no map. Default: ${DEFAULT-VALUE}.")
    private int mapRuns;

    @Spec
    private CommandSpec spec;

    FalsifyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (!(mapRuns >= 0 && mapRuns <= MOST_MAP_RUNS)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--map-runs must be a whole number from 0 to " + MOST_MAP_RUNS + " but was " + mapRuns + ".");
        }
        try (Job job = Job.open(session, "falsify", options)) {
            Study study = withClaims(job.study(name));
            Map<String, Scenario> scenarios = Inputs.scenariosOf(study, job::scenario);
            job.settle(DEFAULT_DRAWS, study.seed());
            StrengthMap map = new StrengthMap(study.base(), scenarios, study.claims());
            session.progress().begin(job.runs() + study.claims().size() + map.tasks(mapRuns));
            Manifest manifest = manifest(job, study, scenarios);
            List<Falsification> found =
                    new FalsifyAnalysis(study, scenarios, job::priors, job.seed()).of(job.runs(), job.workers());
            List<OutputTable> tables = new ArrayList<>(List.of(FalsifyTables.of(found)));
            Optional<MapReport> mapped = mapped(job, scenarios.get(study.base()), map);
            mapped.ifPresent(each -> tables.add(each.table()));
            FalsifyReport report = new FalsifyReport(study, job.seed(), job.runs(), found, mapped);
            Content content = new Content(
                    FalsifyStory.of(study, job.runs(), found, mapped),
                    tables,
                    mapped.map(each -> each.figures(study, Version.number())).orElse(List.of()));
            Path folder = new AnalysisFolder(job)
                    .write(AnalysisManifest.timed(manifest, job), content, place -> writeJson(report, place));
            session.progress().end();
            report.print(session, folder);
        }
        return ExitCode.DONE;
    }

    /** On draws of what is usually believed, each with its own luck. */
    private Optional<MapReport> mapped(Job job, Scenario base, StrengthMap map) {
        if (map.tasks(mapRuns) == 0) {
            return Optional.empty();
        }
        List<Member> all = job.members(base, job.usualThesis());
        List<Member> members = all.subList(0, Math.min(mapRuns, all.size()));
        return Optional.of(new MapReport(
                job.usualThesis(),
                job.seed(),
                members.size(),
                new fukabun.evidence.Findings(job.workspace().data().evidence()),
                map.of(members, job.workers())));
    }

    private void writeJson(FalsifyReport report, Path folder) throws IOException {
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
        said.put("--map-runs", Integer.toString(mapRuns));
        if (!asked.isEmpty()) {
            said.put("--claim", String.join(",", asked));
        }
        List<Manifest.Input> inputs =
                new ArrayList<>(Inputs.of(job.workspace(), Optional.of(study), List.copyOf(scenarios.values())));
        if (mapRuns > 0) {
            inputs.addAll(Inputs.posterior(job.workspace(), List.of(job.usualThesis())));
        }
        return AnalysisManifest.of(job, study.id(), name, inputs, said, job.runs());
    }
}
