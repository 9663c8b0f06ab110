package fukabun.app.cli.record;

import fukabun.app.chart.ChartFoot;
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
import fukabun.app.output.CalibrationTables;
import fukabun.app.output.Manifest;
import fukabun.app.output.OutputTable;
import fukabun.app.output.OwnErrorTables;
import fukabun.app.output.SeriesTables;
import fukabun.base.Draws;
import fukabun.base.Topic;
import fukabun.calibration.PatternSet;
import fukabun.calibration.Scoreboard;
import fukabun.calibration.SeriesFit;
import fukabun.calibration.WiderBand;
import fukabun.engine.Simulation;
import fukabun.record.Grade;
import fukabun.record.Indicator;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import fukabun.study.EnsembleResult;
import fukabun.study.Member;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Puts the model beside the record: patterns met and missed, errors, coverage, naive forecasts. */
@Command(
        name = "record",
        description = "Show the model against the record: patterns, errors, coverage, naive forecasts.",
        footerHeading = "%n",
        footer = {
            "--runs: draws of the posterior. Default: as many as it has, or 200 of the main prior where the model is not"
                    + " calibrated."
        })
public final class RecordCommand implements Callable<Integer> {
    private static final int SEEDS = 8;

    /** The record of trade that the model was shown ends here; later figures are held back. */
    private static final int LAST_YEAR_OF_TRADE = 1984;

    private final Session session;

    @Mixin
    private RunOptions options;

    @Option(
            names = "--holdout",
            paramLabel = "FILE",
            description =
                    "Later rows in the format of data/trade_bilateral.csv: judge the prediction made without them.")
    private Path holdout;

    @Option(
            names = "--patterns",
            paramLabel = "FILE",
            description = "Patterns of your own instead of the shipped ones.")
    private Path patternsFile;

