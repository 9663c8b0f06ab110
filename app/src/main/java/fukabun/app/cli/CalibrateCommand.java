package fukabun.app.cli;

import fukabun.app.files.InputDigest;
import fukabun.app.files.SurroundingsException;
import fukabun.app.output.CalibrationTables;
import fukabun.app.output.Manifest;
import fukabun.app.output.NumberBlocks;
import fukabun.app.output.OutputTable;
import fukabun.app.output.PosteriorTable;
import fukabun.app.output.Provenance;
import fukabun.app.output.VariantTable;
import fukabun.calibration.AcceptedDraw;
import fukabun.calibration.Calibration;
import fukabun.calibration.CalibrationPlan;
import fukabun.calibration.EvidenceVariants;
import fukabun.calibration.Identification;
import fukabun.calibration.Pattern;
import fukabun.calibration.PatternSet;
import fukabun.calibration.Posterior;
import fukabun.calibration.ReferenceTable;
import fukabun.calibration.Scoreboard;
import fukabun.calibration.ThesisSupport;
import fukabun.calibration.TradeOff;
import fukabun.scenario.Parameter;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import fukabun.study.EvidenceVariant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Confronts the parameters with the record: draws from the priors, and keeps those that meet the patterns best. */
@Command(
        name = "calibrate",
        description = "Confront the priors with the patterns of history and keep the draws that meet them best.",
        footerHeading = "%n",
        footer = {
            "--runs is the number of draws of the main prior (default 100,000). A stopped calibration goes on where it",
            "was when the same command is given again. --install makes its posterior the default of every command."
        })
final class CalibrateCommand implements Callable<Integer> {
    private static final int DEFAULT_DRAWS = 100_000;

