package fukabun.app.cli;

import fukabun.app.cli.job.Home;
import fukabun.app.cli.terminal.Interruption;
import fukabun.app.cli.terminal.Terminal;

/** Where the program starts: takes the terminal, runs one command, leaves with its exit code. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        int code;
        try (Terminal terminal = Terminal.ofSystem()) {
            Interruption interruption = Interruption.watch(Thread.currentThread(), terminal.err());
            code = new CommandTree(terminal, Home.ofSystem()).run(args);
            interruption.passed();
            code = terminal.finish(code);
        }
        System.exit(code);
    }
}
