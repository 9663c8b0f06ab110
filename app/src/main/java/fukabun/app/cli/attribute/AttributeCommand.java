package fukabun.app.cli.attribute;

import fukabun.app.chart.AttributionChart;
import fukabun.app.chart.ChartFoot;
import fukabun.app.chart.LeverageChart;
import fukabun.app.cli.job.AnalysisFolder;
import fukabun.app.cli.job.AnalysisFolder.Content;
import fukabun.app.cli.job.AnalysisManifest;
import fukabun.app.cli.job.Inputs;
import fukabun.app.cli.job.Job;
import fukabun.app.cli.job.NamedFigure;
import fukabun.app.cli.job.RunOptions;
import fukabun.app.cli.job.Session;
import fukabun.app.cli.job.Version;
import fukabun.app.cli.terminal.ExitCode;
import fukabun.app.cli.terminal.JsonText;
import fukabun.app.files.Fault;
import fukabun.app.files.ScenarioException;
import fukabun.app.output.AttributionTables;
import fukabun.app.output.Manifest;
import fukabun.app.output.OutputTable;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import fukabun.study.Attribution;
import fukabun.study.AttributionResult;
import fukabun.study.AttributionSpec;
import fukabun.study.Leverage;
import fukabun.study.LeverageResult;
import fukabun.study.Member;
import fukabun.study.OutlookDriver;
import fukabun.study.Study;
import java.io.IOException;
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

/** Parts a shortfall among its drivers, and shows what a settlement was believed, and found, to be worth. */
@Command(
        name = "attribute",
        description = "Part the shortfall against an outlook among its drivers; show what a settlement was worth.",
        footerHeading = "%n",
        footer = {
            "--runs: draws of what is believed. Default: as the study says. Every set of drivers is run on the same draws,"
                    + " so seven drivers take 128 runs a draw. What is parted, and against which outlook, stands in the"
                    + " attribution block of the study."
        })
public final class AttributeCommand implements Callable<Integer> {
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
            names = "--thesis",
            paramLabel = "THESIS",
            description =
                    "What is believed of the parameters: posterior, continuous, reference, zero, weak or strong. Default:"
                            + " posterior, or continuous where the model is not calibrated.")
    private Thesis asked;

    public AttributeCommand(Session session) {
        this.session = session;
    }

    /** All that is run, read and checked before the first run. */
    private record Plan(
            Study study,
            AttributionSpec spec,
            Scenario base,
            List<Scenario> scenarios,
            Attribution attribution,
            Optional<Leverage> leverage) {
        long scenarioCount() {
            return attribution.scenarioCount()
                    + leverage.map(Leverage::scenarioCount).orElse(0).longValue();
        }
    }

    @Override
    public Integer call() throws IOException {
        try (Job job = Job.open(session, "attribute", options)) {
            Plan plan = plan(job);
            Thesis thesis = asked == null ? job.usualThesis() : asked;
            job.settle(plan.study().members(), plan.study().seed());
            Manifest manifest = manifest(job, plan, thesis);
            session.progress().begin(job.runs() * plan.scenarioCount());
            List<Member> members = job.drawn(plan.base(), thesis);
            AttributionResult result = plan.attribution().run(members, job.record(), job.workers());
            Optional<LeverageResult> leverage = plan.leverage().map(each -> each.run(members, job.workers()));
            List<OutputTable> tables = new ArrayList<>(List.of(AttributionTables.attribution(result)));
            leverage.ifPresent(each -> tables.add(AttributionTables.leverage(each)));
            Content content = new Content(
                    AttributionStory.of(thesis, job.runs(), result, leverage),
                    tables,
                    figures(job, thesis, plan, result, leverage));
            Path folder = new AnalysisFolder(job)
                    .write(
                            AnalysisManifest.timed(manifest, job),
                            content,
                            place -> writeJson(place, AttributionContent.of(thesis, job.runs(), result, leverage)));
            new AttributionReport(session).print(thesis, job.runs(), result, leverage, folder);
        }
        return ExitCode.DONE;
    }

    private Plan plan(Job job) {
        Study study = job.study(name);
        AttributionSpec spec = job.workspace()
                .library()
                .attribution(name)
                .orElseThrow(() -> new ScenarioException(List.of(new Fault(
                        name,
                        0,
                        0,
                        "has no attribution block, so there is nothing to part. Maybe see"
                                + " scenarios/studies/seikei-fukabun.yaml."))));
        Map<String, Scenario> scenarios = new LinkedHashMap<>();
        Scenario base = scenarios.computeIfAbsent(study.base(), job::scenario);
        List<OutlookDriver> drivers = spec.factors().stream()
                .map(factor -> new OutlookDriver(
                        factor.id(), factor.title(), scenarios.computeIfAbsent(factor.scenario(), job::scenario)))
                .toList();
        List<Scenario> disputes = spec.dispute().stream()
                .map(id -> scenarios.computeIfAbsent(id, job::scenario))
                .toList();
        Optional<Scenario> favourable = spec.favourable().map(id -> scenarios.computeIfAbsent(id, job::scenario));
        Attribution attribution = new Attribution(spec, base, drivers, disputes, favourable);
        Optional<Leverage> leverage = spec.leverage().map(each -> {
            List<Leverage.Circumstance> circumstances =
                    new ArrayList<>(List.of(new Leverage.Circumstance("with history as it was", base)));
            each.conditions()
                    .forEach(condition -> circumstances.add(new Leverage.Circumstance(
                            condition.title(), scenarios.computeIfAbsent(condition.scenario(), job::scenario))));
            return new Leverage(each.years(), circumstances);
        });
        return new Plan(study, spec, base, List.copyOf(scenarios.values()), attribution, leverage);
    }

    /** The one document for scripts; it goes beside the CSV too, for it holds more than a table does. */
    private static void writeJson(Path folder, Map<String, Object> content) throws IOException {
        Files.writeString(folder.resolve("attribution.json"), JsonText.of(content) + "\n");
    }

    private List<NamedFigure> figures(
            Job job, Thesis thesis, Plan plan, AttributionResult result, Optional<LeverageResult> leverage) {
        ChartFoot foot = new ChartFoot(
                List.of(plan.base().id()),
                "thesis " + thesis.key(),
                job.seed(),
                job.runs(),
                thesis == Thesis.POSTERIOR,
                Version.number());
        List<NamedFigure> figures = new ArrayList<>();
        figures.add(new NamedFigure("attribution", new AttributionChart(result, foot)::draw));
        leverage.ifPresent(each -> figures.add(new NamedFigure("leverage", new LeverageChart(each, foot)::draw)));
        return figures;
    }

    private Manifest manifest(Job job, Plan plan, Thesis thesis) {
        List<Manifest.Input> inputs = new ArrayList<>(List.of(Inputs.input(
                "study", plan.study().id(), job.workspace().library().canonical(plan.spec()))));
        inputs.addAll(Inputs.of(job.workspace(), Optional.empty(), plan.scenarios()));
        inputs.addAll(Inputs.posterior(job.workspace(), List.of(thesis)));
        Map<String, String> given = new LinkedHashMap<>();
        given.put("--thesis", thesis.key());
        given.put("--seed", Long.toString(job.seed()));
        given.put("--runs", Integer.toString(job.runs()));
        given.put("--grades", options.grades().name());
        return AnalysisManifest.of(job, plan.study().id(), name, inputs, given, job.runs());
    }
}
