package fukabun.app.cli.falsify;

import fukabun.app.cli.job.AnalysisFolder;
import fukabun.app.cli.job.AnalysisFolder.Content;
import fukabun.app.cli.job.AnalysisManifest;
import fukabun.app.cli.job.Inputs;
import fukabun.app.cli.job.Job;
import fukabun.app.cli.job.RunOptions;
import fukabun.app.cli.job.Session;
import fukabun.app.cli.job.Version;
import fukabun.app.cli.map.MapReport;
import fukabun.app.cli.map.MapStep;
import fukabun.app.cli.terminal.ExitCode;
import fukabun.app.cli.terminal.JsonText;
import fukabun.app.files.Fault;
import fukabun.app.files.ScenarioException;
import fukabun.app.files.Words;
import fukabun.app.output.Format;
import fukabun.app.output.Manifest;
import fukabun.app.output.OutputTable;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import fukabun.study.ClaimSpec;
import fukabun.study.Study;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
            "--runs: draws of the main prior. Default: 400. Without --claim all claims are tried whose figure is that of one"
                    + " run a draw.",
            "The choices take by far the most runs. The map alone, quickly: --runs 20 --choice-runs 0. The choices alone:"
                    + " --runs 20 --map-runs 0."
        })
public final class FalsifyCommand implements Callable<Integer> {
    private static final int DEFAULT_DRAWS = 400;

    /** About so many, for the time left. */
    private static final int RUNS_OF_A_SEARCH = 2_000;

    private static final int MOST_MAP_RUNS = 10_000;
    private static final int MOST_CHOICE_RUNS = 10_000;

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

    @Option(
            names = "--choice-runs",
            paramLabel = "N",
            defaultValue = "60",
            description =
                    "Draws on which the study's choices are made otherwise; 0 for none. Default: ${DEFAULT-VALUE}.")
    private int choiceRuns;

    @Spec
    private CommandSpec spec;

    public FalsifyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        check("--map-runs", mapRuns, MOST_MAP_RUNS);
        check("--choice-runs", choiceRuns, MOST_CHOICE_RUNS);
        try (Job job = Job.open(session, "falsify", options)) {
            Study whole = job.study(name);
            Study study = withClaims(whole);
            Map<String, Scenario> scenarios = Inputs.scenariosOf(study, job::scenario);
            job.settle(DEFAULT_DRAWS, study.seed());
            MapStep map = new MapStep(job, study.base(), scenarios, study.claims(), mapRuns);
            ChoiceStep choices = new ChoiceStep(job, name, withChosen(whole), choiceRuns);
            Manifest manifest = manifest(job, whole, choices);
            List<Falsification> found = found(job, study, scenarios, map.runs() + choices.runs());
            List<OutputTable> tables = new ArrayList<>(List.of(FalsifyTables.of(found)));
            Optional<MapReport> mapped = map.run();
            mapped.ifPresent(each -> tables.addAll(each.tables()));
            Optional<ChoiceReport> chosen = choices.run();
            chosen.ifPresent(each -> tables.add(each.table()));
            FalsifyReport report = new FalsifyReport(study, job.seed(), job.runs(), found, mapped, chosen);
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

    /** Says before it starts how much there is to do, for the choices take by far the most of it. */
    private List<Falsification> found(Job job, Study study, Map<String, Scenario> scenarios, long later) {
        FalsifyAnalysis analysis = new FalsifyAnalysis(study, scenarios, job::priors, job.seed(), centre(job));
        long tries = (long) job.runs() * scenarios.size();
        session.progress()
                .say(String.format(
                        Locale.ROOT,
                        "first %,d runs at draws of the prior, then about %,d for the nearest beliefs, then %,d for the map and the"
                                + " choices, and some for other evidence; --map-runs and --choice-runs make these shorter, 0 leaves"
                                + " them out",
                        tries,
                        study.claims().size() * RUNS_OF_A_SEARCH,
                        later));
        session.progress().begin(tries, job.runs());
        FalsifyAnalysis.Tried tried = analysis.tried(job.runs(), job.workers());
        session.progress()
                .say("the nearest beliefs that turn each claim: "
                        + study.claims().size() + " searches");
        session.progress()
                .begin(
                        (long) study.claims().size() * RUNS_OF_A_SEARCH,
                        study.claims().size());
        return analysis.of(tried, job.workers());
    }

    private static FalsifySearch.Centre centre(Job job) {
        List<double[]> points = job.posteriorPoints();
        return points.isEmpty() ? FalsifySearch.Centre.ofPrior() : FalsifySearch.Centre.ofPosterior(points);
    }

    private void check(String option, int value, int most) {
        if (!(value >= 0 && value <= most)) {
            throw new ParameterException(
                    spec.commandLine(),
                    option + " must be a whole number from 0 to " + most + " but was " + value + ".");
        }
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
        List<ClaimSpec> onEffects = study.claims().stream()
                .filter(claim -> claim.belief().isEmpty())
                .toList();
        List<ClaimSpec> tried = onEffects.stream()
                .filter(claim -> asked.isEmpty() ? claim.seeds() == 1 && !claim.assumed() : asked.contains(claim.id()))
                .toList();
        if (onEffects.isEmpty() || tried.isEmpty() && !asked.isEmpty()) {
            throw new ScenarioException(
                    List.of(
                            new Fault(
                                    asked.isEmpty() ? study.id() : "--claim " + String.join(",", asked),
                                    0,
                                    0,
                                    "compares a belief with what came, which falsify cannot turn. Maybe choose a claim on an effect.")));
        }
        return study.with(tried.isEmpty() ? onEffects : tried);
    }

    /** The study with the claims whose verdicts are followed through the choices: all, unless some are asked for. */
    private Study withChosen(Study study) {
        List<ClaimSpec> chosen = study.claims().stream()
                .filter(claim -> asked.isEmpty() || asked.contains(claim.id()))
                .toList();
        return study.with(chosen);
    }

    /** Choices follow claims that are not tried, so the whole study counts. */
    private Manifest manifest(Job job, Study whole, ChoiceStep choices) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("--seed", Long.toString(job.seed()));
        said.put("--runs", Integer.toString(job.runs()));
        said.put("--map-runs", Integer.toString(mapRuns));
        said.put("--choice-runs", Integer.toString(choiceRuns));
        if (!asked.isEmpty()) {
            said.put("--claim", String.join(",", asked));
        }
        List<Scenario> scenarios =
                List.copyOf(Inputs.scenariosOf(whole, job::scenario).values());
        List<Manifest.Input> inputs = new ArrayList<>(Inputs.of(job.workspace(), Optional.of(whole), scenarios));
        inputs.addAll(choices.inputs());
        if (job.usualThesis() == Thesis.POSTERIOR) {
            inputs.addAll(Inputs.posterior(job.workspace(), List.of(job.usualThesis())));
        }
        return AnalysisManifest.of(job, whole.id(), name, inputs, said, job.runs());
    }
}
