package fukabun.app.cli.job;

import fukabun.app.files.InputDigest;
import fukabun.app.output.Format;
import fukabun.app.output.Manifest;
import fukabun.app.scenario.ScenarioLibrary;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The manifest of an analysis of a study, and where what it has done so far is kept. */
public final class AnalysisManifest {
    private static final int DIGITS = 12;

    private AnalysisManifest() {}

    /**
     * What was asked of an analysis.
     *
     * @param id names the result folder
     * @param names of the study as the user gave it; empty for a command without a study
     * @param options every option of the command that moves a number, with its value
     * @param files what else was read, by the option that names it
     */
    public record Asked(String id, List<String> names, Map<String, String> options, Map<String, Path> files) {
        public Asked {
            names = List.copyOf(names);
        }
    }

    /**
     * Of an analysis of a study that reads nothing else.
     *
     * @param name of the study as the user gave it
     * @param options as {@link Asked#options} has them
     */
    public static Manifest of(
            Job job, String id, String name, List<Manifest.Input> inputs, Map<String, String> options, int runs) {
        return of(job, new Asked(id, List.of(name), options, Map.of()), inputs, runs);
    }

    /**
     * @param inputs in their order
     * @param runs how often each scenario runs
     */
    public static Manifest of(Job job, Asked asked, List<Manifest.Input> inputs, int runs) {
        Map<String, String> options = new LinkedHashMap<>(asked.options());
        options.put(
                "--format",
                job.options().formats().stream().sorted().map(Format::key).collect(Collectors.joining(",")));
        InputDigest digest = new InputDigest().with("command", job.command());
        inputs.forEach(input -> digest.with(input.role() + " " + input.id(), input.sha256()));
        options.forEach(digest::with);
        Manifest.Invocation invocation = invocation(job, asked, options);
        Manifest manifest = new Manifest(
                asked.id(),
                digest.hex(),
                invocation,
                inputs.stream().map(input -> placed(input, invocation)).toList(),
                job.seed(),
                runs,
                posteriorChanged(job, inputs),
                Version.software(job.session().home()),
                new Manifest.Timing(job.started(), Duration.ZERO));
        job.session().inspect(manifest.inputs());
        return manifest;
    }

    private static List<String> posteriorChanged(Job job, List<Manifest.Input> inputs) {
        boolean uses = inputs.stream().anyMatch(input -> input.role().equals(Inputs.POSTERIOR));
        return uses ? job.posteriorChanged() : List.of();
    }

    private static Manifest.Invocation invocation(Job job, Asked asked, Map<String, String> options) {
        StringBuilder repeat = new StringBuilder("./fukabun ").append(job.command());
        asked.names().forEach(name -> repeat.append(' ').append(Invocation.quoted(name)));
        options.forEach((option, value) -> Invocation.append(repeat, option, value));
        Map<String, Path> files = new LinkedHashMap<>(asked.files());
        job.options().data().ifPresent(folder -> files.put("--data", folder));
        files.forEach((option, path) -> Invocation.append(repeat, option, path.toString()));
        job.options().settings().forEach(setting -> Invocation.append(repeat, "--set", setting));
        Map<String, String> stored = new LinkedHashMap<>(options);
        files.forEach((option, path) -> stored.put(option, job.session().home().stored(path)));
        return new Manifest.Invocation(
                job.command(),
                repeat.toString(),
                asked.names().stream().map(name -> Invocation.stored(job, name)).toList(),
                job.options().settings(),
                stored);
    }

    /** The input with the file that it was read from; an option that names a file is called after its input. */
    private static Manifest.Input placed(Manifest.Input input, Manifest.Invocation invocation) {
        boolean isStudy = input.role().equals("study") && !invocation.names().isEmpty();
        String name = isStudy ? invocation.names().get(0) : "";
        String path =
                ScenarioLibrary.isFileName(name) ? name : invocation.options().getOrDefault("--" + input.role(), "");
        return new Manifest.Input(input.role(), input.id(), input.sha256(), path);
    }

    /** The manifest with how long it took. */
    public static Manifest timed(Manifest manifest, Job job) {
        return new Manifest(
                manifest.id(),
                manifest.inputDigest(),
                manifest.invocation(),
                manifest.inputs(),
                manifest.seed(),
                manifest.runs(),
                manifest.posteriorChanged(),
                manifest.software(),
                new Manifest.Timing(job.started(), Duration.between(job.started(), Instant.now())));
    }

    /** Where a stopped analysis leaves what it has done: a place for these inputs and this very program. */
    public static Path checkpoints(Path parent, Manifest manifest) {
        String key = new InputDigest()
                .with("inputs", manifest.inputDigest())
                .with("code", manifest.software().code())
                .hex();
        return parent.resolve(manifest.id()).resolve(".checkpoints-" + key.substring(0, DIGITS));
    }
}
