package fukabun.app.cli.job;

import fukabun.app.files.InputDigest;
import fukabun.app.files.SurroundingsException;
import fukabun.app.output.Manifest;
import fukabun.app.scenario.ScenarioLibrary;
import fukabun.calibration.PatternSet;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import fukabun.study.ClaimSpec;
import fukabun.study.Study;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What a result is computed from, with a digest of each: study, scenarios, priors, data, in this order. */
public final class Inputs {
    static final String DATA = "data";
    static final String POSTERIOR = "posterior";

    private static final String VARIANTS = "variants";
    private static final String MISSING = "missing figures";

    private Inputs() {}

    public static List<Manifest.Input> of(Workspace workspace, Optional<Study> study, List<Scenario> scenarios) {
        ScenarioLibrary library = workspace.library();
        List<Manifest.Input> inputs = new ArrayList<>();
        study.ifPresent(each -> inputs.add(input("study", each.id(), library.canonical(each))));
        for (Scenario scenario : scenarios) {
            inputs.add(input("scenario", scenario.id(), library.canonical(scenario)));
        }
        inputs.add(input("priors", "priors", library.canonical(library.priors())));
        inputs.add(new Manifest.Input(DATA, DATA, workspace.data().digest(), ""));
        return inputs;
    }

    /** What a posterior is made from. */
    public static List<Manifest.Input> ofCalibration(Workspace workspace, Scenario baseline, PatternSet patterns) {
        return withPatterns(workspace, of(workspace, Optional.empty(), List.of(baseline)), patterns);
    }

    /** What a check of a calibration is made from: the effects of the study's claims are asked about too. */
    public static List<Manifest.Input> ofCoverage(
            Workspace workspace, Study study, List<Scenario> scenarios, PatternSet patterns) {
        return withPatterns(workspace, of(workspace, Optional.of(study), scenarios), patterns);
    }

    private static List<Manifest.Input> withPatterns(
            Workspace workspace, List<Manifest.Input> others, PatternSet patterns) {
        List<Manifest.Input> inputs = new ArrayList<>(others);
        inputs.add(input("patterns", "patterns", workspace.library().canonical(patterns)));
        return inputs;
    }

    /** The list of figures that historians could still find, where there is one. */
    public static Optional<Manifest.Input> missingFigures(Workspace workspace) {
        Optional<Path> list = workspace.library().missingFigures();
        try {
            return list.isPresent()
                    ? Optional.of(new Manifest.Input(MISSING, MISSING, InputDigest.ofFile(list.get()), ""))
                    : Optional.empty();
        } catch (IOException e) {
            throw new SurroundingsException(list.get() + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** The draws of other evidence and other beliefs, where any ship. */
    public static Optional<Manifest.Input> variants(Workspace workspace) {
        Path file = workspace.library().variantsFile();
        return Files.exists(file)
                ? Optional.of(new Manifest.Input(VARIANTS, VARIANTS, digest(file), ""))
                : Optional.empty();
    }

    /** The posterior, where a result is drawn from it. */
    public static List<Manifest.Input> posterior(Workspace workspace, List<Thesis> theses) {
        Path file = workspace.library().posteriorFile();
        return theses.contains(Thesis.POSTERIOR) && Files.exists(file)
                ? List.of(new Manifest.Input(POSTERIOR, POSTERIOR, digest(file), ""))
                : List.of();
    }

    /** The digest of a file as it stands. */
    public static String digest(Path file) {
        try {
            return InputDigest.ofFile(file);
        } catch (IOException e) {
            throw new SurroundingsException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** The scenarios of a study: the base first, then each treatment once, in the order of the claims. */
    public static Map<String, Scenario> scenariosOf(Study study, Function<String, Scenario> byId) {
        Map<String, Scenario> scenarios = new LinkedHashMap<>();
        scenarios.put(study.base(), byId.apply(study.base()));
        for (ClaimSpec claim : study.claims()) {
            scenarios.computeIfAbsent(claim.treatment(), byId);
        }
        return scenarios;
    }

    /** The scenarios of a study, and after them those of its illustrations. */
    public static Map<String, Scenario> withIllustrations(Study study, Function<String, Scenario> byId) {
        Map<String, Scenario> scenarios = scenariosOf(study, byId);
        for (Study.Illustration each : study.illustrations()) {
            scenarios.computeIfAbsent(each.base(), byId);
            scenarios.computeIfAbsent(each.claim().treatment(), byId);
        }
        return scenarios;
    }

    public static Manifest.Input input(String role, String id, String canonical) {
        return new Manifest.Input(role, id, InputDigest.ofBytes(canonical.getBytes(StandardCharsets.UTF_8)), "");
    }
}
