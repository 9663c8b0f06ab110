package fukabun.app.cli.job;

import fukabun.app.output.Manifest;
import fukabun.app.result.StoredProvenance;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Whether the posterior that ships was drawn from the inputs as they are now. */
final class PosteriorInputs {
    private static final String PROVENANCE = "main.json";

    private PosteriorInputs() {}

    /** What is no longer as it was when the posterior was made; nothing where there is no telling. */
    static List<String> changed(Workspace workspace) {
        Path made = workspace.library().posteriorFile().resolveSibling(PROVENANCE);
        return Files.exists(made) ? changed(StoredProvenance.inputs(made), workspace) : List.of();
    }

    /** The roles of inputs of a calibration whose digests are not those that are given by role. */
    static List<String> changed(Map<String, String> digests, Workspace workspace) {
        return Inputs.ofCalibration(
                        workspace,
                        workspace.library().scenario("baseline"),
                        workspace.library().patterns(workspace.data().historicalRecord()))
                .stream()
                .filter(input -> !input.sha256().equals(digests.get(input.role())))
                .map(Manifest.Input::role)
                .toList();
    }

    /** One line for a user who would else take an old posterior for one of these inputs. */
    static String warning(List<String> changed) {
        return "the posterior was calibrated with other inputs (" + String.join(", ", changed)
                + "), so what is given as after the record is not after this one. Maybe first"
                + " ./fukabun calibrate --install.";
    }
}
