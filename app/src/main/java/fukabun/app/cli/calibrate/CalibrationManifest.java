package fukabun.app.cli.calibrate;

import fukabun.app.cli.job.AnalysisManifest;
import fukabun.app.cli.job.Invocation;
import fukabun.app.cli.job.Job;
import fukabun.app.output.Manifest;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a calibration, or a check of one, was made from. */
final class CalibrationManifest {
    private static final String FORMAT = "--format";

    private CalibrationManifest() {}

    /**
     * @param id name of the result folder
     * @param inputs in their order
     * @param file of the patterns, where they are not the shipped ones
     * @param more options that move a number, besides draws, seed and grades, with their values
     */
    static Manifest of(Job job, String id, List<Manifest.Input> inputs, Optional<Path> file, Map<String, String> more) {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("--seed", Long.toString(job.seed()));
        asked.put("--runs", Integer.toString(job.runs()));
        asked.putAll(more);
        asked.put("--grades", job.options().grades().name());
        Map<String, Path> files = new LinkedHashMap<>();
        file.ifPresent(path -> files.put("--patterns", path));
        return AnalysisManifest.of(job, new AnalysisManifest.Asked(id, List.of(), asked, files), inputs, job.runs());
    }

    /** The command that makes the same draws, whatever files are written of them. */
    static String repeat(Manifest manifest) {
        StringBuilder repeat = new StringBuilder("./fukabun calibrate");
        manifest.invocation().options().forEach((option, value) -> {
            if (!option.equals(FORMAT)) {
                Invocation.append(repeat, option, value);
            }
        });
        return repeat.toString();
    }
}
