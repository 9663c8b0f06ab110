package fukabun.app.cli.falsify;

import fukabun.app.cli.job.Inputs;
import fukabun.app.cli.job.Job;
import fukabun.app.cli.job.ShippedVariants;
import fukabun.app.output.Manifest;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import fukabun.study.Choice;
import fukabun.study.ChoiceTest;
import fukabun.study.ClaimSpec;
import fukabun.study.ClaimTest;
import fukabun.study.Depth;
import fukabun.study.DrawnMembers;
import fukabun.study.Strength;
import fukabun.study.StrengthTest;
import fukabun.study.Study;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The part of {@code falsify} that makes the declared choices of a study otherwise, one at a time. */
final class ChoiceStep {
    /** A probability is averaged over fewer runs here than for a verdict, stated and otherwise alike; see docs/claim.md. */
    private static final int MOST_SEEDS = 16;

    private final Job job;
    private final Study study;
    private final List<Choice> choices;
    private final List<Thesis> theses;
    private final ChoiceTest test;
    private final int draws;

    /**
     * @param name of the study as the user gave it
     * @param study with the claims whose verdicts are followed
     * @param draws of each thesis; none where 0
     */
    ChoiceStep(Job job, String name, Study study, int draws) {
        this.job = job;
        this.study = study.with(study.claims().stream()
                .map(claim -> claim.withAtMost(MOST_SEEDS))
                .toList());
        this.choices = draws == 0 ? List.of() : job.workspace().library().choices(name);
        this.draws = draws;
        this.theses = job.theses().stream()
                .filter(thesis ->
                        thesis == Thesis.POSTERIOR || thesis == Thesis.CONTINUOUS || thesis == Thesis.REFERENCE)
                .toList();
        this.test = new ChoiceTest(this.study, choices, theses);
    }

    /** How many runs {@link #run} makes. */
    long runs() {
        return choices.isEmpty() ? 0 : test.runs(draws);
    }

    /** What the result is computed from besides the study. */
    List<Manifest.Input> inputs() {
        return choices.isEmpty()
                ? List.of()
                : Stream.concat(
                                Stream.of(Inputs.input(
                                        "choices",
                                        study.id(),
                                        job.workspace().library().canonical(choices))),
                                Inputs.variants(job.workspace()).stream())
                        .toList();
    }

    /** Nothing where the study declares no choices, or none are wanted. */
    Optional<ChoiceReport> run() {
        if (choices.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Scenario> scenarios = Inputs.scenariosOf(study, job::scenario);
        job.session().progress().say("the choices of the study made otherwise, one at a time");
        job.session().progress().begin(runs());
        ChoiceTest.Found found =
                test.run(scenarios, (scenario, thesis) -> job.members(scenario, thesis, draws), job.workers());
        return Optional.of(new ChoiceReport(found, strengths(scenarios)));
    }

    /** The claims with one run a draw again on other evidence and other beliefs; none where no draws for it ship. */
    private List<Strength> strengths(Map<String, Scenario> scenarios) {
        ShippedVariants variants = job.variants();
        List<ClaimSpec> single =
                study.claims().stream().filter(claim -> claim.seeds() == 1).toList();
        if (!variants.missing().isEmpty() || single.isEmpty()) {
            return List.of();
        }
        Study sized = study.with(single).with(draws, study.seed());
        List<Thesis> all = job.theses();
        job.session().progress().say("the claims on other evidence and with other beliefs before it");
        job.session().progress().begin(ClaimTest.runs(sized, all, Depth.VERDICTS, draws));
        ClaimTest.StudyResult main = ClaimTest.run(
                sized, scenarios, all, (scenario, thesis) -> job.members(scenario, thesis, draws), job.workers());
        StrengthTest test = new StrengthTest(sized, main, job.posteriorDraws(draws), variants.variants(), 1, false);
        job.session().progress().begin(test.runs());
        DrawnMembers members = (scenario, drawn) -> job.redrawn(variants, scenario, drawn);
        return test.run(scenarios, members, job.workers());
    }
}
