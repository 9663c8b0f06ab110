package fukabun.study;

import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import fukabun.study.DrawFigures.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Tests the claims of a study again on other evidence (without figures of grade C, without one pattern) and on other beliefs
 * before it. A draw that several variants keep runs once, and one that the posterior has too is not run again.
 */
public final class StrengthTest {
    private final Study study;
    private final List<EvidenceVariant> variants;
    private final ClaimTest.StudyResult main;
    private final int usualRuns;
    private final boolean everything;
    private final DrawFigures figures = new DrawFigures();

    /**
     * @param main what the study found under the posterior
     * @param posterior numbers of the draws of the posterior, in the order of its members
     * @param variants all that there are; of each at most as many draws are taken as the study has members
     * @param usualRuns runs of a draw that every claim takes; one that takes more is tested on grades A and B alone
     * @param everything whether such a claim is tested under every variant too
     */
    public StrengthTest(
            Study study,
            ClaimTest.StudyResult main,
            List<Integer> posterior,
            List<EvidenceVariant> variants,
            int usualRuns,
            boolean everything) {
        this.study = study;
        this.main = main;
        this.variants =
                variants.stream().map(each -> each.spread(study.members())).toList();
        this.usualRuns = usualRuns;
        this.everything = everything;
        for (ClaimSpec claim : study.claims()) {
            for (String name : List.of(study.base(), claim.treatment())) {
                EnsembleResult ensemble = ensemble(name, Thesis.POSTERIOR);
                Measured own = Measured.own(claim.outcome());
                prepare(
                        claim,
                        figure(claim, name),
                        kept(ensemble, posterior),
                        main.figures().of(claim, own, name, ensemble));
            }
            believed(claim).ifPresent(figure -> {
                EnsembleResult ensemble = ensemble(study.base(), Thesis.POSTERIOR);
                prepare(claim, figure, kept(ensemble, posterior), ClaimTest.outcomes(figure.outcome(), ensemble));
            });
        }
    }

    /** The draws of which the members of an ensemble were made. */
    private static List<PriorDraw> kept(EnsembleResult ensemble, List<Integer> posterior) {
        return IntStream.range(0, ensemble.outcomes().size())
                .mapToObj(k -> new PriorDraw(Thesis.CONTINUOUS, posterior.get(k % posterior.size())))
                .toList();
    }

    private void prepare(ClaimSpec claim, Figure figure, List<PriorDraw> kept, double[] values) {
        figures.know(figure, kept, values);
        variants.stream()
                .filter(variant -> isRun(claim, variant))
                .forEach(variant -> figures.want(figure, draws(variant)));
    }

    private static Figure figure(ClaimSpec claim, String scenario) {
        return new Figure(scenario, claim.seeds(), claim.outcome());
    }

    private Optional<Figure> believed(ClaimSpec claim) {
        return claim.believed().map(outcome -> new Figure(study.base(), claim.seeds(), outcome));
    }

    private EnsembleResult ensemble(String name, Thesis thesis) {
        return main.ensemble(ClaimTest.names(study).indexOf(name), thesis);
    }

    private static List<PriorDraw> draws(EvidenceVariant variant) {
        return variant.draws().stream()
                .map(draw -> new PriorDraw(variant.prior(), draw))
                .toList();
    }

    private boolean isRun(ClaimSpec claim, EvidenceVariant variant) {
        return everything || claim.seeds() <= usualRuns || variant.isOnGradesAb();
    }

    /** How many runs {@link #run} will make. */
    public int runs() {
        return figures.runs();
    }

    /** Every claim under every variant, in their orders; what is not run has no result. */
    public List<Strength> run(Map<String, Scenario> scenarios, DrawnMembers drawn, Workers workers) {
        figures.run(scenarios, drawn, workers);
        List<Strength> strengths = new ArrayList<>();
        for (ClaimSpec claim : study.claims()) {
            for (EvidenceVariant variant : variants) {
                strengths.add(new Strength(
                        claim,
                        variant,
                        isRun(claim, variant) ? Optional.of(result(claim, variant)) : Optional.empty()));
            }
        }
        return List.copyOf(strengths);
    }

    private ClaimResult result(ClaimSpec claim, EvidenceVariant variant) {
        List<PriorDraw> draws = draws(variant);
        ClaimResult after = ClaimTest.judge(
                        claim,
                        Thesis.POSTERIOR,
                        believed(claim).map(figure -> figures.of(figure, draws)),
                        figures.of(figure(claim, study.base()), draws),
                        figures.of(figure(claim, claim.treatment()), draws))
                .settling(main.figures().settles(claim.treatment()));
        if (variant.isOtherPrior()) {
            ClaimResult before = judged(claim, variant.prior());
            return after.decided(before, before);
        }
        ClaimResult before = judged(claim, Thesis.CONTINUOUS);
        return after.decided(
                before, main.theses().contains(Thesis.REFERENCE) ? judged(claim, Thesis.REFERENCE) : before);
    }

    private ClaimResult judged(ClaimSpec claim, Thesis thesis) {
        return main.claims().stream()
                .filter(result -> result.claim() == claim && result.thesis() == thesis)
                .findFirst()
                .orElseThrow();
    }
}
