package fukabun.app.cli.calibrate;

import fukabun.app.chart.ChartFoot;
import fukabun.app.chart.CoverageChart;
import fukabun.app.cli.job.AnalysisFolder;
import fukabun.app.cli.job.AnalysisFolder.Content;
import fukabun.app.cli.job.AnalysisManifest;
import fukabun.app.cli.job.Inputs;
import fukabun.app.cli.job.Job;
import fukabun.app.cli.job.NamedFigure;
import fukabun.app.cli.job.Version;
import fukabun.app.output.CoverageTable;
import fukabun.app.output.CoverageTable.Histories;
import fukabun.app.output.Manifest;
import fukabun.app.output.PowerTable;
import fukabun.calibration.Calibration;
import fukabun.calibration.CalibrationPlan;
import fukabun.calibration.Coverage;
import fukabun.calibration.Identification;
import fukabun.calibration.PatternSet;
import fukabun.calibration.PriorPlaces;
import fukabun.calibration.SimulatedDraw;
import fukabun.calibration.SyntheticRecords;
import fukabun.scenario.Parameter;
import fukabun.scenario.Parameters;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import fukabun.study.ClaimEffects;
import fukabun.study.Member;
import fukabun.study.Study;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.commons.math3.util.MathArrays;

/**
 * Whether the intervals of a calibration hold the truth as often as they say: draws are taken for history in turn, and the
 * others judged by their records. Once over any draws, and once over those whose history is most like the real one.
 */
final class CoverageCheck {
    static final int DEFAULT_DRAWS = 4000;
    static final int FEWEST_RECORDS = 20;

    /** A posterior of 200 in 100,000 cannot be had from so small a table: one draw in so many is kept. */
    private static final int DRAWS_PER_KEPT = 50;

    private static final String STUDY = "seikei-fukabun";

    private final Job job;
    private final PatternSet evidence;
    private final Optional<Path> file;
    private final int records;
    private final int seeds;
    private final int keep;
    private final Study study;
    private final Map<String, Scenario> scenarios;
    private final ClaimEffects effects;
    private final Calibration calibration;

    /**
     * @param job settled to as many draws as are made
     * @param file of the patterns, where they are not the shipped ones
     * @param records fewer than draws
     * @param keep fewer than draws
     */
    CoverageCheck(Job job, PatternSet patterns, Optional<Path> file, int records, int seeds, int keep) {
        this.job = job;
        this.evidence = patterns.evidence();
        this.file = file;
        this.records = records;
        this.seeds = seeds;
        this.keep = keep;
        this.study = job.workspace().study(STUDY);
        this.scenarios = Inputs.scenariosOf(study, job::scenario);
        this.effects = new ClaimEffects(study, scenarios);
        Scenario base = scenarios.get(study.base());
        this.calibration = new Calibration(
                base,
                job.workspace().priors(),
                evidence,
                CalibrationPlan.full(Thesis.CONTINUOUS, job.runs(), seeds, job.seed()));
    }

    /** How many of so many draws are kept where the user does not say. */
    static int usuallyKept(int draws) {
        return Math.max(1, draws / DRAWS_PER_KEPT);
    }

    void run() {
        job.session()
                .progress()
                .say("each step is a draw, run on " + seeds + " seeds and once in each of " + scenarios.size()
                        + " scenarios, or a record by which the others are judged");
        RulePowerCheck power = new RulePowerCheck(job, study, scenarios, effects, calibration);
        job.session().progress().begin(job.runs() + 2L * records + power.steps(records));
        List<SimulatedDraw> draws = simulated();
        SyntheticRecords all = new SyntheticRecords(evidence, draws, job.seed());
        List<Integer> asked = asked(all);
        List<CoverageTable.Line> lines = lines(only(draws, asked), asked);
        List<PowerTable.Line> verdicts = power.lines(all, draws, records);
        Path folder = write(lines, verdicts);
        new CoverageReport(job.session())
                .print(job.runs(), seeds, records, keep, lines, power.kept(), verdicts, folder);
    }

    /** Every draw with all parameters, then the effect of every claim, and then its outcome without the treatment. */
    private List<SimulatedDraw> simulated() {
        SimulatedDraw[] draws = new SimulatedDraw[job.runs()];
        job.workers().each(draws.length, draw -> {
            Parameters parameters = calibration.parameters(draw);
            long ownLuck = calibration.runSeed(draw, seeds);
            ClaimEffects.Effects own = effects.of(new Member(draw, Thesis.CONTINUOUS, ownLuck, parameters));
            double[] values = Arrays.stream(Parameter.values())
                    .mapToDouble(parameters::value)
                    .toArray();
            draws[draw] = new SimulatedDraw(
                    calibration.figures(parameters, draw, 0),
                    evidence.figures(own.base()),
                    MathArrays.concatenate(values, own.byClaim(), own.without()));
        });
        return List.of(draws);
    }

