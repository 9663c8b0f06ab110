package fukabun.app.cli;

import fukabun.app.cli.attribute.AttributeCommand;
import fukabun.app.cli.calibrate.CalibrateCommand;
import fukabun.app.cli.claim.ClaimCommand;
import fukabun.app.cli.explain.ExplainCommand;
import fukabun.app.cli.falsify.FalsifyCommand;
import fukabun.app.cli.job.Failures;
import fukabun.app.cli.job.Home;
import fukabun.app.cli.job.OutputOptions;
import fukabun.app.cli.job.Session;
import fukabun.app.cli.job.Version;
import fukabun.app.cli.record.RecordCommand;
import fukabun.app.cli.rerun.RerunCommand;
import fukabun.app.cli.run.CompareCommand;
import fukabun.app.cli.run.RunCommand;
import fukabun.app.cli.sensitivity.SensitivityCommand;
import fukabun.app.cli.sweep.SweepCommand;
import fukabun.app.cli.terminal.ExitCode;
import fukabun.app.cli.terminal.Terminal;
import fukabun.app.cli.terminal.WholeNumber;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The program as a user sees it: every command under one name, and what happens when one fails. */
@Command(
        name = "fukabun",
        description = "Simulates the Soviet-Japanese energy trade of 1968-91 and tests what historians say of it.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  fukabun claim                                tests the claims of the main study",
            "  fukabun compare baseline islands-1973        what the islands would have changed",
            "  fukabun run baseline --set portWorks=true    one scenario, one lever turned",
            "",
            "'fukabun COMMAND --help' tells more of a command."
        })
final class CommandTree implements Callable<Integer> {
    private static final int WIDTH = 100;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(names = "--version", versionHelp = true, description = "Print version, revision, Java and data.")
    private boolean version;

    private final Session session;
    private final CommandLine commandLine;

    CommandTree(Terminal terminal, Home home) {
        session = new Session(terminal, home, output);
        commandLine = new CommandLine(this);
        commandLine.getCommandSpec().versionProvider((IVersionProvider) () -> Version.lines(home));
        addCommand(new ListCommand(session));
        addCommand(new CheckCommand(session));
        addCommand(new RunCommand(session));
        addCommand(new CompareCommand(session));
        addCommand(new ClaimCommand(session));
        addCommand(new SweepCommand(session));
        addCommand(new SensitivityCommand(session));
        addCommand(new AttributeCommand(session));
        addCommand(new FalsifyCommand(session));
        addCommand(new CalibrateCommand(session));
        addCommand(new RecordCommand(session));
        addCommand(new ExplainCommand(session));
        addCommand(new RerunCommand(session));
        configure();
    }

    /** Runs one command line and returns the exit code. Throws nothing. */
    int run(String... args) {
        int code;
        try {
            code = commandLine.execute(args);
        } catch (Error e) {
            code = new Failures(session).report(e);
        }
        session.out().flush();
        session.err().flush();
        return code;
    }

    /** Without a command: the short help. */
    @Override
    public Integer call() {
        commandLine.usage(session.out(), Ansi.OFF);
        return ExitCode.DONE;
    }

    private void addCommand(Object command) {
        commandLine.addSubcommand(command);
    }

    private void configure() {
        addHelp(commandLine);
        commandLine.getSubcommands().values().forEach(CommandTree::addHelp);
        Failures failures = new Failures(session);
        commandLine
                .setOut(session.out())
                .setErr(session.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(WIDTH)
                .setUsageHelpLongOptionsMaxWidth(34)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(failures::misused)
                .setExecutionExceptionHandler(failures::failed);
        WholeNumber.register(commandLine);
    }

    private static void addHelp(CommandLine command) {
        command.getCommandSpec()
                .addOption(CommandLine.Model.OptionSpec.builder("--help", "-h")
                        .usageHelp(true)
                        .type(boolean.class)
                        .description("Print this help.")
                        .build());
    }
}
