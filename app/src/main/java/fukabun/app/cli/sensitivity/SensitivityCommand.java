package fukabun.app.cli.sensitivity;

import fukabun.app.cli.job.AnalysisFolder;
import fukabun.app.cli.job.AnalysisFolder.Content;
import fukabun.app.cli.job.AnalysisManifest;
import fukabun.app.cli.job.Inputs;
import fukabun.app.cli.job.Job;
import fukabun.app.cli.job.RunOptions;
import fukabun.app.cli.job.Session;
import fukabun.app.cli.job.Version;
import fukabun.app.cli.terminal.ExitCode;
import fukabun.app.cli.work.BlockWork;
import fukabun.app.cli.work.PriorCube;
import fukabun.app.cli.work.StudyOutcome;
import fukabun.app.files.Fault;
import fukabun.app.files.ScenarioException;
import fukabun.app.files.Words;
import fukabun.app.output.Manifest;
import fukabun.app.output.NumberBlocks;
import fukabun.app.output.OutputTable;
import fukabun.scenario.Parameter;
import fukabun.scenario.Priors;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import fukabun.study.ClaimSpec;
import fukabun.study.Study;
import java.nio.file.Path;
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

/** Which parameters the outcomes of a study hang on: Morris screening of all, Sobol indices of the influential ones. */
@Command(
        name = "sensitivity",
        description = "Find the parameters that the outcomes of a study hang on: Morris and Sobol indices.",
        footerHeading = "%n",
        footer = {
            "--runs: rows of the Sobol design, taken down to a power of two. Default: 256; with fewer than 128 the shares"
                    + " may lie far from the truth.",
            "A stopped analysis goes on where it was when the same command is given again."
        })
public final class SensitivityCommand implements Callable<Integer> {
    private static final int DEFAULT_ROWS = 256;
    private static final int LEAST_ROWS = 2;
    private static final int MOST_ROWS = 1 << 16;
    private static final int MOST_TRAJECTORIES = 10_000;
    private static final int MOST_SEEDS = 10_000;

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
            names = "--trajectories",
            paramLabel = "N",
            defaultValue = "10",
            description = "Trajectories of the Morris screening. Default: ${DEFAULT-VALUE}.")
    private int trajectories;

    @Option(
            names = "--influential",
            paramLabel = "N",
            defaultValue = "10",
            description = "Parameters whose Sobol indices are measured. Default: ${DEFAULT-VALUE}.")
    private int influential;

    @Option(
            names = "--seeds",
            paramLabel = "N",
            defaultValue = "1",
            description =
                    "Runs of each scenario at each point, over which outcomes are averaged. Default: ${DEFAULT-VALUE}.")
    private int seeds;

    @Option(
            names = "--claim",
            paramLabel = "ID",
            split = ",",
            description = "Only the outcomes of this claim. Repeatable; default: all claims of the study.")
    private List<String> asked = List.of();

    @Option(
            names = "--thesis",
            paramLabel = "THESIS",
            defaultValue = "continuous",
            description =
                    "The prior whose parameters vary: continuous (any strength of the dispute), reference"
                            + " (neither this record nor settlements elsewhere known), zero, weak or strong. Default: ${DEFAULT-VALUE}.")
    private Thesis thesis;

    @Spec
    private CommandSpec spec;

    public SensitivityCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        checkOptions();
        try (Job job = Job.open(session, "sensitivity", options)) {
            Study study = withClaims(job.workspace().study(name));
            Map<String, Scenario> scenarios = Inputs.scenariosOf(study, job::scenario);
            job.settle(DEFAULT_ROWS, study.seed());
            int rows = Math.max(LEAST_ROWS, Integer.highestOneBit(Math.min(job.runs(), MOST_ROWS)));
            SensitivityPlan plan = new SensitivityPlan(trajectories, influential, rows, seeds, job.seed());
            List<StudyOutcome> outcomes = StudyOutcome.of(study);
            PriorCube cube = cube(job, scenarios, outcomes, plan);
            int points = plan.points(cube.inputs().size(), 1);
            session.progress()
                    .say("each step is a point of the priors, run in " + scenarios.size() + " scenarios"
                            + (seeds == 1 ? "" : " on " + seeds + " seeds"));
            session.progress().begin(points);
            Manifest manifest = manifest(job, study, scenarios, plan, points);
            Path parent = options.out(session.home());
            NumberBlocks blocks = new NumberBlocks(AnalysisManifest.checkpoints(parent, manifest));
            SensitivityAnalysis analysis =
                    SensitivityAnalysis.of(cube, plan, new BlockWork(blocks, job.workers(), session.progress()));
            SensitivityReport report =
                    new SensitivityReport(study, thesis, plan, points, outcomes, cube.inputs(), analysis);
            List<OutputTable> tables = List.of(
                    SensitivityTables.indices(analysis, outcomes, cube.inputs()),
                    SensitivityTables.outcomes(analysis, outcomes));
            Path folder = new AnalysisFolder(job)
                    .write(
                            AnalysisManifest.timed(manifest, job),
                            new Content(SensitivityStory.of(report), tables, report.figures(Version.number())),
                            nothing -> {});
            blocks.remove();
            session.progress().end();
            report.print(session, folder);
        }
        return ExitCode.DONE;
    }

    private void checkOptions() {
        within("--trajectories", trajectories, 2, MOST_TRAJECTORIES);
        within("--seeds", seeds, 1, MOST_SEEDS);
        within("--influential", influential, 1, Parameter.values().length);
        if (thesis == Thesis.POSTERIOR) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--thesis must be a prior, for the posterior is a list of draws whose parameters cannot be varied one"
                            + " by one. Maybe --thesis continuous.");
        }
    }

    private void within(String option, int value, int least, int most) {
        if (!(value >= least && value <= most)) {
            throw new ParameterException(
                    spec.commandLine(),
                    option + " must be a whole number from " + least + " to " + most + " but was " + value + ".");
        }
    }

    /** The study with only the claims that were asked for. */
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
        return asked.isEmpty()
                ? study
                : study.with(study.claims().stream()
                        .filter(claim -> asked.contains(claim.id()))
                        .toList());
    }

    private PriorCube cube(
            Job job, Map<String, Scenario> scenarios, List<StudyOutcome> outcomes, SensitivityPlan plan) {
        Map<String, Priors> priors = new LinkedHashMap<>();
        scenarios.forEach((id, scenario) -> priors.put(id, job.priors(scenario)));
        return new PriorCube(scenarios, priors, outcomes, thesis, plan.seeds(), plan.seed());
    }

    private Manifest manifest(Job job, Study study, Map<String, Scenario> scenarios, SensitivityPlan plan, int points) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("--thesis", thesis.key());
        said.put("--seed", Long.toString(plan.seed()));
        said.put("--runs", Integer.toString(plan.rows()));
        said.put("--trajectories", Integer.toString(plan.trajectories()));
        said.put("--influential", Integer.toString(plan.influential()));
        said.put("--seeds", Integer.toString(plan.seeds()));
        if (!asked.isEmpty()) {
            said.put("--claim", String.join(",", asked));
        }
        List<Manifest.Input> inputs = Inputs.of(job.workspace(), Optional.of(study), List.copyOf(scenarios.values()));
        return AnalysisManifest.of(job, study.id(), name, inputs, said, points);
    }
}