    /** The effects, the parameters that the real record moves, and the routes of the linkage. */
    private List<Integer> asked(SyntheticRecords all) {
        List<Integer> kept = Arrays.stream(all.keptByTheRecord(keep)).boxed().toList();
        List<Identification> identified = Identification.of(PriorPlaces.of(calibration, kept));
        int parameters = Parameter.values().length;
        List<Integer> asked = new ArrayList<>(
                IntStream.range(parameters, parameters + effects.claims().size())
                        .boxed()
                        .toList());
        for (Parameter parameter : Parameter.values()) {
            boolean isRoute = parameter.isTerritorial() && !parameter.isAfterSettlement();
            if (isRoute || identified.get(parameter.ordinal()).moved()) {
                asked.add(parameter.ordinal());
            }
        }
        return asked;
    }

    private SyntheticRecords only(List<SimulatedDraw> draws, List<Integer> asked) {
        return new SyntheticRecords(
                evidence,
                draws.stream()
                        .map(draw -> new SimulatedDraw(
                                draw.bySeed(),
                                draw.history(),
                                asked.stream()
                                        .mapToDouble(q -> draw.quantities()[q])
                                        .toArray()))
                        .toList(),
                job.seed());
    }

    private List<CoverageTable.Line> lines(SyntheticRecords synthetic, List<Integer> asked) {
        int[] keeps =
                IntStream.of(keep, keep / 2, keep / 4).filter(kept -> kept > 0).toArray();
        List<CoverageTable.Line> lines = new ArrayList<>();
        for (Histories which : Histories.values()) {
            int[] histories =
                    which == Histories.ANY ? IntStream.range(0, records).toArray() : synthetic.likeTheRecord(records);
            List<SyntheticRecords.Placings> placings = synthetic.placings(histories, keeps, job.workers());
            for (int k = 0; k < keeps.length; k++) {
                for (Coverage each : Coverage.of(placings.get(k), synthetic::priorSpread)) {
                    lines.add(line(which, keeps[k], asked.get(each.quantity()), each));
                }
            }
        }
        return lines;
    }

    private CoverageTable.Line line(Histories which, int kept, int quantity, Coverage coverage) {
        int parameters = Parameter.values().length;
        boolean isEffect = quantity >= parameters;
        String name = isEffect ? effects.claims().get(quantity - parameters).id() : Parameter.values()[quantity].key();
        return new CoverageTable.Line(which, kept, isEffect, name, coverage);
    }

    private Path write(List<CoverageTable.Line> lines, List<PowerTable.Line> verdicts) {
        Map<String, String> more = new TreeMap<>(Map.of(
                "--check-coverage", Integer.toString(records),
                "--seeds", Integer.toString(seeds),
                "--keep", Integer.toString(keep)));
        List<Manifest.Input> inputs =
                Inputs.ofCoverage(job.workspace(), study, List.copyOf(scenarios.values()), evidence);
        Manifest manifest = CalibrationManifest.of(job, "coverage", inputs, file, more);
        Content content = new Content(
                CoverageStory.of(
                        records,
                        lines.stream().filter(line -> line.kept() == keep).toList()),
                List.of(CoverageTable.of(lines), PowerTable.of(verdicts)),
                List.of(new NamedFigure("coverage", chart(lines)::draw)));
        return new AnalysisFolder(job).write(AnalysisManifest.timed(manifest, job), content, folder -> {});
    }

    private CoverageChart chart(List<CoverageTable.Line> lines) {
        List<CoverageChart.Line> shown = new ArrayList<>();
        for (CoverageTable.Line line : lines) {
            if (line.isEffect() && line.kept() == keep && line.histories() == Histories.ANY) {
                shown.add(new CoverageChart.Line(
                        line.quantity(), intervals(line.coverage()), intervals(alike(lines, line))));
            }
        }
        ChartFoot foot = new ChartFoot(
                List.of(study.base()),
                records + " records, " + keep + " draws kept",
                job.seed(),
                job.runs(),
                true,
                Version.number());
        return new CoverageChart(shown, foot);
    }

    private static CoverageChart.Intervals intervals(Coverage coverage) {
        return new CoverageChart.Intervals(share(coverage.half()), share(coverage.nine()));
    }

    private static CoverageChart.Share share(Coverage.Share share) {
        return new CoverageChart.Share(share.covered(), share.low(), share.high());
    }

    private static Coverage alike(List<CoverageTable.Line> lines, CoverageTable.Line any) {
        return lines.stream()
                .filter(line -> line.histories() == Histories.ALIKE
                        && line.kept() == any.kept()
                        && line.quantity().equals(any.quantity()))
                .findFirst()
                .orElseThrow()
                .coverage();
    }
}
