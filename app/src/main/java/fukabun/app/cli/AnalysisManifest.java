package fukabun.app.cli;

import fukabun.app.files.InputDigest;
import fukabun.app.output.Format;
import fukabun.app.output.Manifest;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The manifest of an analysis of a study, and where what it has done so far is kept. */
final class AnalysisManifest {
    private static final int DIGITS = 12;

    private AnalysisManifest() {}

    /**
     * @param name of the study as the user gave it
     * @param inputs in their order
     * @param asked every option of the command that moves a number, with its value
     * @param runs how often each scenario runs
     */
    static Manifest of(
            Job job, String id, String name, List<Manifest.Input> inputs, Map<String, String> asked, int runs) {
        Map<String, String> options = new LinkedHashMap<>(asked);
        options.put(
                "--format",
                job.options().formats().stream().sorted().map(Format::key).collect(Collectors.joining(",")));
        InputDigest digest = new InputDigest().with("command", job.command());
        inputs.forEach(input -> digest.with(input.role() + " " + input.id(), input.sha256()));
        options.forEach(digest::with);
        return new Manifest(
                id,
                digest.hex(),
                invocation(job, name, options),
                inputs,
                job.seed(),
                runs,
                Version.software(job.session().home()),
                new Manifest.Timing(job.started(), Duration.ZERO));
    }

    private static Manifest.Invocation invocation(Job job, String name, Map<String, String> options) {
        StringBuilder repeat = new StringBuilder("./fukabun ").append(job.command());
        repeat.append(' ').append(Invocation.quoted(name));
        options.forEach((option, value) -> Invocation.append(repeat, option, value));
        job.options().settings().forEach(setting -> Invocation.append(repeat, "--set", setting));
        job.options().data().ifPresent(folder -> Invocation.append(repeat, "--data", folder.toString()));
        Map<String, String> stored = new LinkedHashMap<>(options);
        job.options().data().ifPresent(folder -> stored.put("--data", job.session().home().stored(folder)));
        return new Manifest.Invocation(
                job.command(),
                repeat.toString(),
                List.of(Invocation.stored(job, name)),
                job.options().settings(),
                stored);
    }

    /** The manifest with how long it took. */
    static Manifest timed(Manifest manifest, Job job) {
        return new Manifest(
                manifest.id(),
                manifest.inputDigest(),
                manifest.invocation(),
                manifest.inputs(),
                manifest.seed(),
                manifest.runs(),
                manifest.software(),
                new Manifest.Timing(job.started(), Duration.between(job.started(), Instant.now())));
    }

    /** Where a stopped analysis leaves what it has done: a place for these inputs and this very program. */
    static Path checkpoints(Path parent, Manifest manifest) {
        String key = new InputDigest()
                .with("inputs", manifest.inputDigest())
                .with("code", manifest.software().code())
                .hex();
        return parent.resolve(manifest.id()).resolve(".checkpoints-" + key.substring(0, DIGITS));
    }
}
