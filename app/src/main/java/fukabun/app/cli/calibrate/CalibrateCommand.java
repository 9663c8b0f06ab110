package fukabun.app.cli.calibrate;

import fukabun.app.cli.job.AnalysisFolder;
import fukabun.app.cli.job.AnalysisFolder.Content;
import fukabun.app.cli.job.AnalysisManifest;
import fukabun.app.cli.job.Inputs;
import fukabun.app.cli.job.Job;
import fukabun.app.cli.job.RunOptions;
import fukabun.app.cli.job.Session;
import fukabun.app.cli.terminal.ExitCode;
import fukabun.app.files.InputDigest;
import fukabun.app.output.Manifest;
import fukabun.app.output.NumberBlocks;
import fukabun.app.output.PosteriorTable;
import fukabun.app.output.Provenance;
import fukabun.calibration.AcceptedDraw;
import fukabun.calibration.Calibration;
import fukabun.calibration.CalibrationPlan;
import fukabun.calibration.EvidenceVariants;
import fukabun.calibration.Identification;
import fukabun.calibration.PatternSet;
import fukabun.calibration.Posterior;
import fukabun.calibration.PriorPlaces;
import fukabun.calibration.ReferenceTable;
import fukabun.calibration.Scoreboard;
import fukabun.calibration.ThesisSupports;
import fukabun.calibration.TradeOff;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Confronts the parameters with the record: draws from the priors, and keeps those that meet the patterns best. */
@Command(
        name = "calibrate",
        description = "Confront the priors with the patterns of history and keep the draws that meet them best.",
        footerHeading = "%n",
        footer = {
            "--runs: draws of the main prior. Default: 250,000. A stopped calibration goes on where it was when the same"
                    + " command is given again. --install makes its posterior the default of every command.",
            "",
            "--check-coverage 300 tells whether the intervals of such a posterior hold the truth as often as they say."
                    + " Under-coverage is a stop: then install nothing before its cause is found."
        })
public final class CalibrateCommand implements Callable<Integer> {
    private static final int DEFAULT_DRAWS = 250_000;

    private static final int FEWEST_DRAWS = 40;
    private static final int FEWEST_CONTRAST_DRAWS = 16;
    private static final int DEFAULT_KEPT = 200;

    /** A small calibration keeps a smaller part than it may: one draw in so many. */
    private static final int USUAL_DRAWS_PER_KEPT = 10;

    private static final int DEFAULT_SEEDS = 16;
    private static final int DEFAULT_SEEDS_OF_A_CHECK = 8;

    /** Of each other thesis so many draws as of the main prior: 40,000 at the default, of which 80 are kept. */
    private static final double CONTRAST_SHARE = 0.16;

    /** Every draw is screened on so many seeds, and this share of them, the best, gets all. */
    private static final int SCREENING_SEEDS = 2;

    private static final double SCREENED_SHARE = 0.1;

    private static final List<Thesis> CONTRASTS = List.of(Thesis.ZERO, Thesis.WEAK, Thesis.STRONG);

    private final Session session;

    @Mixin
    private RunOptions options;

    @Option(
            names = "--seeds",
            paramLabel = "N",
            description =
                    "Runs of a draw, over which its figures are averaged. All draws get two, and the best of them, at"
                            + " least an eighth, all. Default: 16; with --check-coverage 8, for every draw.")
    private Integer seeds;

    @Option(
            names = "--keep",
            paramLabel = "N",
            description = "Draws to keep, at most half of all. Default: 200, or a tenth of fewer than 2,000; with"
                    + " --check-coverage one in fifty.")
    private Integer keep;

    @Option(
            names = "--patterns",
            paramLabel = "FILE",
            description = "Patterns of your own instead of the shipped ones.")
    private Path patternsFile;

    @Option(
            names = "--check-coverage",
            paramLabel = "N",
            description = "Keep nothing, but take N draws for history in turn, and see how often what the others then"
                    + " say holds the truth. Draws: 4,000.")
    private Integer records;

    @Option(names = "--install", description = "Make the result the posterior that ships with the scenarios.")
    private boolean install;

    @Spec
    private CommandSpec spec;

