package fukabun.app.cli;

import fukabun.app.files.InputDigest;
import fukabun.app.files.SurroundingsException;
import fukabun.app.output.Manifest;
import fukabun.app.scenario.ScenarioLibrary;
import fukabun.scenario.Scenario;
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
final class Inputs {
    static final String DATA = "data";

    private Inputs() {}

    static List<Manifest.Input> of(Workspace workspace, Optional<Study> study, List<Scenario> scenarios) {
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

    /** The same for a result that may hold claims, with the list of missing figures where it does. */
    static List<Manifest.Input> ofClaims(Workspace workspace, Optional<Study> study, List<Scenario> scenarios) {
        List<Manifest.Input> inputs = of(workspace, study, scenarios);
        if (study.isPresent()) {
            workspace.library().missingFigures().ifPresent(list -> inputs.add(missingFigures(list)));
        }
        return inputs;
    }

    private static Manifest.Input missingFigures(Path list) {
        try {
            return new Manifest.Input("missing figures", "main", InputDigest.ofBytes(Files.readAllBytes(list)), "");
        } catch (IOException e) {
            throw new SurroundingsException("the list " + list + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    /** The scenarios of a study: the base first, then each treatment once, in the order of the claims. */
    static Map<String, Scenario> scenariosOf(Study study, Function<String, Scenario> byId) {
        Map<String, Scenario> scenarios = new LinkedHashMap<>();
        scenarios.put(study.base(), byId.apply(study.base()));
        for (ClaimSpec claim : study.claims()) {
            scenarios.computeIfAbsent(claim.treatment(), byId);
        }
        return scenarios;
    }

    static Manifest.Input input(String role, String id, String canonical) {
        return new Manifest.Input(role, id, InputDigest.ofBytes(canonical.getBytes(StandardCharsets.UTF_8)), "");
    }
}
