package fukabun.app.cli;

import fukabun.app.files.InputDigest;
import fukabun.app.output.Manifest;
import fukabun.calibration.PatternSet;
import fukabun.scenario.Scenario;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a calibration, or a check of one, was made from. */
final class CalibrationManifest {
    private CalibrationManifest() {}

    /**
     * @param id name of the result folder
     * @param scenarios that are run
     * @param more options that move a number, besides draws, seed and grades, with their values
     */
    static Manifest of(
            Job job, String id, List<Scenario> scenarios, PatternSet patterns, Map<String, String> more) {
        List<Manifest.Input> inputs = new ArrayList<>(Inputs.of(job.workspace(), Optional.empty(), scenarios));
        inputs.add(Inputs.input("patterns", "patterns", job.workspace().library().canonical(patterns)));
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("--seed", Long.toString(job.seed()));
        asked.put("--runs", Integer.toString(job.runs()));
        asked.putAll(more);
        asked.put("--grades", job.options().grades().name());
        InputDigest digest = new InputDigest().with("command", "calibrate");
        inputs.forEach(input -> digest.with(input.role() + " " + input.id(), input.sha256()));
        StringBuilder repeat = new StringBuilder("./fukabun calibrate");
        asked.forEach((option, value) -> {
            digest.with(option, value);
            repeat.append(' ').append(option).append(' ').append(value);
        });
        return new Manifest(
                id,
                digest.hex(),
                new Manifest.Invocation(
                        "calibrate", repeat.toString(), List.of(), job.options().settings(), asked),
                inputs,
                job.seed(),
                job.runs(),
                Version.software(job.session().home()),
                new Manifest.Timing(job.started(), Duration.ZERO));
    }
}
