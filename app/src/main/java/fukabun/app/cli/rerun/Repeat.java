package fukabun.app.cli.rerun;

import fukabun.app.cli.attribute.AttributeCommand;
import fukabun.app.cli.calibrate.CalibrateCommand;
import fukabun.app.cli.claim.ClaimCommand;
import fukabun.app.cli.falsify.FalsifyCommand;
import fukabun.app.cli.job.Inputs;
import fukabun.app.cli.job.RunOptions;
import fukabun.app.cli.job.Session;
import fukabun.app.cli.job.Version;
import fukabun.app.cli.job.Workspace;
import fukabun.app.cli.record.RecordCommand;
import fukabun.app.cli.run.CompareCommand;
import fukabun.app.cli.run.RunCommand;
import fukabun.app.cli.sensitivity.SensitivityCommand;
import fukabun.app.cli.sweep.SweepCommand;
import fukabun.app.cli.terminal.WholeNumber;
import fukabun.app.files.Fault;
import fukabun.app.files.ScenarioException;
import fukabun.app.files.Words;
import fukabun.app.output.Format;
import fukabun.app.output.Manifest;
import fukabun.app.result.StoredManifest;
import fukabun.app.scenario.ScenarioLibrary;
import fukabun.scenario.Scenario;
import fukabun.scenario.Thesis;
import fukabun.study.ClaimSpec;
import fukabun.study.Study;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The command that a manifest tells of: on which inputs, then and now, and once more. */
final class Repeat {
    private static final Map<String, Function<Session, Callable<Integer>>> COMMANDS = commands();

    /** Commands whose inputs are those of a run, a comparison or a study, and are read here. */
    private static final Set<String> RUNS = Set.of("run", "compare", "claim");

    private static final String DATA = "--data";

    /** What moves no number, or changes more than a result folder. */
    private static final Set<String> NOT_REPEATED = Set.of("--out", "--threads", "--install");

    private static final String FORMAT = "--format";

    private final Session session;
    private final StoredManifest stored;
    private final Integer threads;
    private final CommandLine line;

    /** Throws {@link ScenarioException} where the manifest tells of something that this program cannot repeat. */
    Repeat(Session session, StoredManifest stored, Integer threads) {
        this.session = session;
        this.stored = stored;
        this.threads = threads;
        if (!COMMANDS.containsKey(stored.command())) {
            throw new ScenarioException(List.of(fault("command '" + Words.shown(stored.command(), false)
                    + "' cannot be repeated: it must be one of " + String.join(", ", COMMANDS.keySet()) + ".")));
        }
        this.line = line(COMMANDS.get(stored.command()).apply(session.muted(this::inspect)));
        List<Fault> faults = new ArrayList<>();
        Set<String> known = new TreeSet<>(line.getCommandSpec().optionsMap().keySet());
        known.addAll(line.getCommandSpec().negatedOptionsMap().keySet());
        known.removeAll(NOT_REPEATED);
        for (String option : stored.options().keySet()) {
            if (!known.contains(option)) {
                faults.add(fault(
                        "option " + Words.shown(option, true) + " cannot be repeated." + Words.cure(option, known)));
            }
        }
        for (Manifest.Input input : stored.inputs()) {
            if (!input.path().isEmpty() && !Files.exists(session.home().restored(input.path()))) {
                faults.add(fault("the " + input.role() + " '" + input.id() + "' was read from '"
                        + session.home().restored(input.path()) + "', which is gone. Maybe put it back there."));
            }
        }
        if (!faults.isEmpty()) {
            throw new ScenarioException(faults);
        }
    }

    private static Map<String, Function<Session, Callable<Integer>>> commands() {
        Map<String, Function<Session, Callable<Integer>>> commands = new LinkedHashMap<>();
        commands.put("run", RunCommand::new);
        commands.put("compare", CompareCommand::new);
        commands.put("claim", ClaimCommand::new);
        commands.put("attribute", AttributeCommand::new);
        commands.put("sweep", SweepCommand::new);
        commands.put("sensitivity", SensitivityCommand::new);
        commands.put("falsify", FalsifyCommand::new);
        commands.put("calibrate", CalibrateCommand::new);
        commands.put("record", RecordCommand::new);
        return commands;
    }

    private static CommandLine line(Callable<Integer> command) {
        CommandLine line = new CommandLine(command).setCaseInsensitiveEnumValuesAllowed(true);
        WholeNumber.register(line);
        return line;
    }

    /** Refuses to repeat an analysis on other inputs. */
    private void inspect(List<Manifest.Input> now) {
        List<RerunReport.Change> changes = RUNS.contains(stored.command()) ? List.of() : changes(now);
        if (!changes.isEmpty()) {
            throw new InputsChanged(changes);
        }
    }

    /**
     * What has changed since the result was written: the version of the program, and the inputs by their digests. The
     * inputs of an analysis are looked at when it has read them.
     */
    List<RerunReport.Change> changes() {
        session.progress().say("comparing the inputs with those of then");
        List<RerunReport.Change> changes = new ArrayList<>();
        if (!stored.software().version().equals(Version.number())) {
            changes.add(new RerunReport.Change(
                    "program", "version", stored.software().version(), Version.number()));
        }
        if (RUNS.contains(stored.command())) {
            changes.addAll(changes(inputs()));
        }
        return changes;
    }

