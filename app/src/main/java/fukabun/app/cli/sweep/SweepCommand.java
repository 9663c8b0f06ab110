package fukabun.app.cli.sweep;

import fukabun.app.cli.job.AnalysisFolder;
import fukabun.app.cli.job.AnalysisFolder.Content;
import fukabun.app.cli.job.AnalysisManifest;
import fukabun.app.cli.job.Inputs;
import fukabun.app.cli.job.Job;
import fukabun.app.cli.job.RunOptions;
import fukabun.app.cli.job.Session;
import fukabun.app.cli.terminal.ExitCode;
import fukabun.app.cli.work.BlockWork;
import fukabun.app.exchange.ParquetFile;
import fukabun.app.files.Fault;
import fukabun.app.files.ResultFolder;
import fukabun.app.files.ScenarioException;
import fukabun.app.output.Csv;
import fukabun.app.output.DataPackage;
import fukabun.app.output.Format;
import fukabun.app.output.Manifest;
import fukabun.app.output.ManifestFile;
import fukabun.app.output.NumberBlocks;
import fukabun.app.output.OutputTable;
import fukabun.app.scenario.SweepPlan;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import fukabun.study.ClaimSpec;
import fukabun.study.Study;
import java.io.IOException;
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

/** Runs the sweep of a study: a design over parameters and levers, one row a run. */
@Command(
        name = "sweep",
        description = "Run the sweep of a study: a grid, Latin hypercube or Sobol design over parameters and levers.",
        footerHeading = "%n",
        footer = {
            "The study file says in its sweep block what varies.",
            "--runs: runs a point. --seed: the seed of points and runs. Default of both: as the sweep block says.",
            "A stopped sweep goes on where it was when the same command is given again. --format parquet writes the runs as"
                    + " Parquet instead of CSV, and csv,parquet both."
        })
public final class SweepCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "STUDY", description = "Id of a shipped study, or a file, with a sweep block.")
    private String name;

    @Option(
            names = "--thesis",
            paramLabel = "THESIS",
            description =
                    "What is believed of the parameters that are not swept: posterior (after the record), or a prior:"
                            + " continuous (any strength of the dispute), reference (neither this record nor settlements"
                            + " elsewhere known), zero, weak or strong. Default: posterior.")
    private Thesis asked;

    @Mixin
    private RunOptions options;

    public SweepCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (Job job = Job.open(session, "sweep", options)) {
            SweepPlan plan = job.workspace().library().sweep(name);
            Study study = job.workspace().study(name);
            job.settle(plan.runsPerPoint(), plan.seed());
            checkSize(plan, job.runs());
            Thesis thesis = asked == null ? job.usualThesis() : asked;
            List<Scenario> scenarios =
                    plan.scenarios().stream().map(job::scenario).toList();
            SweepDesign design = new SweepDesign(plan, job.seed());
            SweepRuns runs = new SweepRuns(
                    plan,
                    design,
                    scenarios,
                    scenarios.stream()
                            .map(scenario -> job.drawn(scenario, thesis))
                            .toList(),
                    study.claims().stream().map(ClaimSpec::outcome).distinct().toList());
            Manifest manifest = manifest(job, plan, scenarios, runs, thesis);
            Path parent = options.out(session.home());
            NumberBlocks blocks = new NumberBlocks(AnalysisManifest.checkpoints(parent, manifest));
            BlockWork work = new BlockWork(blocks, job.workers(), session.progress());
            session.progress().begin(runs.count());
            work.finish(runs.tasks());
            session.progress().say("writing results");
            SweepReport report =
                    new SweepReport(study.id(), thesis, job.seed(), runs, design, new SweepExtremes(runs), files());
            Path folder = ResultFolder.write(
                    parent,
                    manifest.id(),
                    manifest.inputDigest(),
                    place -> write(AnalysisManifest.timed(manifest, job), job, report, work, place));
            blocks.remove();
            session.progress().end();
            report.print(session, folder);
        }
        return ExitCode.DONE;
    }

    private static void checkSize(SweepPlan plan, int draws) {
        double runs = (double) plan.size() * plan.scenarios().size() * draws;
        if (!(runs <= SweepPlan.MOST_RUNS)) {
            throw new ScenarioException(List.of(new Fault(
                    "--runs " + draws,
                    0,
                    0,
                    "makes " + (long) runs + " runs in all, but a sweep must have at most " + SweepPlan.MOST_RUNS
                            + ".")));
        }
    }

    private void write(Manifest manifest, Job job, SweepReport report, BlockWork work, Path folder) throws IOException {
        SweepTable table = new SweepTable(report.runs());
        OutputTable heading = table.heading();
        if (isCsv()) {
            Csv.write(heading, table.rows(work, report.runs().tasks(), report.extremes()), folder);
        }
        if (isParquet()) {
            // A run counts once among the extremes, however many files hold it.
            SweepExtremes counted = isCsv() ? new SweepExtremes(report.runs()) : report.extremes();
            ParquetFile.write(heading, table.rows(work, report.runs().tasks(), counted), folder);
        }
        Content content = new SweepSummary(report).content(manifest.software().version());
        AnalysisFolder result = new AnalysisFolder(job);
        result.tables(content.tables(), folder);
        List<OutputTable> all = new ArrayList<>(content.tables());
        all.add(heading);
        DataPackage.write(
                manifest.id(),
                heading.title(),
                isCsv() ? all : content.tables(),
                isParquet() ? all : List.of(),
                folder);
        result.tell(manifest, content, folder);
        ManifestFile.write(manifest, folder);
    }

    /** The table is what a sweep is for, so that it is CSV where nothing that holds it is asked for. */
    private boolean isCsv() {
        return options.formats().contains(Format.CSV) || !isParquet();
    }

    private boolean isParquet() {
        return options.formats().contains(Format.PARQUET);
    }

    private List<String> files() {
        List<String> files = new ArrayList<>();
        if (isCsv()) {
            files.add(SweepTable.NAME + ".csv");
        }
        if (isParquet()) {
            files.add(SweepTable.NAME + ".parquet");
        }
        return files;
    }

    private Manifest manifest(Job job, SweepPlan plan, List<Scenario> scenarios, SweepRuns runs, Thesis thesis) {
        Study study = job.workspace().study(name);
        List<Manifest.Input> inputs = new ArrayList<>(Inputs.of(job.workspace(), Optional.of(study), scenarios));
        inputs.add(Inputs.input("sweep", study.id(), job.workspace().library().canonical(plan)));
        if (thesis == Thesis.POSTERIOR) {
            inputs.add(Inputs.input("draws", "posterior", runs.drawn()));
        }
        Map<String, String> said = new LinkedHashMap<>();
        said.put("--thesis", thesis.key());
        said.put("--seed", Long.toString(job.seed()));
        said.put("--runs", Integer.toString(job.runs()));
        return AnalysisManifest.of(job, study.id(), name, inputs, said, runs.points() * runs.draws());
    }
}
