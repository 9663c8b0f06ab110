package fukabun.app.cli.claim;

import fukabun.app.cli.job.Findings;
import fukabun.app.cli.job.Inputs;
import fukabun.app.cli.job.Job;
import fukabun.app.cli.job.NamedFigure;
import fukabun.app.cli.job.RunOptions;
import fukabun.app.cli.job.Session;
import fukabun.app.cli.job.ShippedVariants;
import fukabun.app.cli.job.Version;
import fukabun.app.cli.map.MapReport;
import fukabun.app.cli.map.MapStep;
import fukabun.app.cli.terminal.ExitCode;
import fukabun.app.output.EvidenceStrength;
import fukabun.app.output.OutputTable;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import fukabun.study.ClaimResult;
import fukabun.study.ClaimSpec;
import fukabun.study.ClaimTest;
import fukabun.study.Depth;
import fukabun.study.Difference;
import fukabun.study.DrawnMembers;
import fukabun.study.EnsembleResult;
import fukabun.study.StrengthTest;
import fukabun.study.Study;
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

/** Tests the claims of a study and prints the verdict. */
@Command(
        name = "claim",
        description = "Test the claims of a study and print the verdict.",
        footerHeading = "%n",
        footer = {
            "--runs: draws under each thesis. Default: as the study says; where it says posterior, as many as that has, or"
                    + " 200 where the model is not calibrated. The map over the strength of each route takes a quarter of them,"
                    + " at most 60."
        })
public final class ClaimCommand implements Callable<Integer> {
    static final String STRENGTH = "--strength";

    /** How many runs of each draw. */
    public static final String SEEDS = "--seeds";

    /** The map takes one draw of so many, and not more than a few dozen: falsify makes it at any size. */
    private static final int MAP_TAKES_ONE_OF = 4;

    private static final int MOST_MAP_DRAWS = 60;

    private final Session session;

    @Parameters(
            arity = "0..1",
            paramLabel = "STUDY",
            defaultValue = "seikei-fukabun",
            description = "Id of a shipped study, or a file. Default: ${DEFAULT-VALUE}.")
    private String study;

    @Mixin
    private RunOptions options;

    @Option(
            names = STRENGTH,
            description = "Test on other evidence and other beliefs also those claims that take many runs a draw.")
    private boolean everything;

    private int seeds = 1;

    @Spec
    private CommandSpec spec;

    @Option(
            names = SEEDS,
            paramLabel = "N",
            description =
                    "Runs of each draw, with other luck each, for claims on effects of which the study says nothing; the"
                            + " effect of a draw is their mean. Default: 1.")
    void setSeeds(int value) {
        if (!(value >= 1 && value <= ClaimSpec.MOST_SEEDS)) {
            throw new ParameterException(
                    spec.commandLine(),
                    SEEDS + " must be a whole number from 1 to " + ClaimSpec.MOST_SEEDS + " but was " + value + ".");
        }
        seeds = value;
    }

    public ClaimCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (Job job = Job.open(session, "claim", options)) {
            Study asked = job.study(study).withUsualRuns(seeds);
            Map<String, Scenario> scenarios = Inputs.scenariosOf(asked, job::scenario);
            Map<String, Scenario> all = Inputs.withIllustrations(asked, job::scenario);
            job.settle(asked.members(), asked.seed());
            List<Thesis> theses = job.theses();
            ShippedVariants variants = job.variants();
            Depth depth = new Depth(true, everything);
            job.beginAll(
                    theses.size() * scenarios.size(),
                    ClaimTest.runs(asked, theses, depth, job.runs())
                            + ClaimTest.illustrationRuns(asked, job.usualThesis(), job.runs()));
            ClaimTest.StudyResult result =
                    ClaimTest.run(asked, scenarios, new ClaimTest.Asked(theses, depth), job::members, job.workers());
            List<ClaimResult> claims = new ArrayList<>(result.claims());
            claims.addAll(ClaimTest.illustrations(asked, all, job.usualThesis(), job::members, job.workers()));
            List<EnsembleResult> ensembles = result.ensembles();
            List<Difference> differences = result.differences();
            EvidenceStrength strength = strength(job, variants, asked, scenarios, result);
            Findings findings = Findings.ofStudy(
                    study, asked, List.copyOf(all.values()), ensembles, differences, claims, strength, own());
            MissingFiguresReport missing = MissingFiguresStep.of(job, ensembles, result.claims());
            int mapDraws = Math.min(MOST_MAP_DRAWS, asked.members() / MAP_TAKES_ONE_OF);
            Optional<MapReport> map = new MapStep(job, asked.base(), scenarios, asked.claims(), mapDraws).run();
            SakhalinGates gates = SakhalinGates.of(job, asked, scenarios);
            List<OutputTable> tables = new ArrayList<>(List.of(missing.table(), gates.table()));
            map.ifPresent(each -> tables.addAll(each.tables()));
            List<NamedFigure> figures =
                    map.map(each -> each.figures(asked, Version.number())).orElse(List.of());
            Path folder = job.write(findings.with(result.effects(), tables, figures), theses);
            new ClaimReport(session, strength, new EffectReport(result.effects()), missing, gates, map)
                    .print(asked, List.copyOf(scenarios.values()), claims, folder);
        }
        return ExitCode.DONE;
    }

    /** The options of this command alone, as the manifest keeps them. */
    private Map<String, String> own() {
        Map<String, String> own = new LinkedHashMap<>();
        if (everything) {
            own.put(STRENGTH, "");
        }
        if (seeds > 1) {
            own.put(SEEDS, Integer.toString(seeds));
        }
        return own;
    }

    /** The claims again on other evidence and other beliefs, or the reason why not. */
    private EvidenceStrength strength(
            Job job,
            ShippedVariants variants,
            Study asked,
            Map<String, Scenario> scenarios,
            ClaimTest.StudyResult result) {
        if (!variants.missing().isEmpty()) {
            return EvidenceStrength.none(variants.missing());
        }
        StrengthTest test =
                new StrengthTest(asked, result, job.posteriorDraws(), variants.variants(), seeds, everything);
        job.session().progress().say("testing the claims on other evidence and other beliefs");
        job.session().progress().begin(test.runs());
        DrawnMembers members = (scenario, draws) -> job.redrawn(variants, scenario, draws);
        return new EvidenceStrength(test.run(scenarios, members, job.workers()), "");
    }
}