    public CalibrateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        checkOptions();
        try (Job job = Job.open(session, "calibrate", options)) {
            job.settle(records == null ? DEFAULT_DRAWS : CoverageCheck.DEFAULT_DRAWS, Job.DEFAULT_SEED);
            checkDraws(job.runs());
            int kept = kept(job.runs());
            if (records != null) {
                Optional<Path> own = Optional.ofNullable(patternsFile);
                new CoverageCheck(job, job.patterns(patternsFile), own, records, seeds(), kept).run();
                return ExitCode.DONE;
            }
            Scenario baseline = job.scenario("baseline");
            PatternSet patterns = job.patterns(patternsFile);
            int contrastDraws = (int) Math.max(FEWEST_CONTRAST_DRAWS, Math.round(CONTRAST_SHARE * job.runs()));
            CalibrationPlan mainPlan = plan(Thesis.CONTINUOUS, job.runs(), kept, job.seed());
            int keptOfThesis = EvidenceVariants.keptOfThesis(kept, job.runs(), contrastDraws);
            CalibrationPlan contrastPlan = plan(Thesis.ZERO, contrastDraws, keptOfThesis, job.seed());
            session.progress().begin(work(mainPlan) + CONTRASTS.size() * work(contrastPlan) + kept);
            Map<String, String> more = Map.of("--seeds", Integer.toString(seeds()), "--keep", Integer.toString(kept));
            Optional<Path> file = Optional.ofNullable(patternsFile);
            Manifest manifest = CalibrationManifest.of(
                    job,
                    "calibration",
                    Inputs.ofCalibration(job.workspace(), baseline, patterns),
                    file,
                    new TreeMap<>(more));
            Path parent = options.out(session.home());
            NumberBlocks checkpoints = new NumberBlocks(AnalysisManifest.checkpoints(parent, manifest));
            CalibrationRun run = new CalibrationRun(
                    baseline, job.workspace().priors(), patterns, checkpoints, job.workers(), session.progress());
            Calibration main = run.calibration(mainPlan);
            ReferenceTable reference = run.reference(main);
            Map<Thesis, ReferenceTable> contrasts = new EnumMap<>(Thesis.class);
            for (Thesis thesis : CONTRASTS) {
                contrasts.put(
                        thesis, run.reference(run.calibration(plan(thesis, contrastDraws, keptOfThesis, job.seed()))));
            }
            Posterior posterior = Posterior.of(main, reference, kept);
            PriorPlaces places = PriorPlaces.of(
                    main, posterior.accepted().stream().map(AcceptedDraw::draw).toList());
            CalibrationFindings findings = new CalibrationFindings(
                    mainPlan,
                    posterior,
                    fresh(main, posterior, reference, job),
                    Identification.of(places),
                    TradeOff.of(places),
                    new ThesisSupports(reference, contrasts, kept).of(main.priors(), main::point),
                    EvidenceVariants.of(reference, contrasts, kept));
            Content content = new Content(
                    CalibrationStory.of(findings), findings.tables(), CalibrationFigures.of(job, findings, places));
            Path folder = new AnalysisFolder(job)
                    .write(
                            AnalysisManifest.timed(manifest, job),
                            content,
                            place -> write(provenance(manifest, findings), contrastDraws, job.seed(), place));
            checkpoints.remove();
            if (install) {
                PosteriorInstall.install(folder, job.workspace().library());
            }
            new CalibrationReport(session).print(findings, folder, install);
        }
        return ExitCode.DONE;
    }

    private void checkOptions() {
        check(
                !(records != null && install),
                "--check-coverage keeps no posterior, so there is nothing to --install. Maybe give one of the two.");
        check(
                records == null || records >= CoverageCheck.FEWEST_RECORDS,
                "--check-coverage must be a whole number from " + CoverageCheck.FEWEST_RECORDS + " but was " + records
                        + ".");
        check(
                seeds() >= 1 && seeds() <= CalibrationPlan.MOST_SEEDS,
                "--seeds must be a whole number from 1 to " + CalibrationPlan.MOST_SEEDS + " but was " + seeds
                        + ". Maybe leave it out.");
    }

    /** With more than half of the draws kept, most of what is believed before would come out again as a finding. */
    private void checkDraws(int draws) {
        check(
                records != null || draws >= FEWEST_DRAWS,
                "--runs must be at least " + FEWEST_DRAWS + " for calibrate, so that some draws can be kept, but was "
                        + draws + ". Maybe leave it out: the default is " + DEFAULT_DRAWS + ".");
        check(
                records == null || records < draws,
                "--check-coverage must be below the number of draws, " + draws
                        + ", for each record is judged by other draws,"
                        + " but was " + records + ". Maybe leave --runs out: the default is "
                        + CoverageCheck.DEFAULT_DRAWS
                        + ".");
        check(
                keep == null || keep >= 1 && keep <= mostKept(draws),
                "--keep must be a whole number from 1 to " + mostKept(draws) + ", half of the draws, but was " + keep
                        + ". Maybe leave it out, or ask for more --runs.");
    }

    private void check(boolean allowed, String message) {
        if (!allowed) {
            throw new ParameterException(spec.commandLine(), message);
        }
    }

    private int seeds() {
        if (seeds != null) {
            return seeds;
        }
        return records == null ? DEFAULT_SEEDS : DEFAULT_SEEDS_OF_A_CHECK;
    }

    private int kept(int draws) {
        if (keep != null) {
            return keep;
        }
        return records == null
                ? Math.min(DEFAULT_KEPT, draws / USUAL_DRAWS_PER_KEPT)
                : CoverageCheck.usuallyKept(draws);
    }

    private static int mostKept(int draws) {
        return draws / 2;
    }

    private CalibrationPlan plan(Thesis thesis, int draws, int kept, long seed) {
        return CalibrationPlan.screened(thesis, draws, kept, seeds(), SCREENING_SEEDS, SCREENED_SHARE, seed);
    }

    /** Draws scored, screened and full ones counted alike. */
    private static long work(CalibrationPlan plan) {
        return plan.draws() + (plan.screens() ? plan.onAllSeeds() : 0);
    }

    /** How the kept draws meet the patterns on luck on which they were not chosen. */
    private Scoreboard fresh(Calibration main, Posterior posterior, ReferenceTable reference, Job job) {
        List<AcceptedDraw> accepted = posterior.accepted();
        double[][][] figures = new double[accepted.size()][][];
        job.workers()
                .each(
                        accepted.size(),
                        k -> figures[k] = main.figures(
                                accepted.get(k).parameters(), accepted.get(k).draw(), seeds()));
        return Scoreboard.of(reference.patterns(), List.of(figures), reference.priorMet());
    }

    /** What the posterior was made from; the same bytes whenever and wherever it is made. */
    private Map<String, Object> provenance(Manifest manifest, CalibrationFindings findings) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("repeat", CalibrationManifest.repeat(manifest));
        content.put("version", manifest.software().version());
        Map<String, Object> inputs = new LinkedHashMap<>();
        manifest.inputs().forEach(input -> inputs.put(input.role(), input.sha256()));
        content.put("inputs", inputs);
        content.put("draws", manifest.runs());
        content.put("seedsPerDraw", seeds());
        content.put("kept", findings.kept());
        content.put("threshold", findings.posterior().threshold());
        content.put("evidenceMetOnFreshSeeds", findings.fresh().evidenceMet());
        return content;
    }

    /** The variants are those of one posterior, which their provenance names by its digest. */
    private static void write(Map<String, Object> provenance, int contrastDraws, long seed, Path folder)
            throws IOException {
        Provenance.write(provenance, Provenance.NAME, folder);
        Map<String, Object> ofVariants = new LinkedHashMap<>(provenance);
        ofVariants.keySet().retainAll(List.of("repeat", "version", "inputs", "draws", "seedsPerDraw", "kept"));
        ofVariants.put("drawsOfEachThesis", contrastDraws);
        ofVariants.put("seed", seed);
        ofVariants.put("posterior", InputDigest.ofFile(folder.resolve(PosteriorTable.NAME + ".csv")));
        Provenance.write(ofVariants, Provenance.OF_VARIANTS, folder);
    }
}
