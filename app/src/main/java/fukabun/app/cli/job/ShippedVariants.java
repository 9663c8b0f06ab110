package fukabun.app.cli.job;

import fukabun.app.files.InputDigest;
import fukabun.app.files.SurroundingsException;
import fukabun.app.output.Provenance;
import fukabun.app.result.StoredProvenance;
import fukabun.app.scenario.ScenarioLibrary;
import fukabun.calibration.Redrawn;
import fukabun.scenario.Parameters;
import fukabun.scenario.Scenario;
import fukabun.study.EvidenceVariant;
import fukabun.study.Member;
import fukabun.study.PriorDraw;
import fukabun.study.ScenarioRuns;
import fukabun.study.Workers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The draws that ship beside the posterior for other evidence and other beliefs. Draws that were picked for another
 * posterior, or from other priors, patterns or data, are not used, and the reason is said: the verdict does not need
 * them, so the study goes on. A file that cannot be understood is an error like any other.
 */
public final class ShippedVariants {
    private static final String CURE = "; fukabun calibrate --install makes them";

    private final String missing;
    private final List<EvidenceVariant> variants;
    private final Optional<Redrawn> redrawn;

    /** Parameters that were asked for; every scenario asks for them. */
    private final Map<PriorDraw, Parameters> made = new ConcurrentHashMap<>();

    private ShippedVariants(String missing, List<EvidenceVariant> variants, Optional<Redrawn> redrawn) {
        this.missing = missing;
        this.variants = variants;
        this.redrawn = redrawn;
    }

    static ShippedVariants of(Workspace workspace) {
        ScenarioLibrary library = workspace.library();
        if (library.posterior().isEmpty()) {
            return without("the model is not calibrated");
        }
        if (!Files.exists(library.variantsFile())) {
            return without("no draws for it ship beside the posterior" + CURE);
        }
        Scenario baseline = library.scenario("baseline");
        StoredProvenance made = StoredProvenance.read(library.variantsFile().resolveSibling(Provenance.OF_VARIANTS));
        List<String> changed = changed(made, workspace);
        if (!changed.isEmpty()) {
            return without("the draws that ship for it were picked with another "
                    + String.join(" and another ", changed) + CURE);
        }
        Redrawn redrawn = new Redrawn(workspace.priors(baseline), made.seed());
        return new ShippedVariants("", library.variants(), Optional.of(redrawn));
    }

    private static ShippedVariants without(String reason) {
        return new ShippedVariants(reason, List.of(), Optional.empty());
    }

    /** What is no longer as it was when the draws were picked. */
    private static List<String> changed(StoredProvenance made, Workspace workspace) {
        List<String> changed = new ArrayList<>(PosteriorInputs.changed(made.inputs(), workspace));
        if (!made.posterior().equals(digest(workspace.library().posteriorFile()))) {
            changed.add("posterior");
        }
        return changed;
    }

    private static String digest(Path file) {
        try {
            return InputDigest.ofFile(file);
        } catch (IOException e) {
            throw new SurroundingsException("the posterior " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Why there is none; empty where there are some. */
    public String missing() {
        return missing;
    }

    public List<EvidenceVariant> variants() {
        return variants;
    }

    /** Draws as members of an ensemble in a scenario, with what opens after a settlement. */
    List<Member> members(Scenario scenario, List<PriorDraw> draws, long seed, Workers workers) {
        ScenarioRuns runs = new ScenarioRuns(scenario);
        Member[] members = new Member[draws.size()];
        workers.each(
                members.length,
                k -> members[k] = runs.completed(
                        Redrawn.member(draws.get(k), parameters(draws.get(k)), scenario.parameterOverrides(), seed)));
        return List.of(members);
    }

    /** The points of the unit cube of the priors that make draws; none where they cannot be made again. */
    public List<double[]> points(List<PriorDraw> draws) {
        return redrawn.map(each -> draws.stream().map(each::point).toList()).orElse(List.of());
    }

    private Parameters parameters(PriorDraw draw) {
        return made.computeIfAbsent(draw, redrawn.orElseThrow()::parameters);
    }
}