    public RecordCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (Job job = Job.open(session, "record", options)) {
            Scenario baseline = job.scenario("baseline");
            Thesis thesis = job.usualThesis();
            job.settleToPosterior();
            PatternSet patterns = job.patterns(patternsFile);
            Optional<HeldOut> later =
                    Optional.ofNullable(holdout).map(file -> HeldOut.read(file, job, baseline.period()));
            Manifest manifest = manifest(job, baseline, patterns, thesis);
            session.progress().begin((long) job.runs() * 2);
            Baselines baselines = new Baselines(job.workspace().data().evidence());
            EnsembleResult result = job.ensemble(baseline, thesis);
            Scoreboard scoreboard = Scoreboard.of(
                    patterns,
                    figures(job, baseline, result, patterns),
                    priorMet(job).of(patterns));
            List<SeriesFit> fits = baselines.ofRecord(result, job.record());
            Judged judged = new Judged(
                    thesis,
                    result,
                    job.record(),
                    scoreboard,
                    fits,
                    wider(fits, result, Math.min(lastKnown(later), LAST_YEAR_OF_TRADE)),
                    later,
                    later.map(each -> baselines.ofHoldOut(result, each)).orElse(List.of()),
                    later.map(each -> Baselines.besideHoldOut(result, each)).orElse(List.of()));
            Content content = new Content(RecordStory.of(judged), tables(judged), charts(foot(job, thesis), judged));
            Path folder = new AnalysisFolder(job).write(AnalysisManifest.timed(manifest, job), content, nothing -> {});
            new RecordReport(session, baselines.gravityInWords(lastKnown(later))).print(judged, folder);
        }
        return ExitCode.DONE;
    }

    /** The last year of which naive forecasts beside a hold-out, or the record of trade without one, know. */
    private static int lastKnown(Optional<HeldOut> later) {
        return later.map(each -> each.firstYear() - 1).orElse(LAST_YEAR_OF_TRADE);
    }

    /** Every target's figures over several seeds a member, so that chance does not decide what is met. */
    private static List<double[][]> figures(Job job, Scenario baseline, EnsembleResult result, PatternSet patterns) {
        Simulation simulation = new Simulation(baseline);
        double[][][] figures = new double[result.outcomes().size()][][];
        job.workers().each(figures.length, k -> {
            Member member = result.outcomes().get(k).member();
            Draws draws = new Draws(member.seed());
            figures[k] = new double[SEEDS][];
            for (int s = 0; s < SEEDS; s++) {
                long seed = draws.bits(Topic.RUN_SEED, 0, k, s);
                figures[k][s] = patterns.figures(
                        simulation.run(member.parameters(), seed, false).table());
            }
        });
        return List.of(figures);
    }

    private static Map<Indicator, WiderBand> wider(List<SeriesFit> fits, EnsembleResult result, int lastYear) {
        Map<Indicator, WiderBand> wider = new EnumMap<>(Indicator.class);
        fits.stream()
                .filter(fit -> !fit.isYesOrNo())
                .forEach(
                        fit -> WiderBand.of(fit, result, lastYear).ifPresent(band -> wider.put(fit.indicator(), band)));
        return wider;
    }

    /** What draws of the prior met of the same patterns, where they are the shipped ones on all grades. */
    private PriorMet priorMet(Job job) {
        boolean isShipped = patternsFile == null && options.worstGrade() == Grade.C;
        return isShipped ? PriorMet.beside(job.workspace().library().posteriorFile()) : PriorMet.none();
    }

    private static List<OutputTable> tables(Judged judged) {
        List<OutputTable> tables = new ArrayList<>(List.of(
                CalibrationTables.scoreboard(judged.scoreboard()), CalibrationTables.targets(judged.scoreboard())));
        tables.addAll(seriesTables("", judged.fits()));
        if (!judged.wider().isEmpty()) {
            tables.add(OwnErrorTables.series(judged.fits(), judged.wider()));
            tables.add(OwnErrorTables.figures("own-error-figures", judged.fits(), judged.wider()));
        }
        if (!judged.heldOut().isEmpty()) {
            tables.addAll(seriesTables("holdout-", judged.heldOut()));
            tables.add(OwnErrorTables.figures("holdout-own-error-figures", judged.heldOut(), judged.wider()));
        }
        if (!judged.beside().isEmpty()) {
            tables.add(SeriesTables.series("later-series", judged.beside()));
        }
        return tables;
    }

    private static List<OutputTable> seriesTables(String before, List<SeriesFit> fits) {
        return List.of(
                SeriesTables.series(before + "series", fits),
                SeriesTables.baselines(before + "baselines", fits),
                SeriesTables.figures(before + "figures", fits),
                SeriesTables.forecasts(before + "forecasts", fits));
    }

    private static List<NamedFigure> charts(ChartFoot foot, Judged judged) {
        List<NamedFigure> figures = new ArrayList<>(new RecordCharts(foot)
                .scoreboard(judged.scoreboard(), judged.record())
                .errors(
                        "errors",
                        "How far off: the model beside naive forecasts",
                        RecordReport.HOW_TO_READ,
                        judged.fits())
                .errors(
                        "holdout-errors",
                        "How far off on the figures held back",
                        RecordReport.HOW_TO_READ_LATER,
                        judged.heldOut())
                .figures());
        figures.addAll(RecordFigures.of(judged, foot));
        return figures;
    }

    private static ChartFoot foot(Job job, Thesis thesis) {
        return new ChartFoot(
                List.of("baseline"),
                "thesis " + thesis.key(),
                job.seed(),
                job.runs(),
                thesis == Thesis.POSTERIOR,
                Version.number());
    }

    private Manifest manifest(Job job, Scenario baseline, PatternSet patterns, Thesis thesis) {
        List<Manifest.Input> inputs = new ArrayList<>(Inputs.of(job.workspace(), Optional.empty(), List.of(baseline)));
        inputs.add(
                Inputs.input("patterns", "patterns", job.workspace().library().canonical(patterns)));
        priorMet(job)
                .file()
                .ifPresent(file -> inputs.add(
                        new Manifest.Input("prior scoreboard", "prior scoreboard", Inputs.digest(file), "")));
        inputs.addAll(Inputs.posterior(job.workspace(), List.of(thesis)));
        Map<String, Path> files = new LinkedHashMap<>();
        if (patternsFile != null) {
            files.put("--patterns", patternsFile);
        }
        if (holdout != null) {
            files.put("--holdout", holdout);
            inputs.add(new Manifest.Input("holdout", "holdout", Inputs.digest(holdout), ""));
        }
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("--seed", Long.toString(job.seed()));
        asked.put("--runs", Integer.toString(job.runs()));
        asked.put("--grades", options.grades().name());
        return AnalysisManifest.of(
                job, new AnalysisManifest.Asked("record", List.of(), asked, files), inputs, job.runs());
    }
}
