package fukabun.app.scenario;

import fukabun.app.files.Faults;
import fukabun.scenario.Parameter;
import fukabun.scenario.Prior;
import fukabun.scenario.Priors;
import java.util.Arrays;
import java.util.Optional;

/** Reads a priors file into {@link Priors}. */
final class PriorsReader {
    private PriorsReader() {}

    /** The priors, or nothing where faults were added. */
    static Optional<Priors> read(InputFile file, Faults faults) {
        int before = faults.mark();
        Optional<Node.Block> root = file.read(PriorsForm.ALL, faults);
        if (root.isEmpty() || !faults.noneSince(before)) {
            return Optional.empty();
        }
        Node.Block priors = (Node.Block) root.get().get("priors");
        return Optional.of(new Priors(Arrays.stream(Parameter.values())
                .map(parameter -> prior(parameter, (Node.Block) priors.get(parameter.key())))
                .toList()));
    }

    private static Prior prior(Parameter parameter, Node.Block block) {
        return new Prior(
                parameter,
                ScenarioForm.distribution(block.get("distribution")),
                CommonForms.text(block, "source"),
                CommonForms.text(block, "grade"),
                CommonForms.text(block, "note").strip());
    }
}