    private List<RerunReport.Change> changes(List<Manifest.Input> now) {
        List<RerunReport.Change> changes = new ArrayList<>();
        for (Manifest.Input before : stored.inputs()) {
            String digest = now.stream()
                    .filter(each -> isSame(each, before))
                    .findFirst()
                    .map(RerunCommand::shortened)
                    .orElse("none");
            if (!RerunCommand.shortened(before).equals(digest)) {
                changes.add(new RerunReport.Change(before.role(), before.id(), RerunCommand.shortened(before), digest));
            }
        }
        for (Manifest.Input each : now) {
            if (stored.inputs().stream().noneMatch(before -> isSame(each, before))) {
                changes.add(new RerunReport.Change(each.role(), each.id(), "none", RerunCommand.shortened(each)));
            }
        }
        return changes;
    }

    /** Runs the command once more and writes its tables below a folder. Throws {@link InputsChanged}. */
    void run(Path out) throws IOException {
        try {
            line.parseArgs(arguments(out).toArray(String[]::new));
        } catch (ParameterException e) {
            throw new ScenarioException(List.of(fault(e.getMessage())));
        }
        call(line.getCommand());
    }

    private static void call(Callable<Integer> command) throws IOException {
        try {
            command.call();
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("a command may throw no other exception but threw " + e, e);
        }
    }

    private List<String> arguments(Path out) {
        List<String> arguments = new ArrayList<>();
        stored.options().forEach((option, value) -> {
            if (!option.equals(FORMAT)) {
                arguments.add(option);
            }
            if (!option.equals(FORMAT) && !value.isEmpty()) {
                arguments.add(isPath(option) ? session.home().restored(value).toString() : value);
            }
        });
        stored.settings().forEach(setting -> arguments.addAll(List.of("--set", setting)));
        if (threads != null) {
            arguments.addAll(List.of("--threads", threads.toString()));
        }
        arguments.addAll(List.of("--out", out.toString(), FORMAT, tables(), "--"));
        stored.names().forEach(name -> arguments.add(restored(name)));
        return arguments;
    }

    private boolean isPath(String option) {
        return line.getCommandSpec().findOption(option).type() == Path.class;
    }

    /** The formats whose tables are compared. */
    private String tables() {
        boolean iamc =
                List.of(stored.options().getOrDefault(FORMAT, "").split(",")).contains(Format.IAMC.key());
        return Format.CSV.key() + (iamc ? "," + Format.IAMC.key() : "");
    }

    private List<Manifest.Input> inputs() {
        Optional<Path> data = Optional.ofNullable(stored.options().get(DATA)).map(session.home()::restored);
        Workspace workspace = Workspace.open(session.home(), data);
        Function<String, Scenario> scenario = name -> workspace.scenario(restored(name), stored.settings());
        if (!stored.command().equals("claim")) {
            List<Scenario> scenarios = stored.names().stream().map(scenario).toList();
            return with(workspace, thesis(), Inputs.of(workspace, Optional.empty(), scenarios));
        }
        if (stored.names().size() != 1) {
            throw new ScenarioException(List.of(fault("claim needs one study in 'names' but has " + stored.names())));
        }
        Study study = workspace.study(restored(stored.names().get(0)));
        List<Scenario> scenarios =
                List.copyOf(Inputs.withIllustrations(study, scenario).values());
        List<Manifest.Input> inputs = new ArrayList<>(
                with(workspace, Thesis.POSTERIOR, Inputs.of(workspace, Optional.of(asked(study)), scenarios)));
        Inputs.variants(workspace).ifPresent(inputs::add);
        Inputs.missingFigures(workspace).ifPresent(inputs::add);
        return inputs;
    }

    private static List<Manifest.Input> with(Workspace workspace, Thesis thesis, List<Manifest.Input> inputs) {
        List<Manifest.Input> all = new ArrayList<>(inputs);
        all.addAll(Inputs.posterior(workspace, List.of(thesis)));
        return all;
    }

    /** Under which a run or comparison was drawn; one that is unknown is found out when the options are read. */
    private Thesis thesis() {
        String key = stored.options().getOrDefault("--thesis", Thesis.POSTERIOR.key());
        return Arrays.stream(Thesis.values())
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElse(Thesis.POSTERIOR);
    }

    /** The study with the draws and the seed of then. */
    private Study asked(Study study) {
        return study.with(within("--runs", study.members(), RunOptions.MOST_RUNS), number("--seed", study.seed()))
                .withUsualRuns(within(ClaimCommand.SEEDS, 1, ClaimSpec.MOST_SEEDS));
    }

    private int within(String option, int otherwise, int most) {
        long value = number(option, otherwise);
        if (!(value >= 1 && value <= most)) {
            throw new ScenarioException(
                    List.of(fault(option + " must be a whole number from 1 to " + most + " but was " + value + ".")));
        }
        return (int) value;
    }

    private long number(String option, long otherwise) {
        String text = stored.options().get(option);
        try {
            return text == null ? otherwise : Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new ScenarioException(
                    List.of(fault(option + " must be a whole number but was " + Words.shown(text, true) + ".")));
        }
    }

    private String restored(String name) {
        return ScenarioLibrary.isFileName(name) ? session.home().restored(name).toString() : name;
    }

    private Fault fault(String message) {
        return new Fault(stored.folder().resolve("manifest.json").toString(), 0, 0, message);
    }

    private static boolean isSame(Manifest.Input one, Manifest.Input other) {
        return one.role().equals(other.role()) && one.id().equals(other.id());
    }
}
