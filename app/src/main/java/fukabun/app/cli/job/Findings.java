package fukabun.app.cli.job;

import fukabun.app.output.EvidenceStrength;
import fukabun.app.output.OutputTable;
import fukabun.scenario.Scenario;
import fukabun.study.ClaimResult;
import fukabun.study.Difference;
import fukabun.study.EnsembleResult;
import fukabun.study.MeasuredEffect;
import fukabun.study.Study;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a command found out, before it goes to the files.
 *
 * @param id names the result folder
 * @param names of the study or the scenarios on the command line
 * @param study that was tested, if one was
 * @param title a headline
 * @param question in plain words
 * @param scenarios the base first
 * @param ensembles one a scenario and thesis, in their order
 * @param differences variants less base
 * @param claims empty unless claims were tested
 * @param strength of the claims
 * @param options that were given and that only this command has, with their values
 * @param effects of the claims in every unit and window
 * @param further tables of the command's own
 * @param figures of the command's own
 */
public record Findings(
        String id,
        List<String> names,
        Optional<Study> study,
        String title,
        String question,
        List<Scenario> scenarios,
        List<EnsembleResult> ensembles,
        List<Difference> differences,
        List<ClaimResult> claims,
        EvidenceStrength strength,
        Map<String, String> options,
        List<MeasuredEffect> effects,
        List<OutputTable> further,
        List<NamedFigure> figures) {
    private static final EvidenceStrength NO_CLAIMS = EvidenceStrength.none("nothing is claimed");

    /** The same with the effects of its claims, and tables and figures of the command's own. */
    public Findings with(List<MeasuredEffect> measured, List<OutputTable> tables, List<NamedFigure> drawn) {
        return new Findings(
                id,
                names,
                study,
                title,
                question,
                scenarios,
                ensembles,
                differences,
                claims,
                strength,
                options,
                measured,
                tables,
                drawn);
    }

    /** Of one scenario. */
    public static Findings ofRun(String name, Scenario scenario, EnsembleResult ensemble) {
        return new Findings(
                scenario.id(),
                List.of(name),
                Optional.empty(),
                scenario.title(),
                scenario.question(),
                List.of(scenario),
                List.of(ensemble),
                List.of(),
                List.of(),
                NO_CLAIMS,
                Map.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Of a comparison; headline and question are those of the last scenario. */
    public static Findings ofComparison(
            List<String> names,
            List<Scenario> scenarios,
            List<EnsembleResult> ensembles,
            List<Difference> differences) {
        Scenario last = scenarios.get(scenarios.size() - 1);
        String variants = scenarios.size() == 2 ? last.id() : scenarios.size() - 1 + "-scenarios";
        return new Findings(
                scenarios.get(0).id() + "-against-" + variants,
                names,
                Optional.empty(),
                last.title(),
                last.question(),
                scenarios,
                ensembles,
                differences,
                List.of(),
                NO_CLAIMS,
                Map.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Of a study. */
    public static Findings ofStudy(
            String name,
            Study study,
            List<Scenario> scenarios,
            List<EnsembleResult> ensembles,
            List<Difference> differences,
            List<ClaimResult> claims,
            EvidenceStrength strength,
            Map<String, String> options) {
        return new Findings(
                study.id(),
                List.of(name),
                Optional.of(study),
                study.title(),
                study.question(),
                scenarios,
                ensembles,
                differences,
                claims,
                strength,
                options,
                List.of(),
                List.of(),
                List.of());
    }
}