    /** Of two in five of the draws, the share that the main prior keeps is 80 at the default. */
    private static final double CONTRAST_SHARE = 0.4;

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
            defaultValue = "8",
            description = "Runs of each draw, over which its figures are averaged. Default: ${DEFAULT-VALUE}.")
    private int seeds;

    @Option(
            names = "--keep",
            paramLabel = "N",
            defaultValue = "200",
            description = "Draws to keep. Default: ${DEFAULT-VALUE}.")
    private int keep;

    @Option(names = "--patterns", paramLabel = "FILE", description = "Patterns of your own instead of the shipped ones.")
    private Path patternsFile;

    @Option(names = "--install", description = "Make the result the posterior that ships with the scenarios.")
    private boolean install;

    CalibrateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        try (Job job = Job.open(session, "calibrate", options)) {
            job.settle(DEFAULT_DRAWS, Job.DEFAULT_SEED);
            Scenario baseline = job.scenario("baseline");
            PatternSet patterns = job.patterns(patternsFile);
            int contrastDraws = (int) Math.max(1, Math.round(CONTRAST_SHARE * job.runs()));
            CalibrationPlan mainPlan = plan(Thesis.CONTINUOUS, job.runs(), job.seed());
            CalibrationPlan contrastPlan = plan(Thesis.ZERO, contrastDraws, job.seed());
            session.progress()
                    .begin(work(mainPlan) + CONTRASTS.size() * work(contrastPlan) + Math.min(keep, job.runs()));
            Manifest manifest = manifest(job, baseline, patterns);
            Path parent = options.out(session.home());
            NumberBlocks checkpoints = new NumberBlocks(
                    parent.resolve("calibration").resolve(".checkpoints-" + manifest.inputDigest().substring(0, 12)));
            CalibrationRun run = new CalibrationRun(
                    baseline, job.workspace().priors(), patterns, checkpoints, job.workers(), session.progress());
            Calibration main = run.calibration(mainPlan);
            ReferenceTable reference = run.reference(main);
            Map<Thesis, ReferenceTable> contrasts = new EnumMap<>(Thesis.class);
            for (Thesis thesis : CONTRASTS) {
                contrasts.put(thesis, run.reference(run.calibration(plan(thesis, contrastDraws, job.seed()))));
            }
            Posterior posterior = Posterior.of(main, reference, Math.min(keep, job.runs()));
            Scoreboard fresh = fresh(main, posterior, reference, job);
            List<double[]> points = points(main, posterior);
            Map<String, List<ThesisSupport>> supports = supports(reference, contrasts, posterior);
            supports.putAll(nuisances(main, reference, contrasts, posterior));
            List<EvidenceVariant> variants =
                    EvidenceVariants.of(reference, contrasts, posterior.accepted().size());
            List<OutputTable> tables = List.of(
                    PosteriorTable.of(posterior),
                    VariantTable.of(variants),
                    CalibrationTables.scoreboard(fresh),
                    CalibrationTables.targets(fresh),
                    CalibrationTables.parameters(Identification.of(points)),
                    CalibrationTables.tradeOffs(TradeOff.of(points)),
                    CalibrationTables.theses(supports));
            Path folder = new AnalysisFolder(job)
                    .write(timed(manifest, job), "Calibration against the record", tables, place ->
                            write(provenance(manifest, posterior, fresh), contrastDraws, job.seed(), place));
            checkpoints.remove();
            if (install) {
                install(folder, job);
            }
            new CalibrationReport(session)
                    .print(job.runs(), seeds, posterior, fresh, Identification.of(points), supports, folder, install);
        }
        return ExitCode.DONE;
    }

    private CalibrationPlan plan(Thesis thesis, int draws, long seed) {
        return new CalibrationPlan(thesis, draws, seeds, Math.min(SCREENING_SEEDS, seeds), SCREENED_SHARE, seed);
    }

    /** Draws scored, screened and full ones counted alike. */
    private static long work(CalibrationPlan plan) {
        boolean screens = plan.screeningSeeds() < plan.seedsPerDraw();
        return plan.draws() + (screens ? plan.finalists() + plan.finalistsBeside() : 0);
    }

    /** How the kept draws meet the patterns on luck on which they were not chosen. */
    private Scoreboard fresh(Calibration main, Posterior posterior, ReferenceTable reference, Job job) {
        List<AcceptedDraw> accepted = posterior.accepted();
        double[][][] figures = new double[accepted.size()][][];
        job.workers().each(accepted.size(), k -> figures[k] =
                main.figures(accepted.get(k).parameters(), accepted.get(k).draw(), seeds));
        return Scoreboard.of(reference.patterns(), List.of(figures), reference.priorMet());
    }

    private static List<double[]> points(Calibration main, Posterior posterior) {
        return posterior.accepted().stream().map(each -> main.point(each.draw())).toList();
    }

    /** With all patterns, and with each left out; each time at the distance of the last draw that is kept. */
    private static Map<String, List<ThesisSupport>> supports(
            ReferenceTable reference, Map<Thesis, ReferenceTable> contrasts, Posterior posterior) {
        Map<String, List<ThesisSupport>> supports = new LinkedHashMap<>();
        int kept = posterior.accepted().size();
        supports.put("all patterns", supports(reference, contrasts, -1, kept));
        List<Pattern> patterns = reference.patterns().patterns();
        long evidence = patterns.stream().filter(p -> p.role() == Pattern.Role.EVIDENCE).count();
        for (int p = 0; p < patterns.size() && evidence > 1; p++) {
            if (patterns.get(p).role() == Pattern.Role.EVIDENCE) {
                supports.put("without " + patterns.get(p).id(), supports(reference, contrasts, p, kept));
            }
        }
        return supports;
    }

    /**
     * With the prior of each parameter that is no route kept to its middle half, which halves its spread, and to its outer
     * half, which widens it as far as draws of the prior can tell.
     */
    private static Map<String, List<ThesisSupport>> nuisances(
            Calibration main, ReferenceTable reference, Map<Thesis, ReferenceTable> contrasts, Posterior posterior) {
        Map<String, List<ThesisSupport>> supports = new LinkedHashMap<>();
        double threshold = reference.threshold(-1, posterior.accepted().size());
        boolean[][] middle = main.inTheMiddle();
        for (Parameter parameter : Parameter.values()) {
            if (!parameter.isTerritorial()) {
                boolean[] inner = middle[parameter.ordinal()];
                boolean[] outer = new boolean[inner.length];
                for (int i = 0; i < inner.length; i++) {
                    outer[i] = !inner[i];
                }
                supports.put("narrow " + parameter.key(), part(reference, contrasts, threshold, inner));
                supports.put("wide " + parameter.key(), part(reference, contrasts, threshold, outer));
            }
        }
        return supports;
    }

    /** Contrasts have the points of the first draws of the main prior, so one part serves all. */
    private static List<ThesisSupport> part(
            ReferenceTable reference, Map<Thesis, ReferenceTable> contrasts, double threshold, boolean[] part) {
        List<ThesisSupport> supports = new ArrayList<>();
        contrasts.forEach((thesis, table) -> supports.add(ThesisSupport.of(
                thesis,
                table.within(threshold, part),
                count(part, table.draws()),
                reference.within(threshold, part),
                count(part, reference.draws()))));
        return supports;
    }

    private static int count(boolean[] part, int draws) {
        int count = 0;
        for (int i = 0; i < draws; i++) {
            count += part[i] ? 1 : 0;
        }
        return count;
    }

    private static List<ThesisSupport> supports(
            ReferenceTable reference, Map<Thesis, ReferenceTable> contrasts, int without, int kept) {
        double threshold = reference.threshold(without, kept);
        List<ThesisSupport> supports = new ArrayList<>();
        contrasts.forEach((thesis, table) -> supports.add(ThesisSupport.of(
                thesis,
                table.within(without, threshold),
                table.draws(),
                reference.within(without, threshold),
                reference.draws())));
        return supports;
    }

    private void install(Path folder, Job job) throws IOException {
        Path place = job.workspace().library().posteriorFile();
        Map<String, Path> places = new LinkedHashMap<>();
        places.put(PosteriorTable.NAME + ".csv", place);
        places.put(Provenance.NAME, place.resolveSibling("main.json"));
        places.put(VariantTable.NAME + ".csv", job.workspace().library().variantsFile());
        places.put(Provenance.OF_VARIANTS, place.resolveSibling(Provenance.OF_VARIANTS));
        try {
            Files.createDirectories(place.getParent());
            for (Map.Entry<String, Path> each : places.entrySet()) {
                Files.copy(folder.resolve(each.getKey()), each.getValue(), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new SurroundingsException("the posterior cannot be installed at " + place + ": " + e.getMessage(), e);
        }
    }

    private Manifest manifest(Job job, Scenario baseline, PatternSet patterns) {
        List<Manifest.Input> inputs = Inputs.ofCalibration(job.workspace(), baseline, patterns);
        InputDigest digest = new InputDigest().with("command", "calibrate");
        inputs.forEach(input -> digest.with(input.role() + " " + input.id(), input.sha256()));
        String hex = digest.with("seed", Long.toString(job.seed()))
                .with("draws", Integer.toString(job.runs()))
                .with("seeds", Integer.toString(seeds))
                .with("keep", Integer.toString(keep))
                .with("grades", options.grades().name())
                .hex();
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("--seed", Long.toString(job.seed()));
        asked.put("--runs", Integer.toString(job.runs()));
        asked.put("--seeds", Integer.toString(seeds));
        asked.put("--keep", Integer.toString(keep));
        asked.put("--grades", options.grades().name());
        StringBuilder repeat = new StringBuilder("./fukabun calibrate");
        asked.forEach((name, value) -> repeat.append(' ').append(name).append(' ').append(value));
        return new Manifest(
                "calibration",
                hex,
                new Manifest.Invocation("calibrate", repeat.toString(), List.of(), options.settings(), asked),
                inputs,
                job.seed(),
                job.runs(),
                Version.software(session.home()),
                new Manifest.Timing(job.started(), Duration.ZERO));
    }

    /** What the posterior was made from; the same bytes whenever and wherever it is made. */
    private Map<String, Object> provenance(Manifest manifest, Posterior posterior, Scoreboard fresh) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("repeat", manifest.invocation().repeat());
        content.put("version", manifest.software().version());
        Map<String, Object> inputs = new LinkedHashMap<>();
        manifest.inputs().forEach(input -> inputs.put(input.role(), input.sha256()));
        content.put("inputs", inputs);
        content.put("draws", manifest.runs());
        content.put("seedsPerDraw", seeds);
        content.put("kept", posterior.accepted().size());
        content.put("threshold", posterior.threshold());
        content.put("evidenceMetOnFreshSeeds", fresh.evidenceMet());
        return content;
    }

    /** The variants are those of one posterior, which their provenance names by its digest. */
    private static void write(Map<String, Object> provenance, int contrastDraws, long seed, Path folder) throws IOException {
        Provenance.write(provenance, Provenance.NAME, folder);
        Map<String, Object> ofVariants = new LinkedHashMap<>(provenance);
        ofVariants.keySet().retainAll(List.of("repeat", "version", "inputs", "draws", "seedsPerDraw", "kept"));
        ofVariants.put("drawsOfEachThesis", contrastDraws);
        ofVariants.put("seed", seed);
        ofVariants.put("posterior", InputDigest.ofFile(folder.resolve(PosteriorTable.NAME + ".csv")));
        Provenance.write(ofVariants, Provenance.OF_VARIANTS, folder);
    }

    private static Manifest timed(Manifest manifest, Job job) {
        return new Manifest(
                manifest.id(),
                manifest.inputDigest(),
                manifest.invocation(),
                manifest.inputs(),
                manifest.seed(),
                manifest.runs(),
                manifest.software(),
                new Manifest.Timing(job.started(), Duration.between(job.started(), Instant.now())));
    }
}
